import type { z } from 'zod';
import type { FaultPath } from '../core/fault.js';
import type { Findings } from '../core/faults-found.js';
import type { CsrRecord } from '../programmes/csr-record.js';
import { list, object, optional } from './build.js';
import { checkPeriod, checkReport } from './check-period.js';
import { checkedBy } from './checked-by.js';
import { date, id, rupiah, text, wholeAmount } from './fields.js';
import { isKeyed } from './kind.js';
import { checkRepeats } from './names.js';

/** A CSR record by shape alone: what its fields say together is not looked at. */
export const csrRecordShape = object({
  id,
  programme: text,
  kind: text,
  field: optional(id),
  company: text,
  actors: list(text),
  place: text,
  currency: optional(rupiah),
  plannedRupiah: optional(wholeAmount),
  realisedRupiah: optional(wholeAmount),
  beneficiaries: optional(wholeAmount),
  beneficiaryGroup: optional(text),
  from: optional(date),
  to: optional(date),
  reported: optional(date),
  achievement: optional(text),
  evaluation: optional(text),
});

/**
 * Finds what is wrong between the fields of a record: a period that ends before it begins, a report that
 * is dated before it begins, an actor named twice. Values of the
 * wrong shape are passed over.
 */
export function checkRecord(record: unknown, path: FaultPath, found: Findings): void {
  checkPeriod(record, path, found);
  checkReport(record, path, found);
  if (isKeyed(record)) checkRepeats(record.actors, [...path, 'actors'], found);
}

/**
 * The zod schema of one CSR record; its inferred type is {@link CsrRecord}. It accepts what `parseCsrRecords` accepts of
 * each row, and knows nothing of the other rows: only that function finds an id that is given twice. Unknown keys are
 * faults; unknown is left out, never null. Amounts are whole rupiah, and no other currency will do; dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { csrRecordSchema } from 'kemitraan/schema';
 * const scrufit = { id: 'scrufit', programme: 'SCRUFIT', kind: 'circular economy', company: 'PT MME', actors: [], place: 'Muara Enim' };
 * csrRecordSchema.safeParse(scrufit).success; // => true
 * csrRecordSchema.safeParse({ ...scrufit, from: '2023', to: '2021-05' }).success; // => false
 * ```
 * @see muara-enim
 */
export const csrRecordSchema: z.ZodType<CsrRecord, CsrRecord> = checkedBy(csrRecordShape, (record, found) =>
  checkRecord(record, [], found),
);
