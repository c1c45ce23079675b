import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The four strengths, in the order of the report. */
export const tjslStrengthIds = [
  'strength.forum',
  'strength.website',
  'strength.legal',
  'strength.leader-trust',
] as const;
export type TjslStrength = (typeof tjslStrengthIds)[number];

/**
 * What the LAN report finds strong in the TJSL partnership of Bandung.
 *
 * The rows are published, and the judgement of the report’s authors; the report tells them in prose and does not number
 * them.
 */
export const tjslStrengths = {
  form: 'catalogue',
  id: 'tjsl-strengths',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: '4.2.3' }],
  order: 'list',
  entries: {
    'strength.forum': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.3, par. 1' }] },
    'strength.website': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.3, par. 2' }] },
    'strength.legal': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.3, par. 3' }] },
    'strength.leader-trust': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.3, par. 4' }] },
  },
} as const satisfies CatalogueDefinition<TjslStrength, never, never, 'tjsl-strengths', never>;
