import { fromLeast, type HolderWeights, type NoMeasure, readHolders } from './amounts.js';

/** How unequally a total is held. */
export type Gini = {
  /** How many values there are, zeros among them. */
  readonly n: number;
} & (
  | {
      readonly gini: number;
      /** The greatest that it can be for these weights: 1 - 1/n where each weighs the same. */
      readonly greatest: number;
    }
  | { readonly gini: null; readonly greatest: null; readonly reason: NoMeasure }
);

/**
 * The Gini coefficient in its population form: half the mean absolute difference of all pairs, each with itself among
 * them, relative to the mean,
 *
 *     gini = (sum over i, j of |x_i - x_j|) / (2 n^2 mean)
 *          = 1 - sum over i of (P_i - P_(i-1)) (L_i + L_(i-1))
 *
 * with n values x, of which P_i and L_i are the cumulated shares of holders and of the total, from the least value to the
 * greatest: twice the area between the Lorenz curve and the diagonal. With weights w (how many people live in a place) each
 * pair counts w_i w_j times, x is what one unit of weight holds, and P_i is the share of the weights: the values stay totals,
 * and holders are ranked by value / weight. People who share a place are taken to hold the same.
 *
 * In [0, greatest]: 0 where all hold the same, or one holds all alone. With n holders of the same weight one who holds
 * everything comes to (n - 1)/n, not 1, so few holders look more equal than many: `gini / greatest` is the small-sample
 * correction n / (n - 1), for n above 1. With weights the greatest is 1 less the smallest share of them. `null`, with the reason, for no values,
 * for zeros only, and for weights that are all 0. Throws `invalid-input` unless `values` and `weights` are lists,
 * `invalid-number` unless each is finite and 0 or more, `invalid-weights` unless there are as many as values.
 *
 * @example
 * ```ts
 * import { gini } from 'kemitraan/measure';
 * gini([3, 1]); // => { n: 2, gini: 0.25, greatest: 0.5 }
 * gini([3, 1], { weights: [3, 1] }); // => { n: 2, gini: 0, greatest: 0.75 }
 * gini([]); // => { n: 0, gini: null, greatest: null, reason: 'no-values' }
 * ```
 * @see gini-1914
 */
export function gini(values: readonly number[], options: HolderWeights = {}): Gini {
  const holders = readHolders('gini', values, options);
  if (typeof holders === 'string') return { n: values.length, gini: null, greatest: null, reason: holders };
  const greatest = 1 - holders.reduce((least, { weightShare }) => Math.min(least, weightShare), 1);
  // The same sum pair by pair: for each holder, what it is above those who have less. Equal values come to 0 exactly.
  let [weighed, held, above] = [0, 0, 0];
  for (const { weightShare, valueShare } of fromLeast(holders)) {
    above += Math.max(0, valueShare * weighed - weightShare * held);
    weighed += weightShare;
    held += valueShare;
  }
  // One holder comes to the greatest; the sum may miss it by a rounding error.
  return { n: holders.length, gini: Math.min(greatest, above), greatest };
}
