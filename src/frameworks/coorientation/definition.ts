import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The four states: two in which what is thought of the other is right, two in which it is not. */
export const coorientationStateIds = [
  'true-consensus',
  'true-dissensus',
  'false-consensus',
  'false-conflict',
] as const;
export type CoorientationState = (typeof coorientationStateIds)[number];

/** What is said of the states as a whole. */
export const coorientationStatementIds = ['four-views', 'two-names-read'] as const;
export type CoorientationStatement = (typeof coorientationStatementIds)[number];

/**
 * The four states of coorientation: whether two parties agree, against whether they think so.
 *
 * The two true states are published, in the abstract of Seltzer 2007; what the two false ones are called and mean is our
 * reading, made by turning the second question round. `held` says whether the two hold the same, `thought` whether they
 * think that they do.
 */
export const coorientationStates = {
  form: 'catalogue',
  id: 'coorientation',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [{ ref: 'seltzer-2007', locator: 'abstract' }],
  order: 'list',
  entries: {
    'true-consensus': {
      values: { held: 'agreement', thought: 'agreement' },
      basis: 'published',
      source: [{ ref: 'seltzer-2007', locator: 'abstract' }],
    },
    'true-dissensus': {
      values: { held: 'disagreement', thought: 'disagreement' },
      basis: 'published',
      source: [{ ref: 'seltzer-2007', locator: 'abstract' }],
    },
    'false-consensus': {
      values: { held: 'disagreement', thought: 'agreement' },
      basis: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'false-conflict': {
      values: { held: 'agreement', thought: 'disagreement' },
      basis: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
  },
  statements: {
    'four-views': { basis: 'published', source: [{ ref: 'seltzer-2007', locator: 'abstract' }] },
    'two-names-read': {
      of: ['false-consensus', 'false-conflict'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'seltzer-2007', locator: 'abstract' }],
    },
  },
} as const satisfies CatalogueDefinition<
  CoorientationState,
  never,
  never,
  'coorientation',
  CoorientationStatement
>;
