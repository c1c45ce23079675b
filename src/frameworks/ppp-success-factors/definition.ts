import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The five factors of each side, in the order of 2.3.4. */
export const pppSuccessFactorIds = [
  'gov.integrity',
  'gov.commitment',
  'gov.realistic',
  'gov.transparency',
  'gov.legal-framework',
  'priv.values',
  'priv.finance-market',
  'priv.csr-policy',
  'priv.commitment',
  'priv.economic-policy',
] as const;
export type PppSuccessFactor = (typeof pppSuccessFactorIds)[number];

/** The two sides of the factors. */
export const pppSuccessFactorGroupIds = ['government', 'private'] as const;
export type PppSuccessFactorGroup = (typeof pppSuccessFactorGroupIds)[number];

/** Those on whose side the factors are printed. */
export const pppSuccessFactorStakeholderIds = ['local-government', 'private-sector'] as const;
export type PppSuccessFactorStakeholder = (typeof pppSuccessFactorStakeholderIds)[number];

/** What is said of the factors as a whole, or of a side. */
export const pppSuccessFactorStatementIds = [
  'study-unnamed',
  'government-and-community',
  'not-of-the-company',
  'not-closed',
] as const;
export type PppSuccessFactorStatement = (typeof pppSuccessFactorStatementIds)[number];

/**
 * The success factors of public-private partnership that the LAN report lists, five of the government and five of the
 * private sector, from a study of practice in Malaysia that it does not name.
 *
 * The factors are published. Who has to see to one is the side that it is printed on; of the company this holds as
 * printed, though a market and an economic policy are not its own to make.
 */
export const pppSuccessFactors = {
  form: 'checklist',
  id: 'ppp-success-factors',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'lan', locator: '2.3.4' }],
  groups: {
    government: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
    private: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
  },
  stakeholders: {
    'local-government': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
    'private-sector': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
  },
  items: {
    'gov.integrity': {
      group: 'government',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    // Printed on both sides in the same words, “pemerintah dan masyarakat”: see the statement on it.
    'gov.commitment': {
      group: 'government',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    'gov.realistic': {
      group: 'government',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    'gov.transparency': {
      group: 'government',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government'],
      tactics: [
        {
          id: 'collaboration-tactics.shared-information-system',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    'gov.legal-framework': {
      group: 'government',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    'priv.values': {
      group: 'private',
      polarity: 'for',
      asks: 'partnership',
      by: ['private-sector'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    'priv.finance-market': {
      group: 'private',
      polarity: 'for',
      asks: 'partnership',
      by: ['private-sector'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    'priv.csr-policy': {
      group: 'private',
      polarity: 'for',
      asks: 'partnership',
      by: ['private-sector'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    'priv.commitment': {
      group: 'private',
      polarity: 'for',
      asks: 'partnership',
      by: ['private-sector'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    'priv.economic-policy': {
      group: 'private',
      polarity: 'for',
      asks: 'partnership',
      by: ['private-sector'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
  },
  statements: {
    'study-unnamed': { basis: 'adapted', source: [{ ref: 'lan', locator: '2.3.4' }] },
    'government-and-community': {
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '2.3.4' }],
    },
    'not-of-the-company': {
      of: ['private'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '2.3.4' }],
    },
    'not-closed': { basis: 'adapted', source: [{ ref: 'lan', locator: '2.3.4' }] },
  },
} as const satisfies ChecklistDefinition<
  PppSuccessFactor,
  PppSuccessFactorGroup,
  PppSuccessFactorStakeholder,
  'ppp-success-factors',
  PppSuccessFactorStatement
>;
