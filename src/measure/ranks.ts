import type { Interval } from '../core/interval.js';
import { isAbove, isPoint } from './fuzzy.js';

/** The ranks that something can have among others, 1 the highest. */
export interface RankRange {
  /** One more than the number of others that surely score more. */
  readonly best: number;
  /** One more than the number of others that may score more. */
  readonly worst: number;
}

/** The ranks that a score can have among others, and whether another is surely the same. */
export interface Ranked {
  readonly rank: RankRange;
  /** Another score is known and equal: both then have the same rank, and the next one is left out. */
  readonly tied: boolean;
}

/**
 * The best and the worst rank of each score among all of them, in the order given, exact over all that the scores can turn
 * out to be, each by itself. Scores that differ by no more than the tolerance are even. Grows with n log n.
 */
export function ranksOf(scores: readonly Interval[]): Ranked[] {
  const los = scores.map(({ lo }) => lo).sort((a, b) => a - b);
  const his = scores.map(({ hi }) => hi).sort((a, b) => a - b);
  const points = scores.flatMap((score) => (isPoint(score) ? [score.lo] : [])).sort((a, b) => a - b);
  return scores.map((score) => {
    const { lo, hi } = score;
    // At its best all others score their least, at its worst their most; it is above itself where it is open.
    const best = 1 + countAbove(los, hi);
    const worst = 1 + countAbove(his, lo) - (isAbove(hi, lo) ? 1 : 0);
    const even = isPoint(score) ? points.length - countAbove(points, lo) - countBelow(points, lo) : 0;
    return { rank: { best, worst }, tied: even > 1 };
  });
}

/** How many of some numbers, the least first, lie above one. */
function countAbove(sorted: readonly number[], than: number): number {
  return sorted.length - countWhile(sorted, (one) => !isAbove(one, than));
}

function countBelow(sorted: readonly number[], than: number): number {
  return countWhile(sorted, (one) => isAbove(than, one));
}

/** How many of the first numbers hold; once one does not, none after it does. */
function countWhile(sorted: readonly number[], holds: (one: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle] as number)) from = middle + 1;
    else to = middle;
  }
  return from;
}
