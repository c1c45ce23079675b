import type { Interval } from '../core/interval.js';

/** The least of intervals that have been checked; of none `null`. */
export function minimum(intervals: readonly Interval[]): Interval | null {
  return fold(intervals, Math.min, Math.min);
}

/** The greatest of intervals that have been checked; of none `null`. */
export function maximum(intervals: readonly Interval[]): Interval | null {
  return fold(intervals, Math.max, Math.max);
}

/** The narrowest interval that holds all of those that have been checked; of none `null`. */
export function enclosing(intervals: readonly Interval[]): Interval | null {
  return fold(intervals, Math.min, Math.max);
}

/** The arithmetic mean of each bound of intervals that have been checked; of none `null`. */
export function average(intervals: readonly Interval[]): Interval | null {
  const sum = fold(intervals, add, add);
  return sum && { lo: sum.lo / intervals.length, hi: sum.hi / intervals.length };
}

/** One minus an interval that has been checked. */
export function complement({ lo, hi }: Interval): Interval {
  return { lo: 1 - hi, hi: 1 - lo };
}

type Joining = (one: number, other: number) => number;

function fold(intervals: readonly Interval[], lower: Joining, upper: Joining): Interval | null {
  const [first, ...others] = intervals;
  if (first === undefined) return null;
  // Minus zero would not survive JSON.
  let [lo, hi] = [first.lo + 0, first.hi + 0];
  for (const one of others) {
    lo = lower(lo, one.lo + 0);
    hi = upper(hi, one.hi + 0);
  }
  return { lo, hi };
}

function add(one: number, other: number): number {
  return one + other;
}
