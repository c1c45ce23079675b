import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The gaps, in the order of 2.3.2 and 2.5. */
export const mspCiGapIds = ['gap.technical-process', 'gap.context', 'gap.practice'] as const;
export type MspCiGap = (typeof mspCiGapIds)[number];

/**
 * What the LAN report finds lacking in the models that it reviews: in 2.3.2 multi-stakeholder partnership (MSP) and
 * collaborative innovation, in 2.5 earlier models of participation and of public-private partnership (PPP).
 *
 * Every row is published: the first is a criticism of Bryson’s, the others are the judgement of the report’s authors.
 * Gathering them is ours.
 */
export const mspCiGaps = {
  form: 'catalogue',
  id: 'msp-ci-gaps',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'lan', locator: '2.3.2' },
    { ref: 'lan', locator: '2.5' },
  ],
  order: 'list',
  entries: {
    'gap.technical-process': {
      studies: ['Bryson 2013'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2' }],
    },
    'gap.context': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.2' }] },
    // Said of models of participation and PPP, and not of MSP and collaborative innovation.
    'gap.practice': { basis: 'published', source: [{ ref: 'lan', locator: '2.5' }] },
  },
} as const satisfies CatalogueDefinition<MspCiGap, never, never, 'msp-ci-gaps', never>;
