import { assertOneOf, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import { assertOrdinaryWeights } from '../../core/weights.js';
import { type Joining, observerKinds, type TriangulationRule, triangulationRules } from './rule.js';

const remedies = {
  rule: 'Give the name of a rule, or an object with rule; where that is weighted, also with by and weights.',
  weights: 'Give a weight, 0 or more, by the id of the source, informant or coder, or by the method.',
} as const;

/**
 * How observers are joined, once it is known to be sound: a rule by itself or with its weights. Throws `unknown-rule`,
 * `unknown-option` and `invalid-weights`.
 */
export function assertJoining(caller: string, given: unknown, path = 'joining'): Joining {
  const read = () => joiningOf(caller, typeof given === 'string' ? { rule: given } : given, path);
  return reading(caller, path, given, read, 'unknown-rule', remedies.rule);
}

function joiningOf(caller: string, given: unknown, path: string): Joining {
  if (!isPlainObject(given)) throw new KemitraanError(caller, path, given, 'unknown-rule', remedies.rule);
  const { rule, by, weights } = given;
  assertOneOf(caller, `${path}.rule`, 'unknown-rule', rule, triangulationRules);
  const allowed = rule === 'weighted' ? ['rule', 'by', 'weights'] : ['rule'];
  for (const key of Object.keys(given)) assertOneOf(caller, path, 'unknown-option', key, allowed);
  if (rule !== 'weighted') return { rule: rule as Exclude<TriangulationRule, 'weighted'> };
  assertOneOf(caller, `${path}.by`, 'unknown-option', by, observerKinds);
  if (!isPlainObject(weights))
    throw new KemitraanError(caller, `${path}.weights`, weights, 'invalid-weights', remedies.weights);
  const each = Object.entries(weights);
  assertOrdinaryWeights(caller, `${path}.weights`, each);
  // Minus zero would not survive JSON.
  const sound = each.map(([id, weight]) => [id, Number(weight) + 0] as const);
  return { rule, by: by as (typeof observerKinds)[number], weights: Object.fromEntries(sound) };
}
