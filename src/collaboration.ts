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
  type ParticipationEvaluationCriterion,
  type ParticipationEvaluationCriterionGroup,
  type ParticipationEvaluationCriterionStatement,
  participationEvaluationCriteria,
  participationEvaluationCriterionGroupIds,
  participationEvaluationCriterionIds,
  participationEvaluationCriterionStatementIds,
} from './frameworks/participation-evaluation-criteria/definition.js';
export { participationEvaluationCriteriaWording } from './frameworks/participation-evaluation-criteria/wording.js';
export { auditPoacFunctions, type PoacFunctionsVerdict } from './frameworks/poac-functions/audit.js';
export { type PoacFunction, poacFunctionIds, poacFunctions } from './frameworks/poac-functions/definition.js';
export { poacFunctionsWording } from './frameworks/poac-functions/wording.js';
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
  type StrategicPartnershipPoint,
  type StrategicPartnershipPointGroup,
  strategicPartnershipConcept,
  strategicPartnershipPointGroupIds,
  strategicPartnershipPointIds,
} from './frameworks/strategic-partnership-concept/definition.js';
export { strategicPartnershipConceptWording } from './frameworks/strategic-partnership-concept/wording.js';
