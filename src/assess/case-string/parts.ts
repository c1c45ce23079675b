import type { Definition } from '../../forms/definition.js';
import type { Inputs, RecomputeOptions } from '../../forms/recompute.js';
import { answerText, scaleOf } from './answer.js';
import { checksumOf } from './checksum.js';
import { decimalOf } from './decimal.js';
import { fieldMark, marker, partMark, type Slot, slotsOf } from './slots.js';

/** What a case string tells of a verdict: all that it is computed from. */
export interface Parts extends RecomputeOptions {
  readonly inputs: Inputs;
}

/** The case string of a definition and what is computed by it, both of them checked; one spelling of the same parts. */
export function textOf(caller: string, definition: Definition, parts: Parts): string {
  const { reading, weights, aggregation, lengths = [], inputs } = parts;
  const scale = scaleOf(definition, lengths);
  const valueIn = ({ kind, id }: Slot): string | undefined => {
    switch (kind) {
      case 'aggregation':
        return weights && aggregation;
      case 'weight':
        return weights && decimalOf(weights[id] ?? 0);
      case 'lengths':
        return lengths.length > 0 ? lengths.join(partMark) : undefined;
      case 'question':
        return answerText(caller, `verdict.inputs['${id}']`, scale, inputs[id]);
    }
  };
  const fields = slotsOf(definition).flatMap((slot) => {
    const value = valueIn(slot);
    return value === undefined ? [] : [slot.key + partMark + value];
  });
  const head = [marker, definition.id, definition.version, ...(reading === undefined ? [] : [reading])];
  const text = [...head, ...fields].join(fieldMark);
  return text + fieldMark + checksumOf(text);
}
