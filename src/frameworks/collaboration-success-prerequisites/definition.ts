import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The eighteen mechanisms, each under its element, in the order of Table 2.1 of 2.4. */
export const collaborationSuccessPrerequisiteIds = [
  'design-clarity.shared-goal',
  'design-clarity.milestones',
  'strong-trust.actors',
  'strong-trust.mou',
  'strong-trust.conflict-analysis',
  'strong-trust.involve-all',
  'strong-trust.communicate-results',
  'strong-trust.dissemination-agents',
  'strong-trust.balance',
  'strong-trust.tailored-communication',
  'strong-trust.learning',
  'strong-trust.inclusive-processes',
  'strong-trust.problem-oriented-conflict',
  'strong-trust.open-information',
  'effective-leadership.six-roles',
  'technology-use.access',
  'effective-evaluation.criteria-levels',
  'effective-evaluation.conflict-components',
] as const;
export type CollaborationSuccessPrerequisite = (typeof collaborationSuccessPrerequisiteIds)[number];

/** The five elements, in the order of the table. */
export const collaborationSuccessPrerequisiteGroupIds = [
  'design-clarity',
  'strong-trust',
  'effective-leadership',
  'technology-use',
  'effective-evaluation',
] as const;
export type CollaborationSuccessPrerequisiteGroup = (typeof collaborationSuccessPrerequisiteGroupIds)[number];

/**
 * The prerequisites of the success and sustainability of multi-stakeholder collaboration in government innovation: the
 * table that the LAN report puts together in 2.4 from the studies of its second chapter, five elements with eighteen
 * mechanisms. It is the second table of that report that is numbered 2.1.
 *
 * Elements and mechanisms are published. The table gives bullets: their numbers in the locators are ours. That the
 * agreed goal is asked of the relations between partners, the others of the partnership as one, is ours: strong trust
 * itself is the element, and its mechanisms are things to be done. Nobody says that all mechanisms of an element count
 * the same, or who has to see to them. The studies that the table names beside each element are not cited one by one.
 */
export const collaborationSuccessPrerequisites = {
  form: 'checklist',
  id: 'collaboration-success-prerequisites',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'lan', locator: '2.4, Table 2.1' }],
  groups: {
    'design-clarity': {
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kejelasan Desain' }],
    },
    'strong-trust': {
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepercayaan kuat antar-stakeholder' }],
    },
    'effective-leadership': {
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepemimpinan yang efektif' }],
    },
    'technology-use': {
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Penggunaan Teknologi' }],
    },
    'effective-evaluation': {
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Evaluasi Efektif' }],
    },
  },
  items: {
    'design-clarity.shared-goal': {
      group: 'design-clarity',
      polarity: 'for',
      asks: 'relation',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kejelasan Desain 1' }],
    },
    'design-clarity.milestones': {
      group: 'design-clarity',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kejelasan Desain 2' }],
    },
    'strong-trust.actors': {
      group: 'strong-trust',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepercayaan kuat antar-stakeholder 1' }],
    },
    'strong-trust.mou': {
      group: 'strong-trust',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepercayaan kuat antar-stakeholder 2' }],
    },
    'strong-trust.conflict-analysis': {
      group: 'strong-trust',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepercayaan kuat antar-stakeholder 3' }],
    },
    'strong-trust.involve-all': {
      group: 'strong-trust',
      polarity: 'for',
      asks: 'partnership',
      tactics: [
        {
          id: 'collaboration-tactics.local-leaders-language',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepercayaan kuat antar-stakeholder 4' }],
    },
    'strong-trust.communicate-results': {
      group: 'strong-trust',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepercayaan kuat antar-stakeholder 5' }],
    },
    'strong-trust.dissemination-agents': {
      group: 'strong-trust',
      polarity: 'for',
      asks: 'partnership',
      tactics: [
        {
          id: 'collaboration-tactics.community-agents',
          basis: 'adapted',
          source: [
            { ref: 'lan', locator: '2.2' },
            { ref: 'lan', locator: '2.4, Table 2.1' },
          ],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepercayaan kuat antar-stakeholder 6' }],
    },
    'strong-trust.balance': {
      group: 'strong-trust',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepercayaan kuat antar-stakeholder 7' }],
    },
    'strong-trust.tailored-communication': {
      group: 'strong-trust',
      polarity: 'for',
      asks: 'partnership',
      tactics: [
        {
          id: 'collaboration-tactics.local-leaders-language',
          basis: 'ours',
          source: [
            { ref: 'lan', locator: '2.2' },
            { ref: 'lan', locator: '2.4, Table 2.1' },
          ],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepercayaan kuat antar-stakeholder 8' }],
    },
    'strong-trust.learning': {
      group: 'strong-trust',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepercayaan kuat antar-stakeholder 9' }],
    },
    'strong-trust.inclusive-processes': {
      group: 'strong-trust',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepercayaan kuat antar-stakeholder 10' }],
    },
    'strong-trust.problem-oriented-conflict': {
      group: 'strong-trust',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepercayaan kuat antar-stakeholder 11' }],
    },
    'strong-trust.open-information': {
      group: 'strong-trust',
      polarity: 'for',
      asks: 'partnership',
      tactics: [
        {
          id: 'collaboration-tactics.shared-information-system',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepercayaan kuat antar-stakeholder 12' }],
    },
    'effective-leadership.six-roles': {
      group: 'effective-leadership',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Kepemimpinan yang efektif 1' }],
    },
    'technology-use.access': {
      group: 'technology-use',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Penggunaan Teknologi 1' }],
    },
    'effective-evaluation.criteria-levels': {
      group: 'effective-evaluation',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Evaluasi Efektif 1' }],
    },
    // Printed as a possibility (dapat) and counted like the others: see its description.
    'effective-evaluation.conflict-components': {
      group: 'effective-evaluation',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1, Evaluasi Efektif 2' }],
    },
  },
} as const satisfies ChecklistDefinition<
  CollaborationSuccessPrerequisite,
  CollaborationSuccessPrerequisiteGroup,
  never,
  'collaboration-success-prerequisites',
  never
>;
