import type { Interval } from '../../core/interval.js';
import { isAbove, tolerance } from '../../measure/fuzzy.js';
import { isZero, logOf } from './geometric.js';
import type { ItemsVerdict } from './verdict.js';

/** The nearest weight of a single group at which a score stands otherwise at a cut. */
export interface WeightFlip {
  readonly group: string;
  readonly weight: number;
  readonly distance: number;
}

interface Weighed {
  readonly group: string;
  readonly score: Interval;
  readonly weight: number;
}

/**
 * The nearest weight of a single group at which an overall score, joined as the verdict says, stands otherwise at a cut.
 *
 * The score of all groups is the cut where w * f(s) + Σ w' * f(s') = f(cut) * (w + Σ w'), with f the identity in an
 * arithmetic mean and the logarithm in a geometric one: one weight w for each group and end.
 */
export function nearestWeight(
  { groups, weights = {}, aggregation }: ItemsVerdict,
  cut: number,
  standing: 'reached' | 'missed' | 'open',
): WeightFlip | null {
  const geometric = aggregation === 'geometric';
  // Whatever the weights, no score is below 0.
  if (geometric && isZero(cut)) return null;
  const applying = Object.entries(groups).flatMap(([group, { score }]): Weighed[] =>
    score ? [{ group, score, weight: weights[group] as number }] : [],
  );
  const ends = standing === 'reached' ? ['lo'] : standing === 'missed' ? ['hi'] : ['lo', 'hi'];
  const found = applying.flatMap((own) => {
    const others = applying.filter((one) => one !== own && (!geometric || one.weight > 0));
    return (ends as (keyof Interval)[]).flatMap((end): WeightFlip[] => {
      // What has to get past the cut from above, not just down to it.
      const isPast = standing === 'reached' || (standing === 'open' && end === 'hi');
      const weight = (geometric ? geometricWeight : arithmeticWeight)(own, others, end, cut, isPast);
      return weight === null ? [] : [{ group: own.group, weight, distance: Math.abs(weight - own.weight) }];
    });
  });
  return nearestOf(found);
}

function arithmeticWeight(
  own: Weighed,
  others: readonly Weighed[],
  end: keyof Interval,
  cut: number,
  isPast: boolean,
) {
  return weightAt(own, others, end, cut, isPast, (score) => score);
}

function geometricWeight(
  own: Weighed,
  others: readonly Weighed[],
  end: keyof Interval,
  cut: number,
  isPast: boolean,
) {
  // Where one of the others is at 0 it is 0 whatever the weight, and what is worked out below is no finite one.
  if (!isZero(own.score[end])) return weightAt(own, others, end, cut, isPast, logOf);
  // With any weight it is 0; without, it is what the others come to.
  const rest = sumOver(others, ({ weight }) => weight);
  const log = sumOver(others, ({ weight, score }) => weight * logOf(score[end]));
  return rest > 0 && !isAbove(cut, Math.exp(log / rest)) ? 0 : null;
}

function weightAt(
  own: Weighed,
  others: readonly Weighed[],
  end: keyof Interval,
  cut: number,
  isPast: boolean,
  f: (score: number) => number,
): number | null {
  const rest = sumOver(others, (one) => one.weight);
  const slope = f(own.score[end]) - f(cut);
  const found = (f(cut) * rest - sumOver(others, (one) => one.weight * f(one.score[end]))) / slope;
  // What is 0 but for a rounding error is 0.
  const weight = Math.abs(found) <= tolerance ? 0 : found;
  // Below 0 there is no weight that could go past it.
  const least = isPast && slope > 0 ? isAbove(weight, 0) : weight >= 0;
  const isOne = rest > 0 && isAbove(Math.abs(own.score[end] - cut), 0) && Number.isFinite(weight) && least;
  return isOne ? weight : null;
}

function sumOver(all: readonly Weighed[], of: (one: Weighed) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

/** The nearest of some; the first of those that are equally near. */
export function nearestOf<One extends { readonly distance: number }>(all: readonly One[]): One | null {
  let nearest: One | null = null;
  for (const one of all) if (nearest === null || isAbove(nearest.distance, one.distance)) nearest = one;
  return nearest;
}
