import type { Interval } from '../../core/interval.js';
import { isAbove, isPoint } from '../../measure/fuzzy.js';
import type { ItemsDefinition } from './definition.js';
import { movesInGroups } from './group-moves.js';
import { comparable } from './path-to.js';
import {
  type Counted,
  type CutStanding,
  copyOf,
  countedIn,
  isGeometric,
  type ScoreTarget,
  standingAt,
  totalOf,
} from './target.js';
import type { ItemsVerdict } from './verdict.js';
import { nearestOf, nearestWeight } from './weight-flip.js';

export type { CutStanding } from './target.js';

/** What a score hangs on, at a cut that the caller gives. */
export interface ScoreFlipSet<Item extends string = string, Group extends string = string> {
  readonly cut: ScoreTarget<Group>;
  readonly standing: CutStanding;
  /**
   * The fewest known items whose change, together, alters how the score stands to the cut: those that weigh most, or in a
   * geometric mean those that together change it most; one set for each side where either will do. Empty where no change of known items does.
   */
  readonly levels: readonly { readonly indicators: readonly Item[] }[];
  /** The nearest cut at which it would stand otherwise, or just past it. */
  readonly thresholds: { readonly cut: number; readonly distance: number } | null;
  /** The nearest weight of a single group at which it would stand otherwise, or just past it; `null` of one group's score. */
  readonly weights: { readonly group: Group; readonly weight: number; readonly distance: number } | null;
}

/** What a score hangs on; the verdict and the cut have been checked. */
export function scoreFlips(
  definition: ItemsDefinition,
  verdict: ItemsVerdict,
  cut: ScoreTarget,
): ScoreFlipSet {
  const counted = countedIn(definition, verdict, cut.group);
  if (counted.length === 0)
    return { cut: copyOf(cut), standing: 'inapplicable', levels: [], thresholds: null, weights: null };
  const geometric = isGeometric(verdict, cut);
  const score = totalOf(counted, geometric);
  const standing = standingAt(score, cut.atLeast);
  const bounds = boundsOf(standing, score);
  const thresholds = bounds.map((bound) => ({ cut: bound, distance: Math.abs(bound - cut.atLeast) }));
  return {
    cut: copyOf(cut),
    standing,
    levels: fewest(counted, cut.atLeast, standing, geometric),
    thresholds: nearestOf(thresholds),
    weights: cut.group === undefined ? nearestWeight(verdict, cut.atLeast, standing) : null,
  };
}

/** The bounds that a cut would have to pass for a score to stand otherwise. */
function boundsOf(standing: CutStanding, { lo, hi }: Interval): number[] {
  // A cut has to go past some bounds, and there is none past 1.
  const past = (bound: number) => (isAbove(1, bound) ? [bound] : []);
  if (standing === 'reached') return past(lo);
  return standing === 'missed' ? [hi] : [lo, ...past(hi)];
}

function fewest(counted: readonly Counted[], cut: number, standing: CutStanding, geometric: boolean) {
  const sets = ([0, 1] as const).flatMap((level) => {
    const known = counted.filter((one) => isPoint(one.level) && isAbove(Math.abs(level - one.level.lo), 0));
    // Up it is the lower end that gets to the cut, or the upper one where both lie below; down it is the other way round.
    const end = level === 1 ? (standing === 'missed' ? 'hi' : 'lo') : standing === 'reached' ? 'lo' : 'hi';
    const moves = geometric ? movesInGroups(counted, known, level, end) : movesByWeight(known, level);
    for (const moved of moves) {
      const after = counted.map((own) =>
        moved.has(own) ? { ...own, level: { lo: level, hi: level } } : own,
      );
      if (standingAt(totalOf(after, geometric), cut) !== standing)
        return [counted.filter((own) => moved.has(own))];
    }
    return [];
  });
  const least = Math.min(...sets.map((set) => set.length));
  return sets
    .filter((set) => set.length === least)
    .map((set) => ({ indicators: set.map(({ item }) => item) }));
}

/** The one item that changes an arithmetic mean most, then the two, and so on. */
function movesByWeight(known: readonly Counted[], level: 0 | 1): ReadonlySet<Counted>[] {
  const effect = (one: Counted) => comparable(one.share * Math.abs(level - one.level.lo));
  const sorted = [...known].sort((a, b) => effect(b) - effect(a));
  return sorted.map((_, index) => new Set(sorted.slice(0, index + 1)));
}
