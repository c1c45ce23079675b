import type { Case, Informant, Observation } from '../../case/case.js';
import type { Fault } from '../../core/fault.js';

/** What submissions tell of one case: observations, and who told them. */
export interface CaseAnswers {
  readonly case: string;
  readonly informants: readonly Informant[];
  readonly observations: readonly Observation[];
}

/** A version of a framework. */
export interface FrameworkVersion {
  readonly id: string;
  readonly version: string;
}

/** What submissions tell of one case by another version of a framework than the current one. */
export interface OtherVersionAnswers extends CaseAnswers {
  /** The verdict is to be made with the definition of this version. */
  readonly framework: FrameworkVersion;
}

/** How one version of a framework was answered. */
export interface FrameworkRead extends FrameworkVersion {
  /** How many submissions were asked it, and could be read. */
  readonly submissions: number;
  /** The questions that none of them answers, by their full ids. */
  readonly unanswered: readonly string[];
}

/**
 * What could be read of submissions, and everything that is wrong with them: the first 1,000 faults, and how many more there
 * are.
 */
export interface AnswersResult {
  /** Nothing is wrong. */
  readonly ok: boolean;
  /** By case, in the order in which cases first come. */
  readonly read: readonly CaseAnswers[];
  /** The same of answers to other versions of a framework, which are not mixed with those to the current one. */
  readonly otherVersions: readonly OtherVersionAnswers[];
  /** Every version that some submission was read with. */
  readonly frameworks: readonly FrameworkRead[];
  readonly faults: readonly Fault[];
  readonly omitted: number;
}

/** {@link AnswersResult}, with the cases that were given. */
export interface CasesAnsweredResult extends AnswersResult {
  /** Those given, each with the informants and observations of `read` after its own. */
  readonly cases: readonly Case[];
}
