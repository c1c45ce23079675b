import { fromLeast, type NoMeasure, readHolders } from './amounts.js';

/** How far a total is in few hands. */
export type Herfindahl = {
  /** How many values there are, zeros among them. */
  readonly n: number;
} & (
  | { readonly herfindahl: number; readonly normalised: number }
  | { readonly herfindahl: number; readonly normalised: null; readonly reason: 'one-value' }
  | { readonly herfindahl: null; readonly normalised: null; readonly reason: 'no-values' | 'all-zero' }
);

/**
 * The Herfindahl-Hirschman index of concentration, in [1/n, 1]: the sum of the squared shares,
 *
 *     herfindahl = sum of (value / total)^2
 *     normalised = (herfindahl - 1/n) / (1 - 1/n)
 *
 * over n values, zeros among them. 1 where one holds all, 1/n where all hold the same. In per cent squared, as
 * competition law writes it, it is 10,000 times as much. The normalised form, in [0, 1], can be compared where n differs;
 * for one value it is `null`. Both are `null`, with the reason, for no values and for zeros only. A holder who is not
 * listed is not counted: add a 0 for each who has nothing. No band is called high: those of competition law are about
 * markets. Throws `invalid-input` unless `values` is a list, `invalid-number` unless each is finite and 0 or more.
 *
 * @example
 * ```ts
 * import { herfindahl } from 'kemitraan/measure';
 * herfindahl([3, 1]); // => { n: 2, herfindahl: 0.625, normalised: 0.25 }
 * herfindahl([7]); // => { n: 1, herfindahl: 1, normalised: null, reason: 'one-value' }
 * herfindahl([0, 0]); // => { n: 2, herfindahl: null, normalised: null, reason: 'all-zero' }
 * ```
 * @see hirschman-1964
 */
export function herfindahl(values: readonly number[]): Herfindahl {
  const holders = readHolders('herfindahl', values, {});
  if (typeof holders === 'string')
    return { n: values.length, herfindahl: null, normalised: null, reason: holders as Unweighted };
  const n = holders.length;
  if (n === 1) return { n, herfindahl: 1, normalised: null, reason: 'one-value' };
  const sum = fromLeast(holders).reduce((squares, { valueShare }) => squares + valueShare * valueShare, 0);
  // Equal shares come to 1/n, and one holder to 1; the sum may miss either by a rounding error.
  const index = Math.min(1, Math.max(1 / n, sum));
  return { n, herfindahl: index, normalised: (index - 1 / n) / (1 - 1 / n) };
}

/** Where each weighs the same there is always weight. */
type Unweighted = Exclude<NoMeasure, 'no-weight'>;
