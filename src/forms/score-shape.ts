import { isListOf, isOneOf, isPlainObject } from '../core/assert.js';
import { isMembership } from '../measure/fuzzy.js';
import type { ChecklistDefinition, ItemsDefinition } from './checklist/definition.js';
import { aggregations } from './checklist/geometric.js';
import type { IndexDefinition } from './index/definition.js';

/** Whether a stored verdict says how it scores: its weights, and, of an index, its scale and how the weights join the dimensions. */
export function isScoreOf(definition: ChecklistDefinition | IndexDefinition, verdict: object): boolean {
  const fields: Readonly<Record<string, unknown>> = { ...verdict };
  const { weights, aggregation, scale, lengths, groups, stakeholders, score = null } = fields;
  if (weights !== undefined && !areWeights(definition, weights)) return false;
  if (
    !isExtent(score) ||
    ![groups, stakeholders].every((table) => Object.values(Object(table)).every(isScore))
  )
    return false;
  if (definition.form === 'checklist') return true;
  const isJoined = weights === undefined || isOneOf(aggregation, aggregations);
  const isScaled = scale !== 'likert' || isListOf(lengths, Number.isInteger);
  return scale === definition.scale && isScaled && isJoined;
}

/** Whether a value says how far something is so, or that it is no question. */
export function isExtent(value: unknown): boolean {
  return value === null || isMembership(value);
}

/** Whether a value says how far a group is in place, and how much of it is known. */
function isScore(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  return isExtent(value.score) && isPlainObject(value.coverage);
}

/** Whether there is a weight of each group: a number, 0 or more. */
function areWeights({ groups }: ItemsDefinition, weights: unknown): boolean {
  const isWeight = (weight: unknown) => typeof weight === 'number' && weight >= 0;
  return isPlainObject(weights) && Object.keys(groups).every((id) => isWeight(weights[id]));
}
