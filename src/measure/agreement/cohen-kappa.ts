import { readFields } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { pairableOf } from './rated-units.js';
import { readRatings } from './read-ratings.js';
import { readResampling } from './resample.js';
import { correctedForChance, type Estimate, resultOf, without } from './result.js';
import type { AgreementOptions, AgreementResult, Ratings } from './statistic.js';
import { type AgreementWeights, type ReadWeights, readWeights, type WeightsKind } from './weights.js';

/** What Cohen's kappa is told. */
export interface CohenKappaOptions extends AgreementOptions {
  /** How far two categories agree; `plain`, the same or not, where it is left out. Rows are the first coder's. */
  readonly weights?: AgreementWeights;
}

/** Cohen's kappa. */
export interface CohenKappa extends AgreementResult<'cohen-kappa'> {
  readonly weights: WeightsKind;
}

/**
 * Cohen's kappa of two coders, plain or weighted: chance is that each keeps to the categories as often as it used them,
 *
 *     kappa    = (observed - expected) / (1 - expected) = 1 - D_o / D_e
 *     D_o      = 1 - observed = sum over categories c, k of p_ck d(c, k)
 *     D_e      = 1 - expected = sum over categories c, k of p_c. p_.k d(c, k)
 *     plain      d(c, k) = 0 where c = k, else 1
 *     linear     d(c, k) = |c - k| / length,   quadratic   d(c, k) = (c - k)^2 / length^2
 *
 * where p_ck is the share of units to which the first coder gave c and the second k, p_c. and p_.k are its sums over rows and
 * columns, and length is from the first category to the last. Numbers are as far apart as they are; texts are one
 * step apart, in the order of `categories`, which linear and quadratic weights need. A matrix of one's own holds `agreement`
 * w = 1 - d, or, as Cohen has it (1968), `disagreement`: its size does not count. It need not be symmetric.
 *
 * Units that one of the two did not rate count nowhere. `null`, with the reason, for `no-ratings`, `one-coder`,
 * `no-overlap`, `one-category`, where both used the same one throughout, and `no-expected-disagreement`, where by the
 * weights no category of the first disagrees with any of the second. Throws as `gwetAc2` does; and `invalid-input` for three
 * coders or more.
 *
 * @example
 * ```ts
 * import { cohenKappa } from 'kemitraan/evidence';
 * const ratings = [['in', 'in'], ['in', 'out'], ['out', 'out'], ['out', 'out'], ['in', null]];
 * const { value, observed, expected, pairableUnits } = cohenKappa(ratings);
 * [value, observed, expected, pairableUnits]; // => [0.5, 0.75, 0.5, 4]
 * cohenKappa([['in', 'in'], ['in', 'in']]).reason; // => 'one-category'
 * ```
 * @see cohen-1960
 * @see cohen-1968
 */
export function cohenKappa(ratings: Ratings, options: CohenKappaOptions = {}): CohenKappa {
  const caller = 'cohenKappa';
  const fields = readFields(caller, 'options', options, ['weights', 'categories', 'resampling']);
  const draws = readResampling(caller, fields.resampling);
  const read = readRatings(caller, ratings, fields.categories);
  const weights = readWeights(caller, fields.weights ?? 'plain', read, { symmetric: false });
  if (read.coders > 2) {
    const remedy = 'Give the ratings of two coders; fleissKappa, krippendorffAlpha and gwetAc1 take more.';
    throw new KemitraanError(caller, 'ratings', `ratings of ${read.coders} coders`, 'invalid-input', remedy);
  }
  const units = pairableOf(read);
  const estimate = (drawn: readonly (readonly number[])[]) => kappaOf(drawn, read.categories.length, weights);
  const method = { units, pairable: units, estimate };
  return { ...resultOf('cohen-kappa', read, method, draws), weights: weights.kind };
}

function kappaOf(units: readonly (readonly number[])[], size: number, weights: ReadWeights): Estimate {
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  let [apart, agreeing] = [0, 0];
  for (const [a, b] of units as readonly (readonly [number, number])[]) {
    first[a] = (first[a] as number) + 1;
    second[b] = (second[b] as number) + 1;
    if (a === b) agreeing += 1;
    apart += weights.disagreement(a, b);
  }
  const n = units.length;
  const observed = { agreement: (n - apart) / n, disagreement: apart / n };
  const [[only]] = units as readonly [readonly [number]];
  if (agreeing === n && first[only] === n) return without('one-category', 1, 1);
  const expected = weights.across(first, second) / (n * n);
  if (expected <= 0) return without('no-expected-disagreement', observed.agreement, 1);
  return correctedForChance(observed, expected);
}
