import { squareOf } from '../square.js';
import { placesOf, squaresAround, sumOf } from './places.js';
import type { Rating } from './statistic.js';

/** The metrics of Krippendorff's alpha: what two categories are apart. */
export const alphaMetrics = ['nominal', 'ordinal', 'interval', 'ratio'] as const;

/** One of {@link alphaMetrics}. */
export type AlphaMetric = (typeof alphaMetrics)[number];

/** Categories by their positions, and how often each stands there. */
export interface Tally {
  readonly positions: readonly number[];
  readonly counts: readonly number[];
  readonly ratings: number;
}

/** Squared differences, each in [0, 1], added up over ordered pairs of ratings. */
export interface Metric {
  /** Over those of one unit. */
  readonly within: (unit: Tally) => number;
  /** Over all ratings, each with all. */
  readonly across: () => number;
}

/** What a metric makes of a scale: a function of how often each category was used, on which the ordinal one hangs. */
export function metricOf(
  metric: AlphaMetric,
  categories: readonly Rating[],
): (counts: Float64Array) => Metric {
  if (metric === 'nominal') return nominal;
  if (metric === 'ordinal') return (counts) => byPlaces(middleRanks(counts), counts);
  if (metric === 'ratio') return (counts) => ratio(categories.map(Number), counts);
  const places = placesOf(categories);
  return (counts) => byPlaces(places, counts);
}

function nominal(counts: Float64Array): Metric {
  const apart = (all: number, each: ArrayLike<number>) => {
    let squares = 0;
    for (let at = 0; at < each.length; at += 1) squares += squareOf(each[at] as number);
    return all * all - squares;
  };
  return {
    within: ({ ratings, counts: given }) => apart(ratings, given),
    across: () => apart(sumOf(counts), counts),
  };
}

/**
 * The rank of each category among all ratings, in [0, 1]: those below it and half of its own, as a share of all. Two
 * categories are as many ranks apart as there are ratings from the one to the other, less half of each.
 */
function middleRanks(counts: Float64Array): Float64Array {
  const all = sumOf(counts);
  let below = 0;
  return counts.map((count) => {
    const rank = (below + count / 2) / all;
    below += count;
    return rank;
  });
}

/** The square of a distance. The pairs of a unit are added up by way of the distances from its first category. */
function byPlaces(places: Float64Array, counts: Float64Array): Metric {
  return {
    within: ({ positions, counts: given, ratings }) => {
      const first = places[positions[0] as number] as number;
      let [sum, squares] = [0, 0];
      for (let at = 1; at < positions.length; at += 1) {
        const distance = (places[positions[at] as number] as number) - first;
        sum += (given[at] as number) * distance;
        squares += (given[at] as number) * distance * distance;
      }
      return Math.max(0, 2 * (ratings * squares - sum * sum));
    },
    across: () => 2 * sumOf(counts) * squaresAround(places, counts),
  };
}

function ratio(values: readonly number[], counts: Float64Array): Metric {
  const pairs = (positions: readonly number[], each: ArrayLike<number>) => {
    let sum = 0;
    for (let at = 1; at < positions.length; at += 1)
      for (let other = 0; other < at; other += 1) {
        const share = shareApart(
          values[positions[at] as number] as number,
          values[positions[other] as number] as number,
        );
        sum += 2 * (each[at] as number) * (each[other] as number) * share * share;
      }
    return sum;
  };
  const used = [...counts.keys()].filter((at) => (counts[at] as number) > 0);
  const often = used.map((at) => counts[at] as number);
  return {
    within: ({ positions, counts: given }) => pairs(positions, given),
    across: () => pairs(used, often),
  };
}

/** The difference of two numbers of 0 or more as a share of their sum, the greater first. */
function shareApart(greater: number, lesser: number): number {
  // Relative to the greater, since the sum of two numbers may be none.
  const part = lesser / greater;
  return (1 - part) / (1 + part);
}
