import type { LadderDefinition } from '../../forms/ladder/definition.js';

/** What is asked of a partnership, in the order of the stages that it decides. */
export const collaborationIndicatorIds = [
  'cross-actor-initiatives',
  'structured-governance',
  'interaction',
  'formal-mechanism',
  'coordination',
] as const;
export type CollaborationIndicator = (typeof collaborationIndicatorIds)[number];

/** The four stage names; only two orderings among them are stated. */
export const collaborationStageIds = [
  'nascent',
  'pre-collaborative',
  'coordinative',
  'collaborative',
] as const;
export type CollaborationStage = (typeof collaborationStageIds)[number];

/** What the source says of the stages besides. */
export const collaborationStageStatementIds = ['institutional-strengthening', 'intervention'] as const;
export type CollaborationStageStatement = (typeof collaborationStageStatementIds)[number];

/**
 * The stage names that the Muara Enim article gives to collaborative governance.
 *
 * The article prints no ladder: it calls one and the same case nascent, pre-collaborative and coordinative, and not yet
 * collaborative. It says what nascent and pre-collaborative mean, and names the other two without describing them. So the
 * criteria of the first two are published; coordinative is a rubric of ours, and collaborative is read off what the others
 * are said to lack. Only two orderings are stated: pre-collaborative comes before collaborative, and coordinative is below
 * it. The rule is ours: several names may hold at once, and the order forces none.
 */
export const collaborationStages = {
  form: 'ladder',
  id: 'cg-stages',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [
    { ref: 'muara-enim', locator: 'R-existing' },
    { ref: 'muara-enim', locator: 'R-reflect' },
    { ref: 'muara-enim', locator: 'Concl' },
  ],
  order: [
    ['pre-collaborative', 'collaborative'],
    ['coordinative', 'collaborative'],
  ],
  indicators: {
    'cross-actor-initiatives': {
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'muara-enim', locator: 'R-existing' },
        { ref: 'muara-enim', locator: 'Concl' },
      ],
    },
    'structured-governance': {
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'muara-enim', locator: 'R-existing' },
        { ref: 'muara-enim', locator: 'Concl' },
      ],
    },
    interaction: {
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-reflect' }],
    },
    // One mechanism for both: where either is missing there is none that does what the source speaks of.
    'formal-mechanism': {
      asks: 'partnership',
      parts: ['deliberation', 'joint-decision'],
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'muara-enim', locator: 'R-reflect' },
        { ref: 'muara-enim', locator: 'R-existing' },
        { ref: 'muara-enim', locator: 'Concl' },
      ],
    },
    // The source names the level and does not describe it.
    coordination: {
      asks: 'partnership',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-existing' }],
    },
  },
  rungs: {
    nascent: {
      criteria: { 'cross-actor-initiatives': 'in', 'structured-governance': 'out' },
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-existing' },
        { ref: 'muara-enim', locator: 'Concl' },
      ],
    },
    'pre-collaborative': {
      criteria: { interaction: 'in', 'formal-mechanism': 'out' },
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-reflect' },
        { ref: 'muara-enim', locator: 'Concl' },
      ],
    },
    coordinative: {
      criteria: { coordination: 'in' },
      basis: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-existing' }],
    },
    collaborative: {
      criteria: { 'structured-governance': 'in', 'formal-mechanism': 'in' },
      basis: 'adapted',
      source: [
        { ref: 'muara-enim', locator: 'R-existing' },
        { ref: 'muara-enim', locator: 'R-reflect' },
      ],
    },
  },
  statements: {
    'institutional-strengthening': {
      of: ['nascent', 'coordinative'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing' }],
    },
    intervention: {
      of: ['pre-collaborative'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'Concl' }],
    },
  },
} as const satisfies LadderDefinition<
  CollaborationIndicator,
  CollaborationStage,
  'cg-stages',
  CollaborationStageStatement
>;
