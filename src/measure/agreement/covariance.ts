/**
 * The covariance of two columns over the rows that have both, with n - 1 in its denominator; `null` where fewer than two rows do. Exactly 0
 * where one of the two does not vary.
 */
export function pairedCovariance(
  rows: readonly (readonly (number | null)[])[],
  column: number,
  other: number,
): number | null {
  let [n, sum, sumOfOther] = [0, 0, 0];
  let first: number | undefined;
  let firstOfOther: number | undefined;
  for (const row of rows) {
    const [a = null, b = null] = [row[column], row[other]];
    if (a === null || b === null) continue;
    first ??= a;
    firstOfOther ??= b;
    n += 1;
    // From the first, so that equal numbers have a mean that is one of them.
    sum += a - first;
    sumOfOther += b - firstOfOther;
  }
  if (n < 2 || first === undefined || firstOfOther === undefined) return null;
  const [mean, meanOfOther] = [first + sum / n, firstOfOther + sumOfOther / n];
  let products = 0;
  for (const row of rows) {
    const [a = null, b = null] = [row[column], row[other]];
    if (a !== null && b !== null) products += (a - mean) * (b - meanOfOther);
  }
  return products / (n - 1);
}
