import { readFields } from '../../core/assert.js';
import { gwetMethod } from './gwet.js';
import { readRatings } from './read-ratings.js';
import { readResampling } from './resample.js';
import { resultOf } from './result.js';
import type { AgreementOptions, AgreementResult, Ratings } from './statistic.js';
import { readWeights } from './weights.js';

/** Gwet's AC1. */
export type GwetAc1 = AgreementResult<'gwet-ac1'>;

/**
 * Gwet's AC1: agreement of any number of coders, with cells missing, corrected for a chance that stays small where one
 * category is far more frequent than the others,
 *
 *     AC1      = (observed - expected) / (1 - expected)
 *     observed = mean over units u rated twice or more of  sum over c of r_uc (r_uc - 1) / (r_u (r_u - 1))
 *     expected = (1 / (q - 1)) sum over c of p_c (1 - p_c),   p_c = mean over units rated at all of r_uc / r_u
 *
 * where r_uc is how many coders gave category c to u, r_u how many rated u, and q how many categories the scale has, those
 * that nobody used among them: give `categories`, or the result is about the part of the scale that was used. A unit that
 * one coder rated counts for p_c only.
 *
 * `null`, with the reason, for `no-ratings`, `one-coder`, `no-overlap`, and `one-category`, where the scale has one. Throws
 * as `percentAgreement` does.
 *
 * @example
 * ```ts
 * import { gwetAc1 } from 'kemitraan/evidence';
 * const ratings = [['in', 'in'], ['in', 'in'], ['in', 'in'], ['in', 'out']];
 * const { value, observed, expected } = gwetAc1(ratings, { categories: ['out', 'in'] });
 * [value, observed, expected]; // => [0.68, 0.75, 0.21875]
 * ```
 * @see gwet-2008
 */
export function gwetAc1(ratings: Ratings, options: AgreementOptions = {}): GwetAc1 {
  const caller = 'gwetAc1';
  const { categories, resampling } = readFields(caller, 'options', options, ['categories', 'resampling']);
  const draws = readResampling(caller, resampling);
  const read = readRatings(caller, ratings, categories);
  const weights = readWeights(caller, 'plain', read, { symmetric: true });
  return resultOf('gwet-ac1', read, gwetMethod(read, weights), draws);
}
