import type { Interval } from '../../core/interval.js';
import { isAbove } from '../fuzzy.js';
import { squareOf } from '../square.js';
import { middleOf } from './middle-of.js';
import { randomFrom } from './random.js';

/** What a function gives at the points of two samples, and at those of the first with one factor taken from the second. */
export interface VarianceSample {
  /** At the points of the first sample, by row. */
  readonly first: readonly number[];
  /** At the points of the second, by row. */
  readonly second: readonly number[];
  /** By factor: at the points of the first sample with this one factor as the second has it, by row. */
  readonly mixed: readonly (readonly number[])[];
}

/** How the interval of an index is found: rows are drawn with replacement. */
export interface RowResampling {
  readonly seed: number;
  readonly resamples: number;
  /** What an interval covers of the values found, above 0 and below 1. */
  readonly confidence: number;
}

/** An index, and where it lies when rows are drawn anew; `interval` is `null` where in no draw anything varies. */
export interface IndexEstimate {
  readonly value: number;
  readonly interval: Interval | null;
}

/** The two indices of one factor. */
export interface FactorIndices {
  readonly first: IndexEstimate;
  readonly total: IndexEstimate;
}

/** What varies, and what each factor has of it; `factors` is `null` where nothing does. */
export interface VarianceShares {
  /** Over both samples. */
  readonly mean: number;
  /** Over both samples, with their number as the divisor. */
  readonly variance: number;
  readonly factors: readonly FactorIndices[] | null;
}

/**
 * First- and total-order indices of a function of independent factors, from a sample as Saltelli draws it. With f over the
 * n rows of the first sample A, the second B and the mixed one AB[i], and V the variance of f over A and B together:
 *
 *     first[i] = (1 / n) Σ (f(B) - m) (f(AB[i]) - f(A)) / V
 *     total[i] = (1 / 2n) Σ (f(A) - f(AB[i]))² / V
 *
 * where m is the mean over A and B, which changes no expected value and makes the estimate steadier. The first is the share
 * of the variance that the factor has by itself, the second that with all that it has together with others; a factor that
 * never matters has 0 and 0 exactly. Both are estimates, and are not cut: one near 0 may come out a little below it.
 *
 * The interval holds the middle share `confidence` of what draws of rows with replacement give: {@link middleOf}. Linear in
 * rows times factors times draws.
 *
 * @see sobol-1993
 * @see saltelli-2010
 * @see jansen-1999
 */
export function varianceIndices(
  { first, second, mixed }: VarianceSample,
  { seed, resamples, confidence }: RowResampling,
): VarianceShares {
  const rows = first.length;
  const both = [...first, ...second];
  const mean = sumOf(both) / both.length;
  const variance = sumOf(both.map((value) => squareOf(value - mean))) / both.length;
  // By range, since a sum of squares of rounding errors is no variation.
  const [some] = first as readonly [number];
  const isFlat = both.every((value) => !isAbove(value, some) && !isAbove(some, value));
  const terms = termsOf({ first, second, mixed }, mean);
  const whole = isFlat ? null : shareOf(terms, new Uint32Array(rows).fill(1), rows);
  if (!whole) return { mean, variance: 0, factors: null };
  const draws = drawn(terms, rows, { seed, resamples });
  const estimate = (value: number, factor: number, of: keyof FactorIndices): IndexEstimate => ({
    value,
    interval: middleOf(
      draws.map((one) => (one[factor] as Share)[of]),
      confidence,
    ),
  });
  return {
    mean,
    variance,
    factors: whole.map((own, factor) => ({
      first: estimate(own.first, factor, 'first'),
      total: estimate(own.total, factor, 'total'),
    })),
  };
}

/** What each row adds to the sums that the indices are made of. */
interface Terms {
  readonly sum: readonly number[];
  readonly squares: readonly number[];
  readonly factors: readonly { readonly first: readonly number[]; readonly total: readonly number[] }[];
}

function termsOf({ first, second, mixed }: VarianceSample, mean: number): Terms {
  const a = first.map((value) => value - mean);
  const b = second.map((value) => value - mean);
  const at = (list: readonly number[], row: number) => list[row] as number;
  return {
    sum: a.map((value, row) => value + at(b, row)),
    squares: a.map((value, row) => squareOf(value) + squareOf(at(b, row))),
    factors: mixed.map((own) => ({
      first: own.map((value, row) => at(b, row) * (value - at(first, row))),
      total: own.map((value, row) => squareOf(value - at(first, row)) / 2),
    })),
  };
}

type Share = Readonly<Record<keyof FactorIndices, number>>;

/** The indices with each row counted so many times; `null` where what is drawn does not vary. */
function shareOf(terms: Terms, counts: Uint32Array, rows: number): Share[] | null {
  const total = (values: readonly number[]) => {
    let sum = 0;
    for (let row = 0; row < rows; row += 1) sum += (counts[row] as number) * (values[row] as number);
    return sum;
  };
  const [squares, sum] = [total(terms.squares) / (2 * rows), total(terms.sum) / (2 * rows)];
  const variance = squares - squareOf(sum);
  // What is left of a difference of equals is no variance.
  if (!isAbove(variance / squares, 0)) return null;
  return terms.factors.map((own) => ({
    first: total(own.first) / rows / variance,
    total: total(own.total) / rows / variance,
  }));
}

function drawn(
  terms: Terms,
  rows: number,
  { seed, resamples }: Pick<RowResampling, 'seed' | 'resamples'>,
): Share[][] {
  const random = randomFrom(seed);
  const found: Share[][] = [];
  for (let draw = 0; draw < resamples; draw += 1) {
    const counts = new Uint32Array(rows);
    for (let row = 0; row < rows; row += 1) {
      const at = Math.floor(random() * rows);
      counts[at] = (counts[at] as number) + 1;
    }
    const shares = shareOf(terms, counts, rows);
    if (shares) found.push(shares);
  }
  return found;
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
