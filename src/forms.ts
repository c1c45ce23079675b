export type { Basis } from './core/basis.js';
export type { FactRule, IndicatorSpec } from './core/indicator.js';
export type { QuestionWording } from './core/wording.js';
export { type Definition, type DefinitionWording, indicatorIds } from './forms/definition.js';
export type { Levels } from './forms/input.js';
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
export {
  type AttributesOf,
  type ClassifyOptions,
  classify,
  type PartsOf,
  type ReadingOption,
  type ReadingsOf,
  type TypesOf,
  type VerdictOf,
} from './forms/typology/classify.js';
export { defineTypology } from './forms/typology/define.js';
export type {
  Criteria,
  Reading,
  Side,
  TypeChange,
  TypeSpec,
  TypologyDefinition,
} from './forms/typology/definition.js';
export { type FlipSet, flipSet, type LevelFlip, type ThresholdFlip } from './forms/typology/flip-set.js';
export { typologyLimits } from './forms/typology/limits.js';
export { type NextQuestion, nextQuestions } from './forms/typology/next-questions.js';
export { outcomeLimit } from './forms/typology/outcomes.js';
export { type Path, type PathStep, pathTo } from './forms/typology/path-to.js';
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
