// What the library offers, by subpath; kemitraan/schema, the only part with zod, stays apart.

export type {
  Activity,
  Agreement,
  Amount,
  Benefit,
  Case,
  Communication,
  Contribution,
  Decision,
  Dependency,
  Identifier,
  Informant,
  Observation,
  Party,
  Period,
  PublishedFinding,
  RoleHeld,
  Row,
  Source,
} from './case/case.js';
export { type DateFault, type DateSpan, dateSpan, isUpTo, type PartialDate } from './case/partial-date.js';
export type { ScopeOptions } from './case/scope.js';
export {
  type AgreementKind,
  agreementKinds,
  type CompletableList,
  caseSchemaName,
  completableLists,
  type DependencyKind,
  dependencyKinds,
  type Fund,
  funds,
  type ManagementFunction,
  managementFunctions,
  type ObservationMethod,
  observationMethods,
  type Resource,
  resources,
  type Sector,
  type SourceExtent,
  type Standing,
  sectors,
  sourceExtents,
  standings,
} from './case/vocabulary.js';
export type { Basis } from './core/basis.js';
export { type ErrorCode, errorCodes, isKemitraanError, type KemitraanError } from './core/error.js';
export {
  type Fault,
  type FaultCode,
  type FaultParams,
  type FaultPath,
  faultCodes,
  type ValueKind,
} from './core/fault.js';
export type { FactRule, IndicatorSpec } from './core/indicator.js';
export type { Applicable, Interval } from './core/interval.js';
export {
  isLevel,
  type Level,
  type LevelName,
  levelMemberships,
  levelNames,
  type NonLevel,
  nonLevels,
} from './core/level.js';
export { type Locale, locales, type Wording } from './core/locale.js';
export type { Coverage, Disagreement, EvidenceRef, FrameworkRef, Reason, Scope } from './core/verdict.js';
export type { QuestionWording } from './core/wording.js';
export { type ExplainOptions, explain, type Verdict } from './explain/explain.js';
export { explainFault } from './explain/explain-fault.js';
export type { Explanation, Said, SaidReading, SaidReason } from './explain/explanation.js';
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
export {
  type ArchetypePart,
  type ArchetypeVerdict,
  classifyArchetype,
} from './frameworks/partnership-archetypes/classify.js';
export {
  type Archetype,
  type ArchetypeAttribute,
  type ArchetypeReading,
  archetypeAttributeIds,
  archetypeIds,
  archetypeReadingIds,
  partnershipArchetypes,
} from './frameworks/partnership-archetypes/definition.js';
export { partnershipArchetypesWording } from './frameworks/partnership-archetypes/wording.js';
export {
  type Precondition,
  partnershipPreconditions,
  preconditionIds,
} from './frameworks/partnership-preconditions/definition.js';
export {
  type PreconditionsVerdict,
  validatePreconditions,
} from './frameworks/partnership-preconditions/validate.js';
export { partnershipPreconditionsWording } from './frameworks/partnership-preconditions/wording.js';
export { classifyPowerLayout, type PowerLayoutVerdict } from './frameworks/power-layout/classify.js';
export {
  type PowerLayout,
  type PowerLayoutAttribute,
  type PowerLayoutReading,
  powerLayout,
  powerLayoutAttributeIds,
  powerLayoutIds,
  powerLayoutReadingIds,
} from './frameworks/power-layout/definition.js';
export { powerLayoutWording } from './frameworks/power-layout/wording.js';
export { type Anchors, calibrate } from './measure/calibrate.js';
export {
  and,
  crossover,
  hull,
  isAbove,
  isPoint,
  isUnknown,
  mean,
  not,
  or,
  tolerance,
} from './measure/fuzzy.js';
export { type Citation, type Reference, type ReferenceKey, references } from './references/references.js';
export { type FrameworkId, frameworks } from './registry/frameworks.js';
export { wordings } from './registry/wordings.js';
export { type MarkdownOptions, toMarkdown } from './render/to-markdown.js';
