import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { committed, folder, rowsOf } from './rows.js';
import { vectors } from './vectors.js';

const made = vectors(committed('README.md'));

test('every file is what the reference gives: npm run vectors writes it anew', () => {
  // Compared and not shown: a difference of two megabytes helps nobody.
  const differ = [...made].filter(([file, text]) => committed(file) !== text).map(([file]) => file);
  expect(differ).toEqual([]);
});

test('no file is left over, and all of them together stay below 3 MB', () => {
  const files = readdirSync(folder);
  expect(files.sort()).toEqual([...made.keys()].sort());
  const bytes = files.map((file) => statSync(new URL(file, folder)).size);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(3_000_000);
});

test('at least 100,000 inputs of the archetypes, none twice', () => {
  const inputs = rowsOf('archetypes.tsv').map((row) => row.split('\t')[0]);
  expect(inputs.length).toBeGreaterThanOrEqual(100_000);
  expect(new Set(inputs).size).toBe(inputs.length);
});

test.each([
  ['archetypes.tsv', /^[0-3h?ur-]{8}([0-3h?ur]{2})?\t[-0-3habc?efgijk]{6}[0-7A-Za-z]{3}$/],
  ['numbers.tsv', /^[0q1lmhnp2t3A-J?-]{8}\t([0q1lmhnp2t3]{2}|--){6}[0-7A-Za-z]{3}$/],
  ['observations.tsv', /^[.0-3ur-]{5}\t[-0-3acfgk?][d.]$/],
  ['refused.tsv', /^\w+\t\d+\t\/[^\t]*\t[^\t]+\t[a-z-]+( \/[^\t]*| )?$/],
  ['typicality.tsv', /^[0-3h?r-]{8}\t((\d+(-\d+)?|-) ){5}(\d+(-\d+)?|-)$/],
])('every row of %s has its columns', (file, columns) => {
  expect(rowsOf(file).filter((row) => !columns.test(row))).toEqual([]);
});
