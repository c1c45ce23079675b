import type { ProcessDefinition } from '../../forms/process/definition.js';

/** How the programme begins, and the year that follows: all that the study orders. */
export const renstraRenjaPhaseIds = ['start', 'year-2020'] as const;
export type RenstraRenjaPhase = (typeof renstraRenjaPhaseIds)[number];

/** The ten activities: how it began, what the plan for 2020 lists, and what is told as done. */
export const renstraRenjaTaskIds = [
  'socialisation',
  'government-involvement',
  'renstra-2020.licensing',
  'renstra-2020.marketing',
  'renstra-2020.training',
  'dev.training',
  'dev.licensing',
  'dev.innovation',
  'dev.marketing',
  'closeness',
] as const;
export type RenstraRenjaTask = (typeof renstraRenjaTaskIds)[number];

/** Who acts in the programme. */
export const renstraRenjaActorIds = ['company', 'group', 'health-office', 'promotion-partner'] as const;
export type RenstraRenjaActor = (typeof renstraRenjaActorIds)[number];

/** What is said of the activities beside their descriptions. */
export const renstraRenjaStatementIds = [
  'listings-differ',
  'health-office-when',
  'marketing-continues-innovation',
  'outcome',
] as const;
export type RenstraRenjaStatement = (typeof renstraRenjaStatementIds)[number];

/**
 * The activities of the programme with Omah Kreteg Anggana by strategic plan (RENSTRA) and work plan (RENJA), from its
 * beginning through 2020, as the study of it tells them.
 *
 * The activities are published, in running text. The study says that the programme begins with socialisation and goes on in
 * 2020; of the order within that year it says nothing. That the two make up phases is read off it; so is that what it gives
 * as work by RENSTRA and RENJA is a plan, and what it gives as developing the programme is what was done. Contact with
 * members is kept throughout; it stands in the first phase, since the study tells both as how relations are maintained, apart from
 * how the programme is developed. The sectors by which
 * actors are known are ours.
 */
export const omahKretegRenstraRenja = {
  form: 'process',
  id: 'omah-kreteg-renstra-renja',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  ofOneCase: true,
  source: [
    { ref: 'omah-kreteg', locator: 'Results' },
    { ref: 'omah-kreteg', locator: 'Concl' },
  ],
  order: {
    kind: 'sequence',
    severity: 'note',
    basis: 'adapted',
    source: [
      { ref: 'omah-kreteg', locator: 'Results' },
      { ref: 'omah-kreteg', locator: 'Concl' },
    ],
  },
  phases: {
    start: {
      basis: 'adapted',
      source: [
        { ref: 'omah-kreteg', locator: 'Results' },
        { ref: 'omah-kreteg', locator: 'Concl' },
      ],
    },
    'year-2020': {
      basis: 'adapted',
      source: [
        { ref: 'omah-kreteg', locator: 'Results' },
        { ref: 'omah-kreteg', locator: 'Concl' },
      ],
    },
  },
  actors: {
    company: {
      sectors: ['business'],
      basis: 'adapted',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    group: {
      sectors: ['community'],
      basis: 'adapted',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    'health-office': {
      sectors: ['government'],
      basis: 'adapted',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    'promotion-partner': {
      sectors: ['media', 'civil-society'],
      basis: 'adapted',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
  },
  tasks: {
    socialisation: {
      phase: 'start',
      by: ['company'],
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Results' },
        { ref: 'omah-kreteg', locator: 'Concl' },
      ],
    },
    'government-involvement': {
      phase: 'year-2020',
      by: ['company', 'health-office'],
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Results' },
        { ref: 'omah-kreteg', locator: 'Concl' },
      ],
    },
    // Whose plan it is, the sentence leaves open.
    'renstra-2020.licensing': {
      phase: 'year-2020',
      basis: 'adapted',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    'renstra-2020.marketing': {
      phase: 'year-2020',
      basis: 'adapted',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    'renstra-2020.training': {
      phase: 'year-2020',
      basis: 'adapted',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    'dev.training': {
      phase: 'year-2020',
      by: ['company'],
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Results' },
        { ref: 'omah-kreteg', locator: 'Concl' },
      ],
    },
    'dev.licensing': {
      phase: 'year-2020',
      by: ['company', 'health-office'],
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Results' },
        { ref: 'omah-kreteg', locator: 'Concl' },
      ],
    },
    // The results tell it of the company, the conclusion of the community as well.
    'dev.innovation': {
      phase: 'year-2020',
      by: ['company', 'group'],
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Results' },
        { ref: 'omah-kreteg', locator: 'Concl' },
        { ref: 'omah-kreteg', locator: 'Fig. 2' },
      ],
    },
    'dev.marketing': {
      phase: 'year-2020',
      by: ['company', 'promotion-partner'],
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Results' },
        { ref: 'omah-kreteg', locator: 'Concl' },
      ],
    },
    closeness: {
      phase: 'start',
      by: ['company'],
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Concl' },
        { ref: 'omah-kreteg', locator: 'Abs' },
      ],
    },
  },
  statements: {
    'listings-differ': {
      of: ['year-2020'],
      basis: 'adapted',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    'health-office-when': {
      basis: 'adapted',
      source: [
        { ref: 'omah-kreteg', locator: 'Results' },
        { ref: 'omah-kreteg', locator: 'Concl' },
      ],
    },
    'marketing-continues-innovation': {
      of: ['year-2020'],
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    outcome: {
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Concl' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
  },
} as const satisfies ProcessDefinition<
  RenstraRenjaPhase,
  RenstraRenjaTask,
  RenstraRenjaActor,
  'omah-kreteg-renstra-renja',
  RenstraRenjaStatement
>;
