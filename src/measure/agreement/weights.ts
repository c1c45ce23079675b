import { isPlainObject, readFields } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import { squareOf } from '../square.js';
import { meanPlace, placesOf, squaresAround, sumOf } from './places.js';
import { assertRanked } from './ranked.js';
import type { ReadRatings } from './read-ratings.js';
import { readMatrix, type WeightMatrix } from './weight-matrix.js';

/**
 * How far two categories agree. `plain`: the same or not. `linear`: 1 less their distance; `quadratic`: 1 less its square,
 * the distance as a share of the length of the scale. A matrix of one's own holds either agreement, 0 to 1 and 1 for
 * a category with itself, or disagreement, 0 or more and 0 for a category with itself, as Cohen has it (1968); of the latter
 * only the proportions count.
 */
export type AgreementWeights =
  | 'plain'
  | 'linear'
  | 'quadratic'
  | { readonly agreement: WeightMatrix }
  | { readonly disagreement: WeightMatrix };

/** Which weights were used; `own` are those of a caller. */
export type WeightsKind = 'plain' | 'linear' | 'quadratic' | 'own';

/** Weights as statistics use them. */
export interface ReadWeights {
  readonly kind: WeightsKind;
  /** Of two positions, 0 to 1. */
  readonly disagreement: (a: number, b: number) => number;
  /** The disagreement of each position with each, weighted by how much of it there is in two lists, and added up. */
  readonly across: (a: Float64Array, b: Float64Array) => number;
}

/**
 * Reads the weights that a caller gives. Throws `unknown-option` for those that are none, `invalid-weights` for a matrix
 * that does not fit the scale, `invalid-input` where the scale has no order, or is not given though a matrix is.
 */
export function readWeights(
  caller: string,
  weights: unknown,
  read: ReadRatings,
  { symmetric }: { readonly symmetric: boolean },
): ReadWeights {
  if (weights === 'plain') return plain(weights);
  if (weights === 'linear' || weights === 'quadratic') {
    assertRanked(caller, read);
    const places = placesOf(read.categories);
    return weights === 'linear' ? linear(places) : quadratic(places);
  }
  if (!reading(caller, 'options.weights', weights, () => isPlainObject(weights))) {
    const remedy = 'Give plain, linear, quadratic, { agreement: matrix } or { disagreement: matrix }.';
    throw new KemitraanError(caller, 'options.weights', weights, 'unknown-option', remedy);
  }
  const fields = readFields(caller, 'options.weights', weights, ['agreement', 'disagreement']);
  const { agreement, disagreement } = fields;
  if ((agreement === undefined) === (disagreement === undefined)) {
    const remedy = 'Give either { agreement: matrix } or { disagreement: matrix }.';
    throw new KemitraanError(caller, 'options.weights', weights, 'invalid-weights', remedy);
  }
  const kind = agreement === undefined ? 'disagreement' : 'agreement';
  const matrix = fields[kind];
  return own(
    reading(caller, 'options.weights', matrix, () => readMatrix(caller, kind, matrix, read, symmetric)),
  );
}

function plain(kind: 'plain'): ReadWeights {
  return {
    kind,
    disagreement: (a, b) => (a === b ? 0 : 1),
    across: (a, b) => {
      let [all, others, same] = [0, 0, 0];
      for (let at = 0; at < a.length; at += 1) {
        all += a[at] as number;
        others += b[at] as number;
        same += (a[at] as number) * (b[at] as number);
      }
      return all * others - same;
    },
  };
}

function linear(places: Float64Array): ReadWeights {
  return {
    kind: 'linear',
    disagreement: (a, b) => Math.abs((places[a] as number) - (places[b] as number)),
    across: (a, b) => {
      const [all, others] = [sumOf(a), sumOf(b)];
      let [below, othersBelow, sum] = [0, 0, 0];
      // Step by step along the scale: who stands on one side of a step is apart by it from whoever stands on the other.
      for (let at = 0; at + 1 < places.length; at += 1) {
        below += a[at] as number;
        othersBelow += b[at] as number;
        const step = (places[at + 1] as number) - (places[at] as number);
        sum += step * (below * (others - othersBelow) + othersBelow * (all - below));
      }
      return sum;
    },
  };
}

function quadratic(places: Float64Array): ReadWeights {
  return {
    kind: 'quadratic',
    disagreement: (a, b) => squareOf((places[a] as number) - (places[b] as number)),
    across: (a, b) => {
      const [all, others] = [sumOf(a), sumOf(b)];
      const between = meanPlace(places, a) - meanPlace(places, b);
      return (
        others * squaresAround(places, a) + all * squaresAround(places, b) + all * others * squareOf(between)
      );
    },
  };
}

function own(matrix: readonly (readonly number[])[]): ReadWeights {
  const disagreement = (a: number, b: number) => (matrix[a] as readonly number[])[b] as number;
  return {
    kind: 'own',
    disagreement,
    across: (a, b) => {
      let sum = 0;
      for (const [at, much] of a.entries())
        if (much > 0) for (const [other, many] of b.entries()) sum += much * many * disagreement(at, other);
      return sum;
    },
  };
}
