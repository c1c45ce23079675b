export type { Basis, Sourced } from './core/basis.js';
export type { FactRule, IndicatorSpec } from './core/indicator.js';
export type { AskedWording, MemberWording, QuestionWording } from './core/wording.js';
export { audit, type ProcessRulesOf, type ProcessVerdictOf, type StepsOf } from './forms/audit.js';
export { defineCatalogue } from './forms/catalogue/define.js';
export { type CatalogueDefinition, catalogueOrders, type EntrySpec } from './forms/catalogue/definition.js';
export { catalogueLimits } from './forms/catalogue/limits.js';
export type { CatalogueWording, EntryWording } from './forms/catalogue/wording.js';
export { defineChecklist } from './forms/checklist/define.js';
export {
  type ChecklistDefinition,
  type ItemSpec,
  type ItemsDefinition,
  type Polarity,
  polarities,
  type TacticRef,
} from './forms/checklist/definition.js';
export type { CutStanding, ScoreFlipSet } from './forms/checklist/flip-set.js';
export { type Aggregation, aggregations } from './forms/checklist/geometric.js';
export { checklistLimits } from './forms/checklist/limits.js';
export type { ScorePath, ScoreStep } from './forms/checklist/path-to.js';
export { type IndexScale, indexScales } from './forms/checklist/scale.js';
export type { ScoreOptions, WeightsOption } from './forms/checklist/score.js';
export type { ScoreTarget } from './forms/checklist/target.js';
export type {
  ChecklistReason,
  ChecklistReasons,
  ChecklistVerdict,
  Gap,
  ItemsScore,
  ItemsVerdict,
} from './forms/checklist/verdict.js';
export type { ChecklistWording } from './forms/checklist/wording.js';
export { classify, type LadderVerdictOf, type OfCase, type ProfileVerdictOf } from './forms/classify.js';
export type { Criteria, Side } from './forms/criteria/criterion.js';
export type { Status } from './forms/criteria/membership.js';
export type { NextQuestion } from './forms/criteria/questions.js';
export type { Path, PathStep } from './forms/criteria/steps.js';
export {
  type AnyDefinition,
  type AnyWording,
  type CaselessForm,
  type Definition,
  type DefinitionWording,
  indicatorIds,
  readsCases,
} from './forms/definition.js';
export type { DefinitionHead } from './forms/definition-head.js';
export type { FindingFlipSet, RuleFlip, RuleThreshold } from './forms/findings/flip-set.js';
export type { FindingPath } from './forms/findings/path-to.js';
export type { Rule } from './forms/findings/rule.js';
export type {
  Finding,
  FindingOutcome,
  FindingReason,
  FindingReasons,
  FindingsVerdict,
  Severity,
} from './forms/findings/verdict.js';
export { flipSet } from './forms/flip-set.js';
export { defineIndex } from './forms/index/define.js';
export type { DimensionSpec, IndexDefinition } from './forms/index/definition.js';
export type { AnswerOn } from './forms/index/read.js';
export type { IndexOptions, JoinOptions } from './forms/index/score.js';
export type { IndexVerdict } from './forms/index/verdict.js';
export type { IndexWording } from './forms/index/wording.js';
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
export { type CatalogueEntry, type EntryOf, entriesOf, lookUp } from './forms/look-up.js';
export { nextQuestions } from './forms/next-questions.js';
export { pathTo } from './forms/path-to.js';
export { advance } from './forms/procedure/advance.js';
export { auditHistory, type HistoryOptions } from './forms/procedure/audit-history.js';
export { defineProcedure } from './forms/procedure/define.js';
export {
  type CadenceSpec,
  type DeadlineSpec,
  type EventSpec,
  type OpenTarget,
  openTargets,
  type ProcedureDefinition,
  type ProcedureEnd,
  procedureEnds,
  type RequirementSpec,
  type StateSpec,
} from './forms/procedure/definition.js';
export type { ProcedureEvent, ProcedureHistory } from './forms/procedure/history.js';
export type {
  ActorsOf,
  ContentsOf,
  EventsOf,
  GuardsOf,
  HistoryOf,
  ProcedureVerdictOf,
  StatesOf,
} from './forms/procedure/ids.js';
export { procedureLimits } from './forms/procedure/limits.js';
export { nextSteps } from './forms/procedure/next-steps.js';
export {
  type Advance,
  type DeadlineStanding,
  deadlineStandings,
  type NextStep,
  type ProcedureCheck,
  type ProcedureFinding,
  type ProcedureStanding,
  type ProcedureVerdict,
  procedureChecks,
} from './forms/procedure/verdict.js';
export type { ProcedureWording } from './forms/procedure/wording.js';
export type { AuditOptions } from './forms/process/audit.js';
export { defineProcess } from './forms/process/define.js';
export {
  type ActorSpec,
  type OrderSpec,
  type PhaseSpec,
  type ProcessDefinition,
  processOrders,
  type TaskSpec,
} from './forms/process/definition.js';
export type { PhaseFlip, PhaseThreshold, ProcessFlipSet } from './forms/process/flip-set.js';
export { processLimits } from './forms/process/limits.js';
export type { ProcessPath } from './forms/process/path-to.js';
export {
  type NextPhase,
  type PhaseProgress,
  type PhaseStanding,
  type ProcessCheck,
  type ProcessReason,
  type ProcessReasons,
  type ProcessVerdict,
  phaseStandings,
  processChecks,
} from './forms/process/verdict.js';
export type { ProcessWording } from './forms/process/wording.js';
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
export { definePropositions } from './forms/propositions/define.js';
export type { PropositionsDefinition, PropositionsWording } from './forms/propositions/definition.js';
export { propositionsLimits } from './forms/propositions/limits.js';
export { defineRoleModel } from './forms/role-model/define.js';
export {
  type Actor,
  type ConditionKind,
  type ConditionSpec,
  conditionKinds,
  type DutySpec,
  type FlowKind,
  type FlowSpec,
  flowKinds,
  type HoldsAll,
  type PillarSpec,
  type RoleFact,
  type RoleModelDefinition,
  type RoleSpec,
  type RowsShow,
  type StakeholderSpec,
} from './forms/role-model/definition.js';
export { roleModelLimits } from './forms/role-model/limits.js';
export type { ValidateOptions } from './forms/role-model/validate.js';
export type { RoleModelWording } from './forms/role-model/wording.js';
export {
  type ChecklistLevels,
  type ChecklistVerdictOf,
  type IndexAnswers,
  type IndexOptionsOf,
  type IndexVerdictOf,
  type JoinOptionsOf,
  score,
} from './forms/score.js';
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
export {
  type PropositionsVerdictOf,
  type QuestionsOf,
  type RoleVerdictOf,
  type RulesOf,
  validate,
} from './forms/validate.js';
