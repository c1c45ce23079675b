import type { Rating } from './statistic.js';

/**
 * Where the categories of a scale stand between its first, 0, and its last, 1: numbers by their size, texts in steps of
 * the same length. A category that is alone has none, and nobody asks for it: there is no other that it could be apart from.
 */
export function placesOf(categories: readonly Rating[]): Float64Array {
  const values = categories.map((category, at) => (typeof category === 'number' ? category : at));
  const first = values[0] ?? 0;
  const range = (values.at(-1) ?? 0) - first;
  // The distance of two numbers may be none, that of their halves is one.
  const isHuge = !Number.isFinite(range);
  const halves = isHuge ? (values.at(-1) as number) / 2 - first / 2 : 0;
  return Float64Array.from(values, (value) =>
    isHuge ? (value / 2 - first / 2) / halves : (value - first) / range,
  );
}

/** The sum of the squared distances from their mean of places that stand there so and so often. */
export function squaresAround(places: ArrayLike<number>, counts: ArrayLike<number>): number {
  const mean = meanPlace(places, counts);
  let squares = 0;
  for (let at = 0; at < counts.length; at += 1) {
    const distance = (places[at] as number) - mean;
    squares += (counts[at] as number) * distance * distance;
  }
  return squares;
}

/** The mean of places that stand there so and so often, at least one of them once. */
export function meanPlace(places: ArrayLike<number>, counts: ArrayLike<number>): number {
  let [sum, all] = [0, 0];
  for (let at = 0; at < counts.length; at += 1) {
    sum += (counts[at] as number) * (places[at] as number);
    all += counts[at] as number;
  }
  return sum / all;
}

/** How many there are in all. */
export function sumOf(counts: Float64Array): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
