import { KemitraanError } from '../core/error.js';
import type { Interval } from '../core/interval.js';
import { reading } from '../core/reading.js';

/** The one tolerance of every comparison: numbers that differ by no more than this count as equal. */
export const tolerance = 1e-9;

/** The point of maximum ambiguity: neither more in than out nor more out than in. @see ragin-2008 */
export const crossover = 0.5;

/** Whether `a` lies above `b` by more than the {@link tolerance}. */
export function isAbove(a: number, b: number): boolean {
  return a > b + tolerance;
}

/** Whether an interval is a known number: as wide as the {@link tolerance} at most. */
export function isPoint(interval: Interval): boolean {
  return !isAbove(interval.hi, interval.lo);
}

/** Whether an interval says nothing: 0 to 1. */
export function isUnknown(interval: Interval): boolean {
  return !isAbove(interval.lo, 0) && !isAbove(1, interval.hi);
}

/**
 * Fuzzy conjunction: the minimum. Over nothing it is `null`, not 1. A known 0 decides whatever else is unknown.
 * Throws `invalid-interval` for bounds that are not 0 <= lo <= hi <= 1.
 *
 * @example
 * ```ts
 * import { and } from 'kemitraan/measure';
 * and([{ lo: 0, hi: 0 }, { lo: 0, hi: 1 }]); // => { lo: 0, hi: 0 }
 * and([]); // => null
 * ```
 * @see kvist-2007
 */
export function and(intervals: readonly Interval[]): Interval | null {
  return fold('and', intervals, Math.min);
}

/** Fuzzy disjunction: the maximum. Otherwise as {@link and}. @see kvist-2007 */
export function or(intervals: readonly Interval[]): Interval | null {
  return fold('or', intervals, Math.max);
}

/**
 * Fuzzy negation: one minus it. Throws as {@link and}.
 *
 * @example
 * ```ts
 * import { not } from 'kemitraan/measure';
 * not({ lo: 0.25, hi: 1 }); // => { lo: 0, hi: 0.75 }
 * ```
 */
export function not(interval: Interval): Interval {
  return reading('not', 'interval', interval, () => negated(interval), 'invalid-interval');
}

function negated(interval: Interval): Interval {
  assertInterval('not', 'interval', interval);
  return { lo: 1 - interval.hi, hi: 1 - interval.lo };
}

/**
 * The arithmetic mean of each bound: all that the mean can be. Over nothing it is `null`. Throws as {@link and}.
 */
export function mean(intervals: readonly Interval[]): Interval | null {
  const sum = fold('mean', intervals, (a, b) => a + b);
  const divided = () => sum && { lo: sum.lo / intervals.length, hi: sum.hi / intervals.length };
  return reading('mean', 'intervals', intervals, divided, 'invalid-interval');
}

/** The narrowest interval that holds all of them; over nothing `null`. Throws as {@link and}. */
export function hull(intervals: readonly Interval[]): Interval | null {
  return fold('hull', intervals, Math.min, Math.max);
}

function fold(
  name: string,
  intervals: readonly Interval[],
  lower: (a: number, b: number) => number,
  upper = lower,
): Interval | null {
  return reading(
    name,
    'intervals',
    intervals,
    () => folded(name, intervals, lower, upper),
    'invalid-interval',
  );
}

function folded(
  name: string,
  intervals: readonly Interval[],
  lower: (a: number, b: number) => number,
  upper = lower,
): Interval | null {
  let found: Interval | null = null;
  for (const [index, interval] of entriesOf(name, intervals)) {
    assertInterval(name, `intervals[${index}]`, interval);
    found = found
      ? { lo: lower(found.lo, interval.lo + 0), hi: upper(found.hi, interval.hi + 0) }
      : // Minus zero would not survive JSON.
        { lo: interval.lo + 0, hi: interval.hi + 0 };
  }
  return found;
}

/** Throws `invalid-interval` for intervals that are passed one by one, not in a list. */
function entriesOf(caller: string, intervals: readonly Interval[]): Iterable<[number, Interval]> {
  if (Array.isArray(intervals)) return intervals.entries();
  throw new KemitraanError(caller, 'intervals', intervals, 'invalid-interval', 'Give a list of intervals.');
}

/** Throws `invalid-interval` unless 0 <= lo <= hi <= 1. */
export function assertInterval(caller: string, parameter: string, value: unknown): asserts value is Interval {
  const { lo, hi } = (value ?? {}) as Partial<Interval>;
  if (typeof lo === 'number' && typeof hi === 'number' && 0 <= lo && lo <= hi && hi <= 1) return;
  throw new KemitraanError(
    caller,
    parameter,
    typeof lo === 'number' && typeof hi === 'number' ? `${lo} to ${hi}` : value,
    'invalid-interval',
    'Give { lo, hi } with 0 <= lo <= hi <= 1.',
  );
}
