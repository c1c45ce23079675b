import { expect, test } from 'vitest';
import { errorCodes } from '../../src/core/error.js';
import { faultCodes } from '../../src/core/fault.js';
import { answerOf } from './answer.js';
import { committed, rowsOf } from './rows.js';
import { functionNames } from './untag.js';

const calls = JSON.parse(committed('calls.json')) as Readonly<
  Record<string, readonly (readonly unknown[])[]>
>;
const rows = rowsOf('refused.tsv').map((row) => row.split('\t'));

/** Functions for which nothing is malformed: they answer whatever they are asked, or take it as it is. */
const total = [
  ...['crosswalksOf', 'indicatorIds', 'isAbove', 'isKemitraanError', 'isLevel', 'isPoint', 'isScaleAnswer'],
  ...['isUnknown', 'isUpTo', 'readsCases'],
];

test('every function is refused something, or is total', () => {
  expect(functionNames.filter((name) => !(name in calls) && !total.includes(name)).sort()).toEqual([]);
});

test.each(Object.entries(calls))(
  'every call of %s is sound before anything is changed',
  async (name, own) => {
    for (const args of own) expect(await answerOf(name, args)).toBe('accepted');
  },
);

test.each(Object.keys(calls))('%s answers what is malformed as its rows say', async (name) => {
  const wrong: string[] = [];
  for (const [called, call, at = '', value = '', wanted] of rows) {
    if (called !== name) continue;
    const given = await answerOf(name, calls[name]?.[Number(call)] ?? [], at, JSON.parse(value));
    if (given !== wanted) wrong.push(`${at} ${value}: ${given} instead of ${wanted}`);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('at least 10,000 inputs are refused, none twice, with every code that there is', () => {
  expect(rows.length).toBeGreaterThanOrEqual(10_000);
  expect(new Set(rows.map((row) => row.slice(0, 4).join('\t'))).size).toBe(rows.length);
  const codes = new Set(rows.map((row) => row[4]?.split(' ')[0] ?? ''));
  expect([...errorCodes, ...faultCodes].filter((code) => !codes.has(code))).toEqual([]);
  expect([...codes].filter((code) => ![...errorCodes, ...faultCodes].includes(code as never))).toEqual([]);
});
