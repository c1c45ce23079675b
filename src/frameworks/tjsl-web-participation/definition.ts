import type { ProcedureDefinition } from '../../forms/procedure/definition.js';

/** The one stage: taking part. */
export const tjslWebParticipationStageIds = ['participation'] as const;
export type TjslWebParticipationStage = (typeof tjslWebParticipationStageIds)[number];

/** How far the request of a company to take part is. */
export const tjslWebParticipationStateIds = [
  'not-begun',
  'letter-sent',
  'with-forum',
  'approved',
  'followed-up',
  'reported',
] as const;
export type TjslWebParticipationState = (typeof tjslWebParticipationStateIds)[number];

/** The five steps, in the order of 4.2.1, and the two ways on which nothing is told. */
export const tjslWebParticipationEventIds = [
  '1.letter',
  '2.disposition',
  '2.requirements-not-met',
  '3.approval',
  '3.refusal',
  '4.follow-up',
  '5.report',
] as const;
export type TjslWebParticipationEvent = (typeof tjslWebParticipationEventIds)[number];

/** Who acts, or is acted towards. */
export const tjslWebParticipationActorIds = ['company', 'walikota', 'forum', 'skpd'] as const;
export type TjslWebParticipationActor = (typeof tjslWebParticipationActorIds)[number];

/** What has to hold before the letter goes to the Forum. */
export const tjslWebParticipationGuardIds = ['requirements.perda-9-2005'] as const;
export type TjslWebParticipationGuard = (typeof tjslWebParticipationGuardIds)[number];

/** What the letter brings with it. */
export const tjslWebParticipationContentIds = ['letter.proposal', 'letter.copy-to-forum'] as const;
export type TjslWebParticipationContent = (typeof tjslWebParticipationContentIds)[number];

/** What is said of taking part besides, and what is not said. */
export const tjslWebParticipationStatementIds = [
  'company.listed',
  'not-stated.requirements',
  'not-stated.refusal',
  'not-stated.reporter',
  'not-stated.two-routes',
  'figure-missing',
] as const;
export type TjslWebParticipationStatement = (typeof tjslWebParticipationStatementIds)[number];

/**
 * How a private company or a state-owned enterprise asks to take part in the development of the city, as the LAN report
 * tells it.
 *
 * The five steps are published (`tjsl.web.company.participate.1` to `.5`), as the procedure that a company has to follow
 * (“harus ditempuh”); the states between them are adapted. Two conditions are told without their other side: what follows if
 * the requirements do not fit Perda 9/2005, and if the Forum does not approve, is not stated. Who sends the report of the
 * fifth step is not stated either. `company.listed` is a statement. The figure of the flow is missing from the text that was
 * read.
 */
export const tjslWebParticipation = {
  form: 'procedure',
  id: 'tjsl-web-participation',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [{ ref: 'lan', locator: '4.2.1' }],
  stages: { participation: { basis: 'ours', source: [{ ref: 'lan', locator: '4.2.1, par. 9' }] } },
  start: 'not-begun',
  states: {
    'not-begun': {
      stage: 'participation',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9' }],
    },
    'letter-sent': {
      stage: 'participation',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 1' }],
    },
    'with-forum': {
      stage: 'participation',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 2' }],
    },
    approved: {
      stage: 'participation',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 3' }],
    },
    'followed-up': {
      stage: 'participation',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 4' }],
    },
    reported: {
      stage: 'participation',
      end: 'done',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 5' }],
    },
  },
  actors: {
    company: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 9, 1' }] },
    walikota: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 9, 1' }] },
    forum: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 9, 1' }] },
    skpd: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 9, 4' }] },
  },
  guards: {
    'requirements.perda-9-2005': {
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 2' }],
    },
  },
  contents: {
    'letter.proposal': {
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 1' }],
    },
    'letter.copy-to-forum': {
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 1' }],
    },
  },
  events: {
    '1.letter': {
      from: ['not-begun'],
      to: 'letter-sent',
      by: ['company'],
      addressee: 'walikota',
      contents: ['letter.proposal', 'letter.copy-to-forum'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 1' }],
    },
    '2.disposition': {
      from: ['letter-sent'],
      to: 'with-forum',
      by: ['walikota'],
      addressee: 'forum',
      guards: ['requirements.perda-9-2005'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 2' }],
    },
    // Who finds that they do not is not stated, nor what follows.
    '2.requirements-not-met': {
      from: ['letter-sent'],
      to: 'not-stated',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 2' }],
    },
    '3.approval': {
      from: ['with-forum'],
      to: 'approved',
      by: ['forum'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 3' }],
    },
    // That the Forum may decide so is published (“disetujui atau tidak”); what follows is not told.
    '3.refusal': {
      from: ['with-forum'],
      to: 'not-stated',
      by: ['forum'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 3' }],
    },
    '4.follow-up': {
      from: ['approved'],
      to: 'followed-up',
      by: ['skpd'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 4' }],
    },
    '5.report': {
      from: ['followed-up'],
      to: 'reported',
      addressee: 'walikota',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 5' }],
    },
  },
  statements: {
    'company.listed': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 11' }] },
    'not-stated.requirements': {
      of: ['2.requirements-not-met'],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 2' }],
    },
    'not-stated.refusal': {
      of: ['3.refusal'],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 3' }],
    },
    'not-stated.reporter': {
      of: ['5.report'],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1, par. 9, 5' }],
    },
    'not-stated.two-routes': { basis: 'ours', source: [{ ref: 'lan', locator: '4.2.1' }] },
    // The text points to “Gambar 4.4”; the caption of the flow is that of Gambar 4.5.
    'figure-missing': { basis: 'ours', source: [{ ref: 'lan', locator: 'Fig. 4.5-flow' }] },
  },
} as const satisfies ProcedureDefinition<
  TjslWebParticipationStage,
  TjslWebParticipationState,
  TjslWebParticipationEvent,
  TjslWebParticipationActor,
  TjslWebParticipationGuard,
  TjslWebParticipationContent,
  never,
  never,
  'tjsl-web-participation',
  TjslWebParticipationStatement
>;
