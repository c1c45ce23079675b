import type { Interval } from '../../core/interval.js';
import { isAbove } from '../fuzzy.js';
import type { Pair } from './memberships.js';

/** Why a parameter of fit has no value. */
export const noFitReasons = [
  /** There is no case of which both memberships apply. */
  'no-cases',
  /** No case has any membership in the condition. */
  'empty-condition',
  /** No case has any membership in the outcome. */
  'empty-outcome',
  /** The condition lies within the outcome and within its negation, so that it tells the two not apart. */
  'simultaneous-subset',
  /** Every case is fully in both, so that nothing is left that could show whether the condition matters. */
  'full-in-both',
] as const;

/** One of {@link noFitReasons}. */
export type NoFitReason = (typeof noFitReasons)[number];

/**
 * A parameter of fit: all that it can be, a point where every membership is known; or `null`, with the reason. `unless`
 * is there where it has no value in some of what is still possible.
 */
export type Fit =
  | { readonly value: Interval; readonly unless?: NoFitReason }
  | { readonly value: null; readonly reason: NoFitReason };

/** What one case adds to a part and to the whole of which it is a part, 0 <= part <= whole, for memberships x and y. */
export type Share = (x: number, y: number) => Term;

interface Term {
  readonly part: number;
  readonly whole: number;
}

/**
 * The sum of the parts over the sum of the wholes, for all memberships that are possible: the least and the greatest value,
 * which are reached.
 *
 * Exact for the shares of the parameters of fit, in arithmetic without rounding. A sum over cases is greatest where the term of
 * each case is, and so is the ratio of two such sums: it is the r for which the greatest sum of part - r whole is 0 (Dinkelbach).
 * Each of the ratios never falls as one of x and y grows, whatever the other, so that this one is at an end. In the other,
 * part - r whole is linear between the ends and the points where x = y or x = 1 - y, and bends down at x = y alone.
 */
export function fitOf(alike: readonly Points[], share: Share, reason: NoFitReason): Fit {
  if (alike.length === 0) return { value: null, reason: 'no-cases' };
  const terms = alike.map(({ points, cases }) =>
    points.map(([x, y]) => {
      const { part, whole } = share(x, y);
      return { part: part * cases, whole: whole * cases };
    }),
  );
  const [least, most] = [greatest(terms, 0, -1), greatest(terms, 0, 1)];
  if (!isAbove(most.whole, 0)) return { value: null, reason };
  const value = { lo: furthest(terms, most, -1), hi: furthest(terms, most, 1) };
  return isAbove(least.whole, 0) ? { value } : { value, unless: reason };
}

/** Up (1) or down (-1) from one ratio to the furthest: each step is to the best choice for the ratio so far. */
function furthest(terms: readonly (readonly Term[])[], from: Term, way: 1 | -1): number {
  let ratio = from.part / from.whole;
  for (;;) {
    const next = greatest(terms, way, -way * ratio);
    // Where the best choice leaves nothing of the whole, none is better.
    const found = next.whole > 0 ? next.part / next.whole : ratio;
    if (way * (found - ratio) <= 0) return ratio;
    ratio = found;
  }
}

/** The sums over cases, with of each case the term that is worth most: so much a part, and so much a whole. */
function greatest(terms: readonly (readonly Term[])[], aPart: number, aWhole: number): Term {
  let [part, whole] = [0, 0];
  for (const own of terms) {
    let best = own[0] as Term;
    let most = Number.NEGATIVE_INFINITY;
    for (const term of own) {
      const worth = aPart * term.part + aWhole * term.whole;
      if (worth <= most) continue;
      best = term;
      most = worth;
    }
    part += best.part;
    whole += best.whole;
  }
  return { part, whole };
}

/** Memberships of cases that are alike in the condition and in the outcome: a few that are possible, those that decide among them. */
export interface Points {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly cases: number;
}

/** Where the terms of cases can be extreme: one membership at an end, the other at an end, or equal to it. */
export function pointsOf(pairs: readonly Pair[]): Points[] {
  return pairs.map(({ condition, outcome, cases }) => ({
    points: [
      ...endsOf(outcome).flatMap((y) =>
        [...endsOf(condition), ...within(condition, y)].map((x) => [x, y] as const),
      ),
      ...endsOf(condition).flatMap((x) => within(outcome, x).map((y) => [x, y] as const)),
    ],
    cases,
  }));
}

function endsOf({ lo, hi }: Interval): number[] {
  return lo === hi ? [lo] : [lo, hi];
}

/** A number, where it lies within an interval and is no end of it. */
function within({ lo, hi }: Interval, number: number): number[] {
  return lo < number && number < hi ? [number] : [];
}
