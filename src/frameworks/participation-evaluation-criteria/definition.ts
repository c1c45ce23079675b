import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The levels at which achievement is judged, then the other components, in the order of 2.3.3. */
export const participationEvaluationCriterionIds = [
  'individual',
  'group',
  'programme',
  'conflict-potential',
  'conflict-resolution',
  'obstacles',
] as const;
export type ParticipationEvaluationCriterion = (typeof participationEvaluationCriterionIds)[number];

/** Criteria of result by level, and what can be evaluated beside them. */
export const participationEvaluationCriterionGroupIds = ['level', 'component'] as const;
export type ParticipationEvaluationCriterionGroup = (typeof participationEvaluationCriterionGroupIds)[number];

/** How the criteria are set. */
export const participationEvaluationCriterionStatementIds = ['set-period'] as const;
export type ParticipationEvaluationCriterionStatement =
  (typeof participationEvaluationCriterionStatementIds)[number];

/**
 * By what public participation can be evaluated, from the third step of the design cycle that the LAN report takes from
 * Bryson 2013.
 *
 * The rows are published, as names without measures. The source says that evaluation can go by them, and not that it
 * goes by all. 2.3.3 cites Nabatchi 2012 for criteria of result
 * over a set period only; 2.4 names that work for the three levels and the other components as well.
 */
export const participationEvaluationCriteria = {
  form: 'catalogue',
  id: 'participation-evaluation-criteria',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: '2.3.3 3' }],
  order: 'list',
  groups: {
    level: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 3' }] },
    component: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 3' }] },
  },
  entries: {
    individual: {
      group: 'level',
      studies: ['Nabatchi 2012'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '2.3.3 3' },
        { ref: 'lan', locator: '2.4, Table 2.1' },
      ],
    },
    group: {
      group: 'level',
      studies: ['Nabatchi 2012'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '2.3.3 3' },
        { ref: 'lan', locator: '2.4, Table 2.1' },
      ],
    },
    programme: {
      group: 'level',
      studies: ['Nabatchi 2012'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '2.3.3 3' },
        { ref: 'lan', locator: '2.4, Table 2.1' },
      ],
    },
    'conflict-potential': {
      group: 'component',
      studies: ['Nabatchi 2012'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '2.3.3 3' },
        { ref: 'lan', locator: '2.4, Table 2.1' },
      ],
    },
    'conflict-resolution': {
      group: 'component',
      studies: ['Nabatchi 2012'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '2.3.3 3' },
        { ref: 'lan', locator: '2.4, Table 2.1' },
      ],
    },
    obstacles: {
      group: 'component',
      studies: ['Nabatchi 2012'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '2.3.3 3' },
        { ref: 'lan', locator: '2.4, Table 2.1' },
      ],
    },
  },
  statements: {
    'set-period': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 3' }] },
  },
} as const satisfies CatalogueDefinition<
  ParticipationEvaluationCriterion,
  ParticipationEvaluationCriterionGroup,
  never,
  'participation-evaluation-criteria',
  ParticipationEvaluationCriterionStatement
>;
