import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** Ten things that are said of community relations, what it is before what it does. */
export const communityRelationsPointIds = [
  'definition-peak',
  'ruslan',
  'social-responsibility',
  'balance',
  'community',
  'aim',
  'lesly',
  'community-development',
  'mutual-dependence',
  'conflict',
] as const;
export type CommunityRelationsPoint = (typeof communityRelationsPointIds)[number];

/** What is said of the list as a whole. */
export const communityRelationsStatementIds = [
  'summed-up',
  'common-good',
  'public-relations',
  'names-printed',
] as const;
export type CommunityRelationsStatement = (typeof communityRelationsStatementIds)[number];

/**
 * What the study of Omah Kreteg Anggana says of community relations, and after whom.
 *
 * The rows are published; which of them stand here is read off the running text of introduction and results. `saidBy` is
 * whom the study names, `studies` the works as it prints them; it has no bibliography. A row without either is the study's
 * own.
 */
export const communityRelations = {
  form: 'catalogue',
  id: 'community-relations',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'omah-kreteg', locator: 'Intro' },
    { ref: 'omah-kreteg', locator: 'Results' },
  ],
  order: 'list',
  entries: {
    'definition-peak': {
      studies: ['Lattiomore, Otis Baskin, 2010'],
      values: { saidBy: 'Wibur J. Peak' },
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    ruslan: {
      studies: ['Salim & Ikom, 2014'],
      values: { saidBy: 'Ruslan' },
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    'social-responsibility': {
      studies: ['Yudarwati, 2004'],
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    balance: {
      studies: ['Iriantara, 2013'],
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    // The work is cited for values and interests; locality stands in the sentence before it, without a work.
    community: {
      studies: ['Sumartono, 2010'],
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    aim: {
      studies: ['Zubair, 2020'],
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    lesly: {
      studies: ['Lattiomore, Otis Baskin, 2010'],
      values: { saidBy: 'Philip Lesly' },
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    // The works are those of the results, on community development as a way to build relations.
    'community-development': {
      studies: [
        'Marthalena; Mardiana, Siska; Berthanila, 2019',
        'Agus Triyono, 2014',
        'Sinaga, Intan, Evilia, Katolik, & Mandala, 2015',
      ],
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
    'mutual-dependence': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Results' }] },
    // The work is cited after the next sentence, on the part that public relations has in it.
    conflict: {
      studies: ['Putra, 2013'],
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
  },
  statements: {
    'summed-up': {
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
    'common-good': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Intro' }] },
    'public-relations': {
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
    'names-printed': {
      of: ['definition-peak', 'lesly'],
      basis: 'adapted',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
  },
} as const satisfies CatalogueDefinition<
  CommunityRelationsPoint,
  never,
  never,
  'community-relations',
  CommunityRelationsStatement
>;
