import { administrativeParadigms } from '../frameworks/administrative-paradigms/definition.js';
import { brysonDesignCycle } from '../frameworks/bryson-design-cycle/definition.js';
import { collaborationEvidence } from '../frameworks/collaboration-evidence/definition.js';
import { collaborationGoals } from '../frameworks/collaboration-goals/definition.js';
import { collaborationObstacles } from '../frameworks/collaboration-obstacles/definition.js';
import { collaborationSuccessPrerequisites } from '../frameworks/collaboration-success-prerequisites/definition.js';
import { collaborationTactics } from '../frameworks/collaboration-tactics/definition.js';
import { collaborativeInnovationFoundations } from '../frameworks/collaborative-innovation-foundations/definition.js';
import { collaborativeInnovationPrerequisites } from '../frameworks/collaborative-innovation-prerequisites/definition.js';
import { collaborativeManagerRoles } from '../frameworks/collaborative-manager-roles/definition.js';
import { csrContributionPhases } from '../frameworks/csr-contribution-phases/definition.js';
import { epiloguePrerequisites } from '../frameworks/epilogue-prerequisites/definition.js';
import { fourPillarModel } from '../frameworks/four-pillar-model/definition.js';
import { fourPillarGoals } from '../frameworks/four-pillar-model/goals.js';
import { fourPillarPrerequisites } from '../frameworks/four-pillar-prerequisites/definition.js';
import { governmentCsrPolicyTypes } from '../frameworks/government-csr-policy-types/definition.js';
import { inclusiveParticipationDesign } from '../frameworks/inclusive-participation-design/definition.js';
import { innovationDiscontinuityCauses } from '../frameworks/innovation-discontinuity-causes/definition.js';
import { innovationIndexContext } from '../frameworks/innovation-index-context/definition.js';
import { innovationInvolvementStages } from '../frameworks/innovation-involvement-stages/definition.js';
import { lkkDefinitions } from '../frameworks/lkk-definitions/definition.js';
import { localGovernmentChallenges } from '../frameworks/local-government-challenges/definition.js';
import { mspCharacteristics } from '../frameworks/msp-characteristics/definition.js';
import { mspCiGaps } from '../frameworks/msp-ci-gaps/definition.js';
import { mspInstruments } from '../frameworks/msp-instruments/definition.js';
import { mspPhases } from '../frameworks/msp-phases/definition.js';
import { mspStakeholderContributions } from '../frameworks/msp-stakeholder-contributions/definition.js';
import { participationEvaluationCriteria } from '../frameworks/participation-evaluation-criteria/definition.js';
import { participationLeadershipRoles } from '../frameworks/participation-leadership-roles/definition.js';
import { participationPhases } from '../frameworks/participation-phases/definition.js';
import { partnershipArchetypes } from '../frameworks/partnership-archetypes/definition.js';
import { partnershipPreconditions } from '../frameworks/partnership-preconditions/definition.js';
import { poacFunctions } from '../frameworks/poac-functions/definition.js';
import { powerLayout } from '../frameworks/power-layout/definition.js';
import { ppp } from '../frameworks/ppp/definition.js';
import { pppBenefits } from '../frameworks/ppp-benefits/definition.js';
import { pppSuccessFactors } from '../frameworks/ppp-success-factors/definition.js';
import { regulations } from '../frameworks/regulations/definition.js';
import { strategicPartnershipConcept } from '../frameworks/strategic-partnership-concept/definition.js';
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
} as const;

/** The id of a framework of the library. */
export type FrameworkId = keyof typeof frameworks;
