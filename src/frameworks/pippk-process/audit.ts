import { auditHistoryAs, type HistoryOptions } from '../../forms/procedure/audit-history.js';
import type { HistoryOf, ProcedureVerdictOf } from '../../forms/procedure/ids.js';
import { pippkProcess } from './definition.js';

/** What has happened to one proposal for PIPPK, as far as it is known. */
export type PippkHistory = HistoryOf<typeof pippkProcess>;

/** What the procedure of PIPPK says of one proposal. */
export type PippkVerdict = ProcedureVerdictOf<typeof pippkProcess>;

/**
 * Audits what has happened to one proposal for PIPPK, from the input of the community to the report to the Walikota: where it
 * stands, every finding, passed and failed alike, and what can come next.
 *
 * How order, dates and what is not known are read is told at `auditHistory`. The source states no deadline, so that nothing is
 * ever late. That a proposal rests on input that was gathered is a note where it does not. After `decision.rejected`, of which
 * it tells nothing, no order fails. Throws a `KemitraanError` with the path for what is no history.
 *
 * @example
 * ```ts
 * import { auditPippk } from 'kemitraan/programmes';
 * const { standing, next, findings } = auditPippk({
 *   events: [
 *     { event: 'proposal', date: '2016-01', by: ['rw'] },
 *     { event: 'decision.financed', date: '2016-02-10', guards: { 'attendance.women-figures': false } },
 *   ],
 *   complete: true,
 * });
 * standing; // => { kind: 'at', state: 'approved-pippk' }
 * next.map(({ event, by }) => `${event} by ${by.join(' or ')}`); // => ['management by camat or lurah']
 * findings.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule); // => ['attendance.women-figures']
 * ```
 * @see lan
 */
export function auditPippk(history: PippkHistory, options: HistoryOptions = {}): PippkVerdict {
  return auditHistoryAs('auditPippk', pippkProcess, history, options);
}
