import { readFields, unlisted } from '../../core/assert.js';
import { type AlphaMetric, alphaMetrics, type Metric, metricOf, type Tally } from './metric.js';
import { assertRanked } from './ranked.js';
import { pairableOf, tally } from './rated-units.js';
import { readRatings } from './read-ratings.js';
import { readResampling } from './resample.js';
import { type Estimate, resultOf, without } from './result.js';
import type { AgreementOptions, AgreementResult, Ratings } from './statistic.js';

/** What Krippendorff's alpha is told. */
export interface AlphaOptions extends AgreementOptions {
  /** What two categories are apart. There is no default: it is a claim about the scale. */
  readonly metric: AlphaMetric;
}

/** Krippendorff's alpha for one metric. */
export interface KrippendorffAlpha extends AgreementResult<'krippendorff-alpha'> {
  readonly metric: AlphaMetric;
}

/**
 * Krippendorff's alpha: agreement of any number of coders, with cells missing, on one of four metrics,
 *
 *     alpha      = 1 - D_o / D_e
 *     D_o        = (1 / n) sum over units u of (1 / (m_u - 1)) sum over ordered pairs of the ratings of u of d(c, k)
 *     D_e        = (1 / (n (n - 1))) sum over categories c, k of n_c n_k d(c, k)
 *     nominal    d(c, k) = 0 where c = k, else 1
 *     ordinal    d(c, k) = (sum over categories g from c to k of n_g - (n_c + n_k) / 2)^2
 *     interval   d(c, k) = (c - k)^2
 *     ratio      d(c, k) = ((c - k) / (c + k))^2, 0 where both are 0
 *
 * where m_u is how many coders rated u, n the ratings in all units with m_u of 2 or more, and n_c how many of these are c. A
 * unit that fewer than two rated counts nowhere. 1 is agreement throughout, 0 what chance would give, and less is possible;
 * with few units alpha can be 0 although one rating alone differs. `observed` and `expected` are 1 - D_o and 1 - D_e, with d
 * as a share of its greatest possible value: of n^2 for the ordinal metric, of the squared length of the scale for the
 * interval one.
 *
 * Texts have an order, which the ordinal metric needs, only from `categories`; numbers are ranked by their size; the
 * interval and the ratio metric take numbers alone, the latter of 0 or more. Time grows with the ratings, for the ratio
 * metric with the square of the distinct ones.
 *
 * `null`, with the reason, for `no-ratings`, `one-coder`, `no-overlap`, `one-category`, since where nothing varies nothing
 * tells agreement from a habit, and `no-expected-disagreement`, where the numbers that vary are as good as the same on the
 * scale that was given. Throws `unknown-metric`; `invalid-input` for texts without an order where one is needed; otherwise
 * as `percentAgreement` does.
 *
 * @example
 * ```ts
 * import { krippendorffAlpha } from 'kemitraan/evidence';
 * const ratings = [[1, 1], [2, 2], [3, 3], [3, 4], [null, 4]];
 * krippendorffAlpha(ratings, { metric: 'nominal' }).value; // => 32 / 46
 * krippendorffAlpha([['in', 'in'], ['in', 'in']], { metric: 'nominal' }).reason; // => 'one-category'
 * ```
 * @see krippendorff-2011
 */
export function krippendorffAlpha(ratings: Ratings, options: AlphaOptions): KrippendorffAlpha {
  const caller = 'krippendorffAlpha';
  const fields = readFields(caller, 'options', options, ['metric', 'categories', 'resampling']);
  const metric = alphaMetrics.find((name) => name === fields.metric);
  if (metric === undefined)
    throw unlisted(caller, 'options.metric', 'unknown-metric', fields.metric, alphaMetrics);
  const draws = readResampling(caller, fields.resampling);
  const read = readRatings(caller, ratings, fields.categories, accepted[metric]);
  if (metric === 'ordinal') assertRanked(caller, read);
  const pairable = pairableOf(read);
  const metricFor = metricOf(metric, read.categories);
  const estimate = (units: readonly Tally[]) => {
    const counts = new Float64Array(read.categories.length);
    for (const { positions, counts: given } of units)
      for (let at = 0; at < positions.length; at += 1) {
        const position = positions[at] as number;
        counts[position] = (counts[position] as number) + (given[at] as number);
      }
    return alphaOf(units, counts, metricFor(counts));
  };
  const result = resultOf(
    'krippendorff-alpha',
    read,
    { units: pairable.map(tally), pairable, estimate },
    draws,
  );
  return { ...result, metric };
}

const accepted = {
  nominal: 'any',
  ordinal: 'any',
  interval: 'numbers',
  ratio: 'not-negative',
} as const;

function alphaOf(units: readonly Tally[], counts: Float64Array, { within, across }: Metric): Estimate {
  let [ratings, apart] = [0, 0];
  for (const unit of units) {
    ratings += unit.ratings;
    apart += within(unit) / (unit.ratings - 1);
  }
  if (counts.filter((count) => count > 0).length < 2) return without('one-category', 1, 1);
  const observed = apart / ratings;
  const expected = across() / (ratings * (ratings - 1));
  if (expected === 0) return without('no-expected-disagreement', 1, 1);
  return { value: (expected - observed) / expected, observed: 1 - observed, expected: 1 - expected };
}
