import { auditHistoryAs, type HistoryOptions } from '../../forms/procedure/audit-history.js';
import type { HistoryOf, ProcedureVerdictOf } from '../../forms/procedure/ids.js';
import { tjslProcess } from './definition.js';

/** What has happened to one TJSL programme of one company, as far as it is known. */
export type TjslHistory = HistoryOf<typeof tjslProcess>;

/** What the procedure of TJSL says of one programme. */
export type TjslVerdict = ProcedureVerdictOf<typeof tjslProcess>;

/**
 * Audits what has happened to one TJSL programme, from the plan of the company to the evaluation by the Forum: where it stands,
 * every finding, passed and failed alike, what can come next, and by when.
 *
 * How order, dates, deadlines and what is not known are read is told at `auditHistory`. A deadline is one calendar month, the
 * last day included. What should be in a report is a note where it is missing. That the Forum reports progress in every quarter
 * binds the Forum, not the company. After `plan.forum-refusal`, of which the source tells nothing, no order fails. Throws a
 * `KemitraanError` with the path for what is no history.
 *
 * @example
 * ```ts
 * import { auditTjsl } from 'kemitraan/programmes';
 * const history = {
 *   events: [{ event: 'plan.approval', date: '2016-01-31', by: ['company-leadership'] }],
 *   complete: true,
 * } as const;
 * auditTjsl(history).next.map(({ event, due }) => [event, due?.last]);
 * // => [['plan.submission', '2016-02-29']]
 * const late = auditTjsl(history, { asOf: '2016-03-07' });
 * late.findings.find(({ rule }) => rule === 'deadline.plan-report')?.params.daysLate; // => { lo: 7, hi: 7 }
 * ```
 * @see lan
 */
export function auditTjsl(history: TjslHistory, options: HistoryOptions = {}): TjslVerdict {
  return auditHistoryAs('auditTjsl', tjslProcess, history, options);
}
