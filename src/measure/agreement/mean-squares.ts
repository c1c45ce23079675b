/** The mean squares of an analysis of variance of units by coders with one rating a cell, in squares of the unit of the ratings. */
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

/** The mean squares of complete rows, of which there are two or more, each of two numbers or more. */
export function meanSquaresOf(rows: readonly (readonly number[])[]): MeanSquares {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const byUnit = rows.map(meanOf);
  const byCoder = Array.from({ length: k }, (_, coder) => meanOf(rows.map((row) => row[coder] ?? 0)));
  const mean = meanOf(byUnit);
  let [within, residual] = [0, 0];
  for (const [unit, row] of rows.entries())
    for (const [coder, rating] of row.entries()) {
      const apart = rating - (byUnit[unit] ?? 0);
      within += apart ** 2;
      residual += (apart - ((byCoder[coder] ?? 0) - mean)) ** 2;
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

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function squaresAbout(mean: number, numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
}
