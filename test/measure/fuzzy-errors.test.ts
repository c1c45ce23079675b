import { describe, expect, test } from 'vitest';
import type { Interval } from '../../src/core/interval.js';
import { and, hull, mean, not, or } from '../../src/measure/fuzzy.js';
import { thrownBy } from '../core/thrown-by.js';

/** What a caller without the compiler may pass. */
const notIntervals: [string, string][] = [
  ['null', 'null'],
  ['a number', '0.5'],
  ['a level name', '"in"'],
  ['a list', '[0, 1]'],
  ['no ends', '{}'],
  ['one end only', '{"lo":0}'],
  ['the low end above the high end', '{"lo":0.6,"hi":0.5}'],
  ['an end below 0', '{"lo":-0.1,"hi":0.5}'],
  ['an end above 1', '{"lo":0.5,"hi":1.1}'],
  ['an end in words', '{"lo":"0","hi":"1"}'],
  ['the low end in words', '{"lo":"0","hi":1}'],
  ['the high end in words', '{"lo":0,"hi":"1"}'],
  ['an end that is null', '{"lo":null,"hi":1}'],
];

const notNumbers: [string, Interval][] = [
  ['NaN as the low end', { lo: Number.NaN, hi: 1 }],
  ['NaN as the high end', { lo: 0, hi: Number.NaN }],
  ['NaN as both ends', { lo: Number.NaN, hi: Number.NaN }],
  ['an infinite end', { lo: 0, hi: Number.POSITIVE_INFINITY }],
];

const wrong = [
  ...notIntervals.map(([what, json]): [string, Interval] => [what, JSON.parse(json)]),
  ...notNumbers,
];

test.each(wrong)('not refuses %s, and names its parameter', (_, interval) => {
  expect(thrownBy(() => not(interval))).toMatchObject({
    code: 'invalid-interval',
    function: 'not',
    parameter: 'interval',
  });
});

test.each([
  ['{"lo":0.6,"hi":0.5}', '"0.6 to 0.5"'],
  ['{"lo":"0","hi":1}', 'an object'],
  ['{"lo":0,"hi":"1"}', 'an object'],
  ['{"lo":0}', 'an object'],
  ['0.5', '0.5'],
])('of %s it shows %s: both ends where they are numbers', (json, shown) => {
  expect(thrownBy(() => not(JSON.parse(json))).value).toBe(shown);
});

const throwing: Interval = {
  get lo(): number {
    throw new TypeError('no');
  },
  hi: 1,
};

test('not is told of an interval that throws when it is read', () => {
  expect(thrownBy(() => not(throwing))).toMatchObject({
    code: 'invalid-interval',
    function: 'not',
    parameter: 'interval',
  });
});

describe.each([
  ['and', and],
  ['or', or],
  ['mean', mean],
  ['hull', hull],
])('%s', (name, operation) => {
  test.each(wrong)('refuses %s, and names its place in the list', (_, interval) => {
    expect(thrownBy(() => operation([{ lo: 0, hi: 1 }, { lo: 0, hi: 0 }, interval]))).toMatchObject({
      code: 'invalid-interval',
      function: name,
      parameter: 'intervals[2]',
    });
  });

  test('refuses a wrong interval even where the others decide already', () => {
    const decided = [
      { lo: 0, hi: 0 },
      { lo: 1, hi: 1 },
    ];
    expect(thrownBy(() => operation([...decided, { lo: 1, hi: 0 }])).code).toBe('invalid-interval');
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['one interval', { lo: 0, hi: 1 }],
    ['a level name', 'in'],
    // It has entries, as a list does.
    ['a set of intervals', new Set([{ lo: 0, hi: 1 }])],
    ['a list that throws when it is read', [throwing]],
  ])('refuses %s in place of a list', (_, given) => {
    expect(thrownBy(() => operation(given as readonly Interval[]))).toMatchObject({
      code: 'invalid-interval',
      function: name,
      parameter: 'intervals',
    });
  });
});
