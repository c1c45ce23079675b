import type { Findings } from '../../core/faults-found.js';
import type { Suggest } from '../../core/nearest.js';
import type { Aggregation } from '../../forms/checklist/geometric.js';
import type { Definition } from '../../forms/definition.js';
import type { Inputs } from '../../forms/recompute.js';
import { scaleOf } from './answer.js';
import type { Filled } from './filled.js';
import type { Parts } from './parts.js';
import { type Read, readAnswer } from './read-answer.js';
import { readAggregation, readLengths, readWeight } from './read-parameters.js';
import { slotsOf } from './slots.js';

/** What the fields of a case string tell; what cannot be read is found, and left out. */
export function partsIn(definition: Definition, filled: Filled, suggest: Suggest, found: Findings): Parts {
  const slots = slotsOf(definition).flatMap((slot) => {
    const text = filled.get(slot.key);
    return text === undefined ? [] : [{ ...slot, text }];
  });
  const take = <T>(read: Read<T>): T | undefined => {
    if ('value' in read) return read.value;
    found.add(() => read.fault);
    return undefined;
  };
  const weights: [string, number][] = [];
  let aggregation: Aggregation | undefined;
  let lengths: readonly number[] = [];
  for (const { kind, id, path, text } of slots) {
    if (kind === 'aggregation') aggregation = take(readAggregation(text, path, suggest));
    if (kind === 'lengths') lengths = take(readLengths(text, path)) ?? [];
    const weight = kind === 'weight' ? take(readWeight(text, path)) : undefined;
    if (weight !== undefined) weights.push([id, weight]);
  }
  const scale = scaleOf(definition, lengths);
  const inputs = slots.flatMap(({ kind, id, path, text }): [string, Inputs[string]][] => {
    const input = kind === 'question' ? take(readAnswer(scale, text, path, suggest)) : undefined;
    return input === undefined ? [] : [[id, input]];
  });
  return {
    inputs: Object.fromEntries(inputs),
    ...(weights.length > 0 && { weights: Object.fromEntries(weights) }),
    ...(aggregation !== undefined && { aggregation }),
    ...(scale.kind === 'points' && { lengths }),
  };
}
