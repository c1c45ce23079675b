import type { DateSpan, PartialDate } from '../../case/partial-date.js';
import type { Interval } from '../../core/interval.js';
import type { FrameworkRef } from '../../core/verdict.js';
import type { Citation } from '../../references/references.js';
import type { FindingOutcome, Severity } from '../findings/verdict.js';
import type { OpenTarget, ProcedureEnd } from './definition.js';

/**
 * What is looked at: that an event was possible where the procedure stood (`order`), and not dated before the one that it
 * follows (`dates`); that nothing follows an end (`end`); that it was done by those whose it is (`by`), with what has to hold
 * before it (`guard`) and what has to be in it (`content`); and that it was in time (`deadline`, `cadence`).
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

/** How something stands with its deadline. Only `kept`, `late` and `overdue` are known to be so. */
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
    /** Of `order`: where the procedure may have stood, and what is missing on the way from there. */
    readonly states?: readonly State[];
    readonly missing?: readonly Event[];
    /** Of `deadline` and `cadence`: how it stands, when it is due at the latest, and by how many days it is late. */
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
  /** Something may have happened that is not listed: one of these. */
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
}

/** What an event does in a state. */
export type Advance<Event extends string = string, State extends string = string> =
  | { readonly kind: 'moved'; readonly state: State }
  | { readonly kind: 'ended'; readonly state: State; readonly end: ProcedureEnd }
  | { readonly kind: 'not-stated'; readonly event: Event }
  /** It is no event of this state; these are. */
  | { readonly kind: 'refused'; readonly state: State; readonly allowed: readonly Event[] };
