import { assertOptions } from '../core/assert.js';
import type { Interval } from '../core/interval.js';
import { reading } from '../core/reading.js';
import { plain } from '../forms/checklist/evaluate.js';
import { assertWeights } from '../forms/checklist/score.js';
import { type TjslAwardAspect, tjslAward, tjslAwardAspectIds } from '../frameworks/tjsl-award/definition.js';
import { type Ranked, type RankRange, ranksOf } from '../measure/ranks.js';
import { type AwardTurn, type ComparedPairs, compared } from './award-pairs.js';
import { type AwardEntry, type Scored, standingsOf } from './award-standing.js';
import type { Turn } from './award-turn.js';

/** A company in the ranking. */
export interface AwardRank {
  readonly id: string;
  /** The mean of its aspects that apply, by the weights. */
  readonly score: Interval;
  /** The ranks that it can have: one more than the number of companies that score more. */
  readonly rank: RankRange;
  /** Whether another company has surely the same score: both then have the same rank, and the next one is left out. */
  readonly tied: boolean;
}

/** Companies in an order, and how robust it is. Plain data. */
export interface AwardRanking extends ComparedPairs {
  readonly weights: Readonly<Record<TjslAwardAspect, number>>;
  /** By the best rank that each can have, then by the worst; where these overlap, no order is claimed. */
  readonly ranking: readonly AwardRank[];
  /** Companies to which no aspect that has a weight applies: they are not ranked, which is not last. */
  readonly unranked: readonly string[];
}

/**
 * Ranks companies by what `scoreAward` says of them and by weights of the caller, which no source gives, and tells how much
 * hangs on these weights.
 *
 * A score is the arithmetic mean, by the weights, of the aspects that apply to the company; weights and score that a verdict
 * may have are not looked at. What is unknown keeps scores wide, so that each company has a best and a worst rank over all
 * that its unknown aspects, and those of the others, can turn out to be. Scores that differ by no more than 1e-9 are even.
 * Two companies are compared at any weights by their aspects, and by the nearest weight of a single aspect at which the one
 * is no longer surely above the other; both are exact, by closed formulas. They speak of the inference: nobody should weigh
 * so as to arrive at a winner.
 *
 * The time grows with the square of the number of companies, at most 5,000, which take some seconds; the result only with
 * their number. Throws a
 * `KemitraanError` for weights that are left out, of no aspect or below 0, for an id that is given twice, for a verdict
 * that is none of the award, and for an option that there is none of.
 *
 * @example
 * ```ts
 * import { rankAward, scoreAward } from 'kemitraan/programmes';
 * const weights = {
 *   'policy-commitment': 1, planning: 2, implementation: 1, 'monitoring-evaluation': 0, sustainability: 0, documents: 0, other: 0,
 * };
 * const alike = { 'monitoring-evaluation': 'in', sustainability: 'in', documents: 'in', other: 'in', 'policy-commitment': 'in' } as const;
 * const { ranking, nearest } = rankAward(
 *   [
 *     { id: 'PT B', verdict: scoreAward({ ...alike, planning: 0.5, implementation: 0.5 }) },
 *     { id: 'PT A', verdict: scoreAward({ ...alike, planning: 0.75, implementation: 0.25 }) },
 *     { id: 'PT C', verdict: scoreAward({ ...alike, implementation: 0.5 }) },
 *   ],
 *   { weights },
 * );
 * ranking.map(({ id, rank }) => `${id}: ${rank.best} to ${rank.worst}`);
 * // => ['PT A: 1 to 2', 'PT C: 1 to 3', 'PT B: 2 to 3']
 * nearest; // => { upper: 'PT A', lower: 'PT B', aspect: 'planning', weight: 1, distance: 1 }
 * ```
 * @see lan
 */
export function rankAward(
  entries: readonly AwardEntry[],
  options: { readonly weights: Readonly<Record<TjslAwardAspect, number>> },
): AwardRanking {
  return reading('rankAward', 'entries', entries, () => ranked(entries, options));
}

function ranked(
  entries: readonly AwardEntry[],
  options: { readonly weights: Readonly<Record<TjslAwardAspect, number>> },
): AwardRanking {
  assertOptions('rankAward', options, ['weights']);
  const given: Readonly<Record<TjslAwardAspect, number>> = options.weights;
  assertWeights('rankAward', tjslAward, given);
  const weights = plain(given) as Record<TjslAwardAspect, number>;
  const sum = tjslAwardAspectIds.reduce((total, aspect) => total + weights[aspect], 0);
  const shares = tjslAwardAspectIds.map((aspect) => weights[aspect] / sum);
  const standings = standingsOf('rankAward', entries, shares);
  const scored = standings.flatMap((one): Scored[] => (one.score ? [{ ...one, score: one.score }] : []));
  const ranked = inOrder(scored);
  const turnAt = ({ aspect, share, distance }: Turn): AwardTurn | null => {
    const id = tjslAwardAspectIds[aspect] as TjslAwardAspect;
    const found = { weight: share * sum, distance: distance * sum };
    return Number.isFinite(found.weight) ? { aspect: id, ...found } : null;
  };
  return {
    weights,
    ranking: ranked.map(({ standing, rank, tied }) => ({
      id: standing.id,
      score: standing.score,
      rank,
      tied,
    })),
    unranked: standings.filter(({ score }) => score === null).map(({ id }) => id),
    ...compared(
      ranked.map(({ standing }) => standing),
      shares,
      turnAt,
    ),
  };
}

/** Each company with the ranks that it can have, in the order of the ranking. */
function inOrder(scored: readonly Scored[]) {
  const ranks = ranksOf(scored.map(({ score }) => score));
  return scored
    .map((standing, index) => ({ standing, ...(ranks[index] as Ranked) }))
    .sort((a, b) => a.rank.best - b.rank.best || a.rank.worst - b.rank.worst);
}
