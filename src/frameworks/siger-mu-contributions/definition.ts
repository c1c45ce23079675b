import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** To whom the model is said to contribute, in the order of the article. */
export const sigerMuContributionIds = ['government', 'company', 'msme'] as const;
export type SigerMuContribution = (typeof sigerMuContributionIds)[number];

/**
 * What the SIGER-MU model is said to contribute to the local government, to companies and to micro, small and medium
 * enterprises.
 *
 * The rows are published. They are what the article expects of a model that it proposes: it reports no use of it.
 */
export const sigerMuContributions = {
  form: 'catalogue',
  id: 'siger-mu-contributions',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [
    { ref: 'muara-enim', locator: 'R-contrib' },
    { ref: 'muara-enim', locator: 'Concl, par. 3' },
  ],
  order: 'list',
  entries: {
    government: {
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-contrib, par. 1' },
        { ref: 'muara-enim', locator: 'Concl, par. 3' },
      ],
    },
    company: {
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-contrib, par. 2' },
        { ref: 'muara-enim', locator: 'Concl, par. 3' },
      ],
    },
    msme: {
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-contrib, par. 3' },
        { ref: 'muara-enim', locator: 'Concl, par. 3' },
      ],
    },
  },
} as const satisfies CatalogueDefinition<SigerMuContribution, never, never, 'siger-mu-contributions', never>;
