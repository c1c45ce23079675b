export type { Basis } from './core/basis.js';
export type { FactRule, IndicatorSpec } from './core/indicator.js';
export type { AskedWording, MemberWording, QuestionWording } from './core/wording.js';
export { classify, type LadderVerdictOf, type OfCase, type ProfileVerdictOf } from './forms/classify.js';
export type { Criteria, Side } from './forms/criteria/criterion.js';
export type { Status } from './forms/criteria/membership.js';
export type { NextQuestion } from './forms/criteria/questions.js';
export type { Path, PathStep } from './forms/criteria/steps.js';
export { type Definition, type DefinitionWording, indicatorIds } from './forms/definition.js';
export { flipSet } from './forms/flip-set.js';
export type { Levels } from './forms/input.js';
export { defineLadder } from './forms/ladder/define.js';
export type { LadderDefinition, RungSpec } from './forms/ladder/definition.js';
export type { LadderFlipSet, RungFlip, RungThreshold } from './forms/ladder/flip-set.js';
export { ladderLimits } from './forms/ladder/limits.js';
export { nextRungs } from './forms/ladder/next-rungs.js';
export { type LadderRange, rangeOf } from './forms/ladder/range.js';
export type {
  LadderOutcome,
  LadderReason,
  LadderReasons,
  LadderVerdict,
  Placement,
} from './forms/ladder/verdict.js';
export type { LadderWording } from './forms/ladder/wording.js';
export { nextQuestions } from './forms/next-questions.js';
export { pathTo } from './forms/path-to.js';
export { defineProfile } from './forms/profile/define.js';
export type { ColumnSpec, ProfileDefinition, ProfileReading, RowSpec } from './forms/profile/definition.js';
export type { ProfileFlipSet, RowFlip } from './forms/profile/flip-set.js';
export { profileLimits } from './forms/profile/limits.js';
export type { ProfilePath, RowStep } from './forms/profile/path-to.js';
export type { RowAnswers } from './forms/profile/read.js';
export type {
  ColumnStatus,
  PossibleOutcome,
  ProfileOutcome,
  ProfileReason,
  ProfileReasons,
  ProfileVerdict,
  RowFit,
} from './forms/profile/verdict.js';
export type { ProfileWording, RowWording } from './forms/profile/wording.js';
export type {
  Proposition,
  PropositionsDefinition,
  PropositionsWording,
  Severity,
} from './forms/propositions/definition.js';
export type {
  Finding,
  FindingOutcome,
  FindingReasons,
  FindingsVerdict,
} from './forms/propositions/verdict.js';
export type { StatementSpec } from './forms/statement.js';
export type {
  AttributesOf,
  ClassifyOptions,
  PartsOf,
  ReadingOption,
  ReadingsOf,
  TypesOf,
  VerdictOf,
} from './forms/typology/classify.js';
export { defineTypology } from './forms/typology/define.js';
export type { Reading, TypeChange, TypeSpec, TypologyDefinition } from './forms/typology/definition.js';
export type { FlipSet, LevelFlip, ThresholdFlip } from './forms/typology/flip-set.js';
export { typologyLimits } from './forms/typology/limits.js';
export { outcomeLimit } from './forms/typology/outcomes.js';
export type {
  DeterminedOutcome,
  TypeStatus,
  TypologyOutcome,
  TypologyReason,
  TypologyReasons,
  TypologyVerdict,
  UndeterminedOutcome,
} from './forms/typology/verdict.js';
export type { AttributeWording, TypologyWording } from './forms/typology/wording.js';
