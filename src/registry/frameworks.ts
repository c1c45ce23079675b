import { csrContributionPhases } from '../frameworks/csr-contribution-phases/definition.js';
import { participationPhases } from '../frameworks/participation-phases/definition.js';
import { partnershipArchetypes } from '../frameworks/partnership-archetypes/definition.js';
import { partnershipPreconditions } from '../frameworks/partnership-preconditions/definition.js';
import { powerLayout } from '../frameworks/power-layout/definition.js';

/** Every definition of the library, keyed by its id. */
export const frameworks = {
  'partnership-archetypes': partnershipArchetypes,
  'partnership-preconditions': partnershipPreconditions,
  'power-layout': powerLayout,
  'participation-phases': participationPhases,
  'csr-contribution-phases': csrContributionPhases,
} as const;

/** The id of a framework of the library. */
export type FrameworkId = keyof typeof frameworks;
