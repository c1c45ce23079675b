import type { ProcedureDefinition } from '../../forms/procedure/definition.js';

/** The three stages, in the order of 4.2.1. */
export const tjslProcessStageIds = ['planning', 'implementation', 'reporting'] as const;
export type TjslProcessStage = (typeof tjslProcessStageIds)[number];

/** The states of one programme of one company, in the order of 4.2.1: each says what has been done last. */
export const tjslProcessStateIds = [
  'drafted',
  'company-approved',
  'submitted',
  'synchronising',
  'forum-approved',
  'implementing',
  'implemented',
  'report-adopted',
  'reported',
  'evaluated',
] as const;
export type TjslProcessState = (typeof tjslProcessStateIds)[number];

/** What can happen to a programme. */
export const tjslProcessEventIds = [
  'plan.drafting',
  'plan.approval',
  'plan.submission',
  'plan.sync',
  'plan.forum-approval',
  'plan.forum-refusal',
  'implementation.start',
  'implementation.end',
  'report.approval',
  'report.submission',
  'forum.progress',
  'forum.evaluation',
] as const;
export type TjslProcessEvent = (typeof tjslProcessEventIds)[number];

/** Who acts, or is acted towards. */
export const tjslProcessActorIds = ['company', 'company-leadership', 'forum', 'walikota'] as const;
export type TjslProcessActor = (typeof tjslProcessActorIds)[number];

/** What the plan report should contain, and what the implementation report should at least contain. */
export const tjslProcessContentIds = [
  'plan.contents.activities',
  'plan.contents.location',
  'plan.contents.target',
  'plan.contents.aim',
  'plan.contents.financing',
  'report.contents.activities',
  'report.contents.location',
  'report.contents.financing',
  'report.contents.output',
  'report.contents.target-quantity',
] as const;
export type TjslProcessContent = (typeof tjslProcessContentIds)[number];

/** The two deadlines. */
export const tjslProcessDeadlineIds = ['deadline.plan-report', 'deadline.implementation-report'] as const;
export type TjslProcessDeadline = (typeof tjslProcessDeadlineIds)[number];

/** What comes round. */
export const tjslProcessCadenceIds = ['forum.progress.quarterly'] as const;
export type TjslProcessCadence = (typeof tjslProcessCadenceIds)[number];

/** What is said of the procedure besides, and what is not said. */
export const tjslProcessStatementIds = [
  'plan.owner',
  'plan.addressee',
  'report.obligation',
  'report.addressee',
  'contents.wording',
  'not-stated.refusal',
  'not-stated.forum-time',
  'not-stated.unsynchronised',
  'not-stated.target-quantity',
  'figure-missing',
] as const;
export type TjslProcessStatement = (typeof tjslProcessStatementIds)[number];

/**
 * Planning, implementation and reporting of a TJSL programme as the LAN report tells them: one programme of one company,
 * from its plan to the evaluation by the Forum.
 *
 * The sequence is published; that it is cut into these states is adapted. Fig. 4.3, which draws it, is missing from the text
 * that was read. What a report contains is introduced with “hendaknya”, of the plan, and with “hendaknya paling sedikit”, of
 * the implementation: both say that it should be so, the second of a minimum, so that a content that is missing is a note and
 * no failure. The deadlines are demands (“harus … paling lambat”, “wajib … paling lambat”), and so is the quarterly progress
 * (“diwajibkan”); that its quarters are those of the calendar is adapted. Both deadlines run from something that is told in one
 * word, `ditetapkan` and `pelaksanaan kegiatan`: that these are the approval of the plan by the leadership, and the end of the
 * implementation, is adapted. What happens if the Forum does not approve is not stated.
 *
 * Each of the 21 rules of the process is a member of the same name. `plan.approval`, `plan.sync`, `plan.forum-approval` and
 * `report.approval` are events; the contents, deadlines and the cadence are such. `plan.owner`, `plan.addressee`,
 * `report.obligation` and `report.addressee` are statements, which the findings bear out as who does `plan.drafting`, as who
 * does `plan.submission` and `report.submission`, and as the deadline of the implementation report.
 */
