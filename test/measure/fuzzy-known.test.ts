import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { and, hull, isAbove, isPoint, isUnknown, mean, or } from '../../src/measure/fuzzy.js';
import { lists, point, unknown } from './arbitrary.js';

describe('an unknown that cannot matter', () => {
  test('leaves a 0 in a conjunction and a 1 in a disjunction', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(and([...list, unknown, point(0)])).toEqual(point(0));
        expect(or([...list, unknown, point(1)])).toEqual(point(1));
      }),
    );
  });

  test('is one that lies wholly on the far side of what is known', () => {
    expect(and([point(0.2), { lo: 0.3, hi: 1 }])).toEqual(point(0.2));
    expect(or([point(0.8), { lo: 0, hi: 0.7 }])).toEqual(point(0.8));
  });

  test('does not exist in a mean', () => {
    expect(mean([point(0), unknown])).toEqual({ lo: 0, hi: 0.5 });
  });
});

test('a hull holds each of its inputs, and ends where one of them does', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const found = hull(list) ?? { lo: 2, hi: -1 };
      expect(list.every(({ lo, hi }) => found.lo <= lo && hi <= found.hi)).toBe(true);
      expect(list.map(({ lo }) => lo)).toContain(found.lo);
      expect(list.map(({ hi }) => hi)).toContain(found.hi);
    }),
  );
});

test('numbers that differ by no more than the tolerance count as equal', () => {
  // From 0, so that the difference is the tolerance itself, and no rounded one.
  expect([isAbove(1e-9, 0), isAbove(2e-9, 0)]).toEqual([false, true]);
  expect([isAbove(0.5 + 9e-10, 0.5), isAbove(0.5 + 2e-9, 0.5), isAbove(0.5, 0.5)]).toEqual([
    false,
    true,
    false,
  ]);
  expect([isPoint({ lo: 0.5, hi: 0.5 + 9e-10 }), isPoint({ lo: 0.5, hi: 0.5 + 2e-9 })]).toEqual([
    true,
    false,
  ]);
  expect([isUnknown({ lo: 9e-10, hi: 1 }), isUnknown({ lo: 2e-9, hi: 1 })]).toEqual([true, false]);
});
