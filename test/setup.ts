import fc from 'fast-check';
import { references } from '../src/references/references.js';
import { frameworks } from '../src/registry/frameworks.js';
import { wordings } from '../src/registry/wordings.js';
import { deepFreeze } from './deep-freeze.js';

// The same samples in every run, so that a failure can be seen again; FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_122) });

// The whole suite runs on tables that nobody can change.
for (const table of [frameworks, wordings, references]) deepFreeze(table);
