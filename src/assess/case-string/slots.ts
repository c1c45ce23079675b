import type { FaultPath } from '../../core/fault.js';
import { isLikert } from '../../forms/checklist/scale.js';
import { type Definition, questionsOf } from '../../forms/definition.js';

/** What a case string begins with: the format, and its version. */
export const marker = 'kemitraan1';

/** What stands between two fields, and between the key and the value of one, or two parts of a value. */
export const fieldMark = '~';
export const partMark = '_';

/** A field that a case string of a definition has, or may have. */
export interface Slot {
  readonly kind: 'aggregation' | 'weight' | 'lengths' | 'question';
  /** What stands before the first mark of its field. Ids have no capitals, so no question is mistaken for another kind. */
  readonly key: string;
  /** The id of the group or of the question. */
  readonly id: string;
  /** Where a result has what the field tells. */
  readonly path: FaultPath;
}

/** The fields that follow the reading, in the order in which they stand. */
export function slotsOf(definition: Definition): Slot[] {
  const slots: Slot[] = [];
  const { form } = definition;
  if (form === 'index') slots.push({ kind: 'aggregation', key: 'A', id: '', path: ['aggregation'] });
  if (form === 'checklist' || form === 'index')
    for (const id of Object.keys(definition.groups))
      slots.push({ kind: 'weight', key: `W.${id}`, id, path: ['weights', id] });
  if (form === 'index' && isLikert(definition))
    slots.push({ kind: 'lengths', key: 'L', id: '', path: ['lengths'] });
  for (const id of Object.keys(questionsOf(definition)))
    slots.push({ kind: 'question', key: id, id, path: ['inputs', id] });
  return slots;
}
