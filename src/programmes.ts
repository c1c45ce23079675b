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
export {
  summarisePortfolio,
  summarisePortfolioAsync,
} from './programmes/portfolio/summarise-portfolio.js';
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
