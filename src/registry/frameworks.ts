import { collaborationSuccessPrerequisites } from '../frameworks/collaboration-success-prerequisites/definition.js';
import { collaborativeInnovationFoundations } from '../frameworks/collaborative-innovation-foundations/definition.js';
import { collaborativeInnovationPrerequisites } from '../frameworks/collaborative-innovation-prerequisites/definition.js';
import { collaborativeManagerRoles } from '../frameworks/collaborative-manager-roles/definition.js';
import { csrContributionPhases } from '../frameworks/csr-contribution-phases/definition.js';
import { epiloguePrerequisites } from '../frameworks/epilogue-prerequisites/definition.js';
import { fourPillarModel } from '../frameworks/four-pillar-model/definition.js';
import { fourPillarPrerequisites } from '../frameworks/four-pillar-prerequisites/definition.js';
import { mspCharacteristics } from '../frameworks/msp-characteristics/definition.js';
import { participationLeadershipRoles } from '../frameworks/participation-leadership-roles/definition.js';
import { participationPhases } from '../frameworks/participation-phases/definition.js';
import { partnershipArchetypes } from '../frameworks/partnership-archetypes/definition.js';
import { partnershipPreconditions } from '../frameworks/partnership-preconditions/definition.js';
import { powerLayout } from '../frameworks/power-layout/definition.js';
import { pppSuccessFactors } from '../frameworks/ppp-success-factors/definition.js';
import { twoPillarModel } from '../frameworks/two-pillar-model/definition.js';
import { twoPillarPrerequisites } from '../frameworks/two-pillar-prerequisites/definition.js';

/** Every definition of the library, keyed by its id. */
export const frameworks = {
  'partnership-archetypes': partnershipArchetypes,
  'partnership-preconditions': partnershipPreconditions,
  'power-layout': powerLayout,
  'participation-phases': participationPhases,
  'csr-contribution-phases': csrContributionPhases,
  'two-pillar-model': twoPillarModel,
  'four-pillar-model': fourPillarModel,
  'two-pillar-prerequisites': twoPillarPrerequisites,
  'four-pillar-prerequisites': fourPillarPrerequisites,
  'participation-leadership-roles': participationLeadershipRoles,
  'collaborative-manager-roles': collaborativeManagerRoles,
  'epilogue-prerequisites': epiloguePrerequisites,
  'msp-characteristics': mspCharacteristics,
  'collaborative-innovation-foundations': collaborativeInnovationFoundations,
  'collaborative-innovation-prerequisites': collaborativeInnovationPrerequisites,
  'ppp-success-factors': pppSuccessFactors,
  'collaboration-success-prerequisites': collaborationSuccessPrerequisites,
} as const;

/** The id of a framework of the library. */
export type FrameworkId = keyof typeof frameworks;
