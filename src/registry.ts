export {
  type IdentifierFault,
  type IdentifierReadingOptions,
  identifierFaults,
  identifierReadings,
  type OrganisationIdentifier,
  organisationIdentifier,
} from './case/organisation-identifier.js';
export {
  type Crosswalk,
  type CrosswalkEnd,
  crosswalkRelations,
  type RelationStrength,
  relationStrengths,
} from './crosswalks/crosswalk.js';
export { crosswalksOf } from './crosswalks/crosswalks.js';
export {
  type IatiOrganisation,
  type IatiRoleReason,
  iatiOrganisations,
} from './crosswalks/iati-organisations.js';
export {
  type IatiOrganisationRole,
  type IatiRoleRule,
  type IatiRoleRuleId,
  iatiOrganisationRoles,
  iatiRoleRules,
} from './crosswalks/iati-roles.js';
export {
  type IatiOrganisationType,
  type IatiTypeRow,
  iatiOrganisationTypes,
  iatiTypesBySector,
} from './crosswalks/iati-types.js';
export {
  type BibliographyAuthor,
  type BibliographyEntry,
  type BibliographyType,
  bibliography,
  bibliographyTypes,
} from './references/bibliography.js';
export { type Citation, type Reference, type ReferenceKey, references } from './references/references.js';
export { type FrameworkId, frameworks } from './registry/frameworks.js';
export { wordings } from './registry/wordings.js';
