import { readFields } from '../../core/assert.js';
import { classification, observedOf, pairableOf, type RatedUnit, ratedUnits } from './rated-units.js';
import { readRatings } from './read-ratings.js';
import { readResampling } from './resample.js';
import { correctedForChance, type Estimate, missingReason, resultOf, without } from './result.js';
import type { AgreementOptions, AgreementResult, Rating, Ratings, UndefinedReason } from './statistic.js';

/** Fleiss' kappa of one category against all others. */
export interface CategoryKappa {
  readonly category: Rating;
  /** `null` where it is undefined: `reason` says why. */
  readonly value: number | null;
  readonly reason?: UndefinedReason;
}

/** Fleiss' kappa. */
export interface FleissKappa extends AgreementResult<'fleiss-kappa'> {
  /** For each category of the scale, in its order. */
  readonly byCategory: readonly CategoryKappa[];
}

/**
 * Fleiss' kappa: agreement of any number of coders, who need not be the same for each unit,
 *
 *     kappa    = (observed - expected) / (1 - expected)
 *     observed = mean over units u rated twice or more of  sum over c of r_uc (r_uc - 1) / (r_u (r_u - 1))
 *     expected = sum over c of p_c^2,   p_c = mean over units rated at all of r_uc / r_u
 *     kappa_c  = 1 - (mean over units u rated twice or more of r_uc (r_u - r_uc) / (r_u (r_u - 1))) / (p_c (1 - p_c))
 *
 * where r_uc is how many coders gave category c to u, and r_u how many rated u. Where each unit has as many ratings this is
 * Fleiss (1971); where cells are missing it is its extension by Gwet (2014), in which no unit is thrown away: one that a
 * single coder rated counts for p_c. `byCategory` gives kappa_c, of one category against all others.
 *
 * `null`, with the reason, for `no-ratings`, `one-coder`, `no-overlap`, and `one-category`, where one alone was used;
 * kappa_c also for a category that was never given (`one-category`: all is the rest). Throws as `percentAgreement` does.
 *
 * @example
 * ```ts
 * import { fleissKappa } from 'kemitraan/evidence';
 * const result = fleissKappa([['a', 'a', 'a'], ['a', 'a', 'b'], ['b', 'b', 'b'], ['b', 'b', 'b']]);
 * result.value?.toFixed(4); // => '0.6571'
 * result.byCategory.map(({ category }) => category); // => ['a', 'b']
 * ```
 * @see fleiss-1971
 */
export function fleissKappa(ratings: Ratings, options: AgreementOptions = {}): FleissKappa {
  const caller = 'fleissKappa';
  const { categories, resampling } = readFields(caller, 'options', options, ['categories', 'resampling']);
  const draws = readResampling(caller, resampling);
  const read = readRatings(caller, ratings, categories);
  const size = read.categories.length;
  const units = ratedUnits(read, () => 1);
  const pairable = pairableOf(read);
  const estimate = (drawn: readonly RatedUnit[]) => kappaOf(drawn, size);
  const missing = missingReason(read, pairable.length);
  const shares = missing ? undefined : classification(units, size);
  return {
    ...resultOf('fleiss-kappa', read, { units, pairable, estimate }, draws),
    byCategory: read.categories.map((category, at) => ({
      category,
      ...(shares
        ? categoryKappa(units, at, shares[at] as number)
        : { value: null, ...(missing && { reason: missing }) }),
    })),
  };
}

function kappaOf(units: readonly RatedUnit[], size: number): Estimate {
  const observed = observedOf(units);
  if (observed === null) return without('no-overlap');
  const shares = classification(units, size);
  if (shares.filter((share) => share > 0).length < 2) return without('one-category', observed.agreement, 1);
  const expected = shares.reduce((sum, share) => sum + share * share, 0);
  return correctedForChance(observed, 1 - expected);
}

function categoryKappa(units: readonly RatedUnit[], position: number, share: number) {
  const pairs = units.filter(({ ratings }) => ratings > 1);
  const countOf = ({ positions, counts }: RatedUnit) => counts[positions.indexOf(position)] ?? 0;
  if (units.every((unit) => countOf(unit) === 0) || units.every((unit) => countOf(unit) === unit.ratings))
    return { value: null, reason: 'one-category' as const };
  const apart = pairs.reduce((sum, unit) => {
    const count = countOf(unit);
    return sum + (count * (unit.ratings - count)) / (unit.ratings * (unit.ratings - 1));
  }, 0);
  const expected = share * (1 - share);
  return { value: (expected - apart / pairs.length) / expected };
}
