import { readFields } from '../../core/assert.js';
import { observedOf, pairableOf, type RatedUnit, ratedUnits } from './rated-units.js';
import { readRatings } from './read-ratings.js';
import { readResampling } from './resample.js';
import { type Observed, resultOf } from './result.js';
import type { AgreementOptions, AgreementResult, Ratings } from './statistic.js';

/** How often two coders of one unit agree, chance and all. */
export interface PercentAgreement extends AgreementResult<'percent-agreement'> {
  /** The share of the pairable units in which all who rated it gave the same; `null` where there is none. */
  readonly unanimousShare: number | null;
}

/**
 * Percent agreement, as a share in [0, 1]: how often two coders give the same category to one unit,
 *
 *     agreement = mean over units u of  sum over categories c of r_uc (r_uc - 1) / (r_u (r_u - 1))
 *
 * where r_uc is how many coders gave c to u, and r_u how many rated u at all. Every unit with two ratings or more weighs
 * the same; units with fewer, and missing cells, count nowhere. For two coders it is the share of units on which they agree;
 * for more, `unanimousShare` is the share on which all do. Nothing is taken off for chance: two coders who use one category
 * for almost everything agree almost always, whatever they saw. `expected` is therefore `null`.
 *
 * `null`, with the reason, for `no-ratings`, `one-coder`, `no-overlap`. Throws `invalid-rating` for a cell that is no rating
 * of the scale, with its unit and coder; `invalid-input` for what is no list of lists, or categories that are none;
 * `unknown-option`; `invalid-design` for a resampling that is none.
 *
 * @example
 * ```ts
 * import { percentAgreement } from 'kemitraan/evidence';
 * const result = percentAgreement([['in', 'in'], ['in', 'out'], ['out', 'out'], ['out', null]]);
 * result.value; // => 2 / 3
 * result.pairableUnits; // => 3
 * percentAgreement([['in', null], ['out', null]]).reason; // => 'one-coder'
 * ```
 * @see gwet-2014
 */
export function percentAgreement(ratings: Ratings, options: AgreementOptions = {}): PercentAgreement {
  const caller = 'percentAgreement';
  const { categories, resampling } = readFields(caller, 'options', options, ['categories', 'resampling']);
  const draws = readResampling(caller, resampling);
  const read = readRatings(caller, ratings, categories);
  const units = ratedUnits(read, () => 1).filter(({ disagreement }) => disagreement !== null);
  const estimate = (drawn: readonly RatedUnit[]) => {
    // Each of the units was rated by two or more.
    const { agreement } = observedOf(drawn) as Observed;
    return { value: agreement, observed: agreement, expected: null };
  };
  const unanimous = units.filter(({ positions }) => positions.length === 1).length;
  return {
    ...resultOf('percent-agreement', read, { units, pairable: pairableOf(read), estimate }, draws),
    unanimousShare: units.length === 0 ? null : unanimous / units.length,
  };
}
