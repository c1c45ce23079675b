import { isAbove } from '../fuzzy.js';
import { type Fit, fitOf, type NoFitReason, pointsOf } from './fit.js';
import { type Pair, readPairs, type SetMemberships } from './memberships.js';

/** How far a condition is sufficient for an outcome. Plain data, nothing in it is rounded. */
export interface Sufficiency {
  /** The cases that are used. */
  readonly cases: number;
  /** The ids of the others, to which one of the two does not apply. */
  readonly inapplicable: readonly string[];
  /** inclS: how far the condition lies within the outcome. */
  readonly consistency: Fit;
  /** PRI: the same, of what does not lie within the outcome and its negation at once. */
  readonly pri: Fit;
  /** covS: how much of the outcome the condition covers. */
  readonly coverage: Fit;
}

/**
 * How far a condition is sufficient for an outcome over many cases: consistency, proportional reduction in inconsistency (PRI)
 * and coverage, for memberships x in the condition and y in the outcome, summed over the cases:
 *
 *     consistency = sum of min(x, y) / sum of x
 *     pri         = sum of (min(x, y) - min(x, y, 1 - y)) / sum of (x - min(x, y, 1 - y))
 *     coverage    = sum of min(x, y) / sum of y
 *
 * Each is in [0, 1]. 1 - y is the membership in the negation of the outcome: a condition with low memberships only may be
 * consistent with the outcome and with its negation, and PRI shows that it is. A membership that is not known is an interval,
 * and so is what comes of it: all values that are possible, the ends among them, each membership taken as independent of the
 * others. A parameter that has nothing to be divided by is `null` with a reason, and has `unless` where that is only possible. A
 * case to which one of the two does not apply is left out, and listed. No line is drawn above which a condition counts as
 * sufficient, and none of the three shows a cause. Throws `invalid-input` unless both are tables of the same cases,
 * `invalid-interval` for a membership that is none.
 *
 * @example
 * ```ts
 * import { sufficiency } from 'kemitraan/evidence';
 * const trust = { a: 'in', b: 'in', c: 'out' } as const;
 * sufficiency(trust, { a: 1, b: 1, c: 0 }).consistency; // => { value: { lo: 1, hi: 1 } }
 * sufficiency(trust, { a: 1, b: 'unknown', c: 0 }).consistency; // => { value: { lo: 0.5, hi: 1 } }
 * sufficiency({ a: 0 }, { a: 1 }).consistency; // => { value: null, reason: 'empty-condition' }
 * ```
 * @see ragin-2006 @see schneider-wagemann-2012
 */
export function sufficiency(condition: SetMemberships, outcome: SetMemberships): Sufficiency {
  const { pairs, cases, inapplicable } = readPairs('sufficiency', condition, outcome);
  return {
    cases,
    inapplicable,
    ...subsetOf(pairs),
    coverage: fitOf(pointsOf(pairs), (x, y) => ({ part: Math.min(x, y), whole: y }), 'empty-outcome'),
  };
}

/** How far the condition lies within the outcome. */
export function subsetOf(pairs: readonly Pair[]): Pick<Sufficiency, 'consistency' | 'pri'> {
  const isEmpty = !pairs.some(({ condition }) => isAbove(condition.hi, 0));
  const nothingApart: NoFitReason = isEmpty ? 'empty-condition' : 'simultaneous-subset';
  const points = pointsOf(pairs);
  return {
    consistency: fitOf(points, (x, y) => ({ part: Math.min(x, y), whole: x }), 'empty-condition'),
    pri: fitOf(
      points,
      (x, y) => {
        const inBoth = Math.min(x, y, 1 - y);
        return { part: Math.min(x, y) - inBoth, whole: x - inBoth };
      },
      nothingApart,
    ),
  };
}
