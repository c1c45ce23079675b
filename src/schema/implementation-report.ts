import type { z } from 'zod';
import type { Fault } from '../core/fault.js';
import {
  type ImplementationReport,
  implementationReportFields,
} from '../programmes/implementation-report/document.js';
import { documentSchema, parseDocument } from './programme-document.js';

/** An implementation report, or everything that is wrong with it: the first 1,000 faults, and how many more there are. */
export type ImplementationReportResult =
  | { readonly ok: true; readonly report: ImplementationReport }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly omitted: number };

/**
 * The zod schema of the implementation report of a TJSL programme; its inferred type is {@link ImplementationReport}. It accepts
 * what `parseImplementationReport` accepts, and gives a fresh object. Checks that zod does not know have a fault code as their
 * message. For documents of unknown origin use `parseImplementationReport`: zod throws what a getter or a proxy throws.
 *
 * @example
 * ```ts
 * import { implementationReportSchema } from 'kemitraan/schema';
 * implementationReportSchema.safeParse({ endedOn: '2016-08-31' }).success; // => true
 * implementationReportSchema.safeParse({ endedOn: '2016-08-31T17:00' }).success; // => false
 * ```
 * @see lan
 */
export const implementationReportSchema: z.ZodType<ImplementationReport, ImplementationReport> =
  documentSchema(implementationReportFields);

/**
 * Reads the implementation report of a TJSL programme, such as JSON or a form gives it, and says everything that is wrong with it at
 * once: faults like those of `parseCase`, in the order of the document, which `explainFault` puts into words.
 *
 * What `validateImplementationReport` could not read is a fault, and so is a blank text. That a field is none of the seven, that
 * dates are out of order and that a report is late are findings. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; texts have at most
 * 10,000 characters.
 *
 * What is left out stays out and means unknown; `null` and `undefined` are faults. The report is a fresh object, and the input is not
 * changed. What throws when it is read, and what is no plain data (a map, the `FormData` of a browser), is `unreadable`. Never
 * throws, whatever the input.
 *
 * @example
 * ```ts
 * import { parseImplementationReport } from 'kemitraan/schema';
 * parseImplementationReport({ approvedByForum: true, endedOn: '2016-08' });
 * // => { ok: true, report: { approvedByForum: true, endedOn: '2016-08' } }
 * const result = parseImplementationReport({ approvedByForum: 'yes', endOn: '2016-08', submittedOn: '31/8/2016' });
 * result.ok || result.faults.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['wrong-type at approvedByForum', 'unknown-key at endOn', 'not-a-date at submittedOn']
 * ```
 * @see lan
 */
export function parseImplementationReport(input: unknown): ImplementationReportResult {
  const read = parseDocument(implementationReportSchema, implementationReportFields, input);
  return read.ok ? { ok: true, report: read.document } : read;
}
