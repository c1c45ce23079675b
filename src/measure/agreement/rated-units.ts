import type { ReadRatings } from './read-ratings.js';
import type { Observed } from './result.js';

/** One unit by how often each category was given to it. */
export interface RatedUnit {
  /** The positions of the categories that were given, and how often each was. */
  readonly positions: readonly number[];
  readonly counts: readonly number[];
  /** How many ratings it has, 1 or more. */
  readonly ratings: number;
  /** How far two coders of it disagree on average, 0 to 1; `null` where one alone rated it. */
  readonly disagreement: number | null;
}

/** The units that were rated at all. `disagreement` is that of two positions, 0 to 1. */
export function ratedUnits(
  { units }: ReadRatings,
  disagreement: (a: number, b: number) => number,
): readonly RatedUnit[] {
  return units.flatMap((unit) => {
    const { positions, counts, ratings } = tally(unit);
    if (ratings === 0) return [];
    return {
      positions,
      counts,
      ratings,
      disagreement: disagreementOf(positions, counts, ratings, disagreement),
    };
  });
}

/** Units that two coders or more rated. */
export function pairableOf({ units }: ReadRatings): readonly (readonly number[])[] {
  return units.filter((unit) => unit.filter((at) => at >= 0).length > 1);
}

/** How often each position stands in a unit, those that are missing (-1) left out. */
export function tally(unit: readonly number[]) {
  const positions: number[] = [];
  const counts: number[] = [];
  let ratings = 0;
  for (const position of [...unit].sort((a, b) => a - b)) {
    if (position < 0) continue;
    ratings += 1;
    if (positions.at(-1) !== position) {
      positions.push(position);
      counts.push(0);
    }
    counts[counts.length - 1] = (counts.at(-1) as number) + 1;
  }
  return { positions, counts, ratings };
}

function disagreementOf(
  positions: readonly number[],
  counts: readonly number[],
  ratings: number,
  disagreement: (a: number, b: number) => number,
): number | null {
  if (ratings < 2) return null;
  let apart = 0;
  for (const [at, a] of positions.entries())
    for (let other = 0; other < at; other += 1)
      apart +=
        2 * (counts[at] as number) * (counts[other] as number) * disagreement(a, positions[other] as number);
  return apart / (ratings * (ratings - 1));
}

/** How far coders agree and disagree on average over the units that two or more rated; `null` where there is none. */
export function observedOf(units: readonly RatedUnit[]): Observed | null {
  let [apart, pairable] = [0, 0];
  for (const { disagreement } of units)
    if (disagreement !== null) {
      apart += disagreement;
      pairable += 1;
    }
  return pairable === 0 ? null : { agreement: (pairable - apart) / pairable, disagreement: apart / pairable };
}

/** For each category the mean share, over the units that were rated, of the ratings of a unit that it has. */
export function classification(units: readonly RatedUnit[], categories: number): Float64Array {
  const shares = new Float64Array(categories);
  for (const { positions, counts, ratings } of units)
    for (let at = 0; at < positions.length; at += 1) {
      const position = positions[at] as number;
      shares[position] = (shares[position] as number) + (counts[at] as number) / ratings;
    }
  return shares.map((share) => share / units.length);
}
