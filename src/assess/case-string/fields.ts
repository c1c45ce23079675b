import { cut, show } from '../../core/error.js';
import type { Fault } from '../../core/fault.js';
import { type Findings, fault } from '../../core/faults-found.js';
import { kindOf } from '../../core/kind.js';
import { longestCaseString } from '../../core/limits.js';
import { checksumOf } from './checksum.js';
import { fieldMark, marker } from './slots.js';

const markerPattern = /^kemitraan[1-9][0-9]*$/;
const foreign = /[^A-Za-z0-9._~-]/;
const checksumPattern = /^[0-9a-f]{8}$/;

/**
 * The fields of a case string between its marker and its checksum; or the one fault that leaves nothing to be read. A
 * checksum that does not match is only added to what was found: what else is wrong may show where the text was altered.
 */
export function fieldsOf(text: unknown, found: Findings): readonly string[] | null {
  const stop = (one: Fault) => {
    found.add(() => one);
    return null;
  };
  if (typeof text !== 'string')
    return stop(fault('wrong-type', [], { expected: 'string', received: kindOf(text) }));
  if (text.length > longestCaseString)
    return stop(fault('too-long', [], { limit: longestCaseString, length: text.length }));
  const [first = '', ...fields] = text.split(fieldMark);
  const strange = foreign.exec(text);
  if (!markerPattern.test(first) && !(strange && first.startsWith(marker)))
    return stop(fault('not-a-case-string', [], { value: show(text) }));
  if (strange)
    return stop(
      fault('foreign-character', [], {
        value: show(characterAt(text, strange.index)),
        position: strange.index + 1,
      }),
    );
  if (first !== marker)
    return stop(fault('unknown-format', ['format'], { format: cut(first), known: marker }));
  const checksum = fields.pop() ?? '';
  if (!checksumPattern.test(checksum)) return stop(fault('checksum-missing', ['checksum'], {}));
  const before = text.slice(0, -(fieldMark.length + checksum.length));
  if (checksumOf(before) !== checksum)
    found.add(() => fault('checksum-mismatch', ['checksum'], { value: show(checksum) }));
  return fields;
}

/** A whole character, also where it is a pair of surrogates. */
function characterAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0);
}
