import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The five tactics, in the order of 2.2. */
export const collaborationTacticIds = [
  'formal-periodic-approach',
  'local-leaders-language',
  'shared-information-system',
  'private-partnership',
  'community-agents',
] as const;
export type CollaborationTactic = (typeof collaborationTacticIds)[number];

/** What is said of the cases that the tactics are drawn from. */
export const collaborationTacticStatementIds = ['award-cases-critique', 'award-cases-partners'] as const;
export type CollaborationTacticStatement = (typeof collaborationTacticStatementIds)[number];

/**
 * The five tactics by which, in the LAN report, award-winning innovations of local governments in Indonesia met the
 * obstacles to collaboration.
 *
 * The tactics are published, with numbers that are no rank. In which of the cases of 2.2 each is seen is our reading; which
 * obstacle each answers is ours as well, and stands in the crosswalks.
 */
export const collaborationTactics = {
  form: 'catalogue',
  id: 'collaboration-tactics',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: '2.2' }],
  order: 'list',
  entries: {
    // The case tells of periodic collaboration with the companies, not of a formal approach.
    'formal-periodic-approach': {
      seenIn: ['aceh-barat'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2, tactics 1' }],
    },
    // The case tells of community figures and mosque heads; of the local language only that birth attendants know it.
    'local-leaders-language': {
      seenIn: ['aceh-singkil'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2, tactics 2' }],
    },
    'shared-information-system': {
      seenIn: ['sragen-uptpk'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2, tactics 3' }],
    },
    // That the internet provider of Surabaya is private, the case does not say.
    'private-partnership': {
      seenIn: ['surabaya-ehealth', 'malang-bank-sampah'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2, tactics 4' }],
    },
    // Surabaya made its programme known through social media, not through agents of the community.
    'community-agents': {
      seenIn: ['malang-bank-sampah'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2, tactics 5' }],
    },
  },
  statements: {
    'award-cases-critique': { basis: 'published', source: [{ ref: 'lan', locator: '2.2' }] },
    'award-cases-partners': {
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '2.2' }],
    },
  },
} as const satisfies CatalogueDefinition<
  CollaborationTactic,
  never,
  never,
  'collaboration-tactics',
  CollaborationTacticStatement
>;
