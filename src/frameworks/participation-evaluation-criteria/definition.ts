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
 * goes by all. Nabatchi 2012 is cited for criteria of result as such, and not for the three levels.
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
    individual: { group: 'level', basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 3' }] },
    group: { group: 'level', basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 3' }] },
    programme: { group: 'level', basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 3' }] },
    'conflict-potential': {
      group: 'component',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 3' }],
    },
    'conflict-resolution': {
      group: 'component',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 3' }],
    },
    obstacles: { group: 'component', basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 3' }] },
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
