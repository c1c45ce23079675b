import type { Interval } from '../core/interval.js';
import type { TjslAwardAspect } from '../frameworks/tjsl-award/definition.js';
import { isAbove, isPoint } from '../measure/fuzzy.js';
import type { Scored } from './award-standing.js';
import { type AwardDominance, dominanceOf, leastTurn, nearestTurn, type Turn } from './award-turn.js';

/** A weight of one aspect, the others left as they are, at which one company is no longer surely above another. */
export interface AwardTurn {
  readonly aspect: TjslAwardAspect;
  /** There the two are even, or may be. In the unit of the weights that were given. */
  readonly weight: number;
  /** How far that is from the weight that was given. */
  readonly distance: number;
}

/** Two companies that stand next to each other in the ranking. */
export interface AwardPair {
  readonly upper: string;
  readonly lower: string;
  /** `above`: surely; `tied`: surely even; `open`: what is unknown leaves it open. */
  readonly standing: 'above' | 'tied' | 'open';
  /** Whether it is so whatever the weights; `null` where the one is not surely above. */
  readonly dominance: AwardDominance | null;
  /** `null` where it is not surely above, and where no single weight turns it. */
  readonly nearest: AwardTurn | null;
}

/** How companies of a ranking compare, two at a time. */
export interface ComparedPairs {
  /** Each company with the next one of the ranking. */
  readonly neighbours: readonly AwardPair[];
  /** Of all pairs of ranked companies: how many stand in which way, and how many of the first do so whatever the weights. */
  readonly pairs: {
    readonly above: number;
    readonly tied: number;
    readonly open: number;
    readonly strict: number;
    readonly weak: number;
  };
  /** Over all pairs, not only neighbours: the least change of a single weight that turns any; the first of those equally near. */
  readonly nearest: (AwardTurn & Pick<AwardPair, 'upper' | 'lower'>) | null;
}

/** Each pair of companies, the first of which is nowhere surely below the second. */
export function compared(
  ordered: readonly Scored[],
  shares: readonly number[],
  turnAt: (turn: Turn) => AwardTurn | null,
): ComparedPairs {
  const pairs = { above: 0, tied: 0, open: 0, strict: 0, weak: 0 };
  const neighbours: AwardPair[] = [];
  let nearest: { readonly turn: Turn; readonly upper: string; readonly lower: string } | null = null;
  for (const [index, upper] of ordered.entries())
    for (let next = index + 1; next < ordered.length; next += 1) {
      const lower = ordered[next] as Scored;
      const standing = standingTo(upper.score, lower.score);
      pairs[standing] += 1;
      const dominance = standing === 'above' ? dominanceOf(upper, lower) : null;
      if (dominance === 'strict' || dominance === 'weak') pairs[dominance] += 1;
      // What is above at any weights no weight turns.
      const isTurned = dominance === 'none' || dominance === 'weak';
      const isAsked: boolean =
        next === index + 1 || nearest === null || leastTurn(upper, lower) < nearest.turn.distance;
      const turn: Turn | null = isTurned && isAsked ? nearestTurn(upper, lower, shares) : null;
      const names = { upper: upper.id, lower: lower.id };
      if (turn && (nearest === null || isAbove(nearest.turn.distance, turn.distance)))
        nearest = { turn, ...names };
      if (next === index + 1)
        neighbours.push({ ...names, standing, dominance, nearest: turn && turnAt(turn) });
    }
  const found = nearest && turnAt(nearest.turn);
  return {
    neighbours,
    pairs,
    nearest: nearest && found && { upper: nearest.upper, lower: nearest.lower, ...found },
  };
}

function standingTo(upper: Interval, lower: Interval): AwardPair['standing'] {
  if (isAbove(upper.lo, lower.hi)) return 'above';
  return isPoint(upper) && isPoint(lower) ? 'tied' : 'open';
}
