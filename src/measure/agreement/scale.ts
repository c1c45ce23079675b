import { KemitraanError, show } from '../../core/error.js';
import { tolerance } from '../fuzzy.js';
import type { Rating } from './statistic.js';

/** What kinds of ratings a statistic takes: any, numbers alone, or numbers of 0 or more. */
export type Accepted = 'any' | 'numbers' | 'not-negative';

/** The categories in the order of the scale, and where a rating stands among them. */
export interface Scale {
  readonly kind: 'given' | 'used';
  readonly categories: readonly Rating[];
  /** -1 for a rating outside the scale. */
  readonly positionOf: (rating: Rating) => number;
}

/** The longest list of categories that can be given. */
const mostCategories = 10_000;

/** Reads the categories that a caller gives. */
export function readScale(caller: string, categories: unknown, accepted: Accepted): Scale {
  const parameter = 'options.categories';
  const length = Array.isArray(categories) ? categories.length : 0;
  if (!Array.isArray(categories) || length === 0 || length > mostCategories) {
    const remedy = `Give a list of 1 to ${mostCategories} categories.`;
    throw new KemitraanError(caller, parameter, categories, 'invalid-input', remedy);
  }
  const read: Rating[] = [];
  const seen = new Set<Rating>();
  for (let at = 0; at < length; at += 1) {
    const category = readRating(caller, `${parameter}[${at}]`, categories[at], accepted, read[0]);
    const last = read.at(-1);
    const rises = typeof last !== 'number' || typeof category !== 'number' || category > last;
    if (seen.has(category) || !rises) {
      const remedy = 'Give each category once, and numbers from the least to the greatest.';
      throw new KemitraanError(caller, `${parameter}[${at}]`, category, 'invalid-input', remedy);
    }
    seen.add(category);
    read.push(category);
  }
  return scaleOf('given', read);
}

/** The scale of the categories that were used: numbers by their size, texts by their characters. */
export function usedScale(used: ReadonlySet<Rating>): Scale {
  const categories = [...used].sort((a, b) => (a < b ? -1 : 1));
  return scaleOf('used', categories);
}

function scaleOf(kind: Scale['kind'], categories: readonly Rating[]): Scale {
  const positions = new Map(categories.map((category, at) => [category, at]));
  const positionOf = (rating: Rating) =>
    positions.get(rating) ??
    (typeof rating === 'number' && kind === 'given' ? nearest(categories, rating) : -1);
  return { kind, categories, positionOf };
}

/** The position of the number that is nearest and within the tolerance, else -1. */
function nearest(categories: readonly Rating[], rating: number): number {
  let [from, to] = [0, categories.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (Number(categories[middle]) < rating) from = middle + 1;
    else to = middle;
  }
  const distance = (at: number) =>
    at >= 0 && at < categories.length ? Math.abs(Number(categories[at]) - rating) : Number.POSITIVE_INFINITY;
  const closest = distance(from - 1) < distance(from) ? from - 1 : from;
  return distance(closest) <= tolerance ? closest : -1;
}

/** A rating, or the error that says why it is none. `alike` is one that stands beside it. */
export function readRating(
  caller: string,
  parameter: string,
  value: unknown,
  accepted: Accepted,
  alike: Rating | undefined,
): Rating {
  const refuse = (remedy: string) =>
    new KemitraanError(caller, parameter, value, 'invalid-rating', `${remedy} A missing one is null.`);
  if (typeof value === 'string' && accepted === 'any') {
    if (value.trim() === '') throw refuse('Give a text that is not blank.');
  } else if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw refuse(accepted === 'any' ? 'Give a text or a finite number.' : 'Give a finite number.');
  } else if (accepted === 'not-negative' && value < 0) throw refuse('Give a number of 0 or more.');
  if (alike !== undefined && typeof value !== typeof alike)
    throw refuse(`Give texts alone or numbers alone: ${show(alike)} is a ${typeof alike}.`);
  // No minus zero, which is the same number.
  return typeof value === 'number' ? value + 0 : value;
}
