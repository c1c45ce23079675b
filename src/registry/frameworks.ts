import { administrativeParadigms } from '../frameworks/administrative-paradigms/definition.js';
import { ansellGashConditions } from '../frameworks/ansell-gash-conditions/definition.js';
import { antamFindings } from '../frameworks/antam-findings/definition.js';
import { brysonDesignCycle } from '../frameworks/bryson-design-cycle/definition.js';
import { cgChallenges } from '../frameworks/cg-challenges/definition.js';
import { cgIdealRequirements } from '../frameworks/cg-ideal-requirements/definition.js';
import { cgProcessVariables } from '../frameworks/cg-process-variables/definition.js';
import { collaborationStages } from '../frameworks/cg-stages/definition.js';
import { cgSuccessFactors } from '../frameworks/cg-success-factors/definition.js';
import { collaborationEvidence } from '../frameworks/collaboration-evidence/definition.js';
import { collaborationGoals } from '../frameworks/collaboration-goals/definition.js';
import { collaborationObstacles } from '../frameworks/collaboration-obstacles/definition.js';
import { collaborationSuccessPrerequisites } from '../frameworks/collaboration-success-prerequisites/definition.js';
import { collaborationTactics } from '../frameworks/collaboration-tactics/definition.js';
import { collaborativeGovernance } from '../frameworks/collaborative-governance/definition.js';
import { collaborativeInnovationFoundations } from '../frameworks/collaborative-innovation-foundations/definition.js';
import { collaborativeInnovationPrerequisites } from '../frameworks/collaborative-innovation-prerequisites/definition.js';
import { collaborativeManagerRoles } from '../frameworks/collaborative-manager-roles/definition.js';
import { communicationConvergence } from '../frameworks/communication-convergence/definition.js';
import { communityRelations } from '../frameworks/community-relations/definition.js';
import { coorientationStates } from '../frameworks/coorientation/definition.js';
import { csrContributionPhases } from '../frameworks/csr-contribution-phases/definition.js';
import { csrInformationSystemFields } from '../frameworks/csr-information-system-fields/definition.js';
import { epiloguePrerequisites } from '../frameworks/epilogue-prerequisites/definition.js';
import { forumCsrPkbl } from '../frameworks/forum-csr-pkbl/definition.js';
import { fourPillarModel } from '../frameworks/four-pillar-model/definition.js';
import { fourPillarGoals } from '../frameworks/four-pillar-model/goals.js';
import { fourPillarPrerequisites } from '../frameworks/four-pillar-prerequisites/definition.js';
import { governmentCsrPolicyTypes } from '../frameworks/government-csr-policy-types/definition.js';
import { inclusiveParticipationDesign } from '../frameworks/inclusive-participation-design/definition.js';
import { innovationDiscontinuityCauses } from '../frameworks/innovation-discontinuity-causes/definition.js';
import { innovationIndexContext } from '../frameworks/innovation-index-context/definition.js';
import { innovationInvolvementStages } from '../frameworks/innovation-involvement-stages/definition.js';
import { inpowerCare } from '../frameworks/inpower-care/definition.js';
import { inpowerCareRings } from '../frameworks/inpower-care-rings/definition.js';
import { lkkDefinitions } from '../frameworks/lkk-definitions/definition.js';
import { localGovernmentChallenges } from '../frameworks/local-government-challenges/definition.js';
import { mspCharacteristics } from '../frameworks/msp-characteristics/definition.js';
import { mspCiGaps } from '../frameworks/msp-ci-gaps/definition.js';
import { mspInstruments } from '../frameworks/msp-instruments/definition.js';
import { mspPhases } from '../frameworks/msp-phases/definition.js';
import { mspStakeholderContributions } from '../frameworks/msp-stakeholder-contributions/definition.js';
import { muaraEnimExistingFindings } from '../frameworks/muara-enim-existing-findings/definition.js';
import { muaraEnimInhibitingFactors } from '../frameworks/muara-enim-inhibiting-factors/definition.js';
import { muaraEnimProgrammes } from '../frameworks/muara-enim-programmes/definition.js';
import { muaraEnimStrategies } from '../frameworks/muara-enim-strategies/definition.js';
import { muaraEnimSupportingFactors } from '../frameworks/muara-enim-supporting-factors/definition.js';
import { omahKretegProfile } from '../frameworks/omah-kreteg-profile/definition.js';
import { omahKretegRenstraRenja } from '../frameworks/omah-kreteg-renstra-renja/definition.js';
import { organisationPublicRelationship } from '../frameworks/organisation-public-relationship/definition.js';
import { participationEvaluationCriteria } from '../frameworks/participation-evaluation-criteria/definition.js';
import { participationLeadershipRoles } from '../frameworks/participation-leadership-roles/definition.js';
import { participationPhases } from '../frameworks/participation-phases/definition.js';
import { partnershipArchetypes } from '../frameworks/partnership-archetypes/definition.js';
import { partnershipPreconditions } from '../frameworks/partnership-preconditions/definition.js';
import { pippk } from '../frameworks/pippk/definition.js';
import { pippkActivityScopes } from '../frameworks/pippk-activity-scopes/definition.js';
import { pippkStakeholderDuties } from '../frameworks/pippk-stakeholder-duties/definition.js';
import { pippkStrengths } from '../frameworks/pippk-strengths/definition.js';
import { pippkWeaknesses } from '../frameworks/pippk-weaknesses/definition.js';
import { poacFunctions } from '../frameworks/poac-functions/definition.js';
import { powerLayout } from '../frameworks/power-layout/definition.js';
import { ppp } from '../frameworks/ppp/definition.js';
import { pppBenefits } from '../frameworks/ppp-benefits/definition.js';
import { pppSuccessFactors } from '../frameworks/ppp-success-factors/definition.js';
import { regulations } from '../frameworks/regulations/definition.js';
import { relationshipManagementTheory } from '../frameworks/relationship-management-theory/definition.js';
import { sigerMu } from '../frameworks/siger-mu/definition.js';
import { sigerMuContributions } from '../frameworks/siger-mu-contributions/definition.js';
import { strategicPartnershipConcept } from '../frameworks/strategic-partnership-concept/definition.js';
import { tjsl } from '../frameworks/tjsl/definition.js';
import { tjslAward } from '../frameworks/tjsl-award/definition.js';
import { tjslBodies } from '../frameworks/tjsl-bodies/definition.js';
import { tjslForum } from '../frameworks/tjsl-forum/definition.js';
import { tjslPriorityFields } from '../frameworks/tjsl-priority-fields/definition.js';
import { tjslRealisation } from '../frameworks/tjsl-realisation/definition.js';
import { tjslStakeholders } from '../frameworks/tjsl-stakeholders/definition.js';
import { tjslStrengths } from '../frameworks/tjsl-strengths/definition.js';
import { tjslWeaknesses } from '../frameworks/tjsl-weaknesses/definition.js';
import { tjslWebsite } from '../frameworks/tjsl-website/definition.js';
import { tripleBottomLine } from '../frameworks/triple-bottom-line/definition.js';
import { twoPillarModel } from '../frameworks/two-pillar-model/definition.js';
import { twoPillarPrerequisites } from '../frameworks/two-pillar-prerequisites/definition.js';

