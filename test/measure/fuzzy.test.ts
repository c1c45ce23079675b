import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../src/core/interval.js';
import { and, hull, mean, not, or } from '../../src/measure/fuzzy.js';
import { intervals, lists, memberships, narrowed, point, unknown } from './arbitrary.js';

type Operation = (list: readonly Interval[]) => Interval | null;

const operations: [string, Operation][] = [
  ['and', and],
  ['or', or],
  ['mean', mean],
  ['hull', hull],
];

/** What the operation makes of numbers, written out a second time. */
const ofNumbers: Record<string, (values: number[]) => number> = {
  and: (values) => [...values].sort((a, b) => a - b)[0] ?? 1,
  or: (values) => [...values].sort((a, b) => b - a)[0] ?? 0,
  mean: (values) => values.reduce((sum, one) => sum + one / values.length, 0),
};

function expectClose(actual: Interval | null, expected: Interval | null): void {
  expect(actual === null).toBe(expected === null);
  expect(Math.abs((actual?.lo ?? 0) - (expected?.lo ?? 0))).toBeLessThanOrEqual(1e-9);
  expect(Math.abs((actual?.hi ?? 0) - (expected?.hi ?? 0))).toBeLessThanOrEqual(1e-9);
}

const negated = (interval: Interval | null) => interval && not(interval);

describe('not', () => {
  test('is its own inverse', () => {
    fc.assert(
      fc.property(intervals, (interval) => {
        expectClose(not(not(interval)), interval);
      }),
    );
  });

  test('turns any value that its input can have into one minus it', () => {
    fc.assert(
      fc.property(intervals, fc.double({ min: 0, max: 1, noNaN: true }), ({ lo, hi }, share) => {
        const value = lo + share * (hi - lo);
        const result = not({ lo, hi });
        expect(1 - value).toBeGreaterThanOrEqual(result.lo - 1e-12);
        expect(1 - value).toBeLessThanOrEqual(result.hi + 1e-12);
      }),
    );
  });

  test('of both together is the or of the nots, and of either is the and of them', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expectClose(negated(and(list)), or(list.map(not)));
        expectClose(negated(or(list)), and(list.map(not)));
      }),
    );
  });

  test('swaps in and out, and leaves 0.5 and the unknown as they are', () => {
    expect([not(point(1)), not(point(0)), not(point(0.5)), not(unknown)]).toEqual([
      point(0),
      point(1),
      point(0.5),
      unknown,
    ]);
  });
});

describe.each(operations)('%s', (_, operation) => {
  test('over nothing is null, and never 1', () => {
    expect(operation([])).toBeNull();
  });

  test('of one interval is that interval', () => {
    fc.assert(
      fc.property(intervals, (one) => {
        expect(operation([one])).toEqual(one);
      }),
    );
  });

  test.each([[[-0]], [[0, -0]], [[-0, 0]]])(
    'of %j is 0 and not minus zero, which JSON does not know',
    (ends) => {
      expect(operation(ends.map(point))).toEqual({ lo: 0, hi: 0 });
    },
  );

  test('stays within 0 and 1, low end first', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { lo, hi } = operation(list) ?? { lo: -1, hi: -1 };
        expect(lo).toBeGreaterThanOrEqual(0);
        expect(hi).toBeGreaterThanOrEqual(lo);
        expect(hi).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('does not depend on the order', () => {
    const shuffled = lists.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expectClose(operation(list), operation(other));
      }),
    );
  });

  test('is never widened by narrowing what goes in', () => {
    fc.assert(
      fc.property(narrowed, (pairs) => {
        const wide = operation(pairs.map((pair) => pair.wide));
        const narrow = operation(pairs.map((pair) => pair.narrow));
        expect(narrow?.lo).toBeGreaterThanOrEqual(wide?.lo ?? 2);
        expect(narrow?.hi).toBeLessThanOrEqual(wide?.hi ?? -1);
      }),
    );
  });

  test('leaves its input as it is, and returns an object of its own', () => {
    const frozen = lists.map((list) => Object.freeze(list.map((one) => Object.freeze(one))));
    fc.assert(
      fc.property(frozen, (list) => {
        expect(list).not.toContain(operation(list));
      }),
    );
  });
});

describe.each(operations.filter(([name]) => name !== 'hull'))('%s', (name, operation) => {
  const exact = ofNumbers[name] ?? (() => Number.NaN);

  test('of known inputs is known', () => {
    fc.assert(
      fc.property(fc.array(memberships, { minLength: 1, maxLength: 6 }), (values) => {
        const result = operation(values.map(point));
        expect(result?.lo).toBe(result?.hi);
        expect(result?.lo).toBeCloseTo(exact(values), 12);
      }),
    );
  });

  test('grows, or stays, when an input grows', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(memberships, memberships), { minLength: 1, maxLength: 6 }), (pairs) => {
        const low = operation(pairs.map((pair) => point(Math.min(...pair))));
        const high = operation(pairs.map((pair) => point(Math.max(...pair))));
        expect(high?.lo).toBeGreaterThanOrEqual(low?.lo ?? 2);
      }),
    );
  });

  test('holds just what numbers from its inputs can give: no less, and both ends are reached', () => {
    const withShares = fc.array(fc.tuple(intervals, fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(withShares, (pairs) => {
        const result = operation(pairs.map(([interval]) => interval)) ?? { lo: -1, hi: -1 };
        const inside = exact(pairs.map(([{ lo, hi }, share]) => lo + share * (hi - lo)));
        expect(inside).toBeGreaterThanOrEqual(result.lo - 1e-12);
        expect(inside).toBeLessThanOrEqual(result.hi + 1e-12);
        expect(result.lo).toBeCloseTo(exact(pairs.map(([{ lo }]) => lo)), 12);
        expect(result.hi).toBeCloseTo(exact(pairs.map(([{ hi }]) => hi)), 12);
      }),
    );
  });
});
