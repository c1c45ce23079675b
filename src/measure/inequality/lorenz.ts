import { fromLeast, type HolderWeights, type NoMeasure, readHolders } from './amounts.js';

/** One point of a Lorenz curve: the share of all holders who have least, and the share of the total that they hold. */
export interface LorenzPoint {
  readonly holderShare: number;
  readonly valueShare: number;
}

/** The points of a Lorenz curve, or why there is none. */
export type Lorenz =
  | { readonly points: readonly LorenzPoint[] }
  | { readonly points: null; readonly reason: NoMeasure };

/**
 * The Lorenz curve of a total: what share of it the holders who have least hold together. The points go from (0, 0) to
 * (1, 1), one for each value from the least to the greatest, and are joined by straight lines; twice the area between
 * them and the diagonal is the Gini coefficient (`gini`). With weights (how many people live in a place) `holderShare` is
 * the share of the weights, and holders are ranked by value / weight; who has weight 0 and holds something stands last,
 * and who has neither is left out. `null`, with the reason, and throws as `gini` does.
 *
 * @example
 * ```ts
 * import { lorenz } from 'kemitraan/measure';
 * lorenz([3, 1]).points;
 * // => [{ holderShare: 0, valueShare: 0 }, { holderShare: 0.5, valueShare: 0.25 }, { holderShare: 1, valueShare: 1 }]
 * lorenz([0]); // => { points: null, reason: 'all-zero' }
 * ```
 * @see lorenz-1905
 */
export function lorenz(values: readonly number[], options: HolderWeights = {}): Lorenz {
  const holders = readHolders('lorenz', values, options);
  if (typeof holders === 'string') return { points: null, reason: holders };
  const ranked = fromLeast(holders);
  const points: LorenzPoint[] = [{ holderShare: 0, valueShare: 0 }];
  let [holderShare, valueShare] = [0, 0];
  for (const [at, holder] of ranked.entries()) {
    holderShare = Math.min(1, holderShare + holder.weightShare);
    valueShare = Math.min(1, valueShare + holder.valueShare);
    // The shares of all are 1; their sum may miss it by a rounding error.
    points.push(at === ranked.length - 1 ? { holderShare: 1, valueShare: 1 } : { holderShare, valueShare });
  }
  return { points };
}
