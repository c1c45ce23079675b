import { levelMemberships, levelNames } from '../../core/level.js';
import { gwetAc1 } from '../../measure/agreement/gwet-ac1.js';
import { krippendorffAlpha } from '../../measure/agreement/krippendorff-alpha.js';
import { percentAgreement } from '../../measure/agreement/percent-agreement.js';
import type { Rating, Resampling } from '../../measure/agreement/statistic.js';
import { isAbove } from '../../measure/fuzzy.js';
import type { AgreementRates } from './result.js';

/** Ratings by unit, then by coder. */
export type Cells = readonly ReadonlyMap<string, Rating>[];

/** The three statistics of some units, with the coders as columns. */
export function ratesOf(
  cells: Cells,
  coders: readonly string[],
  metric: 'nominal' | 'ordinal',
  categories: readonly Rating[] | undefined,
  resampling: Resampling | undefined,
): AgreementRates {
  const ratings = cells.map((unit) => coders.map((coder) => unit.get(coder) ?? null));
  const options = { ...(categories && { categories }), ...(resampling && { resampling }) };
  return {
    percent: percentAgreement(ratings, options),
    alpha: krippendorffAlpha(ratings, { ...options, metric }),
    ac1: gwetAc1(ratings, options),
  };
}

/** The memberships of the four levels, and whatever others were given, in their order. */
export function scaleOf(cells: Cells): number[] {
  const scale = levelNames.map((name) => levelMemberships[name]);
  for (const rating of cells.flatMap((unit) => [...unit.values()]))
    if (typeof rating === 'number' && !scale.some((one) => !isAbove(one, rating) && !isAbove(rating, one)))
      scale.push(rating);
  return scale.sort((a, b) => a - b);
}
