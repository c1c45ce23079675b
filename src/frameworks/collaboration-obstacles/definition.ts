import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The five obstacles, in the order of 2.2. */
export const collaborationObstacleIds = [
  'corporate-interest-mismatch',
  'low-trust-resistance',
  'data-version-differences',
  'poor-infrastructure',
  'low-critical-awareness',
] as const;
export type CollaborationObstacle = (typeof collaborationObstacleIds)[number];

/** What the source says of the cases that the obstacles are drawn from. */
export const collaborationObstacleStatementIds = ['award-cases-positive'] as const;
export type CollaborationObstacleStatement = (typeof collaborationObstacleStatementIds)[number];

/**
 * The five obstacles to collaboration that the LAN report draws from award-winning innovations of local governments in
 * Indonesia.
 *
 * The obstacles are published, with numbers that are no rank. In which of the cases of 2.2 each is seen is our reading: the
 * source sums up without saying which obstacle is of which case.
 */
export const collaborationObstacles = {
  form: 'catalogue',
  id: 'collaboration-obstacles',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: '2.2' }],
  order: 'list',
  entries: {
    // The case tells it of priorities that head offices set, against the needs of the local government.
    'corporate-interest-mismatch': {
      seenIn: ['aceh-barat'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2, obstacles 1' }],
    },
    'low-trust-resistance': {
      seenIn: ['aceh-singkil'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2, obstacles 2' }],
    },
    'data-version-differences': {
      seenIn: ['sragen-uptpk'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2, obstacles 3' }],
    },
    'poor-infrastructure': {
      seenIn: ['surabaya-ehealth', 'malang-bank-sampah'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2, obstacles 4' }],
    },
    'low-critical-awareness': {
      seenIn: ['malang-bank-sampah'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2, obstacles 5' }],
    },
  },
  statements: {
    'award-cases-positive': { basis: 'published', source: [{ ref: 'lan', locator: '2.2' }] },
  },
} as const satisfies CatalogueDefinition<
  CollaborationObstacle,
  never,
  never,
  'collaboration-obstacles',
  CollaborationObstacleStatement
>;
