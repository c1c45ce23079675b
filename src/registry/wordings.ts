import type { DefinitionWording } from '../forms/definition.js';
import { collaborationSuccessPrerequisitesWording } from '../frameworks/collaboration-success-prerequisites/wording.js';
import { collaborativeInnovationFoundationsWording } from '../frameworks/collaborative-innovation-foundations/wording.js';
import { collaborativeInnovationPrerequisitesWording } from '../frameworks/collaborative-innovation-prerequisites/wording.js';
import { collaborativeManagerRolesWording } from '../frameworks/collaborative-manager-roles/wording.js';
import { csrContributionPhasesWording } from '../frameworks/csr-contribution-phases/wording.js';
import { epiloguePrerequisitesWording } from '../frameworks/epilogue-prerequisites/wording.js';
import { fourPillarModelWording } from '../frameworks/four-pillar-model/wording.js';
import { fourPillarPrerequisitesWording } from '../frameworks/four-pillar-prerequisites/wording.js';
import { mspCharacteristicsWording } from '../frameworks/msp-characteristics/wording.js';
import { participationLeadershipRolesWording } from '../frameworks/participation-leadership-roles/wording.js';
import { participationPhasesWording } from '../frameworks/participation-phases/wording.js';
import { partnershipArchetypesWording } from '../frameworks/partnership-archetypes/wording.js';
import { partnershipPreconditionsWording } from '../frameworks/partnership-preconditions/wording.js';
import { powerLayoutWording } from '../frameworks/power-layout/wording.js';
import { pppSuccessFactorsWording } from '../frameworks/ppp-success-factors/wording.js';
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
  'two-pillar-model': twoPillarModelWording,
  'four-pillar-model': fourPillarModelWording,
  'two-pillar-prerequisites': twoPillarPrerequisitesWording,
  'four-pillar-prerequisites': fourPillarPrerequisitesWording,
  'participation-leadership-roles': participationLeadershipRolesWording,
  'collaborative-manager-roles': collaborativeManagerRolesWording,
  'epilogue-prerequisites': epiloguePrerequisitesWording,
  'msp-characteristics': mspCharacteristicsWording,
  'collaborative-innovation-foundations': collaborativeInnovationFoundationsWording,
  'collaborative-innovation-prerequisites': collaborativeInnovationPrerequisitesWording,
  'ppp-success-factors': pppSuccessFactorsWording,
  'collaboration-success-prerequisites': collaborationSuccessPrerequisitesWording,
} as const satisfies Readonly<Record<FrameworkId, DefinitionWording>>;
