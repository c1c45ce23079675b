/** A sum of amounts as it grows: of how many records, how many others do not say, and how much. */
export interface Sum {
  stated: number;
  notStated: number;
  /** Whole rupiah, exact; infinite once it is more than a safe integer. */
  rupiah: number;
}

/** Nothing yet. */
export function emptySum(): Sum {
  return { stated: 0, notStated: 0, rupiah: 0 };
}

/** Counts one amount, or that it is not known. */
export function addAmount(sum: Sum, amount: number | null): void {
  if (amount === null) sum.notStated += 1;
  else {
    sum.stated += 1;
    sum.rupiah = plus(sum.rupiah, amount);
  }
}

/**
 * The exact sum of two amounts that are 0 or more; infinite where it is no safe integer. As no amount is below 0, a sum
 * that once is too large stays so, in whatever order the amounts come.
 */
export function plus(a: number, b: number): number {
  const sum = a + b;
  return sum <= Number.MAX_SAFE_INTEGER ? sum : Number.POSITIVE_INFINITY;
}
