import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The four types, in the order of 2.3.4; the one-word names are ours. */
export const governmentCsrPolicyTypeIds = ['endorsing', 'partnering', 'facilitating', 'mandating'] as const;
export type GovernmentCsrPolicyType = (typeof governmentCsrPolicyTypeIds)[number];

/** What is said of the types as a whole. */
export const governmentCsrPolicyTypeStatementIds = ['english-names', 'year-printed'] as const;
export type GovernmentCsrPolicyTypeStatement = (typeof governmentCsrPolicyTypeStatementIds)[number];

/**
 * The four types of government policy towards CSR that the LAN report takes from a meta-analysis, which it cites as Ingram
 * and Ton 2013.
 *
 * The types and their examples are published, in Indonesian sentences without numbers or rank. The one-word English names,
 * and so the ids, are ours.
 */
export const governmentCsrPolicyTypes = {
  form: 'catalogue',
  id: 'government-csr-policy-types',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: '2.3.4' }],
  order: 'list',
  entries: {
    endorsing: {
      studies: ['Ingram dan Ton 2013'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    partnering: {
      studies: ['Ingram dan Ton 2013'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    facilitating: {
      studies: ['Ingram dan Ton 2013'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    mandating: {
      studies: ['Ingram dan Ton 2013'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
  },
  statements: {
    'english-names': { basis: 'ours', source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '2.3.4' }] },
    'year-printed': {
      basis: 'adapted',
      source: [
        { ref: 'lan', locator: '2.3.4' },
        { ref: 'lan', locator: 'Daftar Pustaka' },
      ],
    },
  },
} as const satisfies CatalogueDefinition<
  GovernmentCsrPolicyType,
  never,
  never,
  'government-csr-policy-types',
  GovernmentCsrPolicyTypeStatement
>;
