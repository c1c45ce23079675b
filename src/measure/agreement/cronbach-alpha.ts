import { readFields, unlisted } from '../../core/assert.js';
import { completeOf, numbersOf } from './complete-units.js';
import { pairedCovariance, variancesOf } from './covariance.js';
import { type ReadRatings, readRatings } from './read-ratings.js';
import { readResampling } from './resample.js';
import { type Estimate, resultOf, without } from './result.js';
import type { AgreementOptions, AgreementResult, Ratings } from './statistic.js';

/** What Cronbach's alpha does with a respondent who left an item out. */
export const missingAnswers = ['listwise', 'pairwise'] as const;

/** One of {@link missingAnswers}. */
export type MissingAnswers = (typeof missingAnswers)[number];

/** What Cronbach's alpha is told. */
export interface CronbachAlphaOptions extends AgreementOptions {
  /**
   * `listwise`, where it is left out: respondents with all answers alone count. `pairwise`: each covariance is that of the
   * respondents who answered both items.
   */
  readonly missing?: MissingAnswers;
}

/** Cronbach's alpha. Its units are respondents, its coders items. */
export interface CronbachAlpha extends AgreementResult<'cronbach-alpha'> {
  readonly missing: MissingAnswers;
}

/**
 * Cronbach's alpha: how far the items of one scale hang together, `responses[respondent][item]`,
 *
 *     alpha = (k / (k - 1)) (1 - (sum over items i of c_ii) / (sum over items i, j of c_ij))
 *
 * with k items, and c_ij the covariance of i and j over respondents (n - 1 in its denominator), so that the second sum is
 * the variance of the totals. At most 1 for `listwise`; negative where the items speak against each other: reverse the items
 * that are worded the other way first. It says nothing of whether they measure one thing.
 *
 * Respondents with a missing answer are left out (`listwise`), or count for the pairs of items that they answered
 * (`pairwise`, which can come above 1); a missing answer is never a 0. `pairableUnits` of `units` are used. `coders` are the
 * items that anybody answered, `silentCoders` those that nobody did. `observed` and `expected` are `null`.
 *
 * `null`, with the reason, for `no-ratings`, `one-item`, `no-overlap` (no respondent with all answers; pairwise, none with
 * two, or two items that fewer than two respondents answered both), `too-few-units` (one respondent), `no-variation` (of the
 * totals), and `negative-variance`, which pairwise covariances can give. Throws `unknown-option` for a `missing` that is
 * none, and as `intraclassCorrelation` does.
 *
 * @example
 * ```ts
 * import { cronbachAlpha } from 'kemitraan/evidence';
 * const responses = [[1, 2], [2, 2], [3, 5], [4, null]];
 * const result = cronbachAlpha(responses);
 * [result.pairableUnits, result.units]; // => [3, 4]
 * result.value; // => 2 * (1 - (1 + 3) / 7)
 * ```
 * @see cronbach-1951
 */
export function cronbachAlpha(responses: Ratings, options: CronbachAlphaOptions = {}): CronbachAlpha {
  const caller = 'cronbachAlpha';
  const fields = readFields(caller, 'options', options, ['missing', 'categories', 'resampling']);
  const missing = missingAnswers.find((name) => name === (fields.missing ?? 'listwise'));
  if (missing === undefined)
    throw unlisted(caller, 'options.missing', 'unknown-option', fields.missing, missingAnswers);
  const draws = readResampling(caller, fields.resampling);
  const read = readRatings(caller, responses, fields.categories, 'numbers');
  const { numbers } = numbersOf(caller, read);
  const pairable = missing === 'listwise' ? completeOf(read) : answeredOf(read);
  const units = pairable.map((row) => row.map((at) => (at < 0 ? null : (numbers[at] as number))));
  const from = missing === 'listwise' ? fromTotals : fromPairs;
  const estimate = (rows: Answers) => from(rows, read.coders);
  const result = resultOf('cronbach-alpha', read, { units, pairable, estimate }, draws);
  return { ...result, ...(result.reason === 'one-coder' && { reason: 'one-item' }), missing };
}

/** Respondents who answered anything: each counts for the variance of what it answered. */
function answeredOf({ units }: ReadRatings): readonly (readonly number[])[] {
  return units.filter((unit) => unit.some((at) => at >= 0));
}

/** A sum of covariances that is less than this share of the variances is a rounding error, and 0. */
const roundingShare = 1e-12;

type Answers = readonly (readonly (number | null)[])[];

function fromTotals(rows: Answers, k: number): Estimate {
  const { items, totals } = variancesOf(rows, k);
  return alphaOf(rows, k, items, totals);
}

function fromPairs(rows: Answers, k: number): Estimate {
  let [items, totals] = [0, 0];
  for (let item = 0; item < k; item += 1)
    for (let other = 0; other <= item; other += 1) {
      const covariance = pairedCovariance(rows, item, other);
      if (covariance === null) return without(rows.length < 2 ? 'too-few-units' : 'no-overlap');
      items += item === other ? covariance : 0;
      totals += item === other ? covariance : 2 * covariance;
    }
  return alphaOf(rows, k, items, totals);
}

function alphaOf(rows: Answers, k: number, items: number, totals: number): Estimate {
  if (rows.length < 2) return without('too-few-units');
  const least = roundingShare * items;
  if (totals < -least) return without('negative-variance');
  if (totals <= least) return without('no-variation');
  return { value: (k / (k - 1)) * (1 - items / totals), observed: null, expected: null };
}
