import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The four strategies, in the order of the article. */
export const muaraEnimStrategyIds = [
  'strengthen-forum',
  'progressive-regulation',
  'advocacy-training',
  'integrated-data',
] as const;
export type MuaraEnimStrategy = (typeof muaraEnimStrategyIds)[number];

/** The one group: the article lists all of them together. */
export const muaraEnimStrategyGroupIds = ['strategies'] as const;
export type MuaraEnimStrategyGroup = (typeof muaraEnimStrategyGroupIds)[number];

/** Who has to see to an item, where the article says so. */
export const muaraEnimStrategyStakeholderIds = ['local-government'] as const;
export type MuaraEnimStrategyStakeholder = (typeof muaraEnimStrategyStakeholderIds)[number];

/**
 * The four strategies that the article on Muara Enim recommends, so that what supports collaborative governance is
 * strengthened and what inhibits it is lessened.
 *
 * The items are published, in the order of the article, which numbers them and gives no rank. As a checklist they ask
 * what has been taken up. The article names the local government for the first and the government, which we take to be
 * the local one, for the last; whose the other two are it does not say. Which factor each answers is told by the
 * crosswalks, and is ours.
 */
export const muaraEnimStrategies = {
  form: 'checklist',
  id: 'muara-enim-strategies',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  ofOneCase: true,
  source: [{ ref: 'muara-enim', locator: 'R-reflect, par. 2' }],
  groups: {
    strategies: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-reflect, par. 2' }] },
  },
  stakeholders: {
    'local-government': { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-reflect, par. 2' }] },
  },
  items: {
    'strengthen-forum': {
      group: 'strategies',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-reflect, par. 2' }],
    },
    // That it is issued is put in the passive voice: by whom, the article does not say.
    'progressive-regulation': {
      group: 'strategies',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-reflect, par. 2' }],
    },
    'advocacy-training': {
      group: 'strategies',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-reflect, par. 2' }],
    },
    'integrated-data': {
      group: 'strategies',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-reflect, par. 2' }],
    },
  },
} as const satisfies ChecklistDefinition<
  MuaraEnimStrategy,
  MuaraEnimStrategyGroup,
  MuaraEnimStrategyStakeholder,
  'muara-enim-strategies',
  never
>;
