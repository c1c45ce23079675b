import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** What TJSL is and where it comes from, whom it binds, and the sanctions. */
export const tjslEntryIds = [
  'definition',
  'partnership-definition',
  'stakeholder-kinds',
  'background.gap',
  'history',
  'scope.binding',
  'scope.priority-fields',
  'sanction.1-written-warning',
  'sanction.2-restriction',
  'sanction.3-freezing',
  'sanction.4-revocation',
  'sanction.other',
  'sanction.practice',
] as const;
export type TjslEntry = (typeof tjslEntryIds)[number];

/** What TJSL is, whom and what it covers, the four administrative sanctions, and what is said of sanctions besides. */
export const tjslGroupIds = ['concept', 'scope', 'administrative-sanctions', 'sanctions'] as const;
export type TjslGroup = (typeof tjslGroupIds)[number];

/** What is said of the rows besides, all of it ours. */
export const tjslStatementIds = [
  'list-not-sequence',
  'may-or-will',
  'sanctioning-regulation',
  'applied-or-not-to-the-full',
] as const;
export type TjslStatement = (typeof tjslStatementIds)[number];

/**
 * The corporate social and environmental responsibility (TJSL) of companies in Bandung, which the LAN report takes for the
 * same as CSR: what it is, whom it binds, and the sanctions.
 *
 * The rows are published. The four administrative sanctions are printed as a list, a to d, and have that letter here:
 * that they rise in severity is seen from the words, but no sentence of the source has them follow each other. The report
 * tells what the regulations say; the regulations themselves were not read.
 */
export const tjsl = {
  form: 'catalogue',
  id: 'tjsl',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [
    { ref: 'lan', locator: '4.2' },
    { ref: 'lan', locator: '4.2.3' },
    { ref: 'lan', locator: 'Table 4.4' },
  ],
  order: 'list',
  groups: {
    concept: { basis: 'ours', source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2' }] },
    scope: { basis: 'ours', source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2' }] },
    'administrative-sanctions': {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    sanctions: { basis: 'ours', source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2' }] },
  },
  entries: {
    definition: { group: 'concept', basis: 'published', source: [{ ref: 'lan', locator: '4.2' }] },
    'partnership-definition': {
      group: 'concept',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2' }],
    },
    'stakeholder-kinds': {
      group: 'concept',
      values: { stakeholders: 4 },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2.2' },
      ],
    },
    'background.gap': {
      group: 'concept',
      values: { growthPercent: 8.59, nationalGrowthPercent: 5.89 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2' }],
    },
    history: {
      group: 'concept',
      values: { regulatedSinceYear: 2012, mayoralRegulationYear: 2014 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2' }],
    },
    'scope.binding': {
      group: 'scope',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: 'Table 4.4' },
      ],
    },
    'scope.priority-fields': {
      group: 'scope',
      values: { fields: 7 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2' }],
    },
    'sanction.1-written-warning': {
      group: 'administrative-sanctions',
      values: { letter: 'a' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    'sanction.2-restriction': {
      group: 'administrative-sanctions',
      values: { letter: 'b' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    'sanction.3-freezing': {
      group: 'administrative-sanctions',
      values: { letter: 'c' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    'sanction.4-revocation': {
      group: 'administrative-sanctions',
      values: { letter: 'd' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    'sanction.other': {
      group: 'sanctions',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    // 4.2.3 says otherwise, that they are not yet applied fully and firmly: a statement.
    'sanction.practice': {
      group: 'sanctions',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2' }],
    },
  },
  statements: {
    'list-not-sequence': {
      of: [
        'sanction.1-written-warning',
        'sanction.2-restriction',
        'sanction.3-freezing',
        'sanction.4-revocation',
      ],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2' }, { ref: 'lan', locator: '4.2.3' }],
    },
    'may-or-will': {
      of: [
        'sanction.1-written-warning',
        'sanction.2-restriction',
        'sanction.3-freezing',
        'sanction.4-revocation',
      ],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2' }, { ref: 'lan', locator: '4.2.3' }],
    },
    'sanctioning-regulation': {
      of: [
        'sanction.1-written-warning',
        'sanction.2-restriction',
        'sanction.3-freezing',
        'sanction.4-revocation',
        'sanction.other',
      ],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2' }, { ref: 'lan', locator: '4.2.3' }],
    },
    'applied-or-not-to-the-full': {
      of: ['sanction.practice'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2' }, { ref: 'lan', locator: '4.2.3' }],
    },
  },
} as const satisfies CatalogueDefinition<TjslEntry, TjslGroup, never, 'tjsl', TjslStatement>;
