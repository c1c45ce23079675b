import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The three strengths, in the order of the source. */
export const pippkStrengthIds = [
  'strength.design',
  'strength.regulation',
  'strength.leadership-commitment',
] as const;
export type PippkStrength = (typeof pippkStrengthIds)[number];

/**
 * What the LAN report holds to be strong in PIPPK as a model of partnership.
 *
 * The entries are published, in running text; that they are three is ours. The report says of the commitment that it
 * appears, and of the political promise that it may be why.
 */
export const pippkStrengths = {
  form: 'catalogue',
  id: 'pippk-strengths',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'lan', locator: '4.1.3' },
    { ref: 'lan', locator: 'ES B.1' },
  ],
  order: 'list',
  entries: {
    'strength.design': {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    // The numbers and titles of the regulations stand in the register of regulations.
    'strength.regulation': {
      values: { preparedFrom: 'akhir 2014', preparedTo: 'pertengahan 2015' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'strength.leadership-commitment': {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
  },
} as const satisfies CatalogueDefinition<PippkStrength, never, never, 'pippk-strengths', never>;
