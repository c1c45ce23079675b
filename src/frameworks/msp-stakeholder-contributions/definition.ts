import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The three stakeholders whose contributions 2.3.1 gives as examples. */
export const mspStakeholderContributionIds = ['government', 'ngo', 'private'] as const;
export type MspStakeholderContribution = (typeof mspStakeholderContributionIds)[number];

/** What the examples are examples of. */
export const mspStakeholderContributionStatementIds = ['different-roles'] as const;
export type MspStakeholderContributionStatement = (typeof mspStakeholderContributionStatementIds)[number];

/**
 * What stakeholders can contribute to a multi-stakeholder partnership (MSP), as the LAN report says in one sentence of
 * examples.
 *
 * The rows are published. The sentence cites no work; those around it cite Brouwer & Woodhill 2015.
 */
export const mspStakeholderContributions = {
  form: 'catalogue',
  id: 'msp-stakeholder-contributions',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: '2.3.1' }],
  order: 'list',
  entries: {
    government: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.1' }] },
    ngo: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.1' }] },
    private: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.1' }] },
  },
  statements: {
    'different-roles': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.1' }] },
  },
} as const satisfies CatalogueDefinition<
  MspStakeholderContribution,
  never,
  never,
  'msp-stakeholder-contributions',
  MspStakeholderContributionStatement
>;