/** Every definition of the library, keyed by its id: those that give verdicts, and catalogues that are looked up. */
export const frameworks = {
  'partnership-archetypes': partnershipArchetypes,
  'partnership-preconditions': partnershipPreconditions,
  'power-layout': powerLayout,
  'participation-phases': participationPhases,
  'csr-contribution-phases': csrContributionPhases,
  'government-csr-policy-types': governmentCsrPolicyTypes,
  'two-pillar-model': twoPillarModel,
  'four-pillar-model': fourPillarModel,
  'four-pillar-goals': fourPillarGoals,
  'two-pillar-prerequisites': twoPillarPrerequisites,
  'four-pillar-prerequisites': fourPillarPrerequisites,
  'participation-leadership-roles': participationLeadershipRoles,
  'collaborative-manager-roles': collaborativeManagerRoles,
  'epilogue-prerequisites': epiloguePrerequisites,
  'poac-functions': poacFunctions,
  'innovation-involvement-stages': innovationInvolvementStages,
  'msp-characteristics': mspCharacteristics,
  'msp-phases': mspPhases,
  'msp-instruments': mspInstruments,
  'msp-stakeholder-contributions': mspStakeholderContributions,
  'collaborative-innovation-foundations': collaborativeInnovationFoundations,
  'collaborative-innovation-prerequisites': collaborativeInnovationPrerequisites,
  'msp-ci-gaps': mspCiGaps,
  'bryson-design-cycle': brysonDesignCycle,
  'inclusive-participation-design': inclusiveParticipationDesign,
  'participation-evaluation-criteria': participationEvaluationCriteria,
  ppp: ppp,
  'ppp-benefits': pppBenefits,
  'ppp-success-factors': pppSuccessFactors,
  'collaboration-success-prerequisites': collaborationSuccessPrerequisites,
  'collaboration-goals': collaborationGoals,
  'collaboration-evidence': collaborationEvidence,
  'collaboration-obstacles': collaborationObstacles,
  'collaboration-tactics': collaborationTactics,
  'innovation-discontinuity-causes': innovationDiscontinuityCauses,
  'strategic-partnership-concept': strategicPartnershipConcept,
  'administrative-paradigms': administrativeParadigms,
  'lkk-definitions': lkkDefinitions,
  'innovation-index-context': innovationIndexContext,
  'local-government-challenges': localGovernmentChallenges,
  regulations: regulations,
  'cg-success-factors': cgSuccessFactors,
  'cg-ideal-requirements': cgIdealRequirements,
  'cg-process-variables': cgProcessVariables,
  'cg-challenges': cgChallenges,
  'muara-enim-supporting-factors': muaraEnimSupportingFactors,
  'muara-enim-inhibiting-factors': muaraEnimInhibitingFactors,
  'muara-enim-strategies': muaraEnimStrategies,
  'collaborative-governance': collaborativeGovernance,
  'muara-enim-existing-findings': muaraEnimExistingFindings,
  'forum-csr-pkbl': forumCsrPkbl,
  'csr-information-system-fields': csrInformationSystemFields,
  'siger-mu-contributions': sigerMuContributions,
  'muara-enim-programmes': muaraEnimProgrammes,
  'relationship-management-theory': relationshipManagementTheory,
  'triple-bottom-line': tripleBottomLine,
  'omah-kreteg-renstra-renja': omahKretegRenstraRenja,
  'community-relations': communityRelations,
  'inpower-care': inpowerCare,
  'inpower-care-rings': inpowerCareRings,
  'omah-kreteg-profile': omahKretegProfile,
  'antam-findings': antamFindings,
  coorientation: coorientationStates,
  'cg-stages': collaborationStages,
  'ansell-gash-conditions': ansellGashConditions,
  'siger-mu': sigerMu,
  'organisation-public-relationship': organisationPublicRelationship,
  'communication-convergence': communicationConvergence,
  pippk,
  'pippk-activity-scopes': pippkActivityScopes,
  'pippk-stakeholder-duties': pippkStakeholderDuties,
  'pippk-strengths': pippkStrengths,
  'pippk-weaknesses': pippkWeaknesses,
  tjsl: tjsl,
  'tjsl-stakeholders': tjslStakeholders,
  'tjsl-bodies': tjslBodies,
  'tjsl-award': tjslAward,
  'tjsl-realisation': tjslRealisation,
  'tjsl-strengths': tjslStrengths,
  'tjsl-weaknesses': tjslWeaknesses,
  'tjsl-priority-fields': tjslPriorityFields,
  'tjsl-forum': tjslForum,
  'tjsl-website': tjslWebsite,
} as const;

/** The id of a framework of the library. */
export type FrameworkId = keyof typeof frameworks;
