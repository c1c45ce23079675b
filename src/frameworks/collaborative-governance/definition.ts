import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** What is told of it: the concept, the problem that it is to answer, and the prior studies. */
export const collaborativeGovernanceEntryIds = [
  'definition',
  'function-in-csr',
  'problem-context',
  'albareda-2008',
  'ji-miao-2020',
  'ulibarri-2020',
] as const;
export type CollaborativeGovernanceEntry = (typeof collaborativeGovernanceEntryIds)[number];

/** What each row tells of. */
export const collaborativeGovernanceEntryGroupIds = ['concept', 'problem', 'prior-study'] as const;
export type CollaborativeGovernanceEntryGroup = (typeof collaborativeGovernanceEntryGroupIds)[number];

/** What the prior studies are said to show together, and how Ansell & Gash are cited. */
export const collaborativeGovernanceEntryStatementIds = [
  'prior-studies-together',
  'ansell-gash-printed',
] as const;
export type CollaborativeGovernanceEntryStatement = (typeof collaborativeGovernanceEntryStatementIds)[number];

/**
 * Collaborative governance as the article on Muara Enim cites it: what it is, what it does in the management of CSR,
 * which problem it is to answer there, and three prior studies.
 *
 * All of it is published, with the works that the article cites as it prints them; none of those works was read. The
 * grouping and the names of the rows are ours. The lists that the article takes from the same literature are
 * checklists of their own.
 */
export const collaborativeGovernance = {
  form: 'catalogue',
  id: 'collaborative-governance',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [{ ref: 'muara-enim', locator: 'Intro' }],
  order: 'list',
  groups: {
    concept: {
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'muara-enim', locator: 'Intro, par. 4' }],
    },
    problem: {
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'muara-enim', locator: 'Intro, par. 3' }],
    },
    'prior-study': {
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'muara-enim', locator: 'Intro, par. 6' }],
    },
  },
  entries: {
    definition: {
      group: 'concept',
      studies: ['Kurniadi & Suryadi, 2021', 'Wisnumurti & Larantika, 2021'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 4' }],
    },
    'function-in-csr': {
      group: 'concept',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 4' }],
    },
    'problem-context': {
      group: 'problem',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 3' }],
    },
    'albareda-2008': {
      group: 'prior-study',
      studies: ['Albareda et al. (2008)'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 6' }],
    },
    'ji-miao-2020': {
      group: 'prior-study',
      studies: ['Ji & Miao (2020)'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 6' }],
    },
    'ulibarri-2020': {
      group: 'prior-study',
      studies: ['Ulibarri et al. (2020)'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 6' }],
    },
  },
  statements: {
    'prior-studies-together': {
      of: ['albareda-2008', 'ji-miao-2020', 'ulibarri-2020'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 6' }],
    },
    'ansell-gash-printed': {
      basis: 'adapted',
      source: [
        { ref: 'muara-enim', locator: 'Intro, par. 4' },
        { ref: 'muara-enim', locator: 'R-existing, par. 1' },
        { ref: 'muara-enim', locator: 'R-reflect, par. 1' },
        { ref: 'muara-enim', locator: 'Referensi' },
      ],
    },
  },
} as const satisfies CatalogueDefinition<
  CollaborativeGovernanceEntry,
  CollaborativeGovernanceEntryGroup,
  never,
  'collaborative-governance',
  CollaborativeGovernanceEntryStatement
>;
