import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The three functions, in the order of the article. */
export const forumCsrPkblFunctionIds = [
  'align-rpjmd',
  'integrate-programmes',
  'secure-participation',
] as const;
export type ForumCsrPkblFunction = (typeof forumCsrPkblFunctionIds)[number];

/** How the forum was formed, and how it is found to work. */
export const forumCsrPkblFunctionStatementIds = ['formed', 'in-practice'] as const;
export type ForumCsrPkblFunctionStatement = (typeof forumCsrPkblFunctionStatementIds)[number];

/**
 * The Forum CSR-PKBL of Muara Enim: the functions that it is to have, how it was formed, and how it is found to work.
 *
 * The functions are published, as some among others and without rank.
 */
export const forumCsrPkbl = {
  form: 'catalogue',
  id: 'forum-csr-pkbl',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'muara-enim', locator: 'R-existing, par. 8' }],
  order: 'list',
  entries: {
    'align-rpjmd': {
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 8' }],
    },
    'integrate-programmes': {
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 8' }],
    },
    'secure-participation': {
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 8' }],
    },
  },
  statements: {
    formed: {
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-existing, par. 8' },
        { ref: 'muara-enim', locator: 'R-support, par. 2' },
      ],
    },
    'in-practice': {
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-existing, par. 9' },
        { ref: 'muara-enim', locator: 'R-inhibit, par. 4' },
      ],
    },
  },
} as const satisfies CatalogueDefinition<
  ForumCsrPkblFunction,
  never,
  never,
  'forum-csr-pkbl',
  ForumCsrPkblFunctionStatement
>;
