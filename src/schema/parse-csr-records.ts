import * as z from 'zod';
import type { Fault } from '../core/fault.js';
import { type Findings, findings } from '../core/faults-found.js';
import { suggester } from '../core/nearest.js';
import type { CsrRecord } from '../programmes/csr-record.js';
import { list } from './build.js';
import { checkRecord, csrRecordShape } from './csr-record.js';
import { keysIn } from './keys-in.js';
import { isKeyed, isReadableList } from './kind.js';
import { checkTwice } from './names.js';
import { type Reader, reader } from './read.js';
import { readable, refused } from './refused.js';

/** CSR records, or everything that is wrong with the list: the first 1,000 faults, and how many more there are. */
export type CsrRecordsResult =
  | { readonly ok: true; readonly records: readonly CsrRecord[] }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly omitted: number };

const anyRows = list(z.unknown());
const keysAt = keysIn(Object.keys(csrRecordShape.shape));

/**
 * Reads a list of CSR records, such as JSON gives it, and says everything that is wrong with it at once: faults like those
 * of `parseCase`, in the order of the list, which `explainFault` puts into words.
 *
 * A list holds at most 10,000 records, and each id once; ids have at most 80 characters, other texts 10,000. What is left
 * out stays out and means unknown. The records are fresh objects, and the input is not changed. A list that throws when it
 * is read gives the single fault `unreadable`. Never throws, whatever the input.
 *
 * @example
 * ```ts
 * import { parseCsrRecords } from 'kemitraan/schema';
 * const scrufit = { id: 'scrufit', programme: 'SCRUFIT', kind: 'circular economy', company: 'PT MME', actors: [], place: 'Muara Enim' };
 * parseCsrRecords([scrufit]).ok; // => true
 * const result = parseCsrRecords([scrufit, { ...scrufit, amount: 5 }]);
 * result.ok || result.faults.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['duplicate-id at 1.id', 'unknown-key at 1.amount']
 * ```
 * @see muara-enim
 */
export function parseCsrRecords(input: unknown): CsrRecordsResult {
  return readable(() => readRecords(input));
}

function readRecords(input: unknown): CsrRecordsResult {
  const read = reader({ suggest: suggester(), keysAt });
  const found = findings();
  const top = read(anyRows, input, []);
  if (top.found) found.addAll(top.found);
  const records = isReadableList(top.value) ? readRows(top.value, read, found) : [];
  // Without a fault every value is one that its schema gave back.
  if (found.faults.length === 0) return { ok: true, records: records as CsrRecord[] };
  return refused(found, input);
}

function readRows(rows: readonly unknown[], read: Reader, found: Findings): readonly unknown[] {
  const firstOf = new Map<unknown, number>();
  return Array.from(rows, (row, index) => {
    const { value, found: shape } = read(csrRecordShape, row, [index]);
    if (shape) found.addAll(shape);
    if (isKeyed(value)) checkTwice(value.id, index, firstOf, () => [index, 'id'], found);
    checkRecord(value, [index], found);
    return value;
  });
}
