import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import { type Accepted, readRating, readScale, type Scale, usedScale } from './scale.js';
import type { Rating } from './statistic.js';

/** Ratings as a statistic uses them. */
export interface ReadRatings {
  readonly scale: Scale['kind'];
  /** In the order of the scale. */
  readonly categories: readonly Rating[];
  /** By unit, then by coder: the position of the category, or -1 where there is none. Silent coders are left out. */
  readonly units: readonly (readonly number[])[];
  readonly coders: number;
  readonly silentCoders: readonly number[];
}

const mostUnits = 1_000_000;
const mostCoders = 10_000;
const mostCells = 10_000_000;

/**
 * Reads ratings, whatever they are, once. Throws `invalid-input` where they are no list of lists, or too many,
 * `invalid-rating` for a cell that is no rating, with its row and column.
 */
export function readRatings(
  caller: string,
  ratings: unknown,
  categories: unknown,
  accepted: Accepted = 'any',
): ReadRatings {
  const given =
    categories === undefined
      ? undefined
      : reading(caller, 'options.categories', categories, () => readScale(caller, categories, accepted));
  const rows = reading(caller, 'ratings', ratings, () => readRows(caller, ratings, accepted, given));
  const scale = given ?? usedScale(distinct(rows));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const rated = new Array<boolean>(width).fill(false);
  for (const row of rows)
    for (const [coder, rating] of row.entries()) if (rating !== null) rated[coder] = true;
  const active = [...rated.keys()].filter((coder) => rated[coder]);
  return {
    scale: scale.kind,
    categories: scale.categories,
    units: rows.map((row) => active.map((coder) => positionIn(scale, row[coder]))),
    coders: active.length,
    silentCoders: [...rated.keys()].filter((coder) => !rated[coder]),
  };
}

function distinct(rows: readonly (readonly (Rating | null)[])[]): ReadonlySet<Rating> {
  const used = new Set<Rating>();
  for (const row of rows) for (const rating of row) if (rating !== null) used.add(rating);
  return used;
}

const positionIn = (scale: Scale, rating: Rating | null | undefined) =>
  rating === null || rating === undefined ? -1 : scale.positionOf(rating);

function readRows(
  caller: string,
  ratings: unknown,
  accepted: Accepted,
  given: Scale | undefined,
): (Rating | null)[][] {
  const length = lengthOf(ratings);
  if (!Array.isArray(ratings) || length > mostUnits) {
    const remedy = `Give a list of at most ${mostUnits} units, each a list of ratings by coder.`;
    throw new KemitraanError(caller, 'ratings', ratings, 'invalid-input', remedy);
  }
  const cellsOf = readCells(caller, accepted, given);
  const rows: (Rating | null)[][] = [];
  let cells = 0;
  for (let unit = 0; unit < length; unit += 1) {
    const row = cellsOf(ratings[unit], unit);
    cells += row.length;
    if (cells > mostCells) {
      const remedy = `Give at most ${mostCells} cells.`;
      throw new KemitraanError(caller, 'ratings', ratings, 'invalid-input', remedy);
    }
    rows.push(row);
  }
  return rows;
}

/** Read once, whatever it is: a list may be one that grows as it is read. */
function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

/** Reads one row after the other; all have ratings of one kind. */
function readCells(caller: string, accepted: Accepted, given: Scale | undefined) {
  let alike = given?.categories[0];
  return (row: unknown, unit: number): (Rating | null)[] => {
    const length = lengthOf(row);
    if (!Array.isArray(row) || length > mostCoders) {
      const remedy = `Give a list of ratings by coder, at most ${mostCoders}.`;
      throw new KemitraanError(caller, `ratings[${unit}]`, row, 'invalid-input', remedy);
    }
    const read: (Rating | null)[] = [];
    for (let coder = 0; coder < length; coder += 1) {
      const cell: unknown = row[coder];
      if (cell === null || cell === undefined) read.push(null);
      else {
        const rating = readRating(caller, `ratings[${unit}][${coder}]`, cell, accepted, alike);
        if (given && given.positionOf(rating) < 0) throw outside(caller, unit, coder, rating, given);
        alike ??= rating;
        read.push(rating);
      }
    }
    return read;
  };
}

function outside(caller: string, unit: number, coder: number, rating: Rating, scale: Scale): KemitraanError {
  const more = scale.categories.length > 20 ? ', …' : '';
  const remedy = `Use one of ${scale.categories.slice(0, 20).join(', ')}${more}. A missing one is null.`;
  return new KemitraanError(caller, `ratings[${unit}][${coder}]`, rating, 'invalid-rating', remedy);
}
