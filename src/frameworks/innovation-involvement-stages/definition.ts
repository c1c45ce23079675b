import type { ProcessDefinition } from '../../forms/process/definition.js';

/** The four stages, in the order in which the introduction to chapter 5 names them. */
export const innovationInvolvementStageIds = [
  'planning',
  'organising',
  'implementation',
  'supervision',
] as const;
export type InnovationInvolvementStage = (typeof innovationInvolvementStageIds)[number];

/**
 * The stages of innovation in a region in which the LAN report wants stakeholders to be actively involved.
 *
 * What the four are is published; the report names them in one sentence and describes none. It speaks of a process that
 * begins with planning: that the other three follow in the order of printing, and that the four are stages, is read off it.
 */
export const innovationInvolvementStages = {
  form: 'process',
  id: 'innovation-involvement-stages',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [
    { ref: 'lan', locator: 'ch. 5 intro' },
    { ref: 'lan', locator: 'ES C intro' },
  ],
  order: {
    kind: 'sequence',
    severity: 'note',
    basis: 'adapted',
    source: [{ ref: 'lan', locator: 'ch. 5 intro' }],
  },
  phases: {
    planning: { basis: 'published', source: [{ ref: 'lan', locator: 'ch. 5 intro' }] },
    organising: { basis: 'published', source: [{ ref: 'lan', locator: 'ch. 5 intro' }] },
    implementation: { basis: 'published', source: [{ ref: 'lan', locator: 'ch. 5 intro' }] },
    supervision: { basis: 'published', source: [{ ref: 'lan', locator: 'ch. 5 intro' }] },
  },
  tasks: {},
} as const satisfies ProcessDefinition<
  InnovationInvolvementStage,
  never,
  never,
  'innovation-involvement-stages',
  never
>;
