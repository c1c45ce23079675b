import type { ProcedureDefinition } from '../../forms/procedure/definition.js';

/** The one stage: the Forum is at work. */
export const tjslForumCalendarStageIds = ['period'] as const;
export type TjslForumCalendarStage = (typeof tjslForumCalendarStageIds)[number];

/** The one state. */
export const tjslForumCalendarStateIds = ['at-work'] as const;
export type TjslForumCalendarState = (typeof tjslForumCalendarStateIds)[number];

/** What comes round in the work of the Forum, and what is asked of it between. */
export const tjslForumCalendarEventIds = [
  'forum.meeting',
  'forum.progress',
  'forum.progress.request',
  'award.giving',
] as const;
export type TjslForumCalendarEvent = (typeof tjslForumCalendarEventIds)[number];

/** Who acts, or is acted towards. */
export const tjslForumCalendarActorIds = ['forum', 'walikota', 'company'] as const;
export type TjslForumCalendarActor = (typeof tjslForumCalendarActorIds)[number];

/** What has to hold before an award is given. */
export const tjslForumCalendarGuardIds = ['award.jury'] as const;
export type TjslForumCalendarGuard = (typeof tjslForumCalendarGuardIds)[number];

/** What comes round. */
export const tjslForumCalendarCadenceIds = [
  'forum.meeting.quarterly',
  'forum.progress.quarterly',
  'award.cadence',
] as const;
export type TjslForumCalendarCadence = (typeof tjslForumCalendarCadenceIds)[number];

/** What is said of the calendar besides, and what is not said. */
export const tjslForumCalendarStatementIds = [
  'forum.period',
  'award.giver',
  'not-stated.request-time',
  'not-stated.quarters',
] as const;
export type TjslForumCalendarStatement = (typeof tjslForumCalendarStatementIds)[number];

/**
 * What comes round in the work of the TJSL Forum, as the LAN report tells it: the quarterly meeting, the quarterly report of
 * progress, and the award of every second year.
 *
 * The three are published. Only of the progress it is said that the Forum is obliged to it (“diwajibkan”), so that a quarter
 * without one is a failure; of the meeting and the award it is said that they are held, and one that is missing is a note.
 * That the winners are what the jury found is told so too (“merupakan hasil evaluasi”), and is a note.
 * That a quarter is one of the calendar, and that two years are counted from the first, is adapted: the report says
 * “triwulanan” and “2 (dua) tahun sekali”. Nothing here ends, since the report tells of no end but the period of the Forum,
 * 2014 to 2017.
 *
 * Of the rules of `tjsl` these are members of the same name: `forum.period`, `award.giver`, and as cadences
 * `forum.meeting.quarterly`, `forum.progress.quarterly` and `award.cadence`; `award.jury` is a guard.
 */
export const tjslForumCalendar = {
  form: 'procedure',
  id: 'tjsl-forum-calendar',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [{ ref: 'lan', locator: '4.2.1' }],
  stages: { period: { basis: 'ours', source: [{ ref: 'lan', locator: '4.2.1, par. 1' }] } },
  start: 'at-work',
  states: {
    'at-work': { stage: 'period', basis: 'ours', source: [{ ref: 'lan', locator: '4.2.1, par. 1' }] },
  },
  actors: {
    forum: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 1' }] },
    walikota: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 1' }] },
    company: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 5' }] },
  },
  guards: {
    'award.jury': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 6' }],
    },
  },
  events: {
    'forum.meeting': {
      from: ['at-work'],
      to: 'same',
      by: ['forum'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 1' }],
    },
    // To whom a quarterly report goes is not said in so many words; the Forum works for the Walikota, and he may ask for one.
    'forum.progress': {
      from: ['at-work'],
      to: 'same',
      by: ['forum'],
      addressee: 'walikota',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'forum.progress.request': {
      from: ['at-work'],
      to: 'same',
      by: ['walikota'],
      addressee: 'forum',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'award.giving': {
      from: ['at-work'],
      to: 'same',
      by: ['walikota'],
      addressee: 'company',
      guards: ['award.jury'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2.1, par. 5' },
        { ref: 'lan', locator: '4.2.1, par. 6' },
      ],
    },
  },
  cadences: {
    'forum.meeting.quarterly': {
      event: 'forum.meeting',
      every: { months: 3 },
      severity: 'note',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 1' }],
    },
    'forum.progress.quarterly': {
      event: 'forum.progress',
      every: { months: 3 },
      severity: 'failure',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'award.cadence': {
      event: 'award.giving',
      every: { months: 24 },
      severity: 'note',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 6' }],
    },
  },
  statements: {
    'forum.period': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.2, Fig. 4.5-org' }] },
    'award.giver': {
      of: ['award.giving'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 6' }],
    },
    'not-stated.request-time': {
      of: ['forum.progress.request'],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'not-stated.quarters': { basis: 'ours', source: [{ ref: 'lan', locator: '4.2.1' }] },
  },
} as const satisfies ProcedureDefinition<
  TjslForumCalendarStage,
  TjslForumCalendarState,
  TjslForumCalendarEvent,
  TjslForumCalendarActor,
  TjslForumCalendarGuard,
  never,
  never,
  TjslForumCalendarCadence,
  'tjsl-forum-calendar',
  TjslForumCalendarStatement
>;
