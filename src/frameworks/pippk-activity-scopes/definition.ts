import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The eighteen scopes of activity, each under the kind of institution that it is for, in the order of Table 4.1. */
export const pippkActivityScopeIds = [
  'rw.infrastructure',
  'rw.social',
  'rw.institution',
  'rw.order-cleanliness-beauty',
  'rw.local-economy',
  'pkk.institution',
  'pkk.pokja-1',
  'pkk.pokja-2',
  'pkk.pokja-3',
  'pkk.pokja-4',
  'karang-taruna.institution',
  'karang-taruna.recreation-sport-arts',
  'karang-taruna.community-service',
  'karang-taruna.social-welfare',
  'karang-taruna.productive-enterprise',
  'lpm.institution',
  'lpm.capacity',
  'lpm.coordination',
] as const;
export type PippkActivityScope = (typeof pippkActivityScopeIds)[number];

/** The four kinds of institutions, in the order of Table 4.1. */
export const pippkInstitutionKindIds = ['rw', 'pkk', 'karang-taruna', 'lpm'] as const;
export type PippkInstitutionKind = (typeof pippkInstitutionKindIds)[number];

/** What is said of the table besides. */
export const pippkActivityScopeStatementIds = [
  'financed-scopes',
  'pokja-printed-twice',
  'shares-not-stated',
] as const;
export type PippkActivityScopeStatement = (typeof pippkActivityScopeStatementIds)[number];

/**
 * What PIPPK finances: the scopes of activity of each kind of institution, from Table 4.1 of the LAN report, which has them
 * from the technical guideline.
 *
 * Kinds and scopes are published. The table prints “Pokja I” twice for the PKK; that the second one, the last of four in a
 * row, is Pokja IV is our reading, and its row is marked as adapted.
 */
export const pippkActivityScopes = {
  form: 'catalogue',
  id: 'pippk-activity-scopes',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: '4.1, Table 4.1' }],
  order: 'list',
  groups: {
    rw: { basis: 'published', source: [{ ref: 'lan', locator: '4.1, Table 4.1' }] },
    pkk: { basis: 'published', source: [{ ref: 'lan', locator: '4.1, Table 4.1' }] },
    'karang-taruna': { basis: 'published', source: [{ ref: 'lan', locator: '4.1, Table 4.1' }] },
    lpm: { basis: 'published', source: [{ ref: 'lan', locator: '4.1, Table 4.1' }] },
  },
  entries: {
    'rw.infrastructure': {
      group: 'rw',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1, Table 4.1' }],
    },
    'rw.social': { group: 'rw', basis: 'published', source: [{ ref: 'lan', locator: '4.1, Table 4.1' }] },
    'rw.institution': {
      group: 'rw',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1, Table 4.1' }],
    },
    'rw.order-cleanliness-beauty': {
      group: 'rw',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1, Table 4.1' }],
    },
    'rw.local-economy': {
      group: 'rw',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1, Table 4.1' }],
    },
    'pkk.institution': {
      group: 'pkk',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1, Table 4.1' }],
    },
    'pkk.pokja-1': { group: 'pkk', basis: 'published', source: [{ ref: 'lan', locator: '4.1, Table 4.1' }] },
    'pkk.pokja-2': { group: 'pkk', basis: 'published', source: [{ ref: 'lan', locator: '4.1, Table 4.1' }] },
    'pkk.pokja-3': { group: 'pkk', basis: 'published', source: [{ ref: 'lan', locator: '4.1, Table 4.1' }] },
    // Printed “Pokja I”, like the second row of the PKK; by position and contents the fourth working group.
    'pkk.pokja-4': { group: 'pkk', basis: 'adapted', source: [{ ref: 'lan', locator: '4.1, Table 4.1' }] },
    'karang-taruna.institution': {
      group: 'karang-taruna',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1, Table 4.1' }],
    },
    'karang-taruna.recreation-sport-arts': {
      group: 'karang-taruna',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1, Table 4.1' }],
    },
    'karang-taruna.community-service': {
      group: 'karang-taruna',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1, Table 4.1' }],
    },
    'karang-taruna.social-welfare': {
      group: 'karang-taruna',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1, Table 4.1' }],
    },
    'karang-taruna.productive-enterprise': {
      group: 'karang-taruna',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1, Table 4.1' }],
    },
    'lpm.institution': {
      group: 'lpm',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1, Table 4.1' }],
    },
    'lpm.capacity': { group: 'lpm', basis: 'published', source: [{ ref: 'lan', locator: '4.1, Table 4.1' }] },
    'lpm.coordination': {
      group: 'lpm',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1, Table 4.1' }],
    },
  },
  statements: {
    'financed-scopes': { basis: 'published', source: [{ ref: 'lan', locator: '4.1' }] },
    'pokja-printed-twice': {
      of: ['pkk.pokja-1', 'pkk.pokja-4'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.1, Table 4.1' }],
    },
    'shares-not-stated': {
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: '4.1, Table 4.1' },
      ],
    },
  },
} as const satisfies CatalogueDefinition<
  PippkActivityScope,
  PippkInstitutionKind,
  never,
  'pippk-activity-scopes',
  PippkActivityScopeStatement
>;
