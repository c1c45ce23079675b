import { squareOf } from '../square.js';
import { classification, observedOf, pairableOf, type RatedUnit, ratedUnits } from './rated-units.js';
import type { ReadRatings } from './read-ratings.js';
import { correctedForChance, type Estimate, type Method, without } from './result.js';
import type { ReadWeights } from './weights.js';

/** What Gwet's AC1 and AC2 make of ratings and weights. */
export function gwetMethod(read: ReadRatings, weights: ReadWeights): Method<RatedUnit> {
  const size = read.categories.length;
  const ones = new Float64Array(size).fill(1);
  const apart = weights.across(ones, ones);
  return {
    units: ratedUnits(read, weights.disagreement),
    pairable: pairableOf(read),
    estimate: (units) => gwetOf(units, size, apart),
  };
}

/** `apart` is the sum of the disagreement of each category of the scale with each. */
function gwetOf(units: readonly RatedUnit[], size: number, apart: number): Estimate {
  const observed = observedOf(units);
  if (observed === null) return without('no-overlap');
  if (size === 1) return without('one-category', observed.agreement);
  const shares = classification(units, size);
  // 1 less the agreement by chance, as a sum of terms of 0 or more, so that none of it is lost in rounding.
  let [away, spread] = [0, 0];
  for (const share of shares) {
    away += squareOf(share - 1 / size);
    spread += share * (1 - share);
  }
  const expectedDisagreement = (size * away + (apart * spread) / size) / (size - 1);
  return correctedForChance(observed, expectedDisagreement);
}
