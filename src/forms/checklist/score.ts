import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { assertOneOf, assertOptions, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { isCase, type Levels, readLevels } from '../input.js';
import { readCase } from '../read-case.js';
import type { ChecklistDefinition, ItemsDefinition } from './definition.js';
import { evaluateChecklist } from './evaluate.js';
import type { ChecklistVerdict } from './verdict.js';

/** The weight of each group in an overall score. */
export interface WeightsOption<Group extends string = string> {
  /**
   * Of every group, 0 or more, not all of them 0, of ordinary size; they need not sum to 1. Without them there is no overall score: no
   * source says how the groups weigh against each other.
   */
  readonly weights?: Readonly<Record<Group, number>>;
}

/** What of a case is looked at, and how its groups are weighed. */
export type ScoreOptions<Group extends string = string> = ScopeOptions & WeightsOption<Group>;

/** What a checklist says of a case, or of a record of levels. */
export function scoreChecklist(
  caller: string,
  definition: ChecklistDefinition,
  input: Case | Levels<string>,
  options: ScoreOptions,
): ChecklistVerdict {
  const ofCase = isCase(input);
  assertOptions(caller, options, ofCase ? ['weights', 'parties', 'function', 'asOf'] : ['weights']);
  const { weights } = options;
  if (weights !== undefined) assertWeights(caller, definition, weights);
  const { id, items } = definition;
  const read = ofCase ? readCase(id, items, input, options, caller) : readLevels(items, input, caller);
  return evaluateChecklist(definition, read, weights);
}

/**
 * The least weight above 0, and the least share in the sum: below it doubles lose digits, and a group would count in one
 * place and not in another.
 */
const leastWeight = 1e-300;

/** Throws unless each group has a weight, but for those that may be left out. */
export function assertWeights(
  caller: string,
  { groups }: ItemsDefinition,
  weights: Readonly<Record<string, unknown>>,
  optional: readonly string[] = [],
): void {
  const ids = Object.keys(groups);
  const refuse = (parameter: string, value: unknown, remedy: string) =>
    new KemitraanError(caller, parameter, value, 'invalid-weights', remedy);
  if (!isPlainObject(weights))
    throw refuse('options.weights', weights, `Give a weight of each group: ${ids.join(', ')}.`);
  for (const id of Object.keys(weights)) assertOneOf(caller, 'options.weights', 'unknown-group', id, ids);
  let sum = 0;
  for (const id of ids) {
    const weight = weights[id];
    if (weight === undefined && optional.includes(id)) continue;
    const isWeight = typeof weight === 'number' && weight >= 0 && Number.isFinite(weight);
    if (!isWeight) throw refuse(`options.weights.${id}`, weight, 'Give a number, 0 or more.');
    sum += weight;
  }
  // A sum beyond the largest double would turn every score to nothing.
  if (!(sum > 0 && Number.isFinite(sum)))
    throw refuse('options.weights', sum, 'Give at least one group a weight above 0, of ordinary size.');
  for (const [id, weight] of Object.entries(weights)) {
    const share = Math.min(Number(weight), Number(weight) / sum);
    if (share > 0 ? share < leastWeight : Number(weight) > 0)
      throw refuse(`options.weights.${id}`, weight, 'Give 0, or a weight of ordinary size.');
  }
}
