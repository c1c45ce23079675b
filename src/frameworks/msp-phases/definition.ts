import type { ProcessDefinition } from '../../forms/process/definition.js';

/** The four phases, in the order of 2.3.1. */
export const mspPhaseIds = [
  'initiation',
  'adaptive-planning',
  'collaborative-action',
  'selective-monitoring',
] as const;
export type MspPhase = (typeof mspPhaseIds)[number];

/** The twenty-four tasks, each under its phase, in the order of 2.3.1. */
export const mspTaskIds = [
  'initiation.clarify-purpose',
  'initiation.analyse',
  'initiation.task-force',
  'initiation.gather-support',
  'initiation.scope-responsibility',
  'initiation.outline',
  'adaptive-planning.deepen-trust',
  'adaptive-planning.problems-opportunities',
  'adaptive-planning.shared-vision',
  'adaptive-planning.scenarios',
  'adaptive-planning.strategies',
  'adaptive-planning.actors',
  'adaptive-planning.communicate-results',
  'collaborative-action.action-plan',
  'collaborative-action.resources',
  'collaborative-action.capacity',
  'collaborative-action.management-structure',
  'collaborative-action.implement',
  'collaborative-action.commitment',
  'selective-monitoring.learning-culture',
  'selective-monitoring.criteria',
  'selective-monitoring.mechanism',
  'selective-monitoring.review',
  'selective-monitoring.improve',
] as const;
export type MspTask = (typeof mspTaskIds)[number];

/** What the report says of such a partnership, and of its phases as a whole. */
export const mspStatementIds = ['concept', 'aim', 'adjusted'] as const;
export type MspStatement = (typeof mspStatementIds)[number];

/**
 * The phases of a multi-stakeholder partnership (MSP) and what is done in each, as the LAN report lists them in its account
 * of Brouwer & Woodhill 2015.
 *
 * Phases, their order and tasks are published. The report numbers the phases and calls them stages of a process; the tasks
 * of a phase are bullets, of whose order it says nothing. They are printed without a citation, between passages that cite
 * Brouwer & Woodhill 2015. It introduces the phases as “among others”, and says nowhere that one
 * waits for the one before it. Who sees to a task it does not say.
 */
export const mspPhases = {
  form: 'process',
  id: 'msp-phases',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'lan', locator: '2.3.1' }],
  order: {
    kind: 'sequence',
    severity: 'note',
    basis: 'published',
    source: [{ ref: 'lan', locator: '2.3.1 (1)–(4)' }],
  },
  phases: {
    initiation: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.1 (1)' }] },
    'adaptive-planning': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.1 (2)' }] },
    'collaborative-action': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.1 (3)' }] },
    'selective-monitoring': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.1 (4)' }] },
  },
  tasks: {
    'initiation.clarify-purpose': {
      phase: 'initiation',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (1)' }],
    },
    'initiation.analyse': {
      phase: 'initiation',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (1)' }],
    },
    'initiation.task-force': {
      phase: 'initiation',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (1)' }],
    },
    'initiation.gather-support': {
      phase: 'initiation',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (1)' }],
    },
    'initiation.scope-responsibility': {
      phase: 'initiation',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (1)' }],
    },
    'initiation.outline': {
      phase: 'initiation',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (1)' }],
    },
    'adaptive-planning.deepen-trust': {
      phase: 'adaptive-planning',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (2)' }],
    },
    'adaptive-planning.problems-opportunities': {
      phase: 'adaptive-planning',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (2)' }],
    },
    'adaptive-planning.shared-vision': {
      phase: 'adaptive-planning',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (2)' }],
    },
    'adaptive-planning.scenarios': {
      phase: 'adaptive-planning',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (2)' }],
    },
    'adaptive-planning.strategies': {
      phase: 'adaptive-planning',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (2)' }],
    },
    'adaptive-planning.actors': {
      phase: 'adaptive-planning',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (2)' }],
    },
    'adaptive-planning.communicate-results': {
      phase: 'adaptive-planning',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (2)' }],
    },
    'collaborative-action.action-plan': {
      phase: 'collaborative-action',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (3)' }],
    },
    'collaborative-action.resources': {
      phase: 'collaborative-action',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (3)' }],
    },
    'collaborative-action.capacity': {
      phase: 'collaborative-action',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (3)' }],
    },
    'collaborative-action.management-structure': {
      phase: 'collaborative-action',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (3)' }],
    },
    'collaborative-action.implement': {
      phase: 'collaborative-action',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (3)' }],
    },
    'collaborative-action.commitment': {
      phase: 'collaborative-action',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (3)' }],
    },
    'selective-monitoring.learning-culture': {
      phase: 'selective-monitoring',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (4)' }],
    },
    'selective-monitoring.criteria': {
      phase: 'selective-monitoring',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (4)' }],
    },
    'selective-monitoring.mechanism': {
      phase: 'selective-monitoring',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (4)' }],
    },
    'selective-monitoring.review': {
      phase: 'selective-monitoring',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (4)' }],
    },
    'selective-monitoring.improve': {
      phase: 'selective-monitoring',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1 (4)' }],
    },
  },
  statements: {
    concept: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.1' }] },
    aim: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.1' }] },
    adjusted: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.1' }] },
  },
} as const satisfies ProcessDefinition<MspPhase, MspTask, never, 'msp-phases', MspStatement>;
