import type { Interval } from '../../core/interval.js';
import { isAbove, isPoint, tolerance } from '../../measure/fuzzy.js';
import type { ChecklistDefinition } from './definition.js';
import { comparable } from './path-to.js';
import { type Counted, copyOf, countedIn, type ScoreTarget, sumOf } from './target.js';
import type { ChecklistVerdict } from './verdict.js';

/** How a score stands to a cut: surely at it or above, surely below it, or not known. */
export type CutStanding = 'reached' | 'missed' | 'open' | 'inapplicable';

/** What a score hangs on, at a cut that the caller gives. */
export interface ScoreFlipSet<Item extends string = string, Group extends string = string> {
  readonly cut: ScoreTarget<Group>;
  readonly standing: CutStanding;
  /**
   * The fewest known items whose change, together, alters how the score stands to the cut: those that weigh most; one set
   * for each side where either will do. Empty where no change of known items does.
   */
  readonly levels: readonly { readonly indicators: readonly Item[] }[];
  /** The nearest cut at which it would stand otherwise, or just past it. */
  readonly thresholds: { readonly cut: number; readonly distance: number } | null;
  /** The nearest weight of a single group at which it would stand otherwise, or just past it; `null` of one group's score. */
  readonly weights: { readonly group: Group; readonly weight: number; readonly distance: number } | null;
}

/** What a score hangs on; the verdict and the cut have been checked. */
export function scoreFlips(
  definition: ChecklistDefinition,
  verdict: ChecklistVerdict,
  cut: ScoreTarget,
): ScoreFlipSet {
  const counted = countedIn(definition, verdict, cut.group);
  if (counted.length === 0)
    return { cut: copyOf(cut), standing: 'inapplicable', levels: [], thresholds: null, weights: null };
  const score = sumOf(counted);
  const standing = standingAt(score, cut.atLeast);
  const bounds = boundsOf(standing, score);
  const thresholds = bounds.map((bound) => ({ cut: bound, distance: Math.abs(bound - cut.atLeast) }));
  return {
    cut: copyOf(cut),
    standing,
    levels: fewest(counted, cut.atLeast, standing),
    thresholds: nearestOf(thresholds),
    weights: cut.group === undefined ? nearestWeight(verdict, cut.atLeast, standing) : null,
  };
}

function standingAt({ lo, hi }: Interval, cut: number): Exclude<CutStanding, 'inapplicable'> {
  if (!isAbove(cut, lo)) return 'reached';
  return isAbove(cut, hi) ? 'missed' : 'open';
}

/** The bounds that a cut would have to pass for a score to stand otherwise. */
function boundsOf(standing: CutStanding, { lo, hi }: Interval): number[] {
  // A cut has to go past some bounds, and there is none past 1.
  const past = (bound: number) => (isAbove(1, bound) ? [bound] : []);
  if (standing === 'reached') return past(lo);
  return standing === 'missed' ? [hi] : [lo, ...past(hi)];
}

function fewest(counted: readonly Counted[], cut: number, standing: CutStanding) {
  const sets = ([0, 1] as const).flatMap((level) => {
    const known = counted
      .filter((one) => isPoint(one.level) && isAbove(Math.abs(level - one.level.lo), 0))
      .sort((a, b) => comparable(effect(b, level)) - comparable(effect(a, level)));
    const moved = new Set<Counted>();
    for (const one of known) {
      moved.add(one);
      const after = sumOf(
        counted.map((own) => (moved.has(own) ? { ...own, level: { lo: level, hi: level } } : own)),
      );
      if (standingAt(after, cut) !== standing) return [counted.filter((own) => moved.has(own))];
    }
    return [];
  });
  const least = Math.min(...sets.map((set) => set.length));
  return sets
    .filter((set) => set.length === least)
    .map((set) => ({ indicators: set.map(({ item }) => item) }));
}

function effect({ share, level }: Counted, to: 0 | 1): number {
  return share * Math.abs(to - level.lo);
}

function nearestWeight(
  { groups, weights = {} }: ChecklistVerdict,
  cut: number,
  standing: CutStanding,
): ScoreFlipSet['weights'] {
  const applying = Object.entries(groups).flatMap(([group, { score }]) =>
    score ? [{ group, score, weight: weights[group] ?? 0 }] : [],
  );
  const found = applying.flatMap(({ group, score, weight: now }) => {
    const others = applying.filter((one) => one.group !== group);
    const sum = (pick: (one: (typeof others)[number]) => number) =>
      others.reduce((total, one) => total + pick(one), 0);
    const rest = sum((one) => one.weight);
    const ends = standing === 'reached' ? ['lo'] : standing === 'missed' ? ['hi'] : ['lo', 'hi'];
    return (ends as ('lo' | 'hi')[]).flatMap((end) => {
      const slope = score[end] - cut;
      const found = (cut * rest - sum((one) => one.weight * one.score[end])) / slope;
      // What is 0 but for a rounding error is 0.
      const weight = Math.abs(found) <= tolerance ? 0 : found;
      // Below 0 there is no weight that could go past it.
      const isPast = standing === 'reached' || (standing === 'open' && end === 'hi');
      const least = isPast && slope > 0 ? isAbove(weight, 0) : weight >= 0;
      const isOne = rest > 0 && isAbove(Math.abs(slope), 0) && Number.isFinite(weight) && least;
      return isOne ? [{ group, weight, distance: Math.abs(weight - now) }] : [];
    });
  });
  return nearestOf(found);
}

function nearestOf<One extends { readonly distance: number }>(all: readonly One[]): One | null {
  let nearest: One | null = null;
  for (const one of all) if (nearest === null || isAbove(nearest.distance, one.distance)) nearest = one;
  return nearest;
}
