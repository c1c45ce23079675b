import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The three, in the order in which the community-development officer names them. */
export const bottomLineIds = ['people', 'planet', 'profit'] as const;
export type BottomLine = (typeof bottomLineIds)[number];

/** The one group: the three are named together. */
export const bottomLineGroupIds = ['bottom-lines'] as const;
export type BottomLineGroup = (typeof bottomLineGroupIds)[number];

/** What is said of the three as a whole. */
export const tripleBottomLineStatementIds = ['developed-together', 'training-adapted', 'two-names'] as const;
export type TripleBottomLineStatement = (typeof tripleBottomLineStatementIds)[number];

/**
 * People, planet and profit (3P, triple bottom line), as a community-development officer tells them of one programme in the
 * study of Omah Kreteg Anggana.
 *
 * What the three are is published, in one interview; the study cites no work for them and explains none further. That they
 * are asked as a checklist, and of the partnership as one, is ours.
 */
export const tripleBottomLine = {
  form: 'checklist',
  id: 'triple-bottom-line',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [{ ref: 'omah-kreteg', locator: 'Results' }],
  groups: {
    'bottom-lines': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Results' }] },
  },
  items: {
    people: {
      group: 'bottom-lines',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    planet: {
      group: 'bottom-lines',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    // One word for two gains, the community's and the company's: asked as one, as it is told.
    profit: {
      group: 'bottom-lines',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
  },
  statements: {
    'developed-together': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Results' }] },
    'training-adapted': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Results' }] },
    'two-names': { basis: 'adapted', source: [{ ref: 'omah-kreteg', locator: 'Results' }] },
  },
} as const satisfies ChecklistDefinition<
  BottomLine,
  BottomLineGroup,
  never,
  'triple-bottom-line',
  TripleBottomLineStatement
>;
