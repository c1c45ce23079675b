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
  type AmountBounds,
  type NoDeviationReason,
  type PlanDeviation,
  type PlannedAmount,
  planDeviation,
} from './programmes/plan-deviation.js';
export { type AwardRank, type AwardRanking, rankAward } from './programmes/rank-award.js';
