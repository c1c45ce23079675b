import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The four factors, in the order of the article. */
export const muaraEnimSupportingFactorIds = [
  'company-commitment',
  'government-support',
  'local-potential',
  'third-party-partnership',
] as const;
export type MuaraEnimSupportingFactor = (typeof muaraEnimSupportingFactorIds)[number];

/** The one group: the article lists all of them together. */
export const muaraEnimSupportingFactorGroupIds = ['factors'] as const;
export type MuaraEnimSupportingFactorGroup = (typeof muaraEnimSupportingFactorGroupIds)[number];

/**
 * What, in the article on Muara Enim, supports collaborative governance in the management of CSR there.
 *
 * The items are published, with examples from Muara Enim; their order is that of the article, which calls the first a
 * main factor and does not weigh them. The article calls for strategies that strengthen these factors too, and does
 * not say which strategy is for which: no item names one. Each is asked of the partnership as one. The article does
 * not say who has to see to a factor.
 */
export const muaraEnimSupportingFactors = {
  form: 'checklist',
  id: 'muara-enim-supporting-factors',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  ofOneCase: true,
  source: [
    { ref: 'muara-enim', locator: 'R-support' },
    { ref: 'muara-enim', locator: 'Concl, par. 2' },
  ],
  groups: {
    factors: {
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-support' },
        { ref: 'muara-enim', locator: 'Concl, par. 2' },
      ],
    },
  },
  items: {
    'company-commitment': {
      group: 'factors',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'muara-enim', locator: 'R-support, par. 1' },
        { ref: 'muara-enim', locator: 'Concl, par. 2' },
      ],
    },
    'government-support': {
      group: 'factors',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'muara-enim', locator: 'R-support, par. 2' },
        { ref: 'muara-enim', locator: 'Concl, par. 2' },
      ],
    },
    'local-potential': {
      group: 'factors',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'muara-enim', locator: 'R-support, par. 3' },
        { ref: 'muara-enim', locator: 'Concl, par. 2' },
      ],
    },
    'third-party-partnership': {
      group: 'factors',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'muara-enim', locator: 'R-support, par. 4' },
        { ref: 'muara-enim', locator: 'Concl, par. 2' },
      ],
    },
  },
} as const satisfies ChecklistDefinition<
  MuaraEnimSupportingFactor,
  MuaraEnimSupportingFactorGroup,
  never,
  'muara-enim-supporting-factors',
  never
>;
