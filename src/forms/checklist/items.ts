import type { Applicable, Interval } from '../../core/interval.js';
import { mean, not } from '../../measure/fuzzy.js';
import { coverageOf } from '../coverage.js';
import { type Inputs, stateOf } from '../criteria/criterion.js';
import type { ItemSpec, ItemsDefinition } from './definition.js';
import { type Aggregation, productOf } from './geometric.js';
import type { ItemsScore } from './verdict.js';

/** How an item stands. */
export type ItemStanding = 'met' | 'failed' | 'open' | 'inapplicable';

/** Whether an item counts in a score: it speaks for the whole or against it, and is no mere means to another item. */
export function isScored({ polarity, serves }: ItemSpec): boolean {
  return polarity !== 'not-stated' && serves === undefined;
}

/** How far an item speaks for the whole: its level, or one minus it where it speaks against. */
export function contribution({ polarity }: ItemSpec, level: Applicable): Applicable {
  return level === 'not-applicable' || polarity !== 'against' ? level : not(level);
}

/** How an item stands: what speaks against the whole is met where it is out. */
export function standingOf(item: string, { polarity }: ItemSpec, inputs: Inputs): ItemStanding {
  const state = stateOf([item, polarity === 'against' ? 'out' : 'in'], inputs);
  return state === 'free' ? 'open' : state;
}

/** What those items come to that count in a score and fit. */
export function scoreOf(
  { items }: ItemsDefinition,
  inputs: Readonly<Record<string, Applicable>>,
  fits: (spec: ItemSpec) => boolean,
): ItemsScore {
  const counted = Object.entries(items).filter(([, spec]) => isScored(spec) && fits(spec));
  const levels = counted.map(
    ([id, spec]) => [id, contribution(spec, inputs[id] ?? { lo: 0, hi: 1 })] as const,
  );
  const applying = levels.flatMap(([, level]): Interval[] => (level === 'not-applicable' ? [] : [level]));
  return { score: mean(applying), coverage: coverageOf(Object.fromEntries(levels)).coverage };
}

/** The mean of the groups by weights, arithmetic or geometric; `null` where no group with a weight applies. */
export function overall(
  groups: Readonly<Record<string, ItemsScore>>,
  { weights, aggregation = 'arithmetic' }: Joined,
): Interval | null {
  return (aggregation === 'geometric' ? geometricMean : arithmeticMean)(groups, weights);
}

/** How the groups are joined: by these weights, and by which mean. */
export interface Joined {
  readonly weights: Readonly<Record<string, number>>;
  readonly aggregation?: Aggregation;
}

function geometricMean(
  groups: Readonly<Record<string, ItemsScore>>,
  weights: Readonly<Record<string, number>>,
): Interval | null {
  const counted = Object.entries(groups).flatMap(([id, { score }]) => {
    const weight = weights[id] ?? 0;
    return score && weight > 0 ? [{ score, weight }] : [];
  });
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (counted.length === 0) return null;
  return productOf(counted.map(({ score, weight }) => ({ score, share: weight / total })));
}

function arithmeticMean(
  groups: Readonly<Record<string, ItemsScore>>,
  weights: Readonly<Record<string, number>>,
): Interval | null {
  let [lo, hi, sum] = [0, 0, 0];
  for (const [id, { score }] of Object.entries(groups)) {
    const weight = score ? (weights[id] ?? 0) : 0;
    lo += weight * (score?.lo ?? 0);
    hi += weight * (score?.hi ?? 0);
    sum += weight;
  }
  // A mean of numbers up to 1 is not above 1, however it is rounded.
  return sum > 0 ? { lo: Math.min(lo / sum, 1), hi: Math.min(hi / sum, 1) } : null;
}
