import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The three challenges, in the order of the introduction. */
export const cgChallengeIds = ['low-msme-capacity', 'limited-regulation', 'weak-evaluation'] as const;
export type CgChallenge = (typeof cgChallengeIds)[number];

/** The one group: the article lists all of them together. */
export const cgChallengeGroupIds = ['challenges'] as const;
export type CgChallengeGroup = (typeof cgChallengeGroupIds)[number];

/**
 * The challenges that, in the article on Muara Enim, collaborative governance still meets in the management of CSR.
 *
 * The items are published, as some among others, and speak against the whole: an item is met where it is out. They are
 * said of managing CSR in general; what inhibits it in Muara Enim is a list of its own. Each is asked of the
 * partnership as one. The article does not say who has to see to a challenge.
 */
export const cgChallenges = {
  form: 'checklist',
  id: 'cg-challenges',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'muara-enim', locator: 'Intro, par. 5' }],
  groups: { challenges: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'Intro, par. 5' }] } },
  items: {
    'low-msme-capacity': {
      group: 'challenges',
      polarity: 'against',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 5' }],
    },
    'limited-regulation': {
      group: 'challenges',
      polarity: 'against',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 5' }],
    },
    'weak-evaluation': {
      group: 'challenges',
      polarity: 'against',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 5' }],
    },
  },
} as const satisfies ChecklistDefinition<CgChallenge, CgChallengeGroup, never, 'cg-challenges', never>;
