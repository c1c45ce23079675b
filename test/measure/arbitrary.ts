import fc from 'fast-check';
import type { Interval } from '../../src/core/interval.js';

/** A number in [0, 1], the values that matter among them often. */
export const memberships: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

export const intervals: fc.Arbitrary<Interval> = fc
  .tuple(memberships, memberships)
  .map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));

export const lists: fc.Arbitrary<Interval[]> = fc.array(intervals, { minLength: 1, maxLength: 6 });

/** A list, and each of its intervals narrowed to a part of itself. */
export const narrowed: fc.Arbitrary<{ wide: Interval; narrow: Interval }[]> = fc.array(
  fc.array(memberships, { minLength: 4, maxLength: 4 }).map((ends) => {
    const [a = 0, b = 0, c = 0, d = 0] = ends.sort((x, y) => x - y);
    return { wide: { lo: a, hi: d }, narrow: { lo: b, hi: c } };
  }),
  { minLength: 1, maxLength: 6 },
);

export const point = (value: number): Interval => ({ lo: value, hi: value });
export const unknown: Interval = { lo: 0, hi: 1 };
