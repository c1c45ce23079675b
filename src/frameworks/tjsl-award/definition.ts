import type { IndexDefinition } from '../../forms/index/definition.js';

/** The seven aspects, in the order of the report; each is a dimension of its own, with one item of its name. */
export const tjslAwardAspectIds = [
  'policy-commitment',
  'planning',
  'implementation',
  'monitoring-evaluation',
  'sustainability',
  'documents',
  'other',
] as const;
export type TjslAwardAspect = (typeof tjslAwardAspectIds)[number];

/** Who gives the award, how often, who judges, and what the report leaves open. */
export const tjslAwardStatementIds = [
  'cadence',
  'giver',
  'jury',
  'two-periods',
  'nothing-weighed',
  'set-by-the-forum',
] as const;
export type TjslAwardStatement = (typeof tjslAwardStatementIds)[number];

/**
 * The award that the mayor of Bandung gives to companies for their TJSL programmes: the seven aspects that are the
 * criteria.
 *
 * The aspects are published, and what each is seen by. The report gives no weights, no thresholds and no scores, and does
 * not say what a good number of programmes, fit or deviation is: how far an aspect is fulfilled is judged, or calibrated by
 * anchors that the caller declares, and an overall score exists only by weights of the caller. The last aspect is whatever
 * the Forum sets further: unknown, until somebody judges it who knows what that is.
 *
 * Asked of one company at a time, never joined over companies. It is drawn up of one city: of another partnership its
 * questions do not come up unless the case speaks of them.
 */
export const tjslAward = {
  form: 'index',
  id: 'tjsl-award',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  ofOneCase: true,
  source: [{ ref: 'lan', locator: '4.2.1' }],
  scale: 'levels',
  each: ['business', 'finance'],
  groups: {
    'policy-commitment': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    planning: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    implementation: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    'monitoring-evaluation': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    sustainability: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    documents: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    other: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
  },
  items: {
    'policy-commitment': {
      group: 'policy-commitment',
      polarity: 'for',
      asks: 'party',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    planning: {
      group: 'planning',
      polarity: 'for',
      asks: 'party',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    implementation: {
      group: 'implementation',
      polarity: 'for',
      asks: 'party',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    'monitoring-evaluation': {
      group: 'monitoring-evaluation',
      polarity: 'for',
      asks: 'party',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    sustainability: {
      group: 'sustainability',
      polarity: 'for',
      asks: 'party',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    documents: {
      group: 'documents',
      polarity: 'for',
      asks: 'party',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    other: {
      group: 'other',
      polarity: 'for',
      asks: 'party',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
  },
  statements: {
    cadence: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    giver: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    jury: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    'two-periods': {
      of: ['policy-commitment'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2.1' }],
    },
    'nothing-weighed': { basis: 'ours', source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2.1' }] },
    'set-by-the-forum': { of: ['other'], basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
  },
} as const satisfies IndexDefinition<
  TjslAwardAspect,
  TjslAwardAspect,
  never,
  'tjsl-award',
  TjslAwardStatement
>;
