import type { DateSpan, PartialDate } from '../../case/partial-date.js';
import type { Interval } from '../../core/interval.js';
import type { FrameworkRef } from '../../core/verdict.js';
import type { Citation } from '../../references/references.js';
import type { FindingOutcome, Severity } from '../findings/verdict.js';
import type { OpenTarget, ProcedureEnd } from './definition.js';

/**
 * What is looked at: that an event was possible where the procedure stood (`order`), and not dated before the one that it
 * follows (`dates`, of every event but the first); that nothing follows an end (`end`, of every event after one); that it was
 * done by those whose it is (`by`, where the source says whose), with what has to hold before it (`guard`) and what has to be in
 * it (`content`); and that it was in time (`deadline`, once for each event that starts it, and `cadence`, once for each period).
 */
export const procedureChecks = [
  'order',
  'dates',
  'end',
  'by',
  'guard',
  'content',
  'deadline',
  'cadence',
] as const;
export type ProcedureCheck = (typeof procedureChecks)[number];

/**
 * How something stands with its deadline: `kept` passes; `late` (it was done after it) and `overdue` (it is known not to have
 * been done, and the deadline is over) fail; of what is `not-yet-due`, and of what has `not-begun` because nothing has started
 * the deadline, nothing is asked; `open` cannot be told.
 */
export const deadlineStandings = ['kept', 'late', 'overdue', 'not-yet-due', 'not-begun', 'open'] as const;
export type DeadlineStanding = (typeof deadlineStandings)[number];

/** One thing that was looked at, and how it turned out. */
export interface ProcedureFinding<Event extends string = string, State extends string = string> {
  /** What was looked at: a guard, a content, a deadline, a cadence, or `<event>.order`, `.dates`, `.end`, `.by`. */
  readonly rule: string;
  readonly check: ProcedureCheck;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  readonly params: {
    readonly event: Event;
    /** Its place in the history, from 0; `null` where it is not in it. */
    readonly at: number | null;
    /**
     * Of `order` and `end`: where the procedure may have stood; absent after an event of which the source does not say where it
     * leads.
     */
    readonly states?: readonly State[];
    /** Of `order`: what is missing on the way from there, the shortest; empty where no way leads on. Absent where it passed. */
    readonly missing?: readonly Event[];
    /**
     * Of `deadline`: the place in the history of the event that started it; absent where none has. Of `dates` that failed: the
     * place of the latest event that it follows, and is dated before.
     */
    readonly after?: number;
    /**
     * Of `deadline` and `cadence`: how it stands, and when it is due at the latest. Of a deadline that is late or overdue: by how
     * many days, the fewest and the most; of an overdue one up to the day as of which it is read.
     */
    readonly standing?: DeadlineStanding;
    readonly due?: DateSpan;
    readonly daysLate?: Interval;
    /** Of `cadence`: the stretch of time that was looked at. */
    readonly period?: DateSpan;
  };
  readonly source: readonly Citation[];
}

/** Where a procedure stands. */
export type ProcedureStanding<Event extends string = string, State extends string = string> =
  | { readonly kind: 'at'; readonly state: State }
  | { readonly kind: 'ended'; readonly state: State; readonly end: ProcedureEnd }
  /** The source does not say what follows this event. */
  | { readonly kind: 'not-stated'; readonly event: Event }
  /** Something may have happened that is not listed, or an event was none of where it stood: one of these. */
  | { readonly kind: 'undetermined'; readonly possible: readonly State[] };

/** What can happen next. */
export interface NextStep<Event extends string = string, State extends string = string> {
  readonly event: Event;
  /** Who may do it; empty where the source does not say. */
  readonly by: readonly string[];
  readonly to: State | OpenTarget;
  readonly guards: readonly string[];
  readonly contents: readonly string[];
  /** By when at the latest, where that is known. */
  readonly due?: DateSpan;
}

/** What a procedure says of a history: where it stands, every finding, passed and failed alike, and what can come next. */
export interface ProcedureVerdict<
  Event extends string = string,
  State extends string = string,
  Id extends string = string,
> {
  readonly form: 'procedure';
  readonly framework: FrameworkRef<Id>;
  readonly standing: ProcedureStanding<Event, State>;
  readonly findings: readonly ProcedureFinding<Event, State>[];
  readonly next: readonly NextStep<Event, State>[];
  /** The day as of which it was read; absent where none was given: then nothing is overdue. */
  readonly asOf?: PartialDate;
  /** Places in the history of events that are surely later than that day, and were left out; absent where there are none. */
  readonly later?: readonly number[];
}

/** What an event does in a state. */
export type Advance<Event extends string = string, State extends string = string> =
  | { readonly kind: 'moved'; readonly state: State }
  | { readonly kind: 'ended'; readonly state: State; readonly end: ProcedureEnd }
  | { readonly kind: 'not-stated'; readonly event: Event }
  /** It is no event of this state; these are. */
  | { readonly kind: 'refused'; readonly state: State; readonly allowed: readonly Event[] };
