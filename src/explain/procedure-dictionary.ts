import type { FindingOutcome } from '../forms/findings/verdict.js';
import type { ProcedureEnd } from '../forms/procedure/definition.js';
import type { DeadlineStanding, ProcedureCheck } from '../forms/procedure/verdict.js';

/** What a sentence about one finding speaks of, each as one phrase, empty where there is nothing to name. */
export interface SaidFinding {
  /** The event, in quotation marks. */
  readonly event: string;
  /** The guard, the content, the deadline or the cadence, in quotation marks. */
  readonly rule: string;
  /** Those whose the event is. */
  readonly by: string;
  /** Where the procedure may have stood. */
  readonly states: string;
  readonly missing: string;
  readonly due: string;
  /** By how many days it is late. */
  readonly late: string;
  /** The stretch of time that was looked at. */
  readonly period: string;
  readonly asOf: string;
}

type Sentence = (finding: SaidFinding) => string;

/** The checks whose sentence goes by how they turned out. */
type PlainCheck = Exclude<ProcedureCheck, 'deadline' | 'cadence'>;

/** Everything that is said of a procedure in one language. A sentence that is missing in a language does not compile. */
export interface ProcedureDictionary {
  /** The day as of which a history was read, nothing where none was given; and how many events surely come later. */
  readonly asOf: (day: string | undefined, later: number) => string;
  readonly standing: {
    readonly at: (state: string) => string;
    readonly ended: (state: string, end: string) => string;
    readonly 'not-stated': (event: string) => string;
    readonly undetermined: (states: string) => string;
  };
  readonly ends: Readonly<Record<ProcedureEnd, string>>;
  /** How something stands with its deadline, as a cell of a table. */
  readonly standings: Readonly<Record<DeadlineStanding, string>>;
  /** What is not as it should be; what can come next; and what only a later look will tell. */
  readonly failed: (findings: string) => string;
  readonly failedMany: (count: number) => string;
  readonly next: (steps: string) => string;
  readonly noneNext: string;
  readonly open: (count: number) => string;
  /** An event that can come next, with who may do it. */
  readonly step: (event: string, by: string, due: string) => string;
  /** The same in full. */
  readonly stepInFull: (step: {
    readonly event: string;
    readonly by: string;
    readonly to: string;
    readonly guards: string;
    readonly contents: string;
    readonly due: string;
  }) => string;
  readonly leadsTo: {
    readonly state: (state: string) => string;
    readonly same: string;
    readonly 'not-stated': string;
  };
  readonly outcomes: Readonly<Record<PlainCheck, Readonly<Record<FindingOutcome, Sentence>>>>;
  readonly timing: Readonly<Record<'deadline' | 'cadence', Readonly<Record<DeadlineStanding, Sentence>>>>;
  /** What was looked at, as a phrase. */
  readonly checks: Readonly<Record<ProcedureCheck, Sentence>>;
  /** A cadence that was not kept in several periods. */
  readonly inPeriods: (rule: string, periods: number) => string;
  /** A finding that is only to be noted. */
  readonly noted: (sentence: string) => string;
  /** How late, as a phrase after a name. */
  readonly lateBy: (days: string, standing: 'late' | 'overdue') => string;
  readonly days: (days: string, one: boolean) => string;
  /** A deadline that several events of the history have started: which of them counts here. */
  readonly countedFrom: (rule: string, event: string) => string;
  /** An event that is in the history more than once; `place` counts from 1. */
  readonly occurrence: (event: string, place: number) => string;
  readonly coverage: (counts: Readonly<Record<FindingOutcome | 'noted' | 'total', number>>) => string;
  /** What would tell what cannot be told. */
  readonly questions: Readonly<Record<ProcedureCheck | 'standing', Sentence>>;
  readonly basis: (model: string, rule: string) => string;
  readonly limits: readonly string[];
  readonly head: {
    readonly step: string;
    readonly order: string;
    readonly by: string;
    readonly guards: string;
    readonly contents: string;
    readonly inTime: string;
    readonly next: string;
  };
  /** What stands in pictures. */
  readonly picture: {
    /** Where an event leads that the source does not say of where it leads. */
    readonly notStated: string;
    readonly here: string;
    readonly mayBeHere: string;
    readonly passed: string;
    /** An event of the history, by its place, with how its order turned out. */
    readonly happened: (place: number, outcome: string) => string;
    readonly missing: string;
  };
}
