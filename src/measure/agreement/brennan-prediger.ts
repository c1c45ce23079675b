import { readFields } from '../../core/assert.js';
import { observedOf, pairableOf, type RatedUnit, ratedUnits } from './rated-units.js';
import { readRatings } from './read-ratings.js';
import { readResampling } from './resample.js';
import { correctedForChance, type Observed, resultOf, without } from './result.js';
import type { AgreementOptions, AgreementResult, Ratings } from './statistic.js';
import { type AgreementWeights, readWeights, type WeightsKind } from './weights.js';

/** What the coefficient of Brennan and Prediger is told. */
export interface BrennanPredigerOptions extends AgreementOptions {
  /** How far two categories agree; `plain`, the same or not, where it is left out. */
  readonly weights?: AgreementWeights;
}

/** The coefficient of Brennan and Prediger. */
export interface BrennanPrediger extends AgreementResult<'brennan-prediger'> {
  readonly weights: WeightsKind;
}

/**
 * The coefficient of Brennan and Prediger: chance is a coder who takes each category of the scale equally often,
 *
 *     value    = (observed - expected) / (1 - expected)
 *     observed = 1 - mean over units u rated twice or more of
 *                    sum over ordered pairs of the ratings of u of d(c, k) / (r_u (r_u - 1))
 *     expected = T / q^2, which is 1 / q without weights
 *
 * where r_u is how many coders rated u, d(c, k) = 1 - w(c, k) is what two categories disagree by (1 without weights,
 * where they are not the same), T the sum of w over all pairs of categories, each with itself and both ways, and q how
 * many categories the scale has, those that nobody used among them: give `categories`, or the result is about the part of
 * the scale that was used. With two categories and no weights it is 2 x observed - 1 (Bennett's S). Any number of coders;
 * cells may be missing.
 *
 * `null`, with the reason, for `no-ratings`, `one-coder`, `no-overlap`, and `one-category`, where the scale has one. Throws
 * as `gwetAc2` does.
 *
 * @example
 * ```ts
 * import { brennanPrediger } from 'kemitraan/evidence';
 * const ratings = [['in', 'in'], ['in', 'in'], ['in', 'in'], ['in', 'out']];
 * brennanPrediger(ratings).value; // => 0.5
 * brennanPrediger(ratings, { categories: ['out', 'mostly-out', 'mostly-in', 'in'] }).value; // => 2 / 3
 * ```
 * @see brennan-prediger-1981
 */
export function brennanPrediger(ratings: Ratings, options: BrennanPredigerOptions = {}): BrennanPrediger {
  const caller = 'brennanPrediger';
  const fields = readFields(caller, 'options', options, ['weights', 'categories', 'resampling']);
  const draws = readResampling(caller, fields.resampling);
  const read = readRatings(caller, ratings, fields.categories);
  const weights = readWeights(caller, fields.weights ?? 'plain', read, { symmetric: true });
  const size = read.categories.length;
  const ones = new Float64Array(size).fill(1);
  const expectedDisagreement = weights.across(ones, ones) / (size * size);
  const units = ratedUnits(read, weights.disagreement).filter(({ disagreement }) => disagreement !== null);
  const estimate = (drawn: readonly RatedUnit[]) => {
    // Each of the units was rated by two or more.
    const observed = observedOf(drawn) as Observed;
    return size === 1
      ? without('one-category', observed.agreement, 1)
      : correctedForChance(observed, expectedDisagreement);
  };
  const method = { units, pairable: pairableOf(read), estimate };
  return { ...resultOf('brennan-prediger', read, method, draws), weights: weights.kind };
}
