export {
  type Crosswalk,
  type CrosswalkEnd,
  crosswalkRelations,
  type RelationStrength,
  relationStrengths,
} from './crosswalks/crosswalk.js';
export { crosswalksOf } from './crosswalks/crosswalks.js';
export { type Citation, type Reference, type ReferenceKey, references } from './references/references.js';
export { type FrameworkId, frameworks } from './registry/frameworks.js';
export { wordings } from './registry/wordings.js';
