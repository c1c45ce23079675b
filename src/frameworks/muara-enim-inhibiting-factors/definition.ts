import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The five factors, in the order of the article. */
export const muaraEnimInhibitingFactorIds = [
  'no-binding-regulation',
  'power-imbalance',
  'msme-capacity',
  'forum-ineffective',
  'no-integrated-data',
] as const;
export type MuaraEnimInhibitingFactor = (typeof muaraEnimInhibitingFactorIds)[number];

/** The one group: the article lists all of them together. */
export const muaraEnimInhibitingFactorGroupIds = ['factors'] as const;
export type MuaraEnimInhibitingFactorGroup = (typeof muaraEnimInhibitingFactorGroupIds)[number];

/**
 * What, in the article on Muara Enim, inhibits collaborative governance in the management of CSR there.
 *
 * The items are published, in the order of the article, which calls the first the most conspicuous; its conclusion
 * leaves out the last. They speak against the whole: an item is met where it is out. Each is asked of the partnership
 * as one: an imbalance of power may be with enterprises that are no partners. Which of the four recommended strategies
 * answers which factor is ours: the article gives the strategies for all of the factors together. It does not say who
 * has to see to a factor.
 */
export const muaraEnimInhibitingFactors = {
  form: 'checklist',
  id: 'muara-enim-inhibiting-factors',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  ofOneCase: true,
  source: [
    { ref: 'muara-enim', locator: 'R-inhibit' },
    { ref: 'muara-enim', locator: 'Concl, par. 2' },
  ],
  groups: { factors: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-inhibit' }] } },
  items: {
    'no-binding-regulation': {
      group: 'factors',
      polarity: 'against',
      asks: 'partnership',
      tactics: [
        {
          id: 'muara-enim-strategies.progressive-regulation',
          basis: 'ours',
          source: [
            { ref: 'kemitraan' },
            { ref: 'muara-enim', locator: 'R-inhibit, par. 1' },
            { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
          ],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'muara-enim', locator: 'R-inhibit, par. 1' },
        { ref: 'muara-enim', locator: 'Concl, par. 2' },
      ],
    },
    'power-imbalance': {
      group: 'factors',
      polarity: 'against',
      asks: 'partnership',
      tactics: [
        {
          id: 'muara-enim-strategies.strengthen-forum',
          basis: 'ours',
          source: [
            { ref: 'kemitraan' },
            { ref: 'muara-enim', locator: 'R-inhibit, par. 2' },
            { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
          ],
        },
        {
          id: 'muara-enim-strategies.progressive-regulation',
          basis: 'ours',
          source: [
            { ref: 'kemitraan' },
            { ref: 'muara-enim', locator: 'R-inhibit, par. 2' },
            { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
          ],
        },
        {
          id: 'muara-enim-strategies.advocacy-training',
          basis: 'ours',
          source: [
            { ref: 'kemitraan' },
            { ref: 'muara-enim', locator: 'R-inhibit, par. 2' },
            { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
          ],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'muara-enim', locator: 'R-inhibit, par. 2' },
        { ref: 'muara-enim', locator: 'Concl, par. 2' },
      ],
    },
    'msme-capacity': {
      group: 'factors',
      polarity: 'against',
      asks: 'partnership',
      tactics: [
        {
          id: 'muara-enim-strategies.advocacy-training',
          basis: 'ours',
          source: [
            { ref: 'kemitraan' },
            { ref: 'muara-enim', locator: 'R-inhibit, par. 3' },
            { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
          ],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'muara-enim', locator: 'R-inhibit, par. 3' },
        { ref: 'muara-enim', locator: 'Concl, par. 2' },
      ],
    },
    'forum-ineffective': {
      group: 'factors',
      polarity: 'against',
      asks: 'partnership',
      tactics: [
        {
          id: 'muara-enim-strategies.strengthen-forum',
          basis: 'ours',
          source: [
            { ref: 'kemitraan' },
            { ref: 'muara-enim', locator: 'R-inhibit, par. 4' },
            { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
          ],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'muara-enim', locator: 'R-inhibit, par. 4' },
        { ref: 'muara-enim', locator: 'Concl, par. 2' },
      ],
    },
    'no-integrated-data': {
      group: 'factors',
      polarity: 'against',
      asks: 'partnership',
      tactics: [
        {
          id: 'muara-enim-strategies.integrated-data',
          basis: 'ours',
          source: [
            { ref: 'kemitraan' },
            { ref: 'muara-enim', locator: 'R-inhibit, par. 5' },
            { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
          ],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-inhibit, par. 5' }],
    },
  },
} as const satisfies ChecklistDefinition<
  MuaraEnimInhibitingFactor,
  MuaraEnimInhibitingFactorGroup,
  never,
  'muara-enim-inhibiting-factors',
  never
>;
