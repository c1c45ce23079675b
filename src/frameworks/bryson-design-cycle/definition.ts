import type { ProcessDefinition } from '../../forms/process/definition.js';

/** The three steps of the cycle, in the order of 2.3.3. */
export const brysonStepIds = ['context-purpose', 'resources-management', 'evaluate-redesign'] as const;
export type BrysonStep = (typeof brysonStepIds)[number];

/** The twelve guidelines, each under its step, in the order of 2.3.3. */
export const brysonGuidelineIds = [
  '1a.fit-context',
  '1b.identify-purposes',
  '2a.analyse-involve',
  '2b.legitimacy',
  '2c.leadership',
  '2d.resources',
  '2e.rules-structure',
  '2f.inclusive-processes',
  '2g.power-dynamics',
  '2h.technology',
  '3a.evaluation-measures',
  '3b.redesign',
] as const;
export type BrysonGuideline = (typeof brysonGuidelineIds)[number];

/** What is said of the cycle as a whole, or of a step. */
export const brysonStatementIds = [
  'one-of-nine-modes',
  'mode-chosen',
  'two-stakeholders',
  'continuous',
] as const;
export type BrysonStatement = (typeof brysonStatementIds)[number];

/**
 * The design cycle of public participation processes, and its guidelines, as the LAN report gives them after Bryson 2013.
 *
 * Steps and guidelines are published; the report draws on Morse 2010, Nabatchi 2012, Moynihan 2009 and “Pew Foundations,
 * 2011” besides. That there is a cycle is published, but its figure (Fig. 2.2) is missing from the text that was read: its
 * steps, and their order, are read off the numbers of the guidelines. The order within a step is only that of listing. Who
 * sees to a guideline the report does not say; of leadership it has roles, which are a framework of their own.
 */
export const brysonDesignCycle = {
  form: 'process',
  id: 'bryson-design-cycle',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'lan', locator: '2.3.3' }],
  order: {
    kind: 'cycle',
    severity: 'note',
    basis: 'adapted',
    source: [
      { ref: 'lan', locator: '2.3.3, Fig. 2.2' },
      { ref: 'lan', locator: '2.3.3 1–3' },
    ],
  },
  phases: {
    'context-purpose': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 1' }] },
    // “Mendata kebutuhan”: the needs for resources are taken stock of, which is less than enlisting resources.
    'resources-management': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 2' }] },
    'evaluate-redesign': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 3' }] },
  },
  tasks: {
    '1a.fit-context': {
      phase: 'context-purpose',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 1.a' }],
    },
    '1b.identify-purposes': {
      phase: 'context-purpose',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 1.b' }],
    },
    '2a.analyse-involve': {
      phase: 'resources-management',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.a' }],
    },
    // With “some stakeholders” (beberapa stakeholder), and not with all.
    '2b.legitimacy': {
      phase: 'resources-management',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.b' }],
    },
    '2c.leadership': {
      phase: 'resources-management',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }],
    },
    '2d.resources': {
      phase: 'resources-management',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.d' }],
    },
    '2e.rules-structure': {
      phase: 'resources-management',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.e' }],
    },
    '2f.inclusive-processes': {
      phase: 'resources-management',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.f' }],
    },
    '2g.power-dynamics': {
      phase: 'resources-management',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.g' }],
    },
    '2h.technology': {
      phase: 'resources-management',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.h' }],
    },
    // The criteria and their period (Nabatchi 2012) are told of the whole step, before its two guidelines.
    '3a.evaluation-measures': {
      phase: 'evaluate-redesign',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 3.a' }],
    },
    '3b.redesign': {
      phase: 'evaluate-redesign',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 3.b' }],
    },
  },
  statements: {
    'one-of-nine-modes': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3' }] },
    'mode-chosen': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3' }] },
    'two-stakeholders': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3' }] },
    // Said of the step, and of no other.
    continuous: {
      of: ['evaluate-redesign'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 3' }],
    },
  },
} as const satisfies ProcessDefinition<
  BrysonStep,
  BrysonGuideline,
  never,
  'bryson-design-cycle',
  BrysonStatement
>;
