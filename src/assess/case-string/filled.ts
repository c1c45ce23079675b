import { cut, show } from '../../core/error.js';
import { type Findings, fault } from '../../core/faults-found.js';
import type { Suggest } from '../../core/nearest.js';
import type { Definition } from '../../forms/definition.js';
import { partMark, type Slot, slotsOf } from './slots.js';

/** The texts of the fields of a case string, by the slot that each fills. */
export type Filled = ReadonlyMap<string, string>;

/**
 * Puts each field to its slot, and says which have none, stand twice or out of order, and which questions are missing. All or
 * none of the weights are there, with how they are joined in an index.
 */
export function filledBy(
  definition: Definition,
  fields: readonly string[],
  suggest: Suggest,
  found: Findings,
): Filled {
  const slots = slotsOf(definition);
  const places = new Map(slots.map((slot, place) => [slot.key, { slot, place }]));
  const filled = new Map<string, string>();
  let last: { readonly slot: Slot; readonly place: number } | undefined;
  for (const field of fields) {
    const mark = field.indexOf(partMark);
    const [key, value] = [field.slice(0, mark), field.slice(mark + 1)];
    const at = places.get(key);
    if (mark < 1 || value === '') found.add(() => fault('malformed-field', [], { value: show(field) }));
    else if (at === undefined) addStranger(definition, slots, field, key, suggest, found);
    else if (filled.has(key)) found.add(() => fault('given-twice', at.slot.path, { key }));
    else {
      filled.set(key, value);
      const before = last;
      if (before !== undefined && at.place < before.place)
        found.add(() => fault('out-of-order', at.slot.path, { key, before: before.slot.key }));
      else last = at;
    }
  }
  const isWeighing = ({ kind }: Slot) => kind === 'aggregation' || kind === 'weight';
  const isWeighed = slots.some((slot) => isWeighing(slot) && filled.has(slot.key));
  for (const slot of slots) {
    const { key, path } = slot;
    const isAsked = slot.kind === 'question' || (isWeighed && isWeighing(slot));
    if (isAsked && !filled.has(key)) found.add(() => fault('missing', path, { key }));
  }
  return filled;
}

/** A field whose key is that of no slot: a question or a group that there is none of, or what the form has no place for. */
function addStranger(
  { id: framework }: Definition,
  slots: readonly Slot[],
  field: string,
  key: string,
  suggest: Suggest,
  found: Findings,
): void {
  const kind = /^W\./.test(key) ? 'weight' : 'question';
  const known = new Set(slots.filter((slot) => slot.kind === kind).map(({ id }) => id));
  const id = kind === 'weight' ? key.slice(2) : key;
  const isUnexpected = kind === 'weight' ? known.size === 0 : /^[A-Z]$/.test(key);
  found.add(() => {
    if (isUnexpected) return fault('unexpected-field', [], { value: show(field), framework });
    const params = { id: cut(id), framework, nearest: suggest(id, known) };
    return kind === 'weight'
      ? fault('unknown-group', ['weights', id], params)
      : fault('unknown-question', ['inputs', id], params);
  });
}
