import { auditHistoryAs, type HistoryOptions } from '../../forms/procedure/audit-history.js';
import type { HistoryOf, ProcedureVerdictOf } from '../../forms/procedure/ids.js';
import { tjslForumCalendar } from './definition.js';

/** What the TJSL Forum has done that comes round, as far as it is known. */
export type TjslForumHistory = HistoryOf<typeof tjslForumCalendar>;

/** What the calendar says of the work of the Forum. */
export type TjslForumVerdict = ProcedureVerdictOf<typeof tjslForumCalendar>;

/**
 * Audits what comes round in the work of the TJSL Forum: in every quarter a meeting and a report of progress, and in every span of
 * two years an award; one finding for each, passed and failed alike.
 *
 * Quarters are those of the calendar; spans of two years are counted from January of the first year. How periods and what is
 * not known are read is told at `auditHistory`: a quarter without an entry fails only of a history that is `complete`, once it is
 * over. Only the report of progress is demanded; the others are notes. Throws a `KemitraanError` with the path for what is no
 * history.
 *
 * @example
 * ```ts
 * import { auditTjslForum } from 'kemitraan/programmes';
 * const { findings } = auditTjslForum(
 *   {
 *     events: [
 *       { event: 'forum.progress', date: '2015-01-01' },
 *       { event: 'forum.progress', date: '2015-09' },
 *     ],
 *     complete: true,
 *   },
 *   { asOf: '2015-11-15' },
 * );
 * findings
 *   .filter(({ rule }) => rule === 'forum.progress.quarterly')
 *   .map(({ outcome, params }) => `${params.period?.first} ${outcome}`);
 * // => ['2015-01-01 passed', '2015-04-01 failed', '2015-07-01 passed', '2015-10-01 inapplicable']
 * ```
 * @see lan
 */
export function auditTjslForum(history: TjslForumHistory, options: HistoryOptions = {}): TjslForumVerdict {
  return auditHistoryAs('auditTjslForum', tjslForumCalendar, history, options);
}
