export { factorStrategies } from './crosswalks/strategies.js';
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
  type CsrInformationSystemField,
  type CsrInformationSystemFieldGroup,
  csrInformationSystemFieldGroupIds,
  csrInformationSystemFieldIds,
  csrInformationSystemFields,
} from './frameworks/csr-information-system-fields/definition.js';
export { csrInformationSystemFieldsWording } from './frameworks/csr-information-system-fields/wording.js';
export {
  type ForumCsrPkblFunction,
  type ForumCsrPkblFunctionStatement,
  forumCsrPkbl,
  forumCsrPkblFunctionIds,
  forumCsrPkblFunctionStatementIds,
} from './frameworks/forum-csr-pkbl/definition.js';
export { forumCsrPkblWording } from './frameworks/forum-csr-pkbl/wording.js';
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
export { type CsrRecord, csrRecordFields } from './programmes/csr-record.js';
