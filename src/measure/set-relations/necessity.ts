import { type Fit, fitOf, pointsOf } from './fit.js';
import { readPairs, type SetMemberships } from './memberships.js';

/** How far a condition is necessary for an outcome. Plain data, nothing in it is rounded. */
export interface Necessity {
  /** The cases that are used. */
  readonly cases: number;
  /** The ids of the others, to which one of the two does not apply. */
  readonly inapplicable: readonly string[];
  /** inclN: how far the outcome lies within the condition. */
  readonly consistency: Fit;
  /** covN: how much of the condition the outcome covers. */
  readonly coverage: Fit;
  /** RoN: how far the condition is more than what nearly every case has. */
  readonly relevance: Fit;
}

/**
 * How far a condition is necessary for an outcome over many cases: consistency, coverage and relevance of necessity (RoN), for
 * memberships x in the condition and y in the outcome, summed over the cases:
 *
 *     consistency = sum of min(x, y) / sum of y
 *     coverage    = sum of min(x, y) / sum of x
 *     relevance   = sum of (1 - x) / sum of (1 - min(x, y))
 *
 * Each is in [0, 1]. What nearly every case has is necessary for everything, and says little: relevance is low where it is
 * so. Unknown memberships, empty sets, what does not apply, and what it throws are as in {@link sufficiency}.
 *
 * @example
 * ```ts
 * import { necessity } from 'kemitraan/evidence';
 * const { consistency, relevance } = necessity({ a: 1, b: 1, c: 1 }, { a: 1, b: 0, c: 0 });
 * consistency; // => { value: { lo: 1, hi: 1 } }
 * relevance; // => { value: { lo: 0, hi: 0 } }
 * ```
 * @see ragin-2006 @see schneider-wagemann-2012
 */
export function necessity(condition: SetMemberships, outcome: SetMemberships): Necessity {
  const { pairs, cases, inapplicable } = readPairs('necessity', condition, outcome);
  const points = pointsOf(pairs);
  return {
    cases,
    inapplicable,
    consistency: fitOf(points, (x, y) => ({ part: Math.min(x, y), whole: y }), 'empty-outcome'),
    coverage: fitOf(points, (x, y) => ({ part: Math.min(x, y), whole: x }), 'empty-condition'),
    relevance: fitOf(points, (x, y) => ({ part: 1 - x, whole: 1 - Math.min(x, y) }), 'full-in-both'),
  };
}
