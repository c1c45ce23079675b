import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The three rings, the nearest to the effects of the company first. */
export const inpowerCareRingIds = ['ring-1', 'ring-2', 'ring-3'] as const;
export type InpowerCareRing = (typeof inpowerCareRingIds)[number];

/** What is said of the rings beside that. */
export const inpowerCareRingStatementIds = ['ring-1-twice', 'group-in-ring-1'] as const;
export type InpowerCareRingStatement = (typeof inpowerCareRingStatementIds)[number];

/**
 * The rings into which INPOWER-CARE divides its area, by how the activity of the company affects the communities there.
 *
 * The rings and their numbers are published. No ring is bounded by a distance, and none follows another.
 */
export const inpowerCareRings = {
  form: 'catalogue',
  id: 'inpower-care-rings',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
  order: 'list',
  entries: {
    'ring-1': {
      values: { ring: 1 },
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    'ring-2': {
      values: { ring: 2 },
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    'ring-3': {
      values: { ring: 3 },
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
  },
  statements: {
    'ring-1-twice': {
      of: ['ring-1'],
      basis: 'adapted',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    'group-in-ring-1': {
      of: ['ring-1'],
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
  },
} as const satisfies CatalogueDefinition<
  InpowerCareRing,
  never,
  never,
  'inpower-care-rings',
  InpowerCareRingStatement
>;
