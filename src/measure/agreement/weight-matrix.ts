import { KemitraanError } from '../../core/error.js';
import type { ReadRatings } from './read-ratings.js';

/** A number for each two categories: a row for each category of the scale, in its order, with a number for each. */
export type WeightMatrix = readonly (readonly number[])[];

/** What the numbers of a matrix say. */
export type MatrixKind = 'agreement' | 'disagreement';

/** Reads a matrix, as disagreement in [0, 1] with 1 somewhere where it is of disagreement. Throws `invalid-weights`. */
export function readMatrix(
  caller: string,
  kind: MatrixKind,
  matrix: unknown,
  { scale, categories }: ReadRatings,
  symmetric: boolean,
): WeightMatrix {
  const parameter = `options.weights.${kind}`;
  if (scale === 'used') {
    const remedy = 'Give the categories that the rows and columns of the weights stand for.';
    throw new KemitraanError(caller, 'options.categories', undefined, 'invalid-input', remedy);
  }
  const rows = listOf(caller, parameter, matrix, categories.length).map((row, a) => {
    const path = `${parameter}[${a}]`;
    const weights = listOf(caller, path, row, categories.length);
    return weights.map((weight, b) => readWeight(caller, `${path}[${b}]`, kind, weight, a === b));
  });
  const apart = kind === 'agreement' ? rows.map((row) => row.map((weight) => 1 - weight)) : rows;
  const greatest = apart.reduce((sofar, row) => row.reduce((a, b) => Math.max(a, b), sofar), 0);
  if (greatest === 0)
    throw refuse(caller, parameter, matrix, 'Give weights by which some two categories disagree.');
  const oneWay = symmetric
    ? apart.findIndex((row, a) => row.some((weight, b) => weight !== apart[b]?.[a]))
    : -1;
  if (oneWay >= 0) {
    const remedy = 'Give the same weight both ways: coders have no order here.';
    throw refuse(caller, `${parameter}[${oneWay}]`, rows[oneWay], remedy);
  }
  return kind === 'agreement' ? apart : apart.map((row) => row.map((weight) => weight / greatest));
}

function readWeight(
  caller: string,
  path: string,
  kind: MatrixKind,
  weight: unknown,
  isDiagonal: boolean,
): number {
  const most = kind === 'agreement' ? 1 : Number.MAX_VALUE;
  if (typeof weight !== 'number' || !(weight >= 0 && weight <= most)) {
    const remedy = kind === 'agreement' ? 'Give a number from 0 to 1.' : 'Give a finite number, 0 or more.';
    throw refuse(caller, path, weight, remedy);
  }
  if (isDiagonal && weight !== (kind === 'agreement' ? 1 : 0)) {
    const remedy = 'Give 1 for agreement, 0 for disagreement: a category agrees with itself.';
    throw refuse(caller, path, weight, remedy);
  }
  return weight;
}

/** A list of that length, read by its places alone. */
function listOf(caller: string, path: string, value: unknown, length: number): unknown[] {
  if (!Array.isArray(value) || value.length !== length)
    throw refuse(caller, path, value, `Give a list of ${length}, one for each category.`);
  return Array.from({ length }, (_, at): unknown => value[at]);
}

function refuse(caller: string, path: string, value: unknown, remedy: string): KemitraanError {
  return new KemitraanError(caller, path, value, 'invalid-weights', remedy);
}
