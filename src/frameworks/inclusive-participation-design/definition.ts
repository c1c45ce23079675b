import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The twelve rows, column by column, in the order of Table 2.1 of 2.3.3. */
export const inclusiveParticipationItemIds = [
  'purpose.ideal',
  'purpose.example.representation',
  'purpose.example.capacity',
  'purpose.example.lasting-values',
  'design.1',
  'design.2',
  'design.3',
  'design.4',
  'eval.1',
  'eval.2',
  'eval.3',
  'eval.4',
] as const;
export type InclusiveParticipationItem = (typeof inclusiveParticipationItemIds)[number];

/** The three columns of the table. */
export const inclusiveParticipationGroupIds = ['purpose', 'design', 'evaluation'] as const;
export type InclusiveParticipationGroup = (typeof inclusiveParticipationGroupIds)[number];

/** The one who is named as acting, in one row. */
export const inclusiveParticipationStakeholderIds = ['government'] as const;
export type InclusiveParticipationStakeholder = (typeof inclusiveParticipationStakeholderIds)[number];

/**
 * The design of participation for the purpose of inclusive participation, with the criteria by which it is evaluated: the
 * one mode of Bryson 2013 that the LAN report takes up.
 *
 * The rows are published, two of them in a form that we turned into something to be in place. The examples of the purpose
 * are examples, and are listed and not scored. Of one row the source says who acts, the government; that this is who has to
 * see to it, and that all rows are asked of the partnership as one, is ours. The source does not weigh the columns.
 */
export const inclusiveParticipationDesign = {
  form: 'checklist',
  id: 'inclusive-participation-design',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }],
  groups: {
    purpose: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }] },
    design: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }] },
    evaluation: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }] },
  },
  stakeholders: {
    government: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }] },
  },
  items: {
    'purpose.ideal': {
      group: 'purpose',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }],
    },
    // The three examples are named as such, joined by “or”: none of them is asked for.
    'purpose.example.representation': {
      group: 'purpose',
      polarity: 'not-stated',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }],
    },
    'purpose.example.capacity': {
      group: 'purpose',
      polarity: 'not-stated',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }],
    },
    'purpose.example.lasting-values': {
      group: 'purpose',
      polarity: 'not-stated',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }],
    },
    'design.1': {
      group: 'design',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }],
    },
    // Printed as a question: which processes are needed.
    'design.2': {
      group: 'design',
      polarity: 'for',
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }],
    },
    'design.3': {
      group: 'design',
      polarity: 'for',
      asks: 'partnership',
      by: ['government'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }],
    },
    // Printed as what such an approach does for participants: that it is to be in place is read off that.
    'design.4': {
      group: 'design',
      polarity: 'for',
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }],
    },
    'eval.1': {
      group: 'evaluation',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }],
    },
    'eval.2': {
      group: 'evaluation',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }],
    },
    'eval.3': {
      group: 'evaluation',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }],
    },
    'eval.4': {
      group: 'evaluation',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.3, Table 2.1' }],
    },
  },
} as const satisfies ChecklistDefinition<
  InclusiveParticipationItem,
  InclusiveParticipationGroup,
  InclusiveParticipationStakeholder,
  'inclusive-participation-design',
  never
>;
