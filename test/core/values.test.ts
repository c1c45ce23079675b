import { describe, expect, test } from 'vitest';
import {
  assertList,
  isCount,
  isListOf,
  isPlainObject,
  isShare,
  isText,
  upToHole,
} from '../../src/core/assert.js';
import { isInterval } from '../../src/core/interval.js';
import { assertIterable, isAsyncIterable } from '../../src/core/iterable.js';
import { kindOf } from '../../src/core/kind.js';
import { isScaleAnswer, statedBy } from '../../src/core/level.js';
import { entryIn, ownEntry } from '../../src/core/own-entry.js';
import { thrownBy } from './thrown-by.js';

class Made {
  lo = 0;
  hi = 1;
}
const fail = (): never => {
  throw new TypeError('Do not look at me.');
};
const throwing = new Proxy({}, { get: fail, has: fail, getPrototypeOf: fail });

describe('a plain object', () => {
  test.each<[string, unknown, boolean]>([
    ['fields', { a: 1 }, true],
    ['none', {}, true],
    ['no prototype', Object.create(null), true],
    ['inherited fields', Object.create({ a: 1 }), false],
    ['a list', [], false],
    ['a map', new Map(), false],
    ['a date', new Date(0), false],
    ['an instance', new Made(), false],
    ['null', null, false],
    ['nothing', undefined, false],
    ['a text', 'a', false],
    ['a function', fail, false],
  ])('%s', (_, value, is) => {
    expect(isPlainObject(value)).toBe(is);
  });
});

describe('a list of texts', () => {
  test.each<[string, unknown, boolean]>([
    ['none', [], true],
    ['some', ['a', ''], true],
    ['one that is none, last', ['a', 'b', 1], false],
    ['one that is none, first', [1, 'a'], false],
    ['nothing but holes', Object.assign([], { length: 4_000_000_000 }), false],
    ['a hole at the end', Object.assign(['a'], { length: 2 }), false],
    ['a text', 'ab', false],
    ['what looks like a list', { 0: 'a', length: 1 }, false],
  ])('%s', (_, value, is) => {
    expect(isListOf(value, isText)).toBe(is);
  });
});

test.each<[string, unknown[], unknown[]]>([
  ['whole', ['a', undefined, 'b'], ['a', undefined, 'b']],
  ['with a hole', Object.assign(['a'], { length: 3, 2: 'c' }), ['a', undefined]],
  ['of holes', Object.assign([], { length: 4_000_000_000 }), [undefined]],
  ['empty', [], []],
])('the entries of a list that is %s', (_, list, entries) => {
  expect(upToHole(list)).toEqual(entries);
});

test.each<[value: unknown, isCount: boolean, isShare: boolean]>([
  [0, true, true],
  [-0, true, true],
  [1, true, true],
  [2, true, false],
  [0.5, false, true],
  [-1, false, false],
  [-0.5, false, false],
  [1.5, false, false],
  [2 ** 53, false, false],
  [Number.NaN, false, false],
  [Number.POSITIVE_INFINITY, false, false],
  ['1', false, false],
  [null, false, false],
  [true, false, false],
])('%o as a count: %s, as a share: %s', (value, count, share) => {
  expect([isCount(value), isShare(value)]).toEqual([count, share]);
});

test('a list that names something', () => {
  expect(assertList(['a'], 'parties', 'classify')).toBeUndefined();
  for (const value of [[], 'a', { length: 1 }, undefined])
    expect(thrownBy(() => assertList(value, 'parties', 'classify'))).toMatchObject({
      function: 'classify',
      parameter: 'parties',
      code: 'invalid-input',
    });
});

test.each<[string, unknown, boolean]>([
  ['a span', { lo: 0, hi: 1 }, true],
  ['without an end', { lo: 0 }, false],
  ['without a beginning', { hi: 1 }, false],
  ['an end that is no number', { lo: 0, hi: '1' }, false],
  ['an end that is not finite', { lo: 0, hi: Number.POSITIVE_INFINITY }, false],
  ['an instance', new Made(), false],
  ['null', null, false],
])('an interval: %s', (_, value, is) => {
  expect(isInterval(value)).toBe(is);
});

describe('what can be iterated', () => {
  test.each<[string, unknown, boolean]>([
    ['a list', [], true],
    ['a text', 'ab', true],
    ['a set', new Set(), true],
    ['what has no method', { [Symbol.iterator]: 1 }, false],
    ['fields', {}, false],
    ['null', null, false],
    ['nothing', undefined, false],
    ['a number', 5, false],
    ['what throws', throwing, false],
  ])('%s', (_, value, is) => {
    const given = () => assertIterable('sum', 'rows', value, 'records');
    if (is) expect(given()).toBeUndefined();
    else
      expect(thrownBy(given)).toMatchObject({
        function: 'sum',
        parameter: 'rows',
        code: 'invalid-input',
        remedy: 'Give a list of records, or anything that can be iterated.',
      });
  });

  test('what comes one by one', () => {
    async function* later() {}
    expect([later(), [], null, undefined, throwing].map(isAsyncIterable)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

test.each<[unknown, string]>([
  [null, 'null'],
  [[], 'list'],
  [{}, 'object'],
  ['a', 'string'],
  [undefined, 'undefined'],
  [1n, 'bigint'],
])('the kind of %o is %s', (value, kind) => {
  expect(kindOf(value)).toBe(kind);
});

test('what a table has of its own, and no other', () => {
  expect(ownEntry({ a: 1 }, 'a')).toBe(1);
  expect(ownEntry({ a: 1 }, 'b')).toBeUndefined();
  expect(ownEntry({}, 'toString')).toBeUndefined();
  expect(ownEntry(undefined, 'a')).toBeUndefined();
  expect(entryIn({ a: 0 }, 'a')).toBe(0);
  expect(() => entryIn({}, 'toString')).toThrow(new TypeError('toString'));
});

describe('an answer on a scale', () => {
  test.each<[string, unknown, boolean]>([
    ['the first of two', { points: 1, of: 2 }, true],
    ['the last of eleven', { points: 11, of: 11 }, true],
    ['of one', { points: 1, of: 1 }, false],
    ['of twelve', { points: 1, of: 12 }, false],
    ['none', { points: 0, of: 5 }, false],
    ['beyond the last', { points: 6, of: 5 }, false],
    ['between two', { points: 1.5, of: 5 }, false],
    ['of half a point', { points: 1, of: 2.5 }, false],
    ['in words', { points: '1', of: 5 }, false],
    ['of a length in words', { points: 1, of: '5' }, false],
    ['with something else', { points: 1, of: 5, note: '' }, false],
    ['a list', [1, 5], false],
    ['null', null, false],
  ])('%s', (_, value, is) => {
    expect(isScaleAnswer(value)).toBe(is);
  });

  test('states where it lies between the ends', () => {
    // 3 of 5 is in the middle, 2 of 4 a third of the way.
    expect(statedBy({ points: 3, of: 5 })).toEqual({ lo: 0.5, hi: 0.5 });
    expect(statedBy({ points: 2, of: 4 })).toEqual({ lo: 1 / 3, hi: 1 / 3 });
    expect(statedBy(['in'])).toBeNull();
  });
});
