export {
  type ArchetypePart,
  type ArchetypeVerdict,
  classifyArchetype,
} from './frameworks/partnership-archetypes/classify.js';
export {
  type Archetype,
  type ArchetypeAttribute,
  type ArchetypeReading,
  archetypeAttributeIds,
  archetypeIds,
  archetypeReadingIds,
  partnershipArchetypes,
} from './frameworks/partnership-archetypes/definition.js';
export { partnershipArchetypesWording } from './frameworks/partnership-archetypes/wording.js';
export {
  type Precondition,
  partnershipPreconditions,
  preconditionIds,
} from './frameworks/partnership-preconditions/definition.js';
export {
  type PreconditionsVerdict,
  validatePreconditions,
} from './frameworks/partnership-preconditions/validate.js';
export { partnershipPreconditionsWording } from './frameworks/partnership-preconditions/wording.js';
export { classifyPowerLayout, type PowerLayoutVerdict } from './frameworks/power-layout/classify.js';
export {
  type PowerLayout,
  type PowerLayoutAttribute,
  type PowerLayoutReading,
  powerLayout,
  powerLayoutAttributeIds,
  powerLayoutIds,
  powerLayoutReadingIds,
} from './frameworks/power-layout/definition.js';
export { powerLayoutWording } from './frameworks/power-layout/wording.js';
