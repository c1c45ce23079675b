import type { Citation } from '../references/references.js';
import type { Applicable } from './interval.js';

/** A row of the case that a reason rests on: the list it stands in, and its id there. */
export interface EvidenceRef {
  readonly list: string;
  readonly id: string;
}

/** How much of a framework a verdict could use: indicators with a known level, those that apply, all of them. */
export interface Coverage {
  readonly known: number;
  readonly applicable: number;
  readonly total: number;
}

/** Statements about one indicator that differ. */
export interface Disagreement<Indicator extends string = string> {
  readonly indicator: Indicator;
  /**
   * `observers`: what observers state differs, or what one of them states at times that cannot be ordered;
   * `judged-derived`: the judged level contradicts what its sub-questions or the facts give.
   */
  readonly kind: 'observers' | 'judged-derived';
}

/** One reason of a verdict: a code, what it speaks of, the rows it rests on, and who says that it counts. */
export interface Reason<Code extends string = string, Params = Readonly<Record<string, unknown>>> {
  readonly code: Code;
  readonly params: Params;
  readonly evidence: readonly EvidenceRef[];
  readonly source: readonly Citation[];
}

/** The union of the reasons whose parameters a table declares by code. */
export type ReasonOf<Table> = { [Code in keyof Table & string]: Reason<Code, Table[Code]> }[keyof Table &
  string];

/** What a verdict computed from a case looked at. */
export interface Scope {
  /** The id of the case. */
  readonly case: string;
  /** The partners that count, in the order of the case. */
  readonly partners: readonly string[];
  /** Present where the caller chose them among the partners of the case, and the verdict is about all of them together. */
  readonly chosen?: true;
  /**
   * Those of them that were themselves asked, whatever they answered: by an informant of theirs, or in an interview or a
   * survey as holder.
   */
  readonly asked: readonly string[];
  /** The one party that the verdict is about, where the framework is about one at a time; `partners` then holds just it. */
  readonly party?: string;
  /** The one management function that was looked at; all of them where it is absent. */
  readonly function?: string;
  /** Management functions that have a verdict of their own, so that this one is about the others. */
  readonly apart?: readonly string[];
  /** The date up to which dated rows count; all of them where it is absent. */
  readonly asOf?: string;
}

/** The definition that gave a verdict. */
export interface FrameworkRef<Id extends string = string> {
  readonly id: Id;
  readonly version: string;
}

/** What every verdict on a partnership rests on, of whatever form: what was answered, how much of it is known, and why. */
export interface VerdictGrounds<Question extends string, Why, Answer = Applicable> {
  /** What each question was answered with, as the verdict was computed from it. */
  readonly inputs: Readonly<Record<Question, Answer>>;
  readonly coverage: Coverage;
  /** The questions that apply and are not known. */
  readonly unknown: readonly Question[];
  readonly reasons: readonly Why[];
  readonly disagreements: readonly Disagreement<Question>[];
  /** Present where the input was a case. */
  readonly scope?: Scope;
}
