import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The three foundations, in the order of 2.3.2. */
export const collaborativeInnovationFoundationIds = [
  'trust',
  'idea-environment',
  'resource-exchange',
] as const;
export type CollaborativeInnovationFoundation = (typeof collaborativeInnovationFoundationIds)[number];

/** The one group: the source names the three in one sentence. */
export const collaborativeInnovationFoundationGroupIds = ['foundations'] as const;
export type CollaborativeInnovationFoundationGroup =
  (typeof collaborativeInnovationFoundationGroupIds)[number];

/** What the report says of collaborative innovation itself. */
export const collaborativeInnovationStatementIds = ['concept', 'different-actors', 'exchange'] as const;
export type CollaborativeInnovationStatement = (typeof collaborativeInnovationStatementIds)[number];

/**
 * What collaborative interaction is to rest on, by Sørensen & Torfing 2012 as the LAN report reads them: trust, an
 * environment in which new ideas can grow, and an exchange of resources.
 *
 * The items are published; the source explains only the exchange of resources, by examples. That trust is asked of the
 * relations between partners, the others of the partnership as one, is ours: nobody says that every two partners
 * exchange resources. The source does not say who has to see to an item.
 */
export const collaborativeInnovationFoundations = {
  form: 'checklist',
  id: 'collaborative-innovation-foundations',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'lan', locator: '2.3.2' }],
  groups: {
    foundations: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.2' }] },
  },
  items: {
    trust: {
      group: 'foundations',
      polarity: 'for',
      asks: 'relation',
      tactics: [
        {
          id: 'collaboration-tactics.local-leaders-language',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.2' }],
    },
    'idea-environment': {
      group: 'foundations',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.2' }],
    },
    'resource-exchange': {
      group: 'foundations',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.2' }],
    },
  },
  statements: {
    concept: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.2' }] },
    'different-actors': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.2' }] },
    exchange: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.2' }] },
  },
} as const satisfies ChecklistDefinition<
  CollaborativeInnovationFoundation,
  CollaborativeInnovationFoundationGroup,
  never,
  'collaborative-innovation-foundations',
  CollaborativeInnovationStatement
>;
