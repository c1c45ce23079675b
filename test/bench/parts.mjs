// The parts of the run, in the order of the page.
import { assessment } from './parts/assess.mjs';
import { documents } from './parts/documents.mjs';
import { frameworks } from './parts/frameworks.mjs';
import { portfolio } from './parts/portfolio.mjs';
import { records } from './parts/records.mjs';
import { text } from './parts/text.mjs';

export const parts = [records, frameworks, assessment, documents, text, portfolio];
