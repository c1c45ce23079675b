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
  type AmountBounds,
  type NoDeviationReason,
  type PlanDeviation,
  type PlannedAmount,
  planDeviation,
} from './programmes/plan-deviation.js';
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
export { type AwardRank, type AwardRanking, rankAward } from './programmes/rank-award.js';
