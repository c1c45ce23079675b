import { KemitraanError } from './error.js';

/**
 * The least weight above 0, and the least share in the sum: below it doubles lose digits, and what has the weight would count
 * in one place and not in another.
 */
const leastWeight = 1e-300;

/** Throws `invalid-weights` unless each is a number, 0 or more, of ordinary size, and one at least is above 0. */
export function assertOrdinaryWeights(
  caller: string,
  path: string,
  weights: readonly (readonly [id: string, weight: unknown])[],
): asserts weights is readonly (readonly [id: string, weight: number])[] {
  const refuse = (parameter: string, value: unknown, remedy: string) =>
    new KemitraanError(caller, parameter, value, 'invalid-weights', remedy);
  let sum = 0;
  for (const [id, weight] of weights) {
    const isWeight = typeof weight === 'number' && weight >= 0 && Number.isFinite(weight);
    if (!isWeight) throw refuse(`${path}.${id}`, weight, 'Give a number, 0 or more.');
    sum += weight;
  }
  // A sum beyond the largest double would turn every mean to nothing.
  if (!(sum > 0 && Number.isFinite(sum)))
    throw refuse(path, sum, 'Give at least one weight above 0, of ordinary size.');
  for (const [id, given] of weights) {
    const weight = Number(given);
    if (weight > 0 && Math.min(weight, weight / sum) < leastWeight)
      throw refuse(`${path}.${id}`, weight, 'Give 0, or a weight of ordinary size.');
  }
}
