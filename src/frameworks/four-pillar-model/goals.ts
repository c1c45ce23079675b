import type { CatalogueDefinition, EntrySpec } from '../../forms/catalogue/definition.js';

/** What the model is for: the five goals after Link in their order, and seven more from 5.2. */
export const fourPillarGoalIds = [
  'goal.integrated-solutions',
  'goal.innovative-approaches',
  'goal.cost-time',
  'goal.risk',
  'goal.resources',
  'goal.citizenship-phase',
  'goal.financial-burden',
  'goal.sustainable-partnership',
  'goal.share-burden',
  'goal.sustainability',
  'goal.mental-block',
  'goal.empowerment',
] as const;
export type FourPillarGoal = (typeof fourPillarGoalIds)[number];

/** The goals, each with its place in the source. */
export const fourPillarGoalEntries = {
  'goal.integrated-solutions': {
    studies: ['Link 2006'],
    basis: 'published',
    source: [{ ref: 'lan', locator: '5.2.1, 1)' }],
  },
  'goal.innovative-approaches': {
    studies: ['Link 2006'],
    basis: 'published',
    source: [{ ref: 'lan', locator: '5.2.1, 2)' }],
  },
  'goal.cost-time': {
    studies: ['Link 2006'],
    basis: 'published',
    source: [{ ref: 'lan', locator: '5.2.1, 3)' }],
  },
  'goal.risk': { studies: ['Link 2006'], basis: 'published', source: [{ ref: 'lan', locator: '5.2.1, 4)' }] },
  'goal.resources': {
    studies: ['Link 2006'],
    basis: 'published',
    source: [{ ref: 'lan', locator: '5.2.1, 5)' }],
  },
  // The phases are those of Saidi & Abidin 2004; that the third is the goal is the report’s hope.
  'goal.citizenship-phase': {
    basis: 'published',
    source: [{ ref: 'lan', locator: '5.2.1' }],
  },
  'goal.financial-burden': { basis: 'published', source: [{ ref: 'lan', locator: '5.2.1' }] },
  'goal.sustainable-partnership': { basis: 'published', source: [{ ref: 'lan', locator: '5.2.1' }] },
  'goal.share-burden': {
    studies: ['Boris 2000', 'Kalvet 2012'],
    basis: 'adapted',
    source: [{ ref: 'lan', locator: '5.2.3' }],
  },
  'goal.sustainability': { basis: 'published', source: [{ ref: 'lan', locator: '5.2.3' }] },
  'goal.mental-block': { basis: 'adapted', source: [{ ref: 'lan', locator: '5.2.3' }] },
  'goal.empowerment': { basis: 'published', source: [{ ref: 'lan', locator: '5.2.2' }] },
} as const satisfies Readonly<Record<FourPillarGoal, EntrySpec>>;

/**
 * The goals of the Four-Pillar Model, to be looked up by themselves: the five that the report takes over from Link, in its
 * order, and seven of those that it states besides in 5.2, in ours. Some of these the report calls a benefit or a hope.
 */
export const fourPillarGoals = {
  form: 'catalogue',
  id: 'four-pillar-goals',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'lan', locator: '5.2.1' },
    { ref: 'lan', locator: '5.2.2' },
    { ref: 'lan', locator: '5.2.3' },
  ],
  order: 'list',
  entries: fourPillarGoalEntries,
} as const satisfies CatalogueDefinition<FourPillarGoal, never, never, 'four-pillar-goals', never>;
