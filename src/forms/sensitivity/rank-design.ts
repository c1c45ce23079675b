import { assertOneOf, assertOptions, isPlainObject } from '../../core/assert.js';
import type { Interval } from '../../core/interval.js';
import { mostSeed } from '../../measure/sampling/random.js';
import { sobolSequence } from '../../measure/sampling/sobol-sequence.js';
import { plain } from '../checklist/evaluate.js';
import { type Aggregation, aggregations } from '../checklist/geometric.js';
import { assertWeights } from '../checklist/score.js';
import { copyPlain } from './copy-plain.js';
import { designLimits } from './design.js';
import { between, invalidDesign, wholeFrom } from './factor.js';

/** What is ranked by a score of its own. */
export interface ScoredAlternative {
  /** Unique in its list. */
  readonly id: string;
  readonly score: Interval;
}

/** What is ranked by the scores of its groups, such as those of a verdict of a checklist or an index. */
export interface GroupedAlternative<Group extends string = string> {
  /** Unique in its list. */
  readonly id: string;
  /** `null` where a group does not apply. */
  readonly groups: Readonly<Record<Group, { readonly score: Interval | null }>>;
}

/** How the groups are joined, and by how much their weights are moved; all of it stated. */
export interface RankOptions<Group extends string = string> {
  /** Of every group, 0 or more, not all of them 0, of ordinary size. */
  readonly weights: Readonly<Record<Group, number>>;
  readonly aggregation: Aggregation;
  /** Without it no weight is moved. */
  readonly vary?: {
    /** A whole number from 0 to 4294967295. */
    readonly seed: number;
    /** 1 to 16,384. */
    readonly replications: number;
    /** Each weight evenly by up to such a part of itself on either side, above 0 and below 1; a weight of 0 stays 0. */
    readonly by: number;
  };
}

/** The stated weights, and those of each replication. */
export interface DrawnWeights {
  readonly weights: Readonly<Record<string, number>>;
  readonly aggregation: Aggregation;
  readonly replications: readonly Readonly<Record<string, number>>[];
}

/** Reads how groups are joined, and draws weights where that is asked for; throws for what there cannot be. */
export function weightsDrawn(caller: string, options: RankOptions): DrawnWeights {
  const read = copyPlain(caller, 'options', options);
  assertOptions(caller, read, ['weights', 'aggregation', 'vary']);
  const { weights, aggregation, vary } = read as Readonly<Record<string, unknown>>;
  const groups = isPlainObject(weights) ? Object.keys(weights) : [];
  // Which groups there are is what the weights say: that everything has just these is seen there.
  const members = Object.fromEntries(groups.map((id) => [id, {}]));
  const given = weights as Readonly<Record<string, number>>;
  assertWeights(caller, { groups: members } as never, given);
  assertOneOf(caller, 'options.aggregation', 'unknown-option', aggregation, aggregations);
  if (groups.length > designLimits.factors)
    throw invalidDesign(
      caller,
      'options.weights',
      groups.length,
      `Weigh at most ${designLimits.factors} groups.`,
    );
  return {
    weights: plain(given),
    aggregation: aggregation as Aggregation,
    replications: vary === undefined ? [] : drawn(caller, plain(given), vary),
  };
}

function drawn(
  caller: string,
  weights: Readonly<Record<string, number>>,
  vary: unknown,
): Record<string, number>[] {
  const path = 'options.vary';
  if (!isPlainObject(vary))
    throw invalidDesign(caller, path, vary, 'Give { seed, replications, by }, or leave it out.');
  for (const key of Object.keys(vary))
    assertOneOf(caller, path, 'unknown-option', key, ['seed', 'replications', 'by']);
  const seed = wholeFrom(caller, `${path}.seed`, vary.seed, 0, mostSeed);
  const replications = wholeFrom(
    caller,
    `${path}.replications`,
    vary.replications,
    1,
    designLimits.replications,
  );
  const { by } = vary;
  if (!(typeof by === 'number' && by > 0 && by < 1))
    throw invalidDesign(caller, `${path}.by`, by, 'Give a part of each weight, above 0 and below 1.');
  const groups = Object.entries(weights);
  const at = sobolSequence(groups.length, seed);
  return Array.from({ length: replications }, (_, row) => {
    const point = at(row);
    const moved = groups.map(([id, weight], index) => {
      return [id, between(weight * (1 - by), weight * (1 + by), point[index] as number)];
    });
    return Object.fromEntries(moved);
  });
}
