import type { DateSpan, PartialDate } from '../../case/partial-date.js';
import { assertOptions } from '../../core/assert.js';
import { reading } from '../../core/reading.js';
import { cadenceFindings } from './cadences.js';
import { deadlineFindings } from './deadlines.js';
import type { ProcedureDefinition } from './definition.js';
import type { ProcedureHistory } from './history.js';
import type { HistoryOf, ProcedureVerdictOf } from './ids.js';
import { assertProcedure } from './limits.js';
import { stepsFrom } from './next-steps.js';
import type { Position } from './position.js';
import { readHistory } from './read-history.js';
import type { ProcedureFinding, ProcedureStanding, ProcedureVerdict } from './verdict.js';
import { walk } from './walk.js';

/** Up to when a history is read. */
export interface HistoryOptions {
  /** The day, month or year as of which it is read. Left out, nothing is overdue. */
  readonly asOf?: PartialDate;
}

/**
 * What a procedure says of a history: every finding, passed and failed alike, where the procedure stands, and what can come
 * next. Events are taken in the order in which they are listed.
 *
 * - **Order.** An event is possible where it stands, or not. Where something that is not listed may have led there it cannot be
 *   told, and fails only of a history that is `complete`, with what is missing; where no way leads there it fails. After a mistake
 *   an event that skipped others leads on from where it says; after one that no way led to, what is possible from where it stood
 *   or from where the event leads is possible. After an event of which the source does not say where it leads no order fails.
 * - **Dates.** An event fails that is surely dated before any that it follows; spans that overlap, and no date, cannot be told.
 * - **Deadlines** are calendar months, see `addMonths`. A partial date decides only what all its days agree on. What is not listed
 *   counts as not done only if the history is `complete`. Where the list and the dates disagree on whether an event came after the
 *   start of its deadline, it is open.
 * - **`asOf`.** Events surely later than it are left out, and named in `later`; of the others the days after it are ruled out.
 *   A partial one decides only what all its days agree on.
 *
 * At most 10,000 events; the work grows with the events times the definition. Throws a `KemitraanError` with the path for what
 * is no history (`invalid-input`, `unknown-event`, `unknown-actor`, `unknown-rule`, `invalid-date`); `parseHistory` lists everything that is wrong
 * with one.
 *
 * @example
 * ```ts
 * import { auditHistory, defineProcedure } from 'kemitraan/forms';
 * const own = { basis: 'ours', source: [{ text: 'Office manual, p. 3' }] } as const;
 * const request = defineProcedure({
 *   form: 'procedure',
 *   id: 'office-request',
 *   version: '1.0.0',
 *   basis: { model: 'ours', rule: 'ours' },
 *   source: own.source,
 *   stages: { asking: own },
 *   start: 'drafted',
 *   states: {
 *     drafted: { stage: 'asking', ...own },
 *     sent: { stage: 'asking', ...own },
 *     granted: { stage: 'asking', end: 'done', ...own },
 *   },
 *   actors: { village: own, office: own },
 *   events: {
 *     send: { from: ['drafted'], to: 'sent', by: ['village'], ...own },
 *     grant: { from: ['sent'], to: 'granted', by: ['office'], ...own },
 *   },
 *   deadlines: {
 *     'granted-in-time': { event: 'grant', after: 'send', within: { months: 1 }, severity: 'failure', ...own },
 *   },
 * });
 * const sent = { events: [{ event: 'send', date: '2016-01-31', by: ['village'] }], complete: true } as const;
 * const { standing, next, findings } = auditHistory(request, sent, { asOf: '2016-03-05' });
 * standing; // => { kind: 'at', state: 'sent' }
 * next[0]?.due; // => { first: '2016-02-29', last: '2016-02-29' }
 * findings.at(-1)?.params.standing; // => 'overdue'
 * findings.at(-1)?.params.daysLate; // => { lo: 5, hi: 5 }
 * ```
 */
export function auditHistory<const D extends ProcedureDefinition>(
  definition: D,
  history: HistoryOf<D>,
  options?: HistoryOptions,
): ProcedureVerdictOf<D>;
export function auditHistory(
  definition: ProcedureDefinition,
  history: ProcedureHistory,
  options: HistoryOptions = {},
): ProcedureVerdict {
  return auditHistoryAs('auditHistory', definition, history, options);
}

/** {@link auditHistory} under the name of the function that was called, which an error tells. */
export function auditHistoryAs<const D extends ProcedureDefinition>(
  caller: string,
  definition: D,
  history: HistoryOf<D>,
  options: HistoryOptions,
): ProcedureVerdictOf<D>;
export function auditHistoryAs(
  caller: string,
  definition: ProcedureDefinition,
  history: ProcedureHistory,
  options: HistoryOptions,
): ProcedureVerdict {
  return reading(caller, 'history', history, () => audited(caller, definition, history, options));
}

function audited(
  caller: string,
  definition: ProcedureDefinition,
  history: ProcedureHistory,
  options: HistoryOptions,
): ProcedureVerdict {
  assertProcedure(caller, definition);
  assertOptions(caller, options, ['asOf']);
  const { asOf } = options;
  const read = readHistory(caller, definition, history, asOf);
  const walked = walk(definition, read);
  const { findings, position } = walked;
  const deadlines = deadlineFindings(definition, read);
  const cadences = cadenceFindings(definition, read, walked);
  const possible = read.isComplete ? position.states : position.ways.reachable(position.states);
  return {
    form: 'procedure',
    framework: { id: definition.id, version: definition.version },
    standing: standingOf(definition, position, possible),
    findings: [...findings, ...deadlines, ...cadences],
    next: stepsFrom(definition, possible, (event) => soonest(deadlines, event)),
    ...(asOf !== undefined && { asOf }),
    ...(read.later.length > 0 && { later: [...read.later] }),
  };
}

function standingOf(
  definition: ProcedureDefinition,
  { notStated }: Position,
  possible: readonly string[],
): ProcedureStanding {
  if (notStated !== null) return { kind: 'not-stated', event: notStated };
  const [state, ...others] = possible;
  if (state === undefined || others.length > 0) return { kind: 'undetermined', possible: [...possible] };
  const end = definition.states[state]?.end;
  return end ? { kind: 'ended', state, end } : { kind: 'at', state };
}

/** The first day by which an event is due that nothing has met yet. */
function soonest(deadlines: readonly ProcedureFinding[], event: string): DateSpan | undefined {
  return deadlines
    .filter(({ params }) => params.event === event && params.at === null)
    .flatMap(({ params }) => params.due ?? [])
    .reduce<DateSpan | undefined>((first, one) => (first && first.last <= one.last ? first : one), undefined);
}
