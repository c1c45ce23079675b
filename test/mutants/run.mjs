// Mutation tests: npm run mutants -- AREA [--only=PATTERN]... [--tests=PATH,PATH] [--share=0.1] [--seed=N] [--patience=SECONDS]
// [--report=FILE]. A pattern is that of files, or one file and a range: src/x.ts:5:1-5:9. Not part of the tests: the whole of
// an area takes hours.

import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { areas } from './areas.mjs';
import { linesOf } from './table.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true },
    tests: { type: 'string' },
    share: { type: 'string' },
    seed: { type: 'string', default: '20261129' },
    patience: { type: 'string', default: '20' },
    report: { type: 'string', default: '.stryker-tmp/mutants.json' },
  },
});
const area = areas[positionals[0]];
if (!area) throw new Error(`Name an area: ${Object.keys(areas).join(', ')}.`);

/** What the process that runs the tests has to know: Stryker hands it nothing but the environment. */
Object.assign(process.env, {
  MUTANTS_TESTS: values.tests?.replaceAll(',', ' ') ?? area.tests.join(' '),
  MUTANTS_LEFT_OUT: area.leftOut.join('|'),
  MUTANTS_PATIENCE: values.patience,
  MUTANTS_SEED: values.seed,
  MUTANTS_SHARE: values.share ?? '1',
});

const start = Date.now();
const results = await new Stryker({
  testRunner: 'one-process',
  plugins: ['one-process', 'chosen', 'as-found'].map((name) => `./test/mutants/${name}.mjs`),
  mutate: values.only ?? area.mutate,
  ignorers: ['sentences'],
  checkers: values.share === undefined ? [] : ['drawn'],
  // What runs only while a module is loaded is tables and wording: data that other tests hold against their sources.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Longer than the patience with the tests, so that what is late hangs, and is not only slow.
  timeoutMS: 1000 * (Number(values.patience) + 30),
  dryRunTimeoutMinutes: 30,
  allowConsoleColors: false,
  ignorePatterns: ['docs/.vitepress', 'dist', 'coverage', '.ci'],
  reporters: ['json', 'progress-append-only', 'as-found'],
  jsonReporter: { fileName: values.report },
}).runMutationTest();

process.stdout.write(`${linesOf(results, { ...values, seconds: (Date.now() - start) / 1000 }).join('\n')}\n`);
