/**
 * The statistics of agreement a second time, straight from what they mean: pairs are listed one by one, nothing is tallied,
 * no sum is rearranged. Slow, and of numbers alone.
 */

export type Cell = number | null;
export type Table = readonly (readonly Cell[])[];
export type Distance = (a: number, b: number) => number;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;
const given = (row: readonly Cell[]) => row.flatMap((cell) => (cell === null ? [] : [cell]));

/** Each of a list with each other, by place: n (n - 1) ordered pairs. */
function orderedPairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, i) => items.flatMap((b, j) => (i === j ? [] : [[a, b] as [Item, Item]])));
}

const rowsRated = (table: Table, least: number) => table.map(given).filter((row) => row.length >= least);

export const same: Distance = (a, b) => (a === b ? 0 : 1);

const length = (scale: readonly number[]) => (scale.at(-1) ?? 0) - (scale[0] ?? 0);

export const linearly =
  (scale: readonly number[]): Distance =>
  (a, b) =>
    Math.abs(a - b) / length(scale);

export const squarely =
  (scale: readonly number[]): Distance =>
  (a, b) =>
    ((a - b) / length(scale)) ** 2;

/** The mean distance of two ratings of one unit, for each unit that has two. */
export function observedDistance(table: Table, distance: Distance): number {
  return mean(rowsRated(table, 2).map((row) => mean(orderedPairs(row).map(([a, b]) => distance(a, b)))));
}

/** How a coder drawn for a unit drawn at random rates: the share of each category. */
function shareOf(table: Table, category: number): number {
  return mean(
    rowsRated(table, 1).map((row) => row.filter((rating) => rating === category).length / row.length),
  );
}

export function fleiss(table: Table, categories: readonly number[]): number {
  // Two coders of two units drawn at random differ.
  const chance = sum(orderedPairs(categories).map(([a, b]) => shareOf(table, a) * shareOf(table, b)));
  return 1 - observedDistance(table, same) / chance;
}

export function fleissOf(table: Table, category: number): number {
  const isIt = table.map((row) => row.map((cell) => (cell === null ? null : Number(cell === category))));
  return fleiss(isIt, [0, 1]);
}

export function gwet(table: Table, categories: readonly number[], distance: Distance): number {
  const q = categories.length;
  const agreements = categories.flatMap((a) => categories.map((b) => 1 - distance(a, b)));
  const random = sum(categories.map((one) => shareOf(table, one) * (1 - shareOf(table, one)))) / (1 - 1 / q);
  const chance = random * mean(agreements);
  return (1 - observedDistance(table, distance) - chance) / (1 - chance);
}

export function brennanPredigerOf(table: Table, categories: readonly number[], distance: Distance): number {
  const chance = mean(categories.flatMap((a) => categories.map((b) => distance(a, b))));
  return 1 - observedDistance(table, distance) / chance;
}

export function cohen(table: Table, distance: Distance): number {
  const pairs = table.flatMap(([a = null, b = null]) => (a === null || b === null ? [] : [[a, b] as const]));
  const observed = mean(pairs.map(([a, b]) => distance(a, b)));
  const chance = mean(pairs.flatMap(([a]) => pairs.map(([, b]) => distance(a, b))));
  return 1 - observed / chance;
}

/** All pairs of ratings of one unit against all pairs of pairable ratings, each pair written out. */
export function alpha(table: Table, metric: 'nominal' | 'ordinal' | 'interval' | 'ratio'): number {
  const rows = rowsRated(table, 2);
  const all = rows.flat();
  const between = (a: number, b: number) => {
    const [least, most] = [Math.min(a, b), Math.max(a, b)];
    const ends = all.filter((rating) => rating === a || rating === b).length;
    return all.filter((rating) => rating >= least && rating <= most).length - ends / 2;
  };
  const distances = {
    nominal: same,
    ordinal: (a: number, b: number) => (a === b ? 0 : between(a, b) ** 2),
    interval: (a: number, b: number) => (a - b) ** 2,
    ratio: (a: number, b: number) => (a === b ? 0 : ((a - b) / (a + b)) ** 2),
  };
  const distance = distances[metric];
  const observed = sum(
    rows.map((row) => sum(orderedPairs(row).map(([a, b]) => distance(a, b))) / (row.length - 1)),
  );
  const chance = sum(orderedPairs(all).map(([a, b]) => distance(a, b))) / (all.length - 1);
  return 1 - observed / chance;
}

