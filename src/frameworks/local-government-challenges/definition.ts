import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** Four challenges and two aims, in the order of 3.1. */
export const localGovernmentChallengeIds = [
  'low-innovation-index',
  'low-service-quality',
  'low-policy-quality',
  'limited-resources',
  'raise-participation',
  'easier-services',
] as const;
export type LocalGovernmentChallenge = (typeof localGovernmentChallengeIds)[number];

/** What is challenging, and what the partnership models are for. */
export const localGovernmentChallengeGroupIds = ['challenges', 'aims'] as const;
export type LocalGovernmentChallengeGroup = (typeof localGovernmentChallengeGroupIds)[number];

/** What the source proposes. */
export const localGovernmentChallengeStatementIds = ['proposed-solutions'] as const;
export type LocalGovernmentChallengeStatement = (typeof localGovernmentChallengeStatementIds)[number];

/**
 * The main challenges of local government in Indonesia from which the LAN report sets out, and the two aims of the
 * partnership models that it studies.
 *
 * All are published in the text of 3.1; Figure 3.1, which it refers to, is not in the text read. The ids are ours. The
 * source does not say which aim answers which challenge.
 */
export const localGovernmentChallenges = {
  form: 'catalogue',
  id: 'local-government-challenges',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: '3.1' }],
  order: 'list',
  groups: {
    challenges: { basis: 'published', source: [{ ref: 'lan', locator: '3.1' }] },
    aims: { basis: 'published', source: [{ ref: 'lan', locator: '3.1' }] },
  },
  entries: {
    'low-innovation-index': {
      group: 'challenges',
      basis: 'published',
      source: [{ ref: 'lan', locator: '3.1' }],
    },
    'low-service-quality': {
      group: 'challenges',
      basis: 'published',
      source: [{ ref: 'lan', locator: '3.1' }],
    },
    'low-policy-quality': {
      group: 'challenges',
      basis: 'published',
      source: [{ ref: 'lan', locator: '3.1' }],
    },
    'limited-resources': {
      group: 'challenges',
      basis: 'published',
      source: [{ ref: 'lan', locator: '3.1' }],
    },
    'raise-participation': { group: 'aims', basis: 'published', source: [{ ref: 'lan', locator: '3.1' }] },
    // Printed as “mempermudah dan mempermudah”: the second verb may have been another one.
    'easier-services': { group: 'aims', basis: 'published', source: [{ ref: 'lan', locator: '3.1' }] },
  },
  statements: {
    'proposed-solutions': {
      of: ['low-innovation-index', 'low-service-quality', 'low-policy-quality', 'limited-resources'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '3.1' }],
    },
  },
} as const satisfies CatalogueDefinition<
  LocalGovernmentChallenge,
  LocalGovernmentChallengeGroup,
  never,
  'local-government-challenges',
  LocalGovernmentChallengeStatement
>;
