// What the subpaths offer, and the nouns that they share; kemitraan/schema, the only part with zod, stays apart. Where two
// subpaths use one name for two things, the one of them that the root means is named here.

export * from './archetypes.js';
export { nextQuestions } from './assess/next-questions.js';
export * from './assess.js';
export { addMonths, calendarDays, daysBetween, type Periods, periodsOf } from './case/calendar.js';
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
  sectors,
  sourceExtents,
  standings,
} from './case/vocabulary.js';
export * from './collaboration.js';
export { type ErrorCode, errorCodes, isKemitraanError, type KemitraanError } from './core/error.js';
export {
  type Fault,
  type FaultCode,
  type FaultParams,
  type FaultPath,
  faultCodes,
  type ValueKind,
} from './core/fault.js';
export { type Columns, isScaleAnswer, type ScaleAnswer, scaleLengths } from './core/level.js';
export type {
  Coverage,
  Disagreement,
  EvidenceRef,
  FrameworkRef,
  Reason,
  Scope,
  VerdictGrounds,
} from './core/verdict.js';
export { obstacleTactics } from './crosswalks/tactics.js';
export * from './csr.js';
export * from './evidence.js';
export * from './explain.js';
export type { Reading } from './forms/typology/definition.js';
export * from './forms.js';
export * from './governance.js';
export type { AgreementOptions } from './measure/agreement/statistic.js';
export * from './measure.js';
export * from './participation.js';
export * from './pillars.js';
export * from './programmes.js';
export * from './registry.js';
export * from './relationship.js';
export * from './render.js';
