/** The name and edition of the case document. */
export const caseSchemaName = 'kemitraan/case@1';

/** The four management functions (POAC), in their order. @see surakarta */
export const managementFunctions = ['planning', 'organizing', 'actuating', 'controlling'] as const;
export type ManagementFunction = (typeof managementFunctions)[number];

/** The sector that a party belongs to. */
export const sectors = [
  'government',
  'business',
  'community',
  'university',
  'civil-society',
  'finance',
  'media',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

/** A party's place in the partnership; only partners count when answers per partner are combined. */
export const standings = ['partner', 'beneficiary', 'supporter', 'overseer'] as const;
export type Standing = (typeof standings)[number];

/** What a party can put in. */
export const resources = [
  'funds',
  'people',
  'expertise',
  'technology',
  'facilities',
  'land',
  'authority',
  'access',
  'ideas',
  'other',
] as const;
export type Resource = (typeof resources)[number];

/** Where contributed funds come from. */
export const funds = ['public-budget', 'company-csr', 'donation', 'other'] as const;
export type Fund = (typeof funds)[number];

/** Whether what is told comes back: `two-way`, it runs both ways; `one-way`, nothing comes back. */
export const communicationDirections = ['one-way', 'two-way'] as const;
export type CommunicationDirection = (typeof communicationDirections)[number];

/** What ties one party to another. */
export const dependencyKinds = ['financial', 'regulatory', 'patronage', 'technical'] as const;
export type DependencyKind = (typeof dependencyKinds)[number];

/** The form of an agreement. A regulation or a decree binds without being agreed. */
export const agreementKinds = ['mou', 'contract', 'regulation', 'decree', 'oral'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** How much of a source was at hand. */
export const sourceExtents = ['abstract', 'excerpt', 'full'] as const;
export type SourceExtent = (typeof sourceExtents)[number];

/** How an observation was made. */
export const observationMethods = ['interview', 'observation', 'document', 'survey'] as const;
export type ObservationMethod = (typeof observationMethods)[number];

/** The lists of facts that a case can declare complete. */
export const completableLists = [
  'parties',
  'contributions',
  'benefits',
  'communications',
  'decisions',
  'dependencies',
  'roles',
  'activities',
  'agreements',
] as const;
export type CompletableList = (typeof completableLists)[number];
