export type { AnswerOf, AssessedId, VerdictsOf } from './assess/answers.js';
export type { AssessOptions } from './assess/asked.js';
export { type AnyAssessment, type Assessment, type AssessmentCoverage, assess } from './assess/assess.js';
export { assessAll } from './assess/assess-all.js';
export type { AssessAllOptions, AssessProgress, StopSignal } from './assess/assess-all-options.js';
export type { CaseAnswer, CaseError, GivenCase } from './assess/case-answer.js';
export {
  type Comparison,
  compare,
  type MovedInput,
  type MovedMember,
  type Movement,
} from './assess/compare.js';
export type { Contradiction } from './assess/contradictions.js';
export type { Observed, ObservedRow } from './assess/evidence-on.js';
export { nextQuestions, type QuestionsOptions } from './assess/next-questions.js';
export type { OpenQuestion } from './assess/open-questions.js';
export { comparePublished, type PublishedBeside, type PublishedMember } from './assess/published.js';
export type { Standing } from './assess/standings.js';
export {
  type Claim,
  type ContradictionId,
  type ContradictionKind,
  type ContradictionRule,
  contradictionKinds,
  contradictionRules,
} from './crosswalks/contradictions.js';
