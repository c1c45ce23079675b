import type { Interval } from '../../core/interval.js';
import { isAbove } from '../../measure/fuzzy.js';

/**
 * How weighted groups are joined: by the arithmetic mean, in which a shortfall of one is made up in full by another, or by
 * the geometric mean, in which it is made up only in part, and nothing makes up for a group at 0.
 */
export const aggregations = ['arithmetic', 'geometric'] as const;

/** One of {@link aggregations}. */
export type Aggregation = (typeof aggregations)[number];

/** A score that is joined to others, and its share in the whole; the shares sum to 1. */
export interface Factor {
  readonly score: Interval;
  readonly share: number;
}

/** The weighted geometric mean of both ends: the product of score ** share. */
export function productOf(factors: readonly Factor[]): Interval {
  const end = (of: keyof Interval) =>
    factors.reduce((product, { score, share }) => product * powerOf(score[of], share), 1);
  // A product of numbers up to 1 is not above 1, however each is rounded.
  return { lo: end('lo'), hi: end('hi') };
}

/** A score to the power of its share. What is 0 but for a rounding error is 0, so that no verdict hangs on one. */
function powerOf(score: number, share: number): number {
  return isZero(score) ? 0 : twelveDigits(score ** share);
}

/** Whether a score counts as 0. */
export function isZero(score: number): boolean {
  return !isAbove(score, 0);
}

/** The natural logarithm of a score; that of 0 is below every number. */
export function logOf(score: number): number {
  return isZero(score) ? -Infinity : twelveDigits(Math.log(score));
}

// Engines differ in the last bit of powers and logarithms.
function twelveDigits(value: number): number {
  return Number(value.toPrecision(12));
}
