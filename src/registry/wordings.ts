import type { DefinitionWording } from '../forms/definition.js';
import { partnershipArchetypesWording } from '../frameworks/partnership-archetypes/wording.js';
import { partnershipPreconditionsWording } from '../frameworks/partnership-preconditions/wording.js';
import { powerLayoutWording } from '../frameworks/power-layout/wording.js';
import type { FrameworkId } from './frameworks.js';

/** The words of every framework of the library, keyed by its id. */
export const wordings = {
  'partnership-archetypes': partnershipArchetypesWording,
  'partnership-preconditions': partnershipPreconditionsWording,
  'power-layout': powerLayoutWording,
} as const satisfies Readonly<Record<FrameworkId, DefinitionWording>>;
