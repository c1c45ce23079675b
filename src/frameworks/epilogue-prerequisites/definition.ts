import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The five prerequisites, in the order of 6.3. */
export const epiloguePrerequisiteIds = [
  'good-leadership',
  'good-governance',
  'clear-design',
  'agreed-values',
  'mutual-trust',
] as const;
export type EpiloguePrerequisite = (typeof epiloguePrerequisiteIds)[number];

/** The one group: the source lists them of both models together. */
export const epiloguePrerequisiteGroupIds = ['both-models'] as const;
export type EpiloguePrerequisiteGroup = (typeof epiloguePrerequisiteGroupIds)[number];

/** The closing rules of 6.2 and 6.3. */
export const epiloguePrerequisiteStatementIds = [
  'no-uniform-model',
  'replicable',
  'social-marketing',
  'bandung-verdict',
] as const;
export type EpiloguePrerequisiteStatement = (typeof epiloguePrerequisiteStatementIds)[number];

/**
 * The prerequisites that the LAN report names in its epilogue, of the Two-Pillar and the Four-Pillar Model together:
 * good leadership, good governance, a clear design, agreed values and mutual trust.
 *
 * The items are published, in one running sentence that explains none of them: what each means is our reading, by what
 * the report says of it elsewhere. The source says that each model has prerequisites of its own, and then gives one
 * list; that all five are meant of both is therefore a reading, the plain one. That values and trust are asked of the
 * relations between partners, the others of the partnership as one, is ours.
 */
export const epiloguePrerequisites = {
  form: 'checklist',
  id: 'epilogue-prerequisites',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'lan', locator: '6.3' }],
  groups: {
    'both-models': { basis: 'adapted', source: [{ ref: 'lan', locator: '6.3' }] },
  },
  items: {
    'good-leadership': {
      group: 'both-models',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.3' }],
    },
    'good-governance': {
      group: 'both-models',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.3' }],
    },
    'clear-design': {
      group: 'both-models',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.3' }],
    },
    'agreed-values': {
      group: 'both-models',
      polarity: 'for',
      asks: 'relation',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.3' }],
    },
    'mutual-trust': {
      group: 'both-models',
      polarity: 'for',
      asks: 'relation',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.3' }],
    },
  },
  statements: {
    'no-uniform-model': { basis: 'published', source: [{ ref: 'lan', locator: '6.3' }] },
    replicable: { basis: 'published', source: [{ ref: 'lan', locator: '6.3' }] },
    'social-marketing': { basis: 'published', source: [{ ref: 'lan', locator: '6.2' }] },
    'bandung-verdict': { basis: 'published', source: [{ ref: 'lan', locator: '6.3' }] },
  },
} as const satisfies ChecklistDefinition<
  EpiloguePrerequisite,
  EpiloguePrerequisiteGroup,
  never,
  'epilogue-prerequisites',
  EpiloguePrerequisiteStatement
>;
