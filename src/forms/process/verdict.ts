import type { FrameworkRef, ReasonOf, VerdictGrounds } from '../../core/verdict.js';
import type { CaseReasons } from '../case-reasons.js';
import type { ItemsScore } from '../checklist/verdict.js';
import type { Finding } from '../findings/verdict.js';

/**
 * How far a phase is: `done` (all of it), `begun` (some of it, whether or not the rest), `not-begun` (nothing of it),
 * `open` (that is not known), `inapplicable` (nothing of it applies).
 */
export const phaseStandings = ['done', 'begun', 'not-begun', 'open', 'inapplicable'] as const;
export type PhaseStanding = (typeof phaseStandings)[number];

/** A phase: how far it is, and the mean over its tasks that apply. */
export interface PhaseProgress extends ItemsScore {
  readonly standing: PhaseStanding;
}

/**
 * What is looked at beside the tasks: that nothing before a phase was skipped; that nothing of it was done before what comes
 * before it; that it was closed once; that a task was done by those whose it is.
 */
export const processChecks = ['nothing-skipped', 'not-early', 'closed-once', 'by'] as const;
export type ProcessCheck = (typeof processChecks)[number];

/**
 * What comes next, and what of it is not surely done: the last phase that is under way, or the one after it; in a cycle whose
 * last phase is done the first that is not surely done; the first of all where it is known not to be begun. Where a cycle
 * begins anew it is all of the first phase that applies.
 */
export interface NextPhase<Phase extends string = string, Question extends string = string> {
  readonly phase: Phase;
  readonly tasks: readonly Question[];
  /** Present where a cycle has come round, and begins anew. */
  readonly again?: true;
}

interface TaskParams<Question> {
  readonly task: Question;
}

interface CheckParams<Question> {
  readonly rule: string;
  readonly check: ProcessCheck;
  /** The phase, or the task, that was looked at. */
  readonly of: string;
  /** What was skipped, done early, done by somebody else, or leaves it open. */
  readonly tasks: readonly Question[];
  /** Present where it is only to be noted if it does not hold, and no failure. */
  readonly note?: true;
}

/** What the reasons of a process verdict speak of, by code. */
export interface ProcessReasons<Question extends string = string> extends CaseReasons<Question> {
  readonly 'task-passed': TaskParams<Question>;
  readonly 'task-failed': TaskParams<Question>;
  readonly 'task-cannot-tell': TaskParams<Question>;
  readonly 'task-inapplicable': TaskParams<Question>;
  readonly 'check-passed': CheckParams<Question>;
  readonly 'check-failed': CheckParams<Question>;
  readonly 'check-cannot-tell': CheckParams<Question>;
  readonly 'check-inapplicable': CheckParams<Question>;
}

/** A reason of a process verdict. */
export type ProcessReason<Question extends string = string> = ReasonOf<ProcessReasons<Question>>;

/** What a process says about one partnership: how far it is, and what of the order was not kept. Plain data. */
export interface ProcessVerdict<
  Question extends string = string,
  Phase extends string = string,
  Rule extends string = string,
  Id extends string = string,
> extends VerdictGrounds<Question, ProcessReason<Question>> {
  readonly form: 'process';
  readonly framework: FrameworkRef<Id>;
  readonly phases: Readonly<Record<Phase, PhaseProgress>>;
  /** What is known not to be done, though something of a later phase is. */
  readonly skipped: readonly Question[];
  /**
   * `null` where the last phase of a sequence is done, where nothing applies, and where nothing is known to be done and the
   * first phase may have been begun. What was left out before stands in `skipped`.
   */
  readonly next: NextPhase<Phase, Question> | null;
  /** One for each task, then what was looked at beside them: passed and failed alike. */
  readonly findings: readonly Finding<Rule, Question>[];
}
