import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The five benefits, in the order of 2.3.4. */
export const pppBenefitIds = [
  'integrated-solutions',
  'innovative-approaches',
  'cost-time',
  'risk',
  'resources',
] as const;
export type PppBenefit = (typeof pppBenefitIds)[number];

/**
 * The five benefits of public-private partnership that the LAN report lists after Link 2006.
 *
 * All five are published, as a list without numbers; nothing of them is ours but the words. Section 5.2.1 takes them up
 * again as the goals of the Four-Pillar Model: see the crosswalks.
 */
export const pppBenefits = {
  form: 'catalogue',
  id: 'ppp-benefits',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: '2.3.4' }],
  order: 'list',
  entries: {
    'integrated-solutions': {
      studies: ['Link 2006'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    'innovative-approaches': {
      studies: ['Link 2006'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    'cost-time': {
      studies: ['Link 2006'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    risk: { studies: ['Link 2006'], basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
    resources: { studies: ['Link 2006'], basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
  },
} as const satisfies CatalogueDefinition<PppBenefit, never, never, 'ppp-benefits', never>;