export const tjslProcess = {
  form: 'procedure',
  id: 'tjsl-process',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [{ ref: 'lan', locator: '4.2.1' }],
  stages: {
    planning: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 3' }] },
    implementation: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 3' }] },
    reporting: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 3' }] },
  },
  start: 'drafted',
  states: {
    drafted: { stage: 'planning', basis: 'adapted', source: [{ ref: 'lan', locator: '4.2.1, par. 4' }] },
    'company-approved': {
      stage: 'planning',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    submitted: { stage: 'planning', basis: 'adapted', source: [{ ref: 'lan', locator: '4.2.1, par. 4' }] },
    synchronising: {
      stage: 'planning',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'forum-approved': {
      stage: 'planning',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    implementing: {
      stage: 'implementation',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    implemented: {
      stage: 'reporting',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    // A step of its own between the implementation and the report, as the approval of the plan is between draft and plan report.
    'report-adopted': {
      stage: 'reporting',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    reported: { stage: 'reporting', basis: 'adapted', source: [{ ref: 'lan', locator: '4.2.1, par. 4' }] },
    evaluated: {
      stage: 'reporting',
      end: 'done',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
  },
  actors: {
    company: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 4' }] },
    'company-leadership': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 4' }] },
    forum: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 1' }] },
    walikota: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 4' }] },
  },
  contents: {
    'plan.contents.activities': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'plan.contents.location': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'plan.contents.target': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'plan.contents.aim': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'plan.contents.financing': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'report.contents.activities': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'report.contents.location': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'report.contents.financing': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'report.contents.output': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    // As far as it is “considered necessary to convey”; by whom is not stated.
    'report.contents.target-quantity': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
  },
  events: {
    'plan.drafting': {
      from: ['drafted'],
      to: 'same',
      by: ['company'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'plan.approval': {
      from: ['drafted'],
      to: 'company-approved',
      by: ['company-leadership'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'plan.submission': {
      from: ['company-approved'],
      to: 'submitted',
      by: ['company'],
      addressee: 'walikota',
      through: 'forum',
      contents: [
        'plan.contents.activities',
        'plan.contents.location',
        'plan.contents.target',
        'plan.contents.aim',
        'plan.contents.financing',
      ],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'plan.sync': {
      from: ['submitted'],
      to: 'synchronising',
      by: ['forum'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'plan.forum-approval': {
      from: ['synchronising'],
      to: 'forum-approved',
      by: ['forum'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    // “Jika … telah disetujui”: if it has been approved; of the other case nothing is told.
    'plan.forum-refusal': {
      from: ['synchronising'],
      to: 'not-stated',
      by: ['forum'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'implementation.start': {
      from: ['forum-approved'],
      to: 'implementing',
      by: ['company'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'implementation.end': {
      from: ['implementing'],
      to: 'implemented',
      by: ['company'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'report.approval': {
      from: ['implemented'],
      to: 'report-adopted',
      by: ['company-leadership'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'report.submission': {
      from: ['report-adopted'],
      to: 'reported',
      by: ['company'],
      addressee: 'walikota',
      through: 'forum',
      contents: [
        'report.contents.activities',
        'report.contents.location',
        'report.contents.financing',
        'report.contents.output',
        'report.contents.target-quantity',
      ],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    // It is told of the programmes in general; that it may be in any state in which the Forum knows of one is adapted.
    'forum.progress': {
      from: [
        'submitted',
        'synchronising',
        'forum-approved',
        'implementing',
        'implemented',
        'report-adopted',
        'reported',
      ],
      to: 'same',
      by: ['forum'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    // That an evaluation by the Forum ends the procedure is read off the order of telling.
    'forum.evaluation': {
      from: ['reported'],
      to: 'evaluated',
      by: ['forum'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
  },
  deadlines: {
    'deadline.plan-report': {
      event: 'plan.submission',
      after: 'plan.approval',
      within: { months: 1 },
      severity: 'failure',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'deadline.implementation-report': {
      event: 'report.submission',
      after: 'implementation.end',
      within: { months: 1 },
      severity: 'failure',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
  },
  cadences: {
    'forum.progress.quarterly': {
      event: 'forum.progress',
      every: { months: 3 },
      severity: 'failure',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
  },
  statements: {
    'plan.owner': {
      of: ['plan.drafting'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'plan.addressee': {
      of: ['plan.submission'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'report.obligation': {
      of: ['report.submission'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'report.addressee': {
      of: ['report.submission'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'contents.wording': {
      of: ['plan.submission', 'report.submission'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'not-stated.refusal': {
      of: ['plan.forum-refusal'],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'not-stated.forum-time': {
      of: ['plan.sync', 'plan.forum-approval'],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'not-stated.unsynchronised': {
      of: ['plan.sync'],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'not-stated.target-quantity': {
      of: ['report.submission'],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
    },
    'figure-missing': { basis: 'ours', source: [{ ref: 'lan', locator: 'Fig. 4.3' }] },
  },
} as const satisfies ProcedureDefinition<
  TjslProcessStage,
  TjslProcessState,
  TjslProcessEvent,
  TjslProcessActor,
  never,
  TjslProcessContent,
  TjslProcessDeadline,
  TjslProcessCadence,
  'tjsl-process',
  TjslProcessStatement
>;
