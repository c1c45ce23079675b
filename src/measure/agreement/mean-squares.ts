import { squareOf } from '../square.js';

/**
 * The mean squares of an analysis of variance of units by coders, one rating a cell, in squares of the unit of the ratings.
 */
export interface MeanSquares {
  /** BMS: between units, n - 1 degrees of freedom. */
  readonly betweenUnits: number;
  /** WMS: within units, n (k - 1). */
  readonly withinUnits: number;
  /** JMS: between coders (judges), k - 1. */
  readonly betweenCoders: number;
  /** EMS: what is left, (n - 1) (k - 1). */
  readonly residual: number;
}

/** What is less than this share of all squares is a rounding error, and 0. */
const roundingShare = 1e-24;

/** The mean squares of complete rows, of which there are two or more, each of `k` numbers, two or more. */
export function meanSquaresOf(rows: readonly (readonly number[])[], k: number): MeanSquares {
  const n = rows.length;
  const { byUnit, byCoder, mean } = meansOf(rows, k);
  let [within, residual] = [0, 0];
  for (const [unit, row] of rows.entries())
    for (const [coder, rating] of row.entries()) {
      const apart = rating - (byUnit[unit] as number);
      const left = apart - ((byCoder[coder] as number) - mean);
      within += apart * apart;
      residual += left * left;
    }
  const between = k * squaresAbout(mean, byUnit);
  const betweenCoders = n * squaresAbout(mean, byCoder);
  const least = roundingShare * (between + within);
  const over = (sum: number, degrees: number) => (sum <= least ? 0 : sum / degrees);
  return {
    betweenUnits: over(between, n - 1),
    withinUnits: over(within, n * (k - 1)),
    betweenCoders: over(betweenCoders, k - 1),
    residual: over(residual, (n - 1) * (k - 1)),
  };
}

function meansOf(rows: readonly (readonly number[])[], k: number) {
  const byUnit = new Float64Array(rows.length);
  const byCoder = new Float64Array(k);
  let sum = 0;
  for (const [unit, row] of rows.entries())
    for (const [coder, rating] of row.entries()) {
      byUnit[unit] = (byUnit[unit] as number) + rating;
      byCoder[coder] = (byCoder[coder] as number) + rating;
      sum += rating;
    }
  return {
    byUnit: byUnit.map((total) => total / k),
    byCoder: byCoder.map((total) => total / rows.length),
    mean: sum / (rows.length * k),
  };
}

function squaresAbout(mean: number, numbers: Float64Array): number {
  let squares = 0;
  for (const number of numbers) squares += squareOf(number - mean);
  return squares;
}
