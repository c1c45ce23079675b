import { readFields } from '../../core/assert.js';
import { gwetMethod } from './gwet.js';
import { readRatings } from './read-ratings.js';
import { readResampling } from './resample.js';
import { resultOf } from './result.js';
import type { AgreementOptions, AgreementResult, Ratings } from './statistic.js';
import { type AgreementWeights, readWeights, type WeightsKind } from './weights.js';

/** What Gwet's AC2 is told. */
export interface GwetAc2Options extends AgreementOptions {
  /** How far two categories agree. There is no default: without weights it is `gwetAc1`. */
  readonly weights: AgreementWeights;
}

/** Gwet's AC2. */
export interface GwetAc2 extends AgreementResult<'gwet-ac2'> {
  readonly weights: WeightsKind;
}

/**
 * Gwet's AC2, which is AC1 with weights: categories that are near each other agree in part,
 *
 *     AC2      = (observed - expected) / (1 - expected)
 *     observed = 1 - mean over units u rated twice or more of
 *                    sum over ordered pairs of the ratings of u of d(c, k) / (r_u (r_u - 1))
 *     expected = (T / (q (q - 1))) sum over c of p_c (1 - p_c),   p_c = mean over units rated at all of r_uc / r_u
 *
 * where d(c, k) = 1 - w(c, k) is what two categories disagree by, T the sum of w over all pairs of categories, each with
 * itself and both ways, r_uc how many coders gave category c to u, r_u how many rated u, and q how many categories the scale
 * has. The length of the scale and its unused categories count: give `categories`, or the result is about the part of it
 * that was used.
 *
 * `null` as `gwetAc1`. Throws as `percentAgreement` does, and `invalid-weights` for a matrix that does not fit the scale,
 * has the diagonal of the other kind, lets nothing disagree, or is not symmetric; `unknown-option` for weights that are
 * none; `invalid-input` for texts in no order, or for a matrix without `categories`.
 *
 * @example
 * ```ts
 * import { gwetAc2 } from 'kemitraan/evidence';
 * const ratings = [[1, 1], [2, 2], [3, 3], [2, 3]];
 * const { observed, expected } = gwetAc2(ratings, { weights: 'linear', categories: [1, 2, 3] });
 * [observed, expected]; // => [0.875, (5 / 6) * (1 - (4 + 9 + 9) / 64)]
 * ```
 * @see gwet-2014
 */
export function gwetAc2(ratings: Ratings, options: GwetAc2Options): GwetAc2 {
  const caller = 'gwetAc2';
  const fields = readFields(caller, 'options', options, ['weights', 'categories', 'resampling']);
  const draws = readResampling(caller, fields.resampling);
  const read = readRatings(caller, ratings, fields.categories);
  const weights = readWeights(caller, fields.weights, read, { symmetric: true });
  return { ...resultOf('gwet-ac2', read, gwetMethod(read, weights), draws), weights: weights.kind };
}
