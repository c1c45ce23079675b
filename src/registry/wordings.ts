import type { AnyWording } from '../forms/definition.js';
import { administrativeParadigmsWording } from '../frameworks/administrative-paradigms/wording.js';
import { ansellGashConditionsWording } from '../frameworks/ansell-gash-conditions/wording.js';
import { antamFindingsWording } from '../frameworks/antam-findings/wording.js';
import { brysonDesignCycleWording } from '../frameworks/bryson-design-cycle/wording.js';
import { cgChallengesWording } from '../frameworks/cg-challenges/wording.js';
import { cgIdealRequirementsWording } from '../frameworks/cg-ideal-requirements/wording.js';
import { cgProcessVariablesWording } from '../frameworks/cg-process-variables/wording.js';
import { collaborationStagesWording } from '../frameworks/cg-stages/wording.js';
import { cgSuccessFactorsWording } from '../frameworks/cg-success-factors/wording.js';
import { collaborationEvidenceWording } from '../frameworks/collaboration-evidence/wording.js';
import { collaborationGoalsWording } from '../frameworks/collaboration-goals/wording.js';
import { collaborationObstaclesWording } from '../frameworks/collaboration-obstacles/wording.js';
import { collaborationSuccessPrerequisitesWording } from '../frameworks/collaboration-success-prerequisites/wording.js';
import { collaborationTacticsWording } from '../frameworks/collaboration-tactics/wording.js';
import { collaborativeGovernanceWording } from '../frameworks/collaborative-governance/wording.js';
import { collaborativeInnovationFoundationsWording } from '../frameworks/collaborative-innovation-foundations/wording.js';
import { collaborativeInnovationPrerequisitesWording } from '../frameworks/collaborative-innovation-prerequisites/wording.js';
import { collaborativeManagerRolesWording } from '../frameworks/collaborative-manager-roles/wording.js';
import { communicationConvergenceWording } from '../frameworks/communication-convergence/wording.js';
import { communityRelationsWording } from '../frameworks/community-relations/wording.js';
import { coorientationStatesWording } from '../frameworks/coorientation/wording.js';
import { csrContributionPhasesWording } from '../frameworks/csr-contribution-phases/wording.js';
import { csrInformationSystemFieldsWording } from '../frameworks/csr-information-system-fields/wording.js';
import { epiloguePrerequisitesWording } from '../frameworks/epilogue-prerequisites/wording.js';
import { forumCsrPkblWording } from '../frameworks/forum-csr-pkbl/wording.js';
import { fourPillarGoalsWording } from '../frameworks/four-pillar-model/goals-wording.js';
import { fourPillarModelWording } from '../frameworks/four-pillar-model/wording.js';
import { fourPillarPrerequisitesWording } from '../frameworks/four-pillar-prerequisites/wording.js';
import { governmentCsrPolicyTypesWording } from '../frameworks/government-csr-policy-types/wording.js';
import { inclusiveParticipationDesignWording } from '../frameworks/inclusive-participation-design/wording.js';
import { innovationDiscontinuityCausesWording } from '../frameworks/innovation-discontinuity-causes/wording.js';
import { innovationIndexContextWording } from '../frameworks/innovation-index-context/wording.js';
import { innovationInvolvementStagesWording } from '../frameworks/innovation-involvement-stages/wording.js';
import { inpowerCareWording } from '../frameworks/inpower-care/wording.js';
import { inpowerCareRingsWording } from '../frameworks/inpower-care-rings/wording.js';
import { lkkDefinitionsWording } from '../frameworks/lkk-definitions/wording.js';
import { localGovernmentChallengesWording } from '../frameworks/local-government-challenges/wording.js';
import { mspCharacteristicsWording } from '../frameworks/msp-characteristics/wording.js';
import { mspCiGapsWording } from '../frameworks/msp-ci-gaps/wording.js';
import { mspInstrumentsWording } from '../frameworks/msp-instruments/wording.js';
import { mspPhasesWording } from '../frameworks/msp-phases/wording.js';
import { mspStakeholderContributionsWording } from '../frameworks/msp-stakeholder-contributions/wording.js';
import { muaraEnimExistingFindingsWording } from '../frameworks/muara-enim-existing-findings/wording.js';
import { muaraEnimInhibitingFactorsWording } from '../frameworks/muara-enim-inhibiting-factors/wording.js';
import { muaraEnimProgrammesWording } from '../frameworks/muara-enim-programmes/wording.js';
import { muaraEnimStrategiesWording } from '../frameworks/muara-enim-strategies/wording.js';
import { muaraEnimSupportingFactorsWording } from '../frameworks/muara-enim-supporting-factors/wording.js';
import { omahKretegProfileWording } from '../frameworks/omah-kreteg-profile/wording.js';
import { omahKretegRenstraRenjaWording } from '../frameworks/omah-kreteg-renstra-renja/wording.js';
import { organisationPublicRelationshipWording } from '../frameworks/organisation-public-relationship/wording.js';
import { participationEvaluationCriteriaWording } from '../frameworks/participation-evaluation-criteria/wording.js';
import { participationLeadershipRolesWording } from '../frameworks/participation-leadership-roles/wording.js';
import { participationPhasesWording } from '../frameworks/participation-phases/wording.js';
import { partnershipArchetypesWording } from '../frameworks/partnership-archetypes/wording.js';
import { partnershipPreconditionsWording } from '../frameworks/partnership-preconditions/wording.js';
import { pippkWording } from '../frameworks/pippk/wording.js';
import { pippkActivityScopesWording } from '../frameworks/pippk-activity-scopes/wording.js';
import { pippkStakeholderDutiesWording } from '../frameworks/pippk-stakeholder-duties/wording.js';
import { pippkStrengthsWording } from '../frameworks/pippk-strengths/wording.js';
import { pippkWeaknessesWording } from '../frameworks/pippk-weaknesses/wording.js';
import { poacFunctionsWording } from '../frameworks/poac-functions/wording.js';
import { powerLayoutWording } from '../frameworks/power-layout/wording.js';
import { pppWording } from '../frameworks/ppp/wording.js';
import { pppBenefitsWording } from '../frameworks/ppp-benefits/wording.js';
import { pppSuccessFactorsWording } from '../frameworks/ppp-success-factors/wording.js';
import { regulationsWording } from '../frameworks/regulations/wording.js';
import { relationshipManagementTheoryWording } from '../frameworks/relationship-management-theory/wording.js';
import { sigerMuWording } from '../frameworks/siger-mu/wording.js';
import { sigerMuContributionsWording } from '../frameworks/siger-mu-contributions/wording.js';
import { strategicPartnershipConceptWording } from '../frameworks/strategic-partnership-concept/wording.js';
import { tjslWording } from '../frameworks/tjsl/wording.js';
import { tjslAwardWording } from '../frameworks/tjsl-award/wording.js';
import { tjslBodiesWording } from '../frameworks/tjsl-bodies/wording.js';
import { tjslForumWording } from '../frameworks/tjsl-forum/wording.js';
import { tjslPriorityFieldsWording } from '../frameworks/tjsl-priority-fields/wording.js';
import { tjslRealisationWording } from '../frameworks/tjsl-realisation/wording.js';
import { tjslStakeholdersWording } from '../frameworks/tjsl-stakeholders/wording.js';
import { tjslStrengthsWording } from '../frameworks/tjsl-strengths/wording.js';
import { tjslWeaknessesWording } from '../frameworks/tjsl-weaknesses/wording.js';
import { tjslWebsiteWording } from '../frameworks/tjsl-website/wording.js';
import { tripleBottomLineWording } from '../frameworks/triple-bottom-line/wording.js';
import { twoPillarModelWording } from '../frameworks/two-pillar-model/wording.js';
import { twoPillarPrerequisitesWording } from '../frameworks/two-pillar-prerequisites/wording.js';
import type { FrameworkId } from './frameworks.js';

