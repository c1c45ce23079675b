import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The four requirements, in the order of the article. */
export const cgIdealRequirementIds = [
  'stakeholder-involvement',
  'mutual-trust',
  'open-communication',
  'long-term-orientation',
] as const;
export type CgIdealRequirement = (typeof cgIdealRequirementIds)[number];

/** The one group: the article lists all of them together. */
export const cgIdealRequirementGroupIds = ['requirements'] as const;
export type CgIdealRequirementGroup = (typeof cgIdealRequirementGroupIds)[number];

/**
 * What collaborative governance requires in its ideal frame, as the article on Muara Enim puts it after Ansell & Gash
 * 2018.
 *
 * The items are published; the article names them and describes none. That mutual trust is asked of the relations
 * between partners, the others of the partnership as one, is ours. The article does not say who has to see to a
 * requirement.
 */
export const cgIdealRequirements = {
  form: 'checklist',
  id: 'cg-ideal-requirements',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'muara-enim', locator: 'R-existing, par. 1' }],
  groups: {
    requirements: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-existing, par. 1' }] },
  },
  items: {
    'stakeholder-involvement': {
      group: 'requirements',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 1' }],
    },
    'mutual-trust': {
      group: 'requirements',
      polarity: 'for',
      asks: 'relation',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 1' }],
    },
    'open-communication': {
      group: 'requirements',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 1' }],
    },
    'long-term-orientation': {
      group: 'requirements',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 1' }],
    },
  },
} as const satisfies ChecklistDefinition<
  CgIdealRequirement,
  CgIdealRequirementGroup,
  never,
  'cg-ideal-requirements',
  never
>;
