import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The five factors, in the order of the introduction. */
export const cgSuccessFactorIds = [
  'direct-involvement',
  'joint-decision',
  'consensus',
  'conflict-management',
  'relationship-complexity',
] as const;
export type CgSuccessFactor = (typeof cgSuccessFactorIds)[number];

/** The one group: the article lists all of them together. */
export const cgSuccessFactorGroupIds = ['factors'] as const;
export type CgSuccessFactorGroup = (typeof cgSuccessFactorGroupIds)[number];

/**
 * The five factors that the article on Muara Enim says, after Ansell & Gash 2018a, influence the success of
 * collaborative governance.
 *
 * The items are published; the article names them and describes none. That the first four further success is how we
 * read their names. Of the complexity of relations the article says no more than that it is a factor, not in which
 * direction: it is listed, and moves no score. Each is asked of the partnership as one, since those whom it concerns,
 * such as enterprises that so far only receive, need not be partners in a case. The article does not say who has to
 * see to a factor.
 */
export const cgSuccessFactors = {
  form: 'checklist',
  id: 'cg-success-factors',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'muara-enim', locator: 'Intro, par. 4' }],
  groups: { factors: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'Intro, par. 4' }] } },
  items: {
    'direct-involvement': {
      group: 'factors',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 4' }],
    },
    'joint-decision': {
      group: 'factors',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 4' }],
    },
    consensus: {
      group: 'factors',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 4' }],
    },
    'conflict-management': {
      group: 'factors',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 4' }],
    },
    // A factor of success whose direction the article does not state.
    'relationship-complexity': {
      group: 'factors',
      polarity: 'not-stated',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'Intro, par. 4' }],
    },
  },
} as const satisfies ChecklistDefinition<
  CgSuccessFactor,
  CgSuccessFactorGroup,
  never,
  'cg-success-factors',
  never
>;
