import type { Interval } from '../../core/interval.js';

/** A value that a coder gave to a unit: a category, or a number on a scale. */
export type Rating = string | number;

/**
 * Ratings by unit, then by coder: `ratings[unit][coder]`. A cell that is `null`, `undefined` or beyond the end of its row
 * is missing, and never a category.
 */
export type Ratings = readonly (readonly (Rating | null | undefined)[])[];

/** Why a statistic has no value. */
export const undefinedReasons = [
  /** Nothing was rated. */
  'no-ratings',
  /** One coder alone rated. */
  'one-coder',
  /** One item alone was answered. */
  'one-item',
  /** No unit was rated by as many coders as the statistic needs. */
  'no-overlap',
  /** One category alone was used, so that chance would agree as much. */
  'one-category',
  /** The numbers do not vary, so that there is nothing to divide by. */
  'no-variation',
  /** Too few units for it. */
  'too-few-units',
  /** By the weights or the distances, no two of the ratings would disagree by chance. */
  'no-expected-disagreement',
  /** The estimate of the variance that it would be divided by is below 0. */
  'negative-variance',
] as const;

/** One of {@link undefinedReasons}. */
export type UndefinedReason = (typeof undefinedReasons)[number];

/** What every statistic of agreement can be told. */
export interface AgreementOptions {
  /**
   * The scale: each category once, from the lowest to the highest where it has an order. Numbers stand by their size. A
   * rating outside it is refused; a number within 1e-9 of one of its numbers is that number. Left out, the scale is what
   * was used, and `scale` of the result says so: two numbers are then one category only where they are equal.
   */
  readonly categories?: readonly Rating[];
  /** Asks for an interval. */
  readonly resampling?: Resampling;
}

/** How an interval is found: units are drawn with replacement, from a seed, so that everybody draws the same. */
export interface Resampling {
  /** A whole number from 0 to 4294967295. */
  readonly seed: number;
  /** How many times all units are drawn, 100 to 100,000; 1,000 where it is left out. Times the units it is at most 100,000,000. */
  readonly replications?: number;
  /** What the interval covers of the values found, above 0 and below 1; 0.95 where it is left out. */
  readonly confidence?: number;
}

/** An interval by resampling units. */
export interface ResampledInterval extends Interval {
  readonly method: 'percentile-bootstrap';
  readonly seed: number;
  readonly replications: number;
  /** Of these, how many have a value: a draw may hold one category alone. */
  readonly usable: number;
  readonly confidence: number;
  /** There are fewer than 20 pairable units: the interval is not to be relied on. */
  readonly fewUnits: boolean;
}

/** How often a category was used, as a share of all pairable ratings. */
export interface Prevalence {
  readonly category: Rating;
  readonly count: number;
  readonly share: number;
}

/** What every statistic of agreement gives, whether or not it has a value. Plain data, nothing in it is rounded. */
export interface AgreementResult<Statistic extends string = string> {
  readonly statistic: Statistic;
  /** `null` where it is undefined: `reason` says why. */
  readonly value: number | null;
  readonly reason?: UndefinedReason;
  /** Whether the categories were given, or are those that were used. */
  readonly scale: 'given' | 'used';
  /** All units, those without a rating among them. */
  readonly units: number;
  /** How many coders rated anything. */
  readonly coders: number;
  /** The positions of the coders that rated nothing. They are left out. */
  readonly silentCoders: readonly number[];
  /** The units that are used: those with as many ratings as the statistic needs. */
  readonly pairableUnits: number;
  /** The ratings in these units. */
  readonly pairableRatings: number;
  /** Observed agreement (weighted, where there are weights), 0 to 1; `null` where there is none to speak of. */
  readonly observed: number | null;
  /** The agreement that is expected by chance as this statistic means it, 0 to 1. */
  readonly expected: number | null;
  /** Over the pairable ratings, in the order of the scale. */
  readonly prevalence: readonly Prevalence[];
  /** Present where a resampling was asked for; `null` where no draw has a value. */
  readonly interval?: ResampledInterval | null;
}
