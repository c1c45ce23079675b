import type { z } from 'zod';
import type { Fault } from '../core/fault.js';
import { type PlanReport, planReportFields } from '../programmes/plan-report/document.js';
import { documentSchema, parseDocument } from './programme-document.js';

/** A plan report, or everything that is wrong with it: the first 1,000 faults, and how many more there are. */
export type PlanReportResult =
  | { readonly ok: true; readonly report: PlanReport }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly omitted: number };

/**
 * The zod schema of the plan report of a TJSL programme; its inferred type is {@link PlanReport}. It accepts what `parsePlanReport`
 * accepts, and gives a fresh object. Checks that zod does not know have a fault code as their message. For documents of unknown
 * origin use `parsePlanReport`: zod throws what a getter or a proxy throws.
 *
 * @example
 * ```ts
 * import { planReportSchema } from 'kemitraan/schema';
 * planReportSchema.safeParse({ setOn: '2016-01', contents: { aim: true } }).success; // => true
 * planReportSchema.safeParse({ setOn: '2016-01', contents: { aim: 'yes' } }).success; // => false
 * ```
 * @see lan
 */
export const planReportSchema: z.ZodType<PlanReport, PlanReport> = documentSchema(planReportFields);

/**
 * Reads the plan report of a TJSL programme, such as JSON or a form gives it, and says everything that is wrong with it at once:
 * faults like those of `parseCase`, in the order of the document, which `explainFault` puts into words.
 *
 * What `validatePlanReport` could not read is a fault, and so is a blank text. That a field is none of the seven, that dates are out
 * of order and that a report is late are findings. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; texts have at most 10,000
 * characters.
 *
 * What is left out stays out and means unknown; `null` and `undefined` are faults. The report is a fresh object, and the input is not
 * changed. What throws when it is read, and what is no plain data (a map, the `FormData` of a browser), is `unreadable`. Never
 * throws, whatever the input.
 *
 * @example
 * ```ts
 * import { parsePlanReport } from 'kemitraan/schema';
 * parsePlanReport({ field: 'education', setOn: '2016-01-31' });
 * // => { ok: true, report: { field: 'education', setOn: '2016-01-31' } }
 * const result = parsePlanReport({ field: ' ', setOn: '2015-02-29', contents: { aims: true } });
 * result.ok || result.faults.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['blank at field', 'no-such-date at setOn', 'unknown-key at contents.aims']
 * result.ok || result.faults[2]?.params; // => { key: 'aims', nearest: ['aim'] }
 * ```
 * @see lan
 */
export function parsePlanReport(input: unknown): PlanReportResult {
  const read = parseDocument(planReportSchema, planReportFields, input);
  return read.ok ? { ok: true, report: read.document } : read;
}
