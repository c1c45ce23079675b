type Rows = readonly (readonly (number | null)[])[];

/**
 * The sum of the variances of the columns of complete rows, and the variance of the totals of the rows, with n - 1 in their
 * denominators. A column that does not vary has exactly 0.
 */
export function variancesOf(rows: Rows, columns: number): { items: number; totals: number } {
  const first = rows[0] as Rows[number];
  // From the first row, so that equal numbers are exactly 0.
  const apart = (row: Rows[number], column: number) => (row[column] as number) - (first[column] as number);
  const means = new Float64Array(columns);
  for (const row of rows)
    for (let column = 0; column < columns; column += 1)
      means[column] = (means[column] as number) + apart(row, column) / rows.length;
  let [items, totals] = [0, 0];
  for (const row of rows) {
    let total = 0;
    for (let column = 0; column < columns; column += 1) {
      const distance = apart(row, column) - (means[column] as number);
      items += distance * distance;
      total += distance;
    }
    totals += total * total;
  }
  return { items: items / (rows.length - 1), totals: totals / (rows.length - 1) };
}

/**
 * The covariance of two columns over the rows that have both, with n - 1 in its denominator; `null` where fewer than two
 * rows do. Exactly 0 where one of the two does not vary.
 */
export function pairedCovariance(rows: Rows, column: number, other: number): number | null {
  const both = rows.filter((row) => row[column] !== null && row[other] !== null);
  const n = both.length;
  if (n < 2) return null;
  // From the first row, so that equal numbers are exactly 0.
  const from = (at: number) => {
    const first = both[0]?.[at] as number;
    return both.map((row) => (row[at] as number) - first);
  };
  const [distances, others] = [from(column), from(other)];
  const mean = others.reduce((sum, distance) => sum + distance, 0) / n;
  // Of the products with distances from a mean it does not matter where the other distances are from.
  return (
    others.reduce((sum, distance, at) => sum + (distances[at] as number) * (distance - mean), 0) / (n - 1)
  );
}