/** The rows of those columns that hold anything, in which nothing is missing. */
function completeRows(table: Table): number[][] {
  const width = Math.max(0, ...table.map((row) => row.length));
  const columns = [...Array(width).keys()].filter((at) => table.some((row) => typeof row[at] === 'number'));
  const rows = table.map((row) => given(columns.map((at) => row[at] ?? null)));
  return rows.filter((row) => row.length === columns.length);
}

const variance = (numbers: readonly number[]) =>
  sum(orderedPairs(numbers).map(([a, b]) => (a - b) ** 2)) / (2 * numbers.length * (numbers.length - 1));

/** From variances of the answers and of the totals of those who answered all. */
export function cronbach(table: Table): number {
  const rows = completeRows(table);
  const k = rows[0]?.length ?? 0;
  const items = Array.from({ length: k }, (_, item) => rows.map((row) => row[item] ?? 0));
  return (k / (k - 1)) * (1 - sum(items.map(variance)) / variance(rows.map(sum)));
}

/** The same of the covariances of every two items, each of the respondents who answered both. */
export function cronbachOfPairs(table: Table): number {
  const k = Math.max(0, ...table.map((row) => row.length));
  const items = [...Array(k).keys()].filter((item) => table.some((row) => (row[item] ?? null) !== null));
  const covariance = (item: number, other: number) => {
    const both = table.flatMap((row) => {
      const [a, b] = [row[item] ?? null, row[other] ?? null];
      return a === null || b === null ? [] : [[a, b] as const];
    });
    const [ofItem, ofOther] = [mean(both.map(([a]) => a)), mean(both.map(([, b]) => b))];
    return sum(both.map(([a, b]) => (a - ofItem) * (b - ofOther))) / (both.length - 1);
  };
  const variances = sum(items.map((item) => covariance(item, item)));
  const all = sum(items.flatMap((item) => items.map((other) => covariance(item, other))));
  return (items.length / (items.length - 1)) * (1 - variances / all);
}

/** The six forms by components of variance: of units, of coders, of what is left. */
export function icc(table: Table): Readonly<Record<string, number>> {
  const rows = completeRows(table);
  const [n, k] = [rows.length, rows[0]?.length ?? 0];
  const columns = Array.from({ length: k }, (_, coder) => rows.map((row) => row[coder] ?? 0));
  // The expected square of a contrast of four cells, two units by two coders, is four times the variance of the rest.
  const contrasts = orderedPairs(rows).flatMap(([a, b]) =>
    orderedPairs([...Array(k).keys()]).map(
      ([i, j]) => ((a[i] ?? 0) - (a[j] ?? 0) - (b[i] ?? 0) + (b[j] ?? 0)) ** 2,
    ),
  );
  const rest = mean(contrasts) / 4;
  const ofUnits = variance(rows.map(mean)) - rest / k;
  const ofCoders = variance(columns.map(mean)) - rest / n;
  const within = mean(rows.map(variance));
  const ofUnitsAlone = variance(rows.map(mean)) - within / k;
  return {
    '1,1': ofUnitsAlone / (ofUnitsAlone + within),
    '2,1': ofUnits / (ofUnits + ofCoders + rest),
    '3,1': ofUnits / (ofUnits + rest),
    '1,k': ofUnitsAlone / (ofUnitsAlone + within / k),
    '2,k': ofUnits / (ofUnits + ofCoders / k + rest / k),
    '3,k': ofUnits / (ofUnits + rest / k),
  };
}
