import type { Applicable, Interval } from '../../core/interval.js';
import { complement } from '../../measure/folds.js';
import { isPoint } from '../../measure/fuzzy.js';
import { type Inputs, stateOf } from '../criteria/criterion.js';
import type { ItemSpec } from './definition.js';
import type { Aggregation } from './geometric.js';
import type { ItemsScore } from './verdict.js';

/** How an item stands. */
export type ItemStanding = 'met' | 'failed' | 'open' | 'inapplicable';

/** Whether an item counts in a score: it speaks for the whole or against it, and is no mere means to another item. */
export function isScored({ polarity, serves }: ItemSpec): boolean {
  return polarity !== 'not-stated' && serves === undefined;
}

/** How far an item speaks for the whole: its level, or one minus it where it speaks against. */
export function contribution({ polarity }: ItemSpec, level: Applicable): Applicable {
  return level === 'not-applicable' || polarity !== 'against' ? level : complement(level);
}

/** How an item stands: what speaks against the whole is met where it is out. */
export function standingOf(item: string, { polarity }: ItemSpec, inputs: Inputs): ItemStanding {
  const state = stateOf([item, polarity === 'against' ? 'out' : 'in'], inputs);
  return state === 'free' ? 'open' : state;
}

/** An item by its id. */
interface Scored {
  readonly id: string;
  readonly spec: ItemSpec;
}

/** A group, or a stakeholder, with the items that count in its score. */
interface Scoring {
  readonly id: string;
  readonly scored: readonly Scored[];
}

/** What scored items come to. */
export function scoreOf(scored: readonly Scored[], inputs: Inputs): ItemsScore {
  let [lo, hi, known, applicable] = [0, 0, 0, 0];
  for (const { id, spec } of scored) {
    const level = contribution(spec, inputs[id] as Applicable);
    if (level === 'not-applicable') continue;
    applicable += 1;
    if (isPoint(level)) known += 1;
    lo += level.lo;
    hi += level.hi;
  }
  return {
    score: applicable > 0 ? { lo: lo / applicable, hi: hi / applicable } : null,
    coverage: { known, applicable, total: scored.length },
  };
}

/** What each group, or each stakeholder, comes to. */
export function scoresOf(members: readonly Scoring[], inputs: Inputs): Record<string, ItemsScore> {
  return Object.fromEntries(members.map(({ id, scored }) => [id, scoreOf(scored, inputs)]));
}

/** How the groups are joined: by these weights, and by which mean. */
export interface Joined {
  /** Of every group. */
  readonly weights: Readonly<Record<string, number>>;
  readonly aggregation?: Aggregation;
}

/** The mean of the groups by weights; `null` where no group with a weight applies. */
export type Mean = (
  groups: Readonly<Record<string, ItemsScore>>,
  weights: Joined['weights'],
) => Interval | null;

/** The arithmetic {@link Mean}. */
export function arithmeticMean(
  groups: Readonly<Record<string, ItemsScore>>,
  weights: Readonly<Record<string, number>>,
): Interval | null {
  let [lo, hi, sum] = [0, 0, 0];
  for (const [id, { score }] of Object.entries(groups)) {
    const weight = score ? (weights[id] as number) : 0;
    lo += weight * (score?.lo ?? 0);
    hi += weight * (score?.hi ?? 0);
    sum += weight;
  }
  // A mean of numbers up to 1 is not above 1, however it is rounded.
  return sum > 0 ? { lo: Math.min(lo / sum, 1), hi: Math.min(hi / sum, 1) } : null;
}
