import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { assertOneOf, assertOptions, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { asFixed } from '../../core/fixed-copy.js';
import { reading } from '../../core/reading.js';
import { assertOrdinaryWeights } from '../../core/weights.js';
import { isCase, type Levels, readLevels } from '../input.js';
import { type Look, lookInto } from '../look.js';
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
  asFixed(definition);
  return reading(caller, 'input', input, () => scored(caller, definition, input, options));
}

function scored(
  caller: string,
  definition: ChecklistDefinition,
  input: Case | Levels<string>,
  options: ScoreOptions,
): ChecklistVerdict {
  const ofCase = isCase(input);
  assertOptions(caller, options, ofCase ? ['weights', 'parties', 'function', 'asOf'] : ['weights']);
  const { weights } = options;
  if (weights !== undefined) assertWeights(caller, definition, weights);
  if (ofCase) return checklistIn(lookInto(input, options, caller), definition, weights);
  return evaluateChecklist(definition, readLevels(definition.items, input, caller), weights);
}

/** What a checklist says of a case that has been looked into. */
export function checklistIn(
  look: Look,
  definition: ChecklistDefinition,
  weights?: Readonly<Record<string, number>>,
): ChecklistVerdict {
  return evaluateChecklist(definition, readCase(definition.id, definition.items, look), weights);
}

/** Throws unless each group has a weight, but for those that may be left out. */
export function assertWeights(
  caller: string,
  { groups }: ItemsDefinition,
  weights: Readonly<Record<string, unknown>>,
  optional: readonly string[] = [],
): void {
  const ids = Object.keys(groups);
  if (!isPlainObject(weights)) {
    const remedy = `Give a weight of each group: ${ids.join(', ')}.`;
    throw new KemitraanError(caller, 'options.weights', weights, 'invalid-weights', remedy);
  }
  for (const id of Object.keys(weights)) assertOneOf(caller, 'options.weights', 'unknown-group', id, ids);
  const wanted = ids.filter((id) => weights[id] !== undefined || !optional.includes(id));
  assertOrdinaryWeights(
    caller,
    'options.weights',
    wanted.map((id) => [id, weights[id]] as const),
  );
}
