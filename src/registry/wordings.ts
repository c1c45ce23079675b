import type { DefinitionWording } from '../forms/definition.js';
import { csrContributionPhasesWording } from '../frameworks/csr-contribution-phases/wording.js';
import { participationPhasesWording } from '../frameworks/participation-phases/wording.js';
import { partnershipArchetypesWording } from '../frameworks/partnership-archetypes/wording.js';
import { partnershipPreconditionsWording } from '../frameworks/partnership-preconditions/wording.js';
import { powerLayoutWording } from '../frameworks/power-layout/wording.js';
import type { FrameworkId } from './frameworks.js';

/** The words of every framework of the library, keyed by its id. */
export const wordings = {
  'partnership-archetypes': partnershipArchetypesWording,
  'partnership-preconditions': partnershipPreconditionsWording,
  'power-layout': powerLayoutWording,
  'participation-phases': participationPhasesWording,
  'csr-contribution-phases': csrContributionPhasesWording,
} as const satisfies Readonly<Record<FrameworkId, DefinitionWording>>;
