import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The eight prerequisites, in the order of 2.3.2. */
export const collaborativeInnovationPrerequisiteIds = [
  'clear-mission',
  'detailed-plan',
  'committed-actors',
  'clear-rules-roles',
  'committed-leader',
  'periodic-communication',
  'celebration',
  'open-information',
] as const;
export type CollaborativeInnovationPrerequisite = (typeof collaborativeInnovationPrerequisiteIds)[number];

/** The one group: the source lists all eight together. */
export const collaborativeInnovationPrerequisiteGroupIds = ['prerequisites'] as const;
export type CollaborativeInnovationPrerequisiteGroup =
  (typeof collaborativeInnovationPrerequisiteGroupIds)[number];

/**
 * The prerequisites of managing collaborative innovation effectively that the LAN report lists as recommended by other
 * studies, and cites from Corwin 2012 and Ansell 2008.
 *
 * The items are published, most of them in a few words: what each means is then our reading. That the agreed mission and
 * the commitment and trust of the actors are asked of the relations between partners, the others of the partnership as
 * one, is ours. The source does not say who has to see to an item.
 */
export const collaborativeInnovationPrerequisites = {
  form: 'checklist',
  id: 'collaborative-innovation-prerequisites',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'lan', locator: '2.3.2' }],
  groups: {
    prerequisites: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.2' }] },
  },
  items: {
    'clear-mission': {
      group: 'prerequisites',
      polarity: 'for',
      asks: 'relation',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.2, prerequisites a' }],
    },
    'detailed-plan': {
      group: 'prerequisites',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.2, prerequisites b' }],
    },
    'committed-actors': {
      group: 'prerequisites',
      polarity: 'for',
      asks: 'relation',
      tactics: [
        {
          id: 'collaboration-tactics.formal-periodic-approach',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.2, prerequisites c' }],
    },
    'clear-rules-roles': {
      group: 'prerequisites',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.2, prerequisites d' }],
    },
    'committed-leader': {
      group: 'prerequisites',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.2, prerequisites e' }],
    },
    'periodic-communication': {
      group: 'prerequisites',
      polarity: 'for',
      asks: 'partnership',
      tactics: [
        {
          id: 'collaboration-tactics.formal-periodic-approach',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.2, prerequisites f' }],
    },
    celebration: {
      group: 'prerequisites',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.2, prerequisites g' }],
    },
    'open-information': {
      group: 'prerequisites',
      polarity: 'for',
      asks: 'partnership',
      tactics: [
        {
          id: 'collaboration-tactics.shared-information-system',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.2, prerequisites h' }],
    },
  },
} as const satisfies ChecklistDefinition<
  CollaborativeInnovationPrerequisite,
  CollaborativeInnovationPrerequisiteGroup,
  never,
  'collaborative-innovation-prerequisites',
  never
>;
