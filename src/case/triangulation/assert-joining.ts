import { assertOneOf, isPlainObject } from '../../core/assert.js';
import { isKemitraanError, KemitraanError } from '../../core/error.js';
import { type Joining, observerKinds, type TriangulationRule, triangulationRules } from './rule.js';

/** The least weight above 0, and the least share in the sum: below it doubles lose digits. */
const leastWeight = 1e-300;

const remedies = {
  rule: 'Give the name of a rule, or an object with rule; where that is weighted, also with by and weights.',
  weights: 'Give a weight, 0 or more, by the id of the source, informant or coder, or by the method.',
  weight: 'Give a number, 0 or more, of ordinary size.',
} as const;

/**
 * How observers are joined, once it is known to be sound: a rule by itself or with its weights. Throws `unknown-rule`,
 * `unknown-option` and `invalid-weights`.
 */
export function assertJoining(caller: string, given: unknown): Joining {
  try {
    return joiningOf(caller, typeof given === 'string' ? { rule: given } : given);
  } catch (error) {
    if (isKemitraanError(error)) throw error;
    throw new KemitraanError(caller, 'joining', given, 'unknown-rule', remedies.rule);
  }
}

function joiningOf(caller: string, given: unknown): Joining {
  if (!isPlainObject(given))
    throw new KemitraanError(caller, 'joining', given, 'unknown-rule', remedies.rule);
  const { rule, by, weights } = given;
  assertOneOf(caller, 'joining.rule', 'unknown-rule', rule, triangulationRules);
  const allowed = rule === 'weighted' ? ['rule', 'by', 'weights'] : ['rule'];
  for (const key of Object.keys(given)) assertOneOf(caller, 'joining', 'unknown-option', key, allowed);
  if (rule !== 'weighted') return { rule: rule as Exclude<TriangulationRule, 'weighted'> };
  assertOneOf(caller, 'joining.by', 'unknown-option', by, observerKinds);
  return { rule, by: by as (typeof observerKinds)[number], weights: assertWeights(caller, weights) };
}

function assertWeights(caller: string, weights: unknown): Readonly<Record<string, number>> {
  const refuse = (parameter: string, value: unknown, remedy: string) =>
    new KemitraanError(caller, parameter, value, 'invalid-weights', remedy);
  if (!isPlainObject(weights)) throw refuse('joining.weights', weights, remedies.weights);
  let sum = 0;
  for (const [id, weight] of Object.entries(weights)) {
    const isWeight = typeof weight === 'number' && weight >= 0 && Number.isFinite(weight);
    if (!isWeight) throw refuse(`joining.weights.${id}`, weight, remedies.weight);
    sum += weight;
  }
  if (!(sum > 0 && Number.isFinite(sum)))
    throw refuse('joining.weights', sum, 'Give at least one weight above 0, of ordinary size.');
  const sound = Object.entries(weights).map(([id, given]): [string, number] => {
    const weight = Number(given);
    const share = Math.min(weight, weight / sum);
    if (weight > 0 && share < leastWeight) throw refuse(`joining.weights.${id}`, weight, remedies.weight);
    // Minus zero would not survive JSON.
    return [id, weight + 0];
  });
  return Object.fromEntries(sound);
}
