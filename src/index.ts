// What the library offers, by subpath; kemitraan/schema, the only part with zod, stays apart.

export type { AnswerOf, AssessedId } from './assess/answers.js';
export {
  type AnyAssessment,
  type Assessment,
  type AssessmentCoverage,
  type AssessOptions,
  assess,
} from './assess/assess.js';
export { formatCaseString } from './assess/case-string/format.js';
export {
  type CaseStringOptions,
  type CaseStringResult,
  type ParsedCaseString,
  parseCaseString,
} from './assess/case-string/parse.js';
export type { CaseOption } from './assess/checked-source.js';
export { codingAgreement } from './assess/coding-agreement/coding-agreement.js';
export type { CodedCase, CodingAgreementOptions, CodingRound } from './assess/coding-agreement/options.js';
export {
  type AgreementRates,
  type CoderOfCase,
  type CodingAgreement,
  codabilities,
  codedStandings,
  type DifferingRows,
  type FrameworkAgreement,
  type LeftOut,
  type OverallAgreement,
} from './assess/coding-agreement/result.js';
export {
  type Comparison,
  compare,
  type MovedInput,
  type MovedMember,
  type Movement,
} from './assess/compare.js';
export type { Contradiction } from './assess/contradictions.js';
export type { Observed, ObservedRow } from './assess/evidence-on.js';
export { nextQuestions, type OpenQuestion, type QuestionsOptions } from './assess/next-questions.js';
export { comparePublished, type PublishedBeside, type PublishedMember } from './assess/published.js';
export { replay } from './assess/replay.js';
export { sensitivity } from './assess/sensitivity.js';
export {
  triangulateVerdicts,
  type VerdictAlone,
  type VerdictsBeside,
  type VerdictTriangulation,
} from './assess/triangulate-verdicts.js';
export type { Differing } from './assess/verdicts-beside.js';
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
export { type ObservationColumn, type ObservationRow, observationColumns } from './case/observation-row.js';
export {
  type IdentifierFault,
  type IdentifierReadingOptions,
  identifierFaults,
  identifierReadings,
  type OrganisationIdentifier,
  organisationIdentifier,
} from './case/organisation-identifier.js';
export { type DateFault, type DateSpan, dateSpan, isUpTo, type PartialDate } from './case/partial-date.js';
export type { ScopeOptions } from './case/scope.js';
export {
  type AloneLevel,
  type Complement,
  type KindTable,
  type TriangulatedLevel,
  type TriangulatedQuestion,
  type TriangulatedScale,
  type TriangulatedUnit,
  type Triangulation,
  type TriangulationCounts,
  type TriangulationFlag,
  type TriangulationStanding,
  triangulationFlags,
  triangulationStandings,
  type UnitRef,
} from './case/triangulation/result.js';
export {
  type Joining,
  type JoiningGiven,
  type ObserverKind,
  observerKinds,
  type TriangulationRule,
  triangulationRules,
} from './case/triangulation/rule.js';
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
  isScaleAnswer,
  type Level,
  type LevelName,
  levelMemberships,
  levelNames,
  type NonLevel,
  nonLevels,
  type ScaleAnswer,
  scaleLengths,
} from './core/level.js';
export { type Locale, locales, type Wording } from './core/locale.js';
export type { Coverage, Disagreement, EvidenceRef, FrameworkRef, Reason, Scope } from './core/verdict.js';
export type { AskedWording, MemberWording, QuestionWording } from './core/wording.js';
export {
  compareModels,
  type ModelComparison,
  type ModelOutcome,
  type ModelStanding,
} from './crosswalks/compare-models.js';
export {
  type Claim,
  type ContradictionId,
  type ContradictionKind,
  type ContradictionRule,
  contradictionKinds,
  contradictionRules,
} from './crosswalks/contradictions.js';
export {
  type Crosswalk,
  type CrosswalkEnd,
  crosswalkRelations,
  type RelationStrength,
  relationStrengths,
} from './crosswalks/crosswalk.js';
export { crosswalksOf } from './crosswalks/crosswalks.js';
export {
  type IatiOrganisation,
  type IatiRoleReason,
  iatiOrganisations,
} from './crosswalks/iati-organisations.js';
export {
  type IatiOrganisationRole,
  type IatiRoleRule,
  type IatiRoleRuleId,
  iatiOrganisationRoles,
  iatiRoleRules,
} from './crosswalks/iati-roles.js';
export {
  type IatiOrganisationType,
  type IatiTypeRow,
  iatiOrganisationTypes,
  iatiTypesBySector,
} from './crosswalks/iati-types.js';
export { type ModelAspect, modelAspectIds, modelAspects } from './crosswalks/model-aspects.js';
export { type ArnsteinRung, arnsteinRungs, type Iap2Level, iap2Levels } from './crosswalks/outside.js';
export { participationComparisons } from './crosswalks/participation.js';
export {
  type PillarModel,
  type PrerequisitesVerdict,
  scorePrerequisites,
} from './crosswalks/prerequisites.js';
export { factorStrategies } from './crosswalks/strategies.js';
export { obstacleTactics } from './crosswalks/tactics.js';
export type { AssessmentWords } from './explain/assessment-words.js';
export type { BibliographyWords } from './explain/bibliography-words.js';
export type { ChartWords } from './explain/chart-dictionary.js';
export type { CodingSheetDictionary } from './explain/coding-sheet-dictionary.js';
export type { SaidCoorientation, SaidTopic } from './explain/coorientation.js';
export { type ExplainCoorientationOptions, explainCoorientation } from './explain/coorientation.js';
export type { CoorientationSentences } from './explain/coorientation-sentences.js';
export type { CalendarWords } from './explain/dates.js';
export { dictionaries } from './explain/dictionaries.js';
export type { Dictionary, Speaker } from './explain/dictionary.js';
export { type ExplainOptions, explain } from './explain/explain.js';
export {
  type AssessmentExplanation,
  type ExplainAssessmentOptions,
  explainAssessment,
  type SaidContradiction,
  type SaidVerdict,
} from './explain/explain-assessment.js';
export {
  type ComparisonExplanation,
  type ExplainComparisonOptions,
  explainComparison,
  type SaidMovement,
} from './explain/explain-comparison.js';
export { type ExplainEntryOptions, explainEntry, type SaidEntry } from './explain/explain-entry.js';
export { type ExplainFaultOptions, explainFault } from './explain/explain-fault.js';
export {
  type ExplainSensitivityOptions,
  explainSensitivity,
  type SensitivityExplanation,
} from './explain/explain-sensitivity.js';
export {
  explainValidation,
  type SaidValidation,
  type SaidValidationFinding,
} from './explain/explain-validation.js';
export type { Explanation, Said, SaidReading, SaidReason } from './explain/explanation.js';
export type { FaultSentences } from './explain/fault-sentences.js';
export {
  type AgreementObject,
  agreementObjects,
  type MethodsCode,
  methodsCodes,
} from './explain/methods/dictionary.js';
export type {
  MethodsOptions,
  StatedAgreement,
  StatedSensitivity,
} from './explain/methods/options.js';
export type { Methods, MethodsSentence } from './explain/methods/said.js';
export { type NearEntry, type NearestOptions, nearestEntries } from './explain/nearest-entries.js';
export type { Overrides } from './explain/overlay.js';
export type { OwnDictionary } from './explain/own-dictionary.js';
export type { ProcedureDictionary } from './explain/procedure-dictionary.js';
export type { QuestionnaireWords } from './explain/questionnaire-words.js';
export { sharedRubrics } from './explain/rubrics.js';
export { toMethods } from './explain/to-methods.js';
export {
  type ExplainTriangulationOptions,
  explainTriangulation,
  type SaidTriangulation,
  type SaidUnit,
} from './explain/triangulation.js';
export type { Verdict } from './forms/assert-verdict.js';
export { audit, type ProcessRulesOf, type ProcessVerdictOf, type StepsOf } from './forms/audit.js';
export { defineCatalogue } from './forms/catalogue/define.js';
export { type CatalogueDefinition, catalogueOrders, type EntrySpec } from './forms/catalogue/definition.js';
export { catalogueLimits } from './forms/catalogue/limits.js';
export type { CatalogueWording, EntryWording } from './forms/catalogue/wording.js';
export { defineChecklist } from './forms/checklist/define.js';
export {
  type ChecklistDefinition,
  type ChecklistMember,
  type ItemSpec,
  type ItemsDefinition,
  type Polarity,
  polarities,
  type TacticRef,
} from './forms/checklist/definition.js';
export type { CutStanding, ScoreFlipSet } from './forms/checklist/flip-set.js';
export { type Aggregation, aggregations } from './forms/checklist/geometric.js';
export type { ItemStanding } from './forms/checklist/items.js';
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
export {
  designLimits,
  type IndexInterval,
  type LevelMove,
  type LevelsVaried,
  type SensitivityDesign,
  type Varied,
} from './forms/sensitivity/design.js';
export type { ReplicationParameters } from './forms/sensitivity/parameters.js';
export { type PartyAggregation, partyAggregations } from './forms/sensitivity/party-aggregation.js';
export type { GroupedAlternative, RankOptions, ScoredAlternative } from './forms/sensitivity/rank-design.js';
export {
  type RankInterval,
  type RankIntervals,
  rankIntervals,
  type VariedRank,
} from './forms/sensitivity/rank-intervals.js';
export type {
  HeldFactor,
  IndexedOutput,
  NoIndices,
  OutputIndices,
  Replication,
  Sensitivity,
  SensitivityIndices,
  StandingShares,
  VariedFactor,
} from './forms/sensitivity/result.js';
export type { StatementSpec } from './forms/statement.js';
export {
  type CombinedCase,
  type CombinedObservations,
  type CombineOptions,
  combineObservations,
} from './forms/triangulation/combine-observations.js';
export { type TriangulateOptions, triangulate } from './forms/triangulation/triangulate.js';
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
export { type TruthTableOptions, truthTableLimits } from './forms/typology/truth-table/options.js';
export type {
  Corner,
  Remainder,
  RowCoding,
  RowOutcome,
  TruthTable,
  TruthTableRow,
  TruthTableThresholds,
  UnplacedCase,
} from './forms/typology/truth-table/result.js';
export { type TruthTableCases, truthTable } from './forms/typology/truth-table/truth-table.js';
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
export {
  type AdministrativeParadigm,
  type AdministrativeParadigmColumn,
  type AdministrativeParadigmStatement,
  administrativeParadigmColumnIds,
  administrativeParadigmIds,
  administrativeParadigmStatementIds,
  administrativeParadigms,
} from './frameworks/administrative-paradigms/definition.js';
export { administrativeParadigmsWording } from './frameworks/administrative-paradigms/wording.js';
export {
  type AnsellGashIndicator,
  type AnsellGashRule,
  type AnsellGashStatement,
  ansellGashConditions,
  ansellGashIndicatorIds,
  ansellGashRuleIds,
  ansellGashStatementIds,
} from './frameworks/ansell-gash-conditions/definition.js';
export { type AnsellGashVerdict, validateAnsellGash } from './frameworks/ansell-gash-conditions/validate.js';
export { ansellGashConditionsWording } from './frameworks/ansell-gash-conditions/wording.js';
export {
  type AntamFinding,
  type AntamFindingGroup,
  type AntamFindingStatement,
  antamFindingGroupIds,
  antamFindingIds,
  antamFindingStatementIds,
  antamFindings,
} from './frameworks/antam-findings/definition.js';
export { antamFindingsWording } from './frameworks/antam-findings/wording.js';
export {
  auditBrysonDesignCycle,
  type BrysonDesignCycleVerdict,
} from './frameworks/bryson-design-cycle/audit.js';
export {
  type BrysonGuideline,
  type BrysonStatement,
  type BrysonStep,
  brysonDesignCycle,
  brysonGuidelineIds,
  brysonStatementIds,
  brysonStepIds,
} from './frameworks/bryson-design-cycle/definition.js';
export { brysonDesignCycleWording } from './frameworks/bryson-design-cycle/wording.js';
export {
  type CgChallenge,
  type CgChallengeGroup,
  cgChallengeGroupIds,
  cgChallengeIds,
  cgChallenges,
} from './frameworks/cg-challenges/definition.js';
export { type CgChallengesVerdict, scoreCgChallenges } from './frameworks/cg-challenges/score.js';
export { cgChallengesWording } from './frameworks/cg-challenges/wording.js';
export {
  type CgIdealRequirement,
  type CgIdealRequirementGroup,
  cgIdealRequirementGroupIds,
  cgIdealRequirementIds,
  cgIdealRequirements,
} from './frameworks/cg-ideal-requirements/definition.js';
export {
  type CgIdealRequirementsVerdict,
  scoreCgIdealRequirements,
} from './frameworks/cg-ideal-requirements/score.js';
export { cgIdealRequirementsWording } from './frameworks/cg-ideal-requirements/wording.js';
export {
  type CgProcessVariable,
  type CgProcessVariableGroup,
  cgProcessVariableGroupIds,
  cgProcessVariableIds,
  cgProcessVariables,
} from './frameworks/cg-process-variables/definition.js';
export {
  type CgProcessVariablesVerdict,
  scoreCgProcessVariables,
} from './frameworks/cg-process-variables/score.js';
export { cgProcessVariablesWording } from './frameworks/cg-process-variables/wording.js';
export {
  type CollaborationPart,
  type CollaborationStageVerdict,
  classifyCollaborationStage,
} from './frameworks/cg-stages/classify.js';
export {
  type CollaborationIndicator,
  type CollaborationStage,
  type CollaborationStageStatement,
  collaborationIndicatorIds,
  collaborationStageIds,
  collaborationStageStatementIds,
  collaborationStages,
} from './frameworks/cg-stages/definition.js';
export { collaborationStagesWording } from './frameworks/cg-stages/wording.js';
export {
  type CgSuccessFactor,
  type CgSuccessFactorGroup,
  cgSuccessFactorGroupIds,
  cgSuccessFactorIds,
  cgSuccessFactors,
} from './frameworks/cg-success-factors/definition.js';
export {
  type CgSuccessFactorsVerdict,
  scoreCgSuccessFactors,
} from './frameworks/cg-success-factors/score.js';
export { cgSuccessFactorsWording } from './frameworks/cg-success-factors/wording.js';
export {
  type CollaborationClaim,
  type CollaborationClaimGroup,
  collaborationClaimGroupIds,
  collaborationClaimIds,
  collaborationEvidence,
} from './frameworks/collaboration-evidence/definition.js';
export { collaborationEvidenceWording } from './frameworks/collaboration-evidence/wording.js';
export {
  type CollaborationGoal,
  collaborationGoalIds,
  collaborationGoals,
} from './frameworks/collaboration-goals/definition.js';
export { collaborationGoalsWording } from './frameworks/collaboration-goals/wording.js';
export {
  type CollaborationObstacle,
  type CollaborationObstacleStatement,
  collaborationObstacleIds,
  collaborationObstacleStatementIds,
  collaborationObstacles,
} from './frameworks/collaboration-obstacles/definition.js';
export { collaborationObstaclesWording } from './frameworks/collaboration-obstacles/wording.js';
export {
  type CollaborationSuccessPrerequisite,
  type CollaborationSuccessPrerequisiteGroup,
  collaborationSuccessPrerequisiteGroupIds,
  collaborationSuccessPrerequisiteIds,
  collaborationSuccessPrerequisites,
} from './frameworks/collaboration-success-prerequisites/definition.js';
export {
  type SuccessElementsVerdict,
  scoreSuccessElements,
} from './frameworks/collaboration-success-prerequisites/score.js';
export { collaborationSuccessPrerequisitesWording } from './frameworks/collaboration-success-prerequisites/wording.js';
export {
  type CollaborationTactic,
  type CollaborationTacticStatement,
  collaborationTacticIds,
  collaborationTacticStatementIds,
  collaborationTactics,
} from './frameworks/collaboration-tactics/definition.js';
export { collaborationTacticsWording } from './frameworks/collaboration-tactics/wording.js';
export {
  type CollaborativeGovernanceEntry,
  type CollaborativeGovernanceEntryGroup,
  type CollaborativeGovernanceEntryStatement,
  collaborativeGovernance,
  collaborativeGovernanceEntryGroupIds,
  collaborativeGovernanceEntryIds,
  collaborativeGovernanceEntryStatementIds,
} from './frameworks/collaborative-governance/definition.js';
export { collaborativeGovernanceWording } from './frameworks/collaborative-governance/wording.js';
export {
  type CollaborativeInnovationFoundation,
  type CollaborativeInnovationFoundationGroup,
  type CollaborativeInnovationStatement,
  collaborativeInnovationFoundationGroupIds,
  collaborativeInnovationFoundationIds,
  collaborativeInnovationFoundations,
  collaborativeInnovationStatementIds,
} from './frameworks/collaborative-innovation-foundations/definition.js';
export {
  type InnovationFoundationsVerdict,
  scoreInnovationFoundations,
} from './frameworks/collaborative-innovation-foundations/score.js';
export { collaborativeInnovationFoundationsWording } from './frameworks/collaborative-innovation-foundations/wording.js';
export {
  type CollaborativeInnovationPrerequisite,
  type CollaborativeInnovationPrerequisiteGroup,
  collaborativeInnovationPrerequisiteGroupIds,
  collaborativeInnovationPrerequisiteIds,
  collaborativeInnovationPrerequisites,
} from './frameworks/collaborative-innovation-prerequisites/definition.js';
export {
  type InnovationPrerequisitesVerdict,
  scoreInnovationPrerequisites,
} from './frameworks/collaborative-innovation-prerequisites/score.js';
export { collaborativeInnovationPrerequisitesWording } from './frameworks/collaborative-innovation-prerequisites/wording.js';
export {
  collaborativeManagerRoles,
  type ManagerCondition,
  type ManagerDuty,
  type ManagerRole,
  type ManagerStatement,
  managerConditionIds,
  managerDutyIds,
  managerRoleIds,
  managerStatementIds,
} from './frameworks/collaborative-manager-roles/definition.js';
export {
  type ManagerRolesVerdict,
  validateManagerRoles,
} from './frameworks/collaborative-manager-roles/validate.js';
export { collaborativeManagerRolesWording } from './frameworks/collaborative-manager-roles/wording.js';
export {
  type CommunicationVerdict,
  classifyCommunication,
} from './frameworks/communication-convergence/classify.js';
export type {
  DecidingParty,
  DecisionMeasure,
  DecisionShare,
} from './frameworks/communication-convergence/decisions.js';
export {
  type CommunicationAttribute,
  type CommunicationReading,
  type CommunicationType,
  communicationAttributeIds,
  communicationConvergence,
  communicationReadingIds,
  communicationTypeIds,
} from './frameworks/communication-convergence/definition.js';
export type {
  DependencyGroup,
  DependencyMeasure,
  DependencyTie,
} from './frameworks/communication-convergence/dependencies.js';
export {
  type CommunicationMeasure,
  type CommunicationPair,
  measureCommunication,
} from './frameworks/communication-convergence/measure-communication.js';
export { measurePower, type PowerMeasure } from './frameworks/communication-convergence/measure-power.js';
export type { PartOf } from './frameworks/communication-convergence/parts-among.js';
export { communicationConvergenceWording } from './frameworks/communication-convergence/wording.js';
export {
  type CommunityRelationsPoint,
  type CommunityRelationsStatement,
  communityRelations,
  communityRelationsPointIds,
  communityRelationsStatementIds,
} from './frameworks/community-relations/definition.js';
export { communityRelationsWording } from './frameworks/community-relations/wording.js';
export { coorientation } from './frameworks/coorientation/coorientation.js';
export {
  type CoorientationState,
  type CoorientationStatement,
  coorientationStateIds,
  coorientationStatementIds,
  coorientationStates,
} from './frameworks/coorientation/definition.js';
export type {
  Coorientation,
  CoorientationOnTopic,
  CoorientationOptions,
  CoorientationPair,
  CoorientationPerspective,
  CoorientationQuestion,
  CoorientationTopic,
  CoorientationViews,
} from './frameworks/coorientation/result.js';
export { coorientationStatesWording } from './frameworks/coorientation/wording.js';
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
  type CsrInformationSystemField,
  type CsrInformationSystemFieldGroup,
  csrInformationSystemFieldGroupIds,
  csrInformationSystemFieldIds,
  csrInformationSystemFields,
} from './frameworks/csr-information-system-fields/definition.js';
export { csrInformationSystemFieldsWording } from './frameworks/csr-information-system-fields/wording.js';
export {
  type EpiloguePrerequisite,
  type EpiloguePrerequisiteGroup,
  type EpiloguePrerequisiteStatement,
  epiloguePrerequisiteGroupIds,
  epiloguePrerequisiteIds,
  epiloguePrerequisiteStatementIds,
  epiloguePrerequisites,
} from './frameworks/epilogue-prerequisites/definition.js';
export {
  type EpiloguePrerequisitesVerdict,
  scoreEpiloguePrerequisites,
} from './frameworks/epilogue-prerequisites/score.js';
export { epiloguePrerequisitesWording } from './frameworks/epilogue-prerequisites/wording.js';
export {
  type ForumCsrPkblFunction,
  type ForumCsrPkblFunctionStatement,
  forumCsrPkbl,
  forumCsrPkblFunctionIds,
  forumCsrPkblFunctionStatementIds,
} from './frameworks/forum-csr-pkbl/definition.js';
export { forumCsrPkblWording } from './frameworks/forum-csr-pkbl/wording.js';
export {
  type FourPillarCondition,
  type FourPillarDuty,
  type FourPillarFlow,
  type FourPillarPillar,
  type FourPillarRole,
  type FourPillarStatement,
  fourPillarConditionIds,
  fourPillarDutyIds,
  fourPillarFlowIds,
  fourPillarModel,
  fourPillarPillarIds,
  fourPillarRoleIds,
  fourPillarStatementIds,
} from './frameworks/four-pillar-model/definition.js';
export {
  type FourPillarGoal,
  fourPillarGoalIds,
  fourPillarGoals,
} from './frameworks/four-pillar-model/goals.js';
export { fourPillarGoalsWording } from './frameworks/four-pillar-model/goals-wording.js';
export { type FourPillarVerdict, validateFourPillar } from './frameworks/four-pillar-model/validate.js';
export { fourPillarModelWording } from './frameworks/four-pillar-model/wording.js';
export {
  type FourPillarPrerequisite,
  type FourPillarPrerequisiteGroup,
  type FourPillarPrerequisiteStakeholder,
  type FourPillarPrerequisiteStatement,
  fourPillarPrerequisiteGroupIds,
  fourPillarPrerequisiteIds,
  fourPillarPrerequisiteStakeholderIds,
  fourPillarPrerequisiteStatementIds,
  fourPillarPrerequisites,
} from './frameworks/four-pillar-prerequisites/definition.js';
export { fourPillarPrerequisitesWording } from './frameworks/four-pillar-prerequisites/wording.js';
export {
  type GovernmentCsrPolicyType,
  type GovernmentCsrPolicyTypeStatement,
  governmentCsrPolicyTypeIds,
  governmentCsrPolicyTypeStatementIds,
  governmentCsrPolicyTypes,
} from './frameworks/government-csr-policy-types/definition.js';
export { governmentCsrPolicyTypesWording } from './frameworks/government-csr-policy-types/wording.js';
export {
  type InclusiveParticipationGroup,
  type InclusiveParticipationItem,
  type InclusiveParticipationStakeholder,
  inclusiveParticipationDesign,
  inclusiveParticipationGroupIds,
  inclusiveParticipationItemIds,
  inclusiveParticipationStakeholderIds,
} from './frameworks/inclusive-participation-design/definition.js';
export {
  type InclusiveParticipationDesignVerdict,
  scoreInclusiveParticipationDesign,
} from './frameworks/inclusive-participation-design/score.js';
export { inclusiveParticipationDesignWording } from './frameworks/inclusive-participation-design/wording.js';
export {
  type InnovationDiscontinuityCause,
  type InnovationDiscontinuityCauseGroup,
  innovationDiscontinuityCauseGroupIds,
  innovationDiscontinuityCauseIds,
  innovationDiscontinuityCauses,
} from './frameworks/innovation-discontinuity-causes/definition.js';
export { innovationDiscontinuityCausesWording } from './frameworks/innovation-discontinuity-causes/wording.js';
export {
  type InnovationIndexContextEntry,
  innovationIndexContext,
  innovationIndexContextEntryIds,
} from './frameworks/innovation-index-context/definition.js';
export { innovationIndexContextWording } from './frameworks/innovation-index-context/wording.js';
export {
  auditInvolvementStages,
  type InvolvementStagesVerdict,
} from './frameworks/innovation-involvement-stages/audit.js';
export {
  type InnovationInvolvementStage,
  innovationInvolvementStageIds,
  innovationInvolvementStages,
} from './frameworks/innovation-involvement-stages/definition.js';
export { innovationInvolvementStagesWording } from './frameworks/innovation-involvement-stages/wording.js';
export {
  type InpowerCareGroup,
  type InpowerCarePoint,
  type InpowerCareStatement,
  inpowerCare,
  inpowerCareGroupIds,
  inpowerCarePointIds,
  inpowerCareStatementIds,
} from './frameworks/inpower-care/definition.js';
export { inpowerCareWording } from './frameworks/inpower-care/wording.js';
export {
  type InpowerCareRing,
  type InpowerCareRingStatement,
  inpowerCareRingIds,
  inpowerCareRingStatementIds,
  inpowerCareRings,
} from './frameworks/inpower-care-rings/definition.js';
export { inpowerCareRingsWording } from './frameworks/inpower-care-rings/wording.js';
export {
  type LkkDefinition,
  type LkkDefinitionStatement,
  lkkDefinitionIds,
  lkkDefinitionStatementIds,
  lkkDefinitions,
} from './frameworks/lkk-definitions/definition.js';
export { lkkDefinitionsWording } from './frameworks/lkk-definitions/wording.js';
export {
  type LocalGovernmentChallenge,
  type LocalGovernmentChallengeGroup,
  type LocalGovernmentChallengeStatement,
  localGovernmentChallengeGroupIds,
  localGovernmentChallengeIds,
  localGovernmentChallengeStatementIds,
  localGovernmentChallenges,
} from './frameworks/local-government-challenges/definition.js';
export { localGovernmentChallengesWording } from './frameworks/local-government-challenges/wording.js';
export {
  type MspCharacteristic,
  type MspCharacteristicGroup,
  mspCharacteristicGroupIds,
  mspCharacteristicIds,
  mspCharacteristics,
} from './frameworks/msp-characteristics/definition.js';
export {
  type MspCharacteristicsVerdict,
  scoreMspCharacteristics,
} from './frameworks/msp-characteristics/score.js';
export { mspCharacteristicsWording } from './frameworks/msp-characteristics/wording.js';
export { type MspCiGap, mspCiGapIds, mspCiGaps } from './frameworks/msp-ci-gaps/definition.js';
export { mspCiGapsWording } from './frameworks/msp-ci-gaps/wording.js';
export {
  type MspInstrument,
  type MspInstrumentStatement,
  mspInstrumentIds,
  mspInstrumentStatementIds,
  mspInstruments,
} from './frameworks/msp-instruments/definition.js';
export { mspInstrumentsWording } from './frameworks/msp-instruments/wording.js';
export { auditMspPhases, type MspPhasesVerdict } from './frameworks/msp-phases/audit.js';
export {
  type MspPhase,
  type MspStatement,
  type MspTask,
  mspPhaseIds,
  mspPhases,
  mspStatementIds,
  mspTaskIds,
} from './frameworks/msp-phases/definition.js';
export { mspPhasesWording } from './frameworks/msp-phases/wording.js';
export {
  type MspStakeholderContribution,
  type MspStakeholderContributionStatement,
  mspStakeholderContributionIds,
  mspStakeholderContributionStatementIds,
  mspStakeholderContributions,
} from './frameworks/msp-stakeholder-contributions/definition.js';
export { mspStakeholderContributionsWording } from './frameworks/msp-stakeholder-contributions/wording.js';
export {
  type MuaraEnimExistingFinding,
  type MuaraEnimExistingFindingColumn,
  type MuaraEnimExistingFindingGroup,
  muaraEnimExistingFindingColumnIds,
  muaraEnimExistingFindingGroupIds,
  muaraEnimExistingFindingIds,
  muaraEnimExistingFindings,
} from './frameworks/muara-enim-existing-findings/definition.js';
export { muaraEnimExistingFindingsWording } from './frameworks/muara-enim-existing-findings/wording.js';
export {
  type MuaraEnimInhibitingFactor,
  type MuaraEnimInhibitingFactorGroup,
  muaraEnimInhibitingFactorGroupIds,
  muaraEnimInhibitingFactorIds,
  muaraEnimInhibitingFactors,
} from './frameworks/muara-enim-inhibiting-factors/definition.js';
export {
  type InhibitingFactorsVerdict,
  scoreInhibitingFactors,
} from './frameworks/muara-enim-inhibiting-factors/score.js';
export { muaraEnimInhibitingFactorsWording } from './frameworks/muara-enim-inhibiting-factors/wording.js';
export {
  type MuaraEnimProgramme,
  type MuaraEnimProgrammeColumn,
  type MuaraEnimProgrammeStatement,
  muaraEnimProgrammeColumnIds,
  muaraEnimProgrammeIds,
  muaraEnimProgrammeStatementIds,
  muaraEnimProgrammes,
} from './frameworks/muara-enim-programmes/definition.js';
export { muaraEnimProgrammesWording } from './frameworks/muara-enim-programmes/wording.js';
export {
  type MuaraEnimStrategy,
  type MuaraEnimStrategyGroup,
  type MuaraEnimStrategyStakeholder,
  muaraEnimStrategies,
  muaraEnimStrategyGroupIds,
  muaraEnimStrategyIds,
  muaraEnimStrategyStakeholderIds,
} from './frameworks/muara-enim-strategies/definition.js';
export {
  type MuaraEnimStrategiesVerdict,
  scoreMuaraEnimStrategies,
} from './frameworks/muara-enim-strategies/score.js';
export { muaraEnimStrategiesWording } from './frameworks/muara-enim-strategies/wording.js';
export {
  type MuaraEnimSupportingFactor,
  type MuaraEnimSupportingFactorGroup,
  muaraEnimSupportingFactorGroupIds,
  muaraEnimSupportingFactorIds,
  muaraEnimSupportingFactors,
} from './frameworks/muara-enim-supporting-factors/definition.js';
export {
  type SupportingFactorsVerdict,
  scoreSupportingFactors,
} from './frameworks/muara-enim-supporting-factors/score.js';
export { muaraEnimSupportingFactorsWording } from './frameworks/muara-enim-supporting-factors/wording.js';
export {
  type OmahKretegProfileEntry,
  type OmahKretegProfileGroup,
  type OmahKretegProfileStatement,
  omahKretegProfile,
  omahKretegProfileEntryIds,
  omahKretegProfileGroupIds,
  omahKretegProfileStatementIds,
} from './frameworks/omah-kreteg-profile/definition.js';
export { omahKretegProfileWording } from './frameworks/omah-kreteg-profile/wording.js';
export { auditRenstraRenja, type RenstraRenjaVerdict } from './frameworks/omah-kreteg-renstra-renja/audit.js';
export {
  omahKretegRenstraRenja,
  type RenstraRenjaActor,
  type RenstraRenjaPhase,
  type RenstraRenjaStatement,
  type RenstraRenjaTask,
  renstraRenjaActorIds,
  renstraRenjaPhaseIds,
  renstraRenjaStatementIds,
  renstraRenjaTaskIds,
} from './frameworks/omah-kreteg-renstra-renja/definition.js';
export { omahKretegRenstraRenjaWording } from './frameworks/omah-kreteg-renstra-renja/wording.js';
export {
  organisationPublicRelationship,
  type RelationshipDimension,
  type RelationshipItem,
  type RelationshipStatement,
  relationshipDimensionIds,
  relationshipItemIds,
  relationshipStatementIds,
} from './frameworks/organisation-public-relationship/definition.js';
export {
  type RelationshipVerdict,
  scoreRelationship,
} from './frameworks/organisation-public-relationship/score.js';
export { organisationPublicRelationshipWording } from './frameworks/organisation-public-relationship/wording.js';
export {
  type ParticipationEvaluationCriterion,
  type ParticipationEvaluationCriterionGroup,
  type ParticipationEvaluationCriterionStatement,
  participationEvaluationCriteria,
  participationEvaluationCriterionGroupIds,
  participationEvaluationCriterionIds,
  participationEvaluationCriterionStatementIds,
} from './frameworks/participation-evaluation-criteria/definition.js';
export { participationEvaluationCriteriaWording } from './frameworks/participation-evaluation-criteria/wording.js';
export {
  type LeadershipCondition,
  type LeadershipDuty,
  type LeadershipRole,
  type LeadershipStatement,
  leadershipConditionIds,
  leadershipDutyIds,
  leadershipRoleIds,
  leadershipStatementIds,
  participationLeadershipRoles,
} from './frameworks/participation-leadership-roles/definition.js';
export {
  type LeadershipRolesVerdict,
  validateLeadershipRoles,
} from './frameworks/participation-leadership-roles/validate.js';
export { participationLeadershipRolesWording } from './frameworks/participation-leadership-roles/wording.js';
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
export {
  type PippkEntry,
  type PippkGroup,
  type PippkStatement,
  pippk,
  pippkEntryIds,
  pippkGroupIds,
  pippkStatementIds,
} from './frameworks/pippk/definition.js';
export { pippkWording } from './frameworks/pippk/wording.js';
export {
  type PippkActivityScope,
  type PippkActivityScopeStatement,
  type PippkInstitutionKind,
  pippkActivityScopeIds,
  pippkActivityScopeStatementIds,
  pippkActivityScopes,
  pippkInstitutionKindIds,
} from './frameworks/pippk-activity-scopes/definition.js';
export { pippkActivityScopesWording } from './frameworks/pippk-activity-scopes/wording.js';
export { auditPippk, type PippkHistory, type PippkVerdict } from './frameworks/pippk-process/audit.js';
export {
  type PippkProcessActor,
  type PippkProcessEvent,
  type PippkProcessGuard,
  type PippkProcessStage,
  type PippkProcessState,
  type PippkProcessStatement,
  pippkProcess,
  pippkProcessActorIds,
  pippkProcessEventIds,
  pippkProcessGuardIds,
  pippkProcessStageIds,
  pippkProcessStateIds,
  pippkProcessStatementIds,
} from './frameworks/pippk-process/definition.js';
export { pippkProcessWording } from './frameworks/pippk-process/wording.js';
export {
  type PippkDuty,
  type PippkDutyStatement,
  type PippkRole,
  type PippkStakeholder,
  pippkDutyIds,
  pippkDutyStatementIds,
  pippkRoleIds,
  pippkStakeholderDuties,
  pippkStakeholderIds,
} from './frameworks/pippk-stakeholder-duties/definition.js';
export {
  type PippkDutiesVerdict,
  validatePippkDuties,
} from './frameworks/pippk-stakeholder-duties/validate.js';
export { pippkStakeholderDutiesWording } from './frameworks/pippk-stakeholder-duties/wording.js';
export {
  type PippkStrength,
  pippkStrengthIds,
  pippkStrengths,
} from './frameworks/pippk-strengths/definition.js';
export { pippkStrengthsWording } from './frameworks/pippk-strengths/wording.js';
export {
  type PippkWeakness,
  type PippkWeaknessColumn,
  type PippkWeaknessStatement,
  pippkWeaknessColumnIds,
  pippkWeaknesses,
  pippkWeaknessIds,
  pippkWeaknessStatementIds,
} from './frameworks/pippk-weaknesses/definition.js';
export { pippkWeaknessesWording } from './frameworks/pippk-weaknesses/wording.js';
export { auditPoacFunctions, type PoacFunctionsVerdict } from './frameworks/poac-functions/audit.js';
export { type PoacFunction, poacFunctionIds, poacFunctions } from './frameworks/poac-functions/definition.js';
export { poacFunctionsWording } from './frameworks/poac-functions/wording.js';
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
export { type PppEntry, ppp, pppEntryIds } from './frameworks/ppp/definition.js';
export { pppWording } from './frameworks/ppp/wording.js';
export { type PppBenefit, pppBenefitIds, pppBenefits } from './frameworks/ppp-benefits/definition.js';
export { pppBenefitsWording } from './frameworks/ppp-benefits/wording.js';
export {
  type PppSuccessFactor,
  type PppSuccessFactorGroup,
  type PppSuccessFactorStakeholder,
  type PppSuccessFactorStatement,
  pppSuccessFactorGroupIds,
  pppSuccessFactorIds,
  pppSuccessFactorStakeholderIds,
  pppSuccessFactorStatementIds,
  pppSuccessFactors,
} from './frameworks/ppp-success-factors/definition.js';
export { type PppFactorsVerdict, scorePppFactors } from './frameworks/ppp-success-factors/score.js';
export { pppSuccessFactorsWording } from './frameworks/ppp-success-factors/wording.js';
export {
  type Regulation,
  type RegulationGroup,
  type RegulationStatement,
  regulationGroupIds,
  regulationIds,
  regulationStatementIds,
  regulations,
} from './frameworks/regulations/definition.js';
export { regulationsWording } from './frameworks/regulations/wording.js';
export {
  type RelationshipElement,
  type RelationshipElementGroup,
  type RelationshipElementStatement,
  relationshipElementGroupIds,
  relationshipElementIds,
  relationshipElementStatementIds,
  relationshipManagementTheory,
} from './frameworks/relationship-management-theory/definition.js';
export {
  type RelationshipElementsVerdict,
  scoreRelationshipElements,
} from './frameworks/relationship-management-theory/score.js';
export { relationshipManagementTheoryWording } from './frameworks/relationship-management-theory/wording.js';
export {
  type SigerMuActor,
  type SigerMuComponent,
  type SigerMuElement,
  type SigerMuStatement,
  sigerMu,
  sigerMuActorIds,
  sigerMuComponentIds,
  sigerMuElementIds,
  sigerMuStatementIds,
} from './frameworks/siger-mu/definition.js';
export { type SigerMuVerdict, scoreSigerMu } from './frameworks/siger-mu/score.js';
export { sigerMuWording } from './frameworks/siger-mu/wording.js';
export {
  type SigerMuContribution,
  sigerMuContributionIds,
  sigerMuContributions,
} from './frameworks/siger-mu-contributions/definition.js';
export { sigerMuContributionsWording } from './frameworks/siger-mu-contributions/wording.js';
export {
  type StrategicPartnershipPoint,
  type StrategicPartnershipPointGroup,
  strategicPartnershipConcept,
  strategicPartnershipPointGroupIds,
  strategicPartnershipPointIds,
} from './frameworks/strategic-partnership-concept/definition.js';
export { strategicPartnershipConceptWording } from './frameworks/strategic-partnership-concept/wording.js';
export {
  type TjslEntry,
  type TjslGroup,
  type TjslStatement,
  tjsl,
  tjslEntryIds,
  tjslGroupIds,
  tjslStatementIds,
} from './frameworks/tjsl/definition.js';
export { tjslWording } from './frameworks/tjsl/wording.js';
export {
  type TjslAwardAspect,
  type TjslAwardStatement,
  tjslAward,
  tjslAwardAspectIds,
  tjslAwardStatementIds,
} from './frameworks/tjsl-award/definition.js';
export { scoreAward, type TjslAwardVerdict } from './frameworks/tjsl-award/score.js';
export { tjslAwardWording } from './frameworks/tjsl-award/wording.js';
export {
  type TjslBody,
  type TjslBodyGroup,
  type TjslBodyStatement,
  tjslBodies,
  tjslBodyGroupIds,
  tjslBodyIds,
  tjslBodyStatementIds,
} from './frameworks/tjsl-bodies/definition.js';
export { tjslBodiesWording } from './frameworks/tjsl-bodies/wording.js';
export {
  type TjslForumEntry,
  type TjslForumStatement,
  tjslForum,
  tjslForumEntryIds,
  tjslForumStatementIds,
} from './frameworks/tjsl-forum/definition.js';
export { tjslForumWording } from './frameworks/tjsl-forum/wording.js';
export {
  auditTjslForum,
  type TjslForumHistory,
  type TjslForumVerdict,
} from './frameworks/tjsl-forum-calendar/audit.js';
export {
  type TjslForumCalendarActor,
  type TjslForumCalendarCadence,
  type TjslForumCalendarEvent,
  type TjslForumCalendarGuard,
  type TjslForumCalendarStage,
  type TjslForumCalendarState,
  type TjslForumCalendarStatement,
  tjslForumCalendar,
  tjslForumCalendarActorIds,
  tjslForumCalendarCadenceIds,
  tjslForumCalendarEventIds,
  tjslForumCalendarGuardIds,
  tjslForumCalendarStageIds,
  tjslForumCalendarStateIds,
  tjslForumCalendarStatementIds,
} from './frameworks/tjsl-forum-calendar/definition.js';
export { tjslForumCalendarWording } from './frameworks/tjsl-forum-calendar/wording.js';
export {
  type TjslActivity,
  type TjslField,
  type TjslPriority,
  type TjslPriorityColumn,
  type TjslPriorityStatement,
  type TjslTarget,
  tjslActivityIds,
  tjslFieldIds,
  tjslPriorityColumnIds,
  tjslPriorityFields,
  tjslPriorityStatementIds,
  tjslTargetIds,
} from './frameworks/tjsl-priority-fields/definition.js';
export { tjslPriorityFieldsWording } from './frameworks/tjsl-priority-fields/wording.js';
export { auditTjsl, type TjslHistory, type TjslVerdict } from './frameworks/tjsl-process/audit.js';
export {
  type TjslProcessActor,
  type TjslProcessCadence,
  type TjslProcessContent,
  type TjslProcessDeadline,
  type TjslProcessEvent,
  type TjslProcessStage,
  type TjslProcessState,
  type TjslProcessStatement,
  tjslProcess,
  tjslProcessActorIds,
  tjslProcessCadenceIds,
  tjslProcessContentIds,
  tjslProcessDeadlineIds,
  tjslProcessEventIds,
  tjslProcessStageIds,
  tjslProcessStateIds,
  tjslProcessStatementIds,
} from './frameworks/tjsl-process/definition.js';
export { tjslProcessWording } from './frameworks/tjsl-process/wording.js';
export {
  type TjslRealisationEntry,
  type TjslRealisationGroup,
  type TjslRealisationStatement,
  tjslRealisation,
  tjslRealisationEntryIds,
  tjslRealisationGroupIds,
  tjslRealisationStatementIds,
} from './frameworks/tjsl-realisation/definition.js';
export { tjslRealisationWording } from './frameworks/tjsl-realisation/wording.js';
export {
  type TjslDuty,
  type TjslStakeholder,
  type TjslStakeholderStatement,
  tjslDutyIds,
  tjslStakeholderIds,
  tjslStakeholderStatementIds,
  tjslStakeholders,
} from './frameworks/tjsl-stakeholders/definition.js';
export {
  type TjslStakeholdersVerdict,
  validateTjslStakeholders,
} from './frameworks/tjsl-stakeholders/validate.js';
export { tjslStakeholdersWording } from './frameworks/tjsl-stakeholders/wording.js';
export { type TjslStrength, tjslStrengthIds, tjslStrengths } from './frameworks/tjsl-strengths/definition.js';
export { tjslStrengthsWording } from './frameworks/tjsl-strengths/wording.js';
export {
  type TjslWeakness,
  type TjslWeaknessStatement,
  tjslWeaknesses,
  tjslWeaknessIds,
  tjslWeaknessStatementIds,
} from './frameworks/tjsl-weaknesses/definition.js';
export { tjslWeaknessesWording } from './frameworks/tjsl-weaknesses/wording.js';
export {
  type TjslWebFollowUpActor,
  type TjslWebFollowUpEvent,
  type TjslWebFollowUpGuard,
  type TjslWebFollowUpStage,
  type TjslWebFollowUpState,
  type TjslWebFollowUpStatement,
  tjslWebFollowUp,
  tjslWebFollowUpActorIds,
  tjslWebFollowUpEventIds,
  tjslWebFollowUpGuardIds,
  tjslWebFollowUpStageIds,
  tjslWebFollowUpStateIds,
  tjslWebFollowUpStatementIds,
} from './frameworks/tjsl-web-follow-up/definition.js';
export { tjslWebFollowUpWording } from './frameworks/tjsl-web-follow-up/wording.js';
export {
  type TjslWebParticipationActor,
  type TjslWebParticipationContent,
  type TjslWebParticipationEvent,
  type TjslWebParticipationGuard,
  type TjslWebParticipationStage,
  type TjslWebParticipationState,
  type TjslWebParticipationStatement,
  tjslWebParticipation,
  tjslWebParticipationActorIds,
  tjslWebParticipationContentIds,
  tjslWebParticipationEventIds,
  tjslWebParticipationGuardIds,
  tjslWebParticipationStageIds,
  tjslWebParticipationStateIds,
  tjslWebParticipationStatementIds,
} from './frameworks/tjsl-web-participation/definition.js';
export { tjslWebParticipationWording } from './frameworks/tjsl-web-participation/wording.js';
export {
  type TjslWebRequestActor,
  type TjslWebRequestContent,
  type TjslWebRequestEvent,
  type TjslWebRequestStage,
  type TjslWebRequestState,
  type TjslWebRequestStatement,
  tjslWebRequest,
  tjslWebRequestActorIds,
  tjslWebRequestContentIds,
  tjslWebRequestEventIds,
  tjslWebRequestStageIds,
  tjslWebRequestStateIds,
  tjslWebRequestStatementIds,
} from './frameworks/tjsl-web-request/definition.js';
export { tjslWebRequestWording } from './frameworks/tjsl-web-request/wording.js';
export {
  type TjslWebsiteEntry,
  type TjslWebsiteGroup,
  type TjslWebsiteStatement,
  tjslWebsite,
  tjslWebsiteEntryIds,
  tjslWebsiteGroupIds,
  tjslWebsiteStatementIds,
} from './frameworks/tjsl-website/definition.js';
export { tjslWebsiteWording } from './frameworks/tjsl-website/wording.js';
export {
  type BottomLine,
  type BottomLineGroup,
  bottomLineGroupIds,
  bottomLineIds,
  type TripleBottomLineStatement,
  tripleBottomLine,
  tripleBottomLineStatementIds,
} from './frameworks/triple-bottom-line/definition.js';
export {
  scoreTripleBottomLine,
  type TripleBottomLineVerdict,
} from './frameworks/triple-bottom-line/score.js';
export { tripleBottomLineWording } from './frameworks/triple-bottom-line/wording.js';
export {
  type TwoPillarCondition,
  type TwoPillarDuty,
  type TwoPillarFlow,
  type TwoPillarGoal,
  type TwoPillarPillar,
  type TwoPillarRole,
  type TwoPillarStakeholder,
  type TwoPillarStatement,
  twoPillarConditionIds,
  twoPillarDutyIds,
  twoPillarFlowIds,
  twoPillarGoalIds,
  twoPillarModel,
  twoPillarPillarIds,
  twoPillarRoleIds,
  twoPillarStakeholderIds,
  twoPillarStatementIds,
} from './frameworks/two-pillar-model/definition.js';
export { type TwoPillarVerdict, validateTwoPillar } from './frameworks/two-pillar-model/validate.js';
export { twoPillarModelWording } from './frameworks/two-pillar-model/wording.js';
export {
  type TwoPillarPrerequisite,
  type TwoPillarPrerequisiteGroup,
  type TwoPillarPrerequisiteStakeholder,
  type TwoPillarPrerequisiteStatement,
  twoPillarPrerequisiteGroupIds,
  twoPillarPrerequisiteIds,
  twoPillarPrerequisiteStakeholderIds,
  twoPillarPrerequisiteStatementIds,
  twoPillarPrerequisites,
} from './frameworks/two-pillar-prerequisites/definition.js';
export { twoPillarPrerequisitesWording } from './frameworks/two-pillar-prerequisites/wording.js';
export {
  type BrennanPrediger,
  type BrennanPredigerOptions,
  brennanPrediger,
} from './measure/agreement/brennan-prediger.js';
export { type CohenKappa, type CohenKappaOptions, cohenKappa } from './measure/agreement/cohen-kappa.js';
export {
  type CronbachAlpha,
  type CronbachAlphaOptions,
  cronbachAlpha,
  type MissingAnswers,
  missingAnswers,
} from './measure/agreement/cronbach-alpha.js';
export { type CategoryKappa, type FleissKappa, fleissKappa } from './measure/agreement/fleiss-kappa.js';
export { type GwetAc1, gwetAc1 } from './measure/agreement/gwet-ac1.js';
export { type GwetAc2, type GwetAc2Options, gwetAc2 } from './measure/agreement/gwet-ac2.js';
export { type IccForm, iccForms } from './measure/agreement/icc-forms.js';
export {
  type IntraclassCorrelation,
  type IntraclassCorrelations,
  intraclassCorrelation,
} from './measure/agreement/intraclass-correlation.js';
export {
  type AlphaOptions,
  type KrippendorffAlpha,
  krippendorffAlpha,
} from './measure/agreement/krippendorff-alpha.js';
export type { MeanSquares } from './measure/agreement/mean-squares.js';
export { type AlphaMetric, alphaMetrics } from './measure/agreement/metric.js';
export { type PercentAgreement, percentAgreement } from './measure/agreement/percent-agreement.js';
export {
  type AgreementOptions,
  type AgreementResult,
  type Prevalence,
  type Rating,
  type Ratings,
  type ResampledInterval,
  type Resampling,
  type UndefinedReason,
  undefinedReasons,
} from './measure/agreement/statistic.js';
export type { WeightMatrix } from './measure/agreement/weight-matrix.js';
export type { AgreementWeights, WeightsKind } from './measure/agreement/weights.js';
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
export type { HolderWeights, NoMeasure } from './measure/inequality/amounts.js';
export { type Gini, gini } from './measure/inequality/gini.js';
export { type Herfindahl, herfindahl } from './measure/inequality/herfindahl.js';
export { type Lorenz, type LorenzPoint, lorenz } from './measure/inequality/lorenz.js';
export { betweennessCentralisation } from './measure/network/betweenness-centralisation.js';
export type { Centralisation } from './measure/network/centralisation.js';
export {
  type CentralisationBounds,
  degreeCentralisationBounds,
} from './measure/network/centralisation-bounds.js';
export { closenessCentralisation } from './measure/network/closeness-centralisation.js';
export { type DegreeOption, degreeCentralisation } from './measure/network/degree-centralisation.js';
export type { SideOption } from './measure/network/degree-ranges.js';
export {
  type DegreeShares,
  degreeShares,
  type MostCentral,
  mostCentral,
} from './measure/network/degree-shares.js';
export { type Density, type DirectedOption, density } from './measure/network/density.js';
export type { Graph, NodeScore, Tie } from './measure/network/graph.js';
export type { CountRange, PossibleGraph } from './measure/network/possible-graph.js';
export { type Reciprocity, reciprocity } from './measure/network/reciprocity.js';
export { type ReciprocityBounds, reciprocityBounds } from './measure/network/reciprocity-bounds.js';
export { strongComponents } from './measure/network/strong-components.js';
export type { RankRange } from './measure/ranks.js';
export type { FactorIndices, IndexEstimate } from './measure/sampling/variance-indices.js';
export { type Fit, type NoFitReason, noFitReasons } from './measure/set-relations/fit.js';
export type { SetMemberships } from './measure/set-relations/memberships.js';
export { type Necessity, necessity } from './measure/set-relations/necessity.js';
export { type Sufficiency, sufficiency } from './measure/set-relations/sufficiency.js';
export type { AwardPair, AwardTurn, ComparedPairs } from './programmes/award-pairs.js';
export type { AwardEntry } from './programmes/award-standing.js';
export type { AwardDominance } from './programmes/award-turn.js';
export { type CsrRecord, csrRecordFields } from './programmes/csr-record.js';
export {
  type DoubleEntryCriterion,
  type DoubleProgrammeCriterion,
  type DuplicateAt,
  type DuplicateLikeness,
  type DuplicatePair,
  doubleEntryCriteria,
  doubleProgrammeCriteria,
} from './programmes/duplicates/compare.js';
export {
  type DuplicateOptions,
  type DuplicateRecord,
  type Duplicates,
  type DuplicatesFound,
  findDuplicates,
} from './programmes/duplicates/find-duplicates.js';
export {
  type ImplementationReport,
  type ImplementationReportContent,
  implementationReportContents,
} from './programmes/implementation-report/document.js';
export {
  type ImplementationReportRule,
  implementationReportRules,
} from './programmes/implementation-report/rules.js';
export {
  type ImplementationReportValidation,
  validateImplementationReport,
} from './programmes/implementation-report/validate.js';
export {
  type AmountBounds,
  type NoDeviationReason,
  type PlanDeviation,
  type PlannedAmount,
  planDeviation,
} from './programmes/plan-deviation.js';
export {
  type PlanReport,
  type PlanReportContent,
  planReportContents,
} from './programmes/plan-report/document.js';
export { type PlanReportRule, planReportRules } from './programmes/plan-report/rules.js';
export { type PlanReportValidation, validatePlanReport } from './programmes/plan-report/validate.js';
export type { PortfolioOptions, PortfolioPlace } from './programmes/portfolio/options.js';
export {
  type PortfolioPeriodKind,
  type PortfolioPeriodName,
  portfolioPeriodKinds,
} from './programmes/portfolio/period.js';
export type { PortfolioRecord } from './programmes/portfolio/record.js';
export { summarisePortfolio, summarisePortfolioAsync } from './programmes/portfolio/summarise-portfolio.js';
export type {
  ConcentrationAmong,
  PlannedAndRealised,
  PortfolioAmount,
  PortfolioAmountChange,
  PortfolioChange,
  PortfolioCompany,
  PortfolioConcentration,
  PortfolioDeviation,
  PortfolioField,
  PortfolioFieldCoverage,
  PortfolioFigures,
  PortfolioGroup,
  PortfolioGroupFigures,
  PortfolioPeriod,
  PortfolioPlaceCoverage,
  PortfolioSpread,
  PortfolioSummary,
  PortfolioWeighedPlaces,
  PortfolioWeighedSpread,
} from './programmes/portfolio/summary.js';
export {
  type Proposal,
  type ProposalAttendance,
  type ProposalDecision,
  proposalAttendance,
  proposalDecisions,
} from './programmes/proposal/document.js';
export { type ProposalRule, proposalRules } from './programmes/proposal/rules.js';
export { type ProposalValidation, validateProposal } from './programmes/proposal/validate.js';
export { type AwardRank, type AwardRanking, rankAward } from './programmes/rank-award.js';
export type { ValidationOptions } from './programmes/validation/validate.js';
export {
  type DocumentKind,
  documentKinds,
  type Validation,
  type ValidationFinding,
} from './programmes/validation/verdict.js';
export {
  type BibliographyAuthor,
  type BibliographyEntry,
  type BibliographyType,
  bibliography,
  bibliographyTypes,
} from './references/bibliography.js';
export { type Citation, type Reference, type ReferenceKey, references } from './references/references.js';
export { type FrameworkId, frameworks } from './registry/frameworks.js';
export { wordings } from './registry/wordings.js';
export type { CslItem } from './render/csl-item.js';
export { type NetworkList, networkLists } from './render/graph-ml-edges.js';
export type { BibliographyInput } from './render/grounds.js';
export { inNotebook, type NotebookOptions } from './render/in-notebook.js';
export type { MarkdownOptions } from './render/markdown-options.js';
export type {
  SurveyJsChoice,
  SurveyJsForm,
  SurveyJsPage,
  SurveyJsQuestion,
  SurveyJsRepeat,
  SurveyJsValidator,
  SurveyJsValue,
} from './render/surveyjs/survey.js';
export { toBibtex } from './render/to-bibtex.js';
export { type CodingSheetOptions, toCodingSheet } from './render/to-coding-sheet.js';
export { type BibliographyOptions, toCsl } from './render/to-csl.js';
export { type GraphMlOptions, toGraphMl } from './render/to-graph-ml.js';
export { toMarkdown } from './render/to-markdown.js';
export { type MermaidOptions, type ProcedureMermaidOptions, toMermaid } from './render/to-mermaid.js';
export { type RowsOptions, toRows } from './render/to-rows.js';
export { type SurveyJsOptions, toSurveyJs } from './render/to-survey-js.js';
export { toVegaLite, type VegaLiteOptions } from './render/to-vega-lite.js';
export { toXlsForm, type XlsFormOptions } from './render/to-xls-form.js';
export type { BarsOptions } from './render/vega-lite/bars.js';
export type { HeatMapOptions } from './render/vega-lite/heat-map.js';
export type { LorenzOptions } from './render/vega-lite/lorenz.js';
export type { NetworkOptions } from './render/vega-lite/network.js';
export type { ChartLayer, Json, JsonObject, VegaLiteSpec } from './render/vega-lite/spec.js';
export type { TimelineOptions } from './render/vega-lite/timeline.js';
export type { VerdictChart, VerdictChartOptions } from './render/vega-lite/verdict-chart.js';
export {
  type VerdictColumn,
  type VerdictRow,
  type VerdictRowKind,
  verdictColumns,
  verdictRowKinds,
} from './render/verdict-row.js';
export {
  type ChoicesRow,
  choicesColumns,
  type SettingsRow,
  type SurveyRow,
  settingsColumns,
  surveyColumns,
  type XlsForm,
} from './render/xlsform/sheets.js';
