import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The six goals, in the order of 2.1. */
export const collaborationGoalIds = [
  'shared-vision',
  'contextual-design',
  'wider-support',
  'representation',
  'social-justice',
  'better-policy',
] as const;
export type CollaborationGoal = (typeof collaborationGoalIds)[number];

/**
 * The goals for which multi-stakeholder collaboration that helps innovation last is needed, as the LAN report numbers
 * them, each with the studies that it cites.
 *
 * The goals are published. The source numbers the six without ranking them. The studies are named as printed in 2.1;
 * Dunleavy 2008, Homburg 2008 and Grydehøj 2013 are not in its bibliography, and Bender is there with the year 2000.
 */
export const collaborationGoals = {
  form: 'catalogue',
  id: 'collaboration-goals',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: '2.1' }],
  order: 'list',
  entries: {
    'shared-vision': {
      studies: ['Borins 2000', 'Pattakos and Dundon 2003', 'Bryson 2013', 'Bender 2015'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.1 (1)' }],
    },
    'contextual-design': {
      studies: ['Borins 2000', 'Pattakos and Dundon 2003', 'Dunleavy 2008', 'Homburg 2008', 'Bryson 2013'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.1 (2)' }],
    },
    'wider-support': {
      studies: ['Borins 2000', 'Howard 2012', 'Bryson 2013'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.1 (3)' }],
    },
    representation: {
      studies: ['Bryson 2013'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.1 (4)' }],
    },
    'social-justice': {
      studies: ['Bryson 2013'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.1 (5)' }],
    },
    'better-policy': {
      studies: ['Kamarck 2003', 'Kalvet 2012', 'Bryson 2013', 'Grydehøj, A 2013'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.1 (6)' }],
    },
  },
} as const satisfies CatalogueDefinition<CollaborationGoal, never, never, 'collaboration-goals', never>;
