import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The four variables, in the order of the article. */
export const cgProcessVariableIds = [
  'starting-conditions',
  'institutional-design',
  'facilitative-leadership',
  'joint-process',
] as const;
export type CgProcessVariable = (typeof cgProcessVariableIds)[number];

/** The one group: the article lists all of them together. */
export const cgProcessVariableGroupIds = ['variables'] as const;
export type CgProcessVariableGroup = (typeof cgProcessVariableGroupIds)[number];

/**
 * The four variables on which, in the article on Muara Enim after Ansell & Gash 2008, the success of collaboration
 * depends.
 *
 * The variables are published, by name alone; that a design, facilitation and a joint process speak for success by
 * being there is how we read "depends on". Starting conditions are there in any case, and the list gives them no
 * direction. The same paragraph does: it calls a power gap and unequal capacity, which mark the start in Muara Enim, a
 * great challenge to be overcome. The item therefore asks for starting conditions without such a gap, and speaks for
 * the whole; that wording is adapted, as is its direction. The article does not say who has to see to a variable.
 */
export const cgProcessVariables = {
  form: 'checklist',
  id: 'cg-process-variables',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'muara-enim', locator: 'R-reflect, par. 1' }],
  groups: {
    variables: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-reflect, par. 1' }] },
  },
  items: {
    // Named without a direction; it is read off what the article says of Muara Enim in the next sentence.
    'starting-conditions': {
      group: 'variables',
      polarity: 'for',
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-reflect, par. 1' }],
    },
    'institutional-design': {
      group: 'variables',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-reflect, par. 1' }],
    },
    'facilitative-leadership': {
      group: 'variables',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-reflect, par. 1' }],
    },
    'joint-process': {
      group: 'variables',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-reflect, par. 1' }],
    },
  },
} as const satisfies ChecklistDefinition<
  CgProcessVariable,
  CgProcessVariableGroup,
  never,
  'cg-process-variables',
  never
>;