/** The words of every framework of the library, keyed by its id. */
export const wordings = {
  'partnership-archetypes': partnershipArchetypesWording,
  'partnership-preconditions': partnershipPreconditionsWording,
  'power-layout': powerLayoutWording,
  'participation-phases': participationPhasesWording,
  'csr-contribution-phases': csrContributionPhasesWording,
  'government-csr-policy-types': governmentCsrPolicyTypesWording,
  'two-pillar-model': twoPillarModelWording,
  'four-pillar-model': fourPillarModelWording,
  'four-pillar-goals': fourPillarGoalsWording,
  'two-pillar-prerequisites': twoPillarPrerequisitesWording,
  'four-pillar-prerequisites': fourPillarPrerequisitesWording,
  'participation-leadership-roles': participationLeadershipRolesWording,
  'collaborative-manager-roles': collaborativeManagerRolesWording,
  'epilogue-prerequisites': epiloguePrerequisitesWording,
  'poac-functions': poacFunctionsWording,
  'innovation-involvement-stages': innovationInvolvementStagesWording,
  'msp-characteristics': mspCharacteristicsWording,
  'msp-phases': mspPhasesWording,
  'msp-instruments': mspInstrumentsWording,
  'msp-stakeholder-contributions': mspStakeholderContributionsWording,
  'collaborative-innovation-foundations': collaborativeInnovationFoundationsWording,
  'collaborative-innovation-prerequisites': collaborativeInnovationPrerequisitesWording,
  'msp-ci-gaps': mspCiGapsWording,
  'bryson-design-cycle': brysonDesignCycleWording,
  'inclusive-participation-design': inclusiveParticipationDesignWording,
  'participation-evaluation-criteria': participationEvaluationCriteriaWording,
  ppp: pppWording,
  'ppp-benefits': pppBenefitsWording,
  'ppp-success-factors': pppSuccessFactorsWording,
  'collaboration-success-prerequisites': collaborationSuccessPrerequisitesWording,
  'collaboration-goals': collaborationGoalsWording,
  'collaboration-evidence': collaborationEvidenceWording,
  'collaboration-obstacles': collaborationObstaclesWording,
  'collaboration-tactics': collaborationTacticsWording,
  'innovation-discontinuity-causes': innovationDiscontinuityCausesWording,
  'strategic-partnership-concept': strategicPartnershipConceptWording,
  'administrative-paradigms': administrativeParadigmsWording,
  'lkk-definitions': lkkDefinitionsWording,
  'innovation-index-context': innovationIndexContextWording,
  'local-government-challenges': localGovernmentChallengesWording,
  regulations: regulationsWording,
  'cg-success-factors': cgSuccessFactorsWording,
  'cg-ideal-requirements': cgIdealRequirementsWording,
  'cg-process-variables': cgProcessVariablesWording,
  'cg-challenges': cgChallengesWording,
  'muara-enim-supporting-factors': muaraEnimSupportingFactorsWording,
  'muara-enim-inhibiting-factors': muaraEnimInhibitingFactorsWording,
  'muara-enim-strategies': muaraEnimStrategiesWording,
  'collaborative-governance': collaborativeGovernanceWording,
  'muara-enim-existing-findings': muaraEnimExistingFindingsWording,
  'forum-csr-pkbl': forumCsrPkblWording,
  'csr-information-system-fields': csrInformationSystemFieldsWording,
  'siger-mu-contributions': sigerMuContributionsWording,
  'muara-enim-programmes': muaraEnimProgrammesWording,
  'relationship-management-theory': relationshipManagementTheoryWording,
  'triple-bottom-line': tripleBottomLineWording,
  'omah-kreteg-renstra-renja': omahKretegRenstraRenjaWording,
  'community-relations': communityRelationsWording,
  'inpower-care': inpowerCareWording,
  'inpower-care-rings': inpowerCareRingsWording,
  'omah-kreteg-profile': omahKretegProfileWording,
  'antam-findings': antamFindingsWording,
  coorientation: coorientationStatesWording,
  'cg-stages': collaborationStagesWording,
  'ansell-gash-conditions': ansellGashConditionsWording,
  'siger-mu': sigerMuWording,
  'organisation-public-relationship': organisationPublicRelationshipWording,
  'communication-convergence': communicationConvergenceWording,
  pippk: pippkWording,
  'pippk-activity-scopes': pippkActivityScopesWording,
  'pippk-stakeholder-duties': pippkStakeholderDutiesWording,
  'pippk-strengths': pippkStrengthsWording,
  'pippk-weaknesses': pippkWeaknessesWording,
  tjsl: tjslWording,
  'tjsl-stakeholders': tjslStakeholdersWording,
  'tjsl-bodies': tjslBodiesWording,
  'tjsl-award': tjslAwardWording,
  'tjsl-realisation': tjslRealisationWording,
  'tjsl-strengths': tjslStrengthsWording,
  'tjsl-weaknesses': tjslWeaknessesWording,
  'tjsl-priority-fields': tjslPriorityFieldsWording,
  'tjsl-forum': tjslForumWording,
  'tjsl-website': tjslWebsiteWording,
} as const satisfies Readonly<Record<FrameworkId, AnyWording>>;
