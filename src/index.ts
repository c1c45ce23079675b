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
  type Columns,
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
export type { AskedWording, MemberWording, QuestionWording } from './core/wording.js';
export {
  type Crosswalk,
  type CrosswalkEnd,
  type RelationStrength,
  relationStrengths,
} from './crosswalks/crosswalk.js';
export { crosswalksOf } from './crosswalks/crosswalks.js';
export { type ArnsteinRung, arnsteinRungs, type Iap2Level, iap2Levels } from './crosswalks/outside.js';
export { participationComparisons } from './crosswalks/participation.js';
export { type ExplainOptions, explain } from './explain/explain.js';
export { explainFault } from './explain/explain-fault.js';
export type { Explanation, Said, SaidReading, SaidReason } from './explain/explanation.js';
export type { Verdict } from './forms/assert-verdict.js';
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
export { type CsrPhaseVerdict, classifyCsrPhase } from './frameworks/csr-contribution-phases/classify.js';
export {
  type CsrPhase,
  type CsrReading,
  type CsrRow,
  type CsrStatement,
  csrContributionPhases,
  csrPhaseIds,
  csrReadingIds,
  csrRowIds,
  csrStatementIds,
} from './frameworks/csr-contribution-phases/definition.js';
export { csrContributionPhasesWording } from './frameworks/csr-contribution-phases/wording.js';
export {
  classifyParticipationPhase,
  type ParticipationPart,
  type ParticipationPhaseVerdict,
} from './frameworks/participation-phases/classify.js';
export {
  type ParticipationIndicator,
  type ParticipationPhase,
  type ParticipationStatement,
  participationIndicatorIds,
  participationPhaseIds,
  participationPhases,
  participationStatementIds,
} from './frameworks/participation-phases/definition.js';
export { participationPhasesWording } from './frameworks/participation-phases/wording.js';
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
