import { KemitraanError } from '../../core/error.js';
import type { Interval } from '../../core/interval.js';
import { type Ranked, type RankRange, ranksOf } from '../../measure/ranks.js';
import { overall } from '../checklist/overall.js';
import {
  type GroupedAlternative,
  type RankOptions,
  type ScoredAlternative,
  weightsDrawn,
} from './rank-design.js';
import { grouped, rowsOf, scored } from './read-alternatives.js';

/** What something has over replications of weights. */
export interface VariedRank {
  /** The best and the worst rank that it can have in any of them. */
  readonly rank: RankRange;
  /** In how many of them it is surely first. */
  readonly first: { readonly count: number; readonly share: number };
  /** In how many of them it can have just the ranks that it can have at the stated weights. */
  readonly same: { readonly count: number; readonly share: number };
}

/** The ranks that something can have. */
export interface RankInterval {
  readonly id: string;
  readonly score: Interval;
  readonly rank: RankRange;
  /** Another has surely the same score: both then have the same rank, and the next one is left out. */
  readonly tied: boolean;
  /** Present where weights are varied; shares are of the replications of that design, and no probabilities. */
  readonly varied?: VariedRank;
}

/** The ranks that alternatives can have. Plain data. */
export interface RankIntervals<Group extends string = string> {
  /** By the best rank that each can have, then by the worst, then as they were given; where ranks overlap no order is claimed. */
  readonly ranking: readonly RankInterval[];
  /** What no group with a weight applies to: it is not ranked, which is not last. */
  readonly unranked: readonly string[];
  /** The weights of every replication; empty where none are varied. Given as weights they give its ranks again. */
  readonly replications: readonly {
    readonly index: number;
    readonly weights: Readonly<Record<Group, number>>;
  }[];
}

/** How many ranks are worked out at most. */
const mostRanks = 2_000_000;

/**
 * The best and the worst rank that each alternative can have, 1 the highest: of scores that are intervals, exact over all
 * that they can turn out to be, each by itself; of groups joined by weights the same, and, where `vary` is stated, over
 * replications of the weights on a seeded Sobol' sequence as well. Scores that differ by no more than 1e-9 are even.
 *
 * `groups` may be those of a verdict of a checklist or an index: they have a `score` each. A group that does not apply
 * leaves the mean of that alternative. Grows with replications times n log n. Throws a `KemitraanError` for what is no
 * list of alternatives (at most 5,000, and 2,000,000 ranks in all), ids given twice, groups other than those with a
 * weight, and weights or a design that there cannot be.
 *
 * @example
 * ```ts
 * import { rankIntervals } from 'kemitraan/evidence';
 * const { ranking } = rankIntervals([
 *   { id: 'A', score: { lo: 0.5, hi: 0.5 } },
 *   { id: 'B', score: { lo: 0.25, hi: 0.75 } },
 *   { id: 'C', score: { lo: 0.5, hi: 0.5 } },
 * ]);
 * ranking.map(({ id, rank, tied }) => `${id}: ${rank.best} to ${rank.worst}${tied ? ', tied' : ''}`);
 * // => ['A: 1 to 2, tied', 'C: 1 to 2, tied', 'B: 1 to 3']
 * ```
 * @see saltelli-2010
 */
export function rankIntervals(alternatives: readonly ScoredAlternative[]): RankIntervals<never>;
export function rankIntervals<Group extends string>(
  alternatives: readonly GroupedAlternative<Group>[],
  options: RankOptions<NoInfer<Group>>,
): RankIntervals<Group>;
export function rankIntervals(
  alternatives: readonly (ScoredAlternative | GroupedAlternative)[],
  options?: RankOptions,
): RankIntervals {
  const caller = 'rankIntervals';
  const rows = rowsOf(caller, alternatives);
  if (options === undefined)
    return {
      ...ranking(
        rows.map((row) => scored(caller, row)),
        [],
      ),
      replications: [],
    };
  const { weights, aggregation, replications } = weightsDrawn(caller, options);
  if (replications.length * rows.length > mostRanks) {
    const remedy = `Replications times alternatives are at most ${mostRanks}: have fewer of either.`;
    throw new KemitraanError(caller, 'options.vary', replications.length, 'invalid-design', remedy);
  }
  const groups = rows.map((row) => grouped(caller, row, Object.keys(weights)));
  const scores = (at: Readonly<Record<string, number>>) =>
    groups.map(({ id, groups: own }) => ({ id, score: overall(own, { weights: at, aggregation }) }));
  const draws = replications.map((drawn) => ranked(scores(drawn)));
  return {
    ...ranking(scores(weights), draws),
    replications: replications.map((drawn, index) => ({ index, weights: drawn })),
  };
}

/** Alternatives with what they score; `null` where nothing that has a weight applies. */
type Scores = readonly { readonly id: string; readonly score: Interval | null }[];

/** The ranks of what has a score, by its place in the list. */
function ranked(scores: Scores): ReadonlyMap<number, Ranked> {
  const applying = scores.flatMap(({ score }, place) => (score ? [{ score, place }] : []));
  const ranks = ranksOf(applying.map(({ score }) => score));
  return new Map(applying.map(({ place }, index) => [place, ranks[index] as Ranked] as const));
}

function ranking(
  scores: Scores,
  draws: readonly ReadonlyMap<number, Ranked>[],
): Omit<RankIntervals, 'replications'> {
  const ranks = ranked(scores);
  const found = scores.flatMap(({ id, score }, place): RankInterval[] => {
    const own = ranks.get(place);
    if (!score || !own) return [];
    const { rank, tied } = own;
    return [{ id, score, rank, tied, ...(draws.length > 0 && { varied: variedAt(place, rank, draws) }) }];
  });
  return {
    ranking: found.sort((a, b) => a.rank.best - b.rank.best || a.rank.worst - b.rank.worst),
    unranked: scores.filter(({ score }) => score === null).map(({ id }) => id),
  };
}

function variedAt(
  place: number,
  stated: RankRange,
  draws: readonly ReadonlyMap<number, Ranked>[],
): VariedRank {
  let { best, worst } = { best: Number.POSITIVE_INFINITY, worst: 0 };
  let [first, same] = [0, 0];
  for (const draw of draws) {
    // A weight above 0 stays above it, so that what has a score at the stated weights has one in every draw.
    const { rank } = draw.get(place) as Ranked;
    best = Math.min(best, rank.best);
    worst = Math.max(worst, rank.worst);
    if (rank.worst === 1) first += 1;
    if (rank.best === stated.best && rank.worst === stated.worst) same += 1;
  }
  const shareOf = (count: number) => ({ count, share: count / draws.length });
  return { rank: { best, worst }, first: shareOf(first), same: shareOf(same) };
}
