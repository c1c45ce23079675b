import { KemitraanError } from '../core/error.js';
import { type Interval, isInterval } from '../core/interval.js';
import { reading } from '../core/reading.js';
import { average, complement, enclosing, maximum, minimum } from './folds.js';

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

/** Whether a value is how far something is so: 0 <= lo <= hi <= 1, but for the {@link tolerance}. */
export function isMembership(value: unknown): value is Interval {
  return isInterval(value) && !isAbove(0, value.lo) && !isAbove(value.lo, value.hi) && !isAbove(value.hi, 1);
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
  return checked('and', intervals, minimum);
}

/** Fuzzy disjunction: the maximum. Otherwise as {@link and}. @see kvist-2007 */
export function or(intervals: readonly Interval[]): Interval | null {
  return checked('or', intervals, maximum);
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
  const negated = () => {
    assertInterval('not', 'interval', interval);
    return complement(interval);
  };
  return reading('not', 'interval', interval, negated, 'invalid-interval');
}

/**
 * The arithmetic mean of each bound: all that the mean can be. Over nothing it is `null`. Throws as {@link and}.
 */
export function mean(intervals: readonly Interval[]): Interval | null {
  return checked('mean', intervals, average);
}

/** The narrowest interval that holds all of them; over nothing `null`. Throws as {@link and}. */
export function hull(intervals: readonly Interval[]): Interval | null {
  return checked('hull', intervals, enclosing);
}

/** What `fold` makes of intervals that a caller passes; throws for what is no list of them. */
function checked(
  name: string,
  intervals: readonly Interval[],
  fold: (intervals: readonly Interval[]) => Interval | null,
): Interval | null {
  const folded = () => {
    if (!Array.isArray(intervals)) {
      const remedy = 'Give a list of intervals.';
      throw new KemitraanError(name, 'intervals', intervals, 'invalid-interval', remedy);
    }
    for (const [index, interval] of intervals.entries())
      assertInterval(name, `intervals[${index}]`, interval);
    return fold(intervals);
  };
  return reading(name, 'intervals', intervals, folded, 'invalid-interval');
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
