import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** What the report says of strategic partnership: what it is, which limits it answers, what is hoped of it. */
export const strategicPartnershipPointIds = [
  'definition',
  'partner-kinds',
  'limit.budget',
  'limit.human-resources',
  'limit.facilities',
  'limit.ideas',
  'outcome.comprehensive',
  'outcome.common-property',
  'aspects',
] as const;
export type StrategicPartnershipPoint = (typeof strategicPartnershipPointIds)[number];

/** The limits and the hopes; what the concept is and how it is described stands outside them. */
export const strategicPartnershipPointGroupIds = ['limit', 'outcome'] as const;
export type StrategicPartnershipPointGroup = (typeof strategicPartnershipPointGroupIds)[number];

/**
 * The strategic partnership model (model kemitraan strategis) as the LAN report conceives it, in 1.1 on Bandung and in
 * the introduction of chapter 5 on the two models that it develops.
 *
 * Every row is published. That the rows make up one concept is read off the two places; the grouping is ours. The
 * source gives one sentence that says what a strategic partnership model is, and no criteria by which to tell one.
 */
export const strategicPartnershipConcept = {
  form: 'catalogue',
  id: 'strategic-partnership-concept',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'lan', locator: '1.1' },
    { ref: 'lan', locator: 'ch. 5 intro' },
  ],
  order: 'list',
  groups: {
    limit: {
      basis: 'ours',
      source: [
        { ref: 'lan', locator: '1.1' },
        { ref: 'lan', locator: 'ch. 5 intro' },
      ],
    },
    outcome: { basis: 'ours', source: [{ ref: 'lan', locator: 'ch. 5 intro' }] },
  },
  entries: {
    definition: { basis: 'published', source: [{ ref: 'lan', locator: '1.1' }] },
    // Said of the strategy of Bandung. The university is named only in chapter 5, among those who own an innovation.
    'partner-kinds': { basis: 'published', source: [{ ref: 'lan', locator: '1.1' }] },
    'limit.budget': {
      group: 'limit',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '1.1' },
        { ref: 'lan', locator: 'ch. 5 intro' },
      ],
    },
    // 1.1 speaks of their quality, chapter 5 of human resources as such; neither of their number.
    'limit.human-resources': {
      group: 'limit',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '1.1' },
        { ref: 'lan', locator: 'ch. 5 intro' },
      ],
    },
    'limit.facilities': {
      group: 'limit',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '1.1' },
        { ref: 'lan', locator: 'ch. 5 intro' },
      ],
    },
    'limit.ideas': {
      group: 'limit',
      basis: 'published',
      source: [{ ref: 'lan', locator: 'ch. 5 intro' }],
    },
    'outcome.comprehensive': {
      group: 'outcome',
      basis: 'published',
      source: [{ ref: 'lan', locator: 'ch. 5 intro' }],
    },
    'outcome.common-property': {
      group: 'outcome',
      basis: 'published',
      source: [{ ref: 'lan', locator: 'ch. 5 intro' }],
    },
    // Chapter 5 names the first three; the prerequisites are chapter 6; the epilogue names all four together.
    aspects: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'ch. 5 intro' },
        { ref: 'lan', locator: '6.3' },
      ],
    },
  },
} as const satisfies CatalogueDefinition<
  StrategicPartnershipPoint,
  StrategicPartnershipPointGroup,
  never,
  'strategic-partnership-concept',
  never
>;
