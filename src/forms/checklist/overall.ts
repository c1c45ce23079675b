import type { Interval } from '../../core/interval.js';
import { productOf } from './geometric.js';
import { arithmeticMean, type Joined, type Mean } from './items.js';
import type { ItemsScore } from './verdict.js';

/** The mean of the groups by weights, arithmetic or geometric; `null` where no group with a weight applies. */
export function overall(groups: Readonly<Record<string, ItemsScore>>, joined: Joined): Interval | null {
  return meanBy(joined)(groups, joined.weights);
}

/** How groups are joined. */
export function meanBy({ aggregation }: Pick<Joined, 'aggregation'>): Mean {
  return aggregation === 'geometric' ? geometricMean : arithmeticMean;
}

function geometricMean(
  groups: Readonly<Record<string, ItemsScore>>,
  weights: Readonly<Record<string, number>>,
): Interval | null {
  const counted = Object.entries(groups).flatMap(([id, { score }]) => {
    const weight = weights[id] as number;
    return score && weight > 0 ? [{ score, weight }] : [];
  });
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (counted.length === 0) return null;
  return productOf(counted.map(({ score, weight }) => ({ score, share: weight / total })));
}
