import { KemitraanError } from '../../core/error.js';
import type { ReadRatings } from './read-ratings.js';

/** Greater numbers have squares whose sums are none. */
const greatestNumber = 1e100;

/** The units that every coder rated, by the positions of the categories. Silent coders are no coders. */
export function completeOf({ units, coders }: ReadRatings): readonly (readonly number[])[] {
  return coders === 0 ? [] : units.filter((unit) => unit.every((at) => at >= 0));
}

/** The categories as numbers from the least of them, in a unit of 1 or less: what is less than 1 apart becomes about 1. */
export interface Numbers {
  readonly numbers: readonly number[];
  /** A power of two, so that nothing is lost in dividing by it. */
  readonly unit: number;
}

/** The number at each position; throws `invalid-rating` for one that is too great. */
export function numbersOf(caller: string, { categories }: ReadRatings): Numbers {
  const values = categories.map(Number);
  const least = values[0] ?? 0;
  const greatest = values.at(-1) ?? 0;
  for (const value of [least, greatest])
    if (Math.abs(value) > greatestNumber) {
      const remedy = `Give numbers from -${greatestNumber} to ${greatestNumber}.`;
      throw new KemitraanError(caller, 'ratings', value, 'invalid-rating', remedy);
    }
  const range = greatest - least;
  // Of numbers that are too small the squares would be none; of those that are let in, the squares of the greatest are some.
  let unit = 1;
  while (unit / 2 >= range && range > 0) unit /= 2;
  return { numbers: values.map((value) => (value - least) / unit), unit };
}
