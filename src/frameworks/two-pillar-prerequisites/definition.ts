import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The items of 6.1, in its order: regulations, the agreement and the steps to it, strengthening of the kelurahan. */
export const twoPillarPrerequisiteIds = [
  'a.reg1',
  'a.reg2',
  'a.reg3',
  'a.guideline',
  'b.agreement',
  'b.step1',
  'b.step2',
  'b.step3',
  'c.infrastructure',
  'c.budget',
  'c.hr',
  'c.competence1',
  'c.competence2',
  'c.competence3',
] as const;
export type TwoPillarPrerequisite = (typeof twoPillarPrerequisiteIds)[number];

/** The three prerequisites, by their letters in 6.1. */
export const twoPillarPrerequisiteGroupIds = ['a', 'b', 'c'] as const;
export type TwoPillarPrerequisiteGroup = (typeof twoPillarPrerequisiteGroupIds)[number];

/** Who has to see to an item, where the source says so. */
export const twoPillarPrerequisiteStakeholderIds = [
  'regional-secretariat',
  'local-government',
  'community',
] as const;
export type TwoPillarPrerequisiteStakeholder = (typeof twoPillarPrerequisiteStakeholderIds)[number];

/** What the source says of the prerequisites besides, and where our reading ends. */
export const twoPillarPrerequisiteStatementIds = [
  'regulation.why',
  'leadership.weight',
  'kelurahan.why',
  'kelurahan.desa',
  'not-closed',
] as const;
export type TwoPillarPrerequisiteStatement = (typeof twoPillarPrerequisiteStatementIds)[number];

/**
 * The prerequisites of the Two-Pillar Strategic Partnership Model of the LAN report: regulation support, agreement
 * between the stakeholders, and strengthening of the kelurahan as an institution.
 *
 * The items are published; none is called mandatory, unlike in 6.2. Three readings are ours: that the regional
 * secretariat sees to what is listed under regulation support, because Table 5.1 gives it the preparing and issuing of
 * regulation; that the two pillars together see to the agreement; and that the strengthening of the kelurahan is no
 * question in a desa. Who strengthens the kelurahan the source does not say.
 */
export const twoPillarPrerequisites = {
  form: 'checklist',
  id: 'two-pillar-prerequisites',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'lan', locator: '6.1' }],
  groups: {
    a: { basis: 'published', source: [{ ref: 'lan', locator: '6.1 A' }] },
    b: { basis: 'published', source: [{ ref: 'lan', locator: '6.1 B' }] },
    c: { basis: 'published', source: [{ ref: 'lan', locator: '6.1 C' }] },
  },
  stakeholders: {
    'regional-secretariat': { basis: 'published', source: [{ ref: 'lan', locator: 'Table 5.1' }] },
    'local-government': { basis: 'published', source: [{ ref: 'lan', locator: '5.1.2' }] },
    community: { basis: 'published', source: [{ ref: 'lan', locator: '5.1.2' }] },
  },
  items: {
    'a.reg1': {
      group: 'a',
      polarity: 'for',
      asks: 'partnership',
      by: ['regional-secretariat'],
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'lan', locator: '6.1 A 1)' },
        { ref: 'lan', locator: 'Table 5.1' },
      ],
    },
    'a.reg2': {
      group: 'a',
      polarity: 'for',
      asks: 'partnership',
      by: ['regional-secretariat'],
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'lan', locator: '6.1 A 2)' },
        { ref: 'lan', locator: 'Table 5.1' },
      ],
    },
    'a.reg3': {
      group: 'a',
      polarity: 'for',
      asks: 'partnership',
      by: ['regional-secretariat'],
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'lan', locator: '6.1 A 3)' },
        { ref: 'lan', locator: 'Table 5.1' },
      ],
    },
    'a.guideline': {
      group: 'a',
      polarity: 'for',
      asks: 'partnership',
      by: ['regional-secretariat'],
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'lan', locator: '6.1 A' },
        { ref: 'lan', locator: 'Table 5.1' },
      ],
    },
    'b.agreement': {
      group: 'b',
      polarity: 'for',
      asks: 'relation',
      by: ['local-government', 'community'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.1 B' }],
    },
    'b.step1': {
      group: 'b',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government', 'community'],
      serves: 'b.agreement',
      tactics: [
        {
          id: 'collaboration-tactics.local-leaders-language',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.1 B' }],
    },
    // The word informal stands in 6.1 only; the executive summary (D.1) has direct communication without it.
    'b.step2': {
      group: 'b',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government', 'community'],
      serves: 'b.agreement',
      tactics: [
        {
          id: 'collaboration-tactics.local-leaders-language',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.1 B' }],
    },
    // The first two are steps that can be taken; of this one 6.1 says “harus dilakukan”. It is a means to the
    // agreement all the same.
    'b.step3': {
      group: 'b',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government', 'community'],
      serves: 'b.agreement',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'lan', locator: '6.1 B' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'c.infrastructure': {
      group: 'c',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.1 C' }],
    },
    'c.budget': {
      group: 'c',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.1 C' }],
    },
    // People in number; the competence that 6.1 puts above number is asked of by the three items below.
    'c.hr': {
      group: 'c',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.1 C' }],
    },
    'c.competence1': {
      group: 'c',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.1 C' }],
    },
    'c.competence2': {
      group: 'c',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.1 C' }],
    },
    'c.competence3': {
      group: 'c',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.1 C' }],
    },
  },
  statements: {
    'regulation.why': { of: ['a'], basis: 'published', source: [{ ref: 'lan', locator: '6.1 A' }] },
    'leadership.weight': { of: ['b'], basis: 'adapted', source: [{ ref: 'lan', locator: '6.1 B' }] },
    'kelurahan.why': { of: ['c'], basis: 'published', source: [{ ref: 'lan', locator: '6.1 C' }] },
    'kelurahan.desa': {
      of: ['c'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '6.1 C' }],
    },
    'not-closed': { basis: 'adapted', source: [{ ref: 'lan', locator: '6.1' }] },
  },
} as const satisfies ChecklistDefinition<
  TwoPillarPrerequisite,
  TwoPillarPrerequisiteGroup,
  TwoPillarPrerequisiteStakeholder,
  'two-pillar-prerequisites',
  TwoPillarPrerequisiteStatement
>;
