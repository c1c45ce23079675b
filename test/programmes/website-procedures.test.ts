import { describe, expect, test } from 'vitest';
import { advance } from '../../src/forms/procedure/advance.js';
import { auditHistory } from '../../src/forms/procedure/audit-history.js';
import type { ProcedureDefinition } from '../../src/forms/procedure/definition.js';
import type { ProcedureHistory } from '../../src/forms/procedure/history.js';
import type { ProcedureStanding, ProcedureVerdict } from '../../src/forms/procedure/verdict.js';
import { tjslForumCalendar } from '../../src/frameworks/tjsl-forum-calendar/definition.js';
import { tjslWebFollowUp } from '../../src/frameworks/tjsl-web-follow-up/definition.js';
import { tjslWebParticipation } from '../../src/frameworks/tjsl-web-participation/definition.js';
import { tjslWebRequest } from '../../src/frameworks/tjsl-web-request/definition.js';
import type { Expected } from './histories.js';

/** What an event does in a state, in short: the state that follows, one that ends, nothing told, or no event of it. */
type Led = string;

const led = (definition: ProcedureDefinition, state: string, event: string): Led => {
  const step = advance(definition, state, event);
  if (step.kind === 'moved') return step.state;
  if (step.kind === 'ended') return `${step.state}, ${step.end}`;
  return step.kind;
};

/**
 * By 4.2.1, state by state: where the events of it lead; every other event is refused there. The request is the list of three
 * steps, taking part the list of five with two answers of which nothing more is told, following up the list of six, of which
 * the sixth is possible once there is an account, and the calendar what comes round and changes nothing.
 */
const tables: readonly (readonly [
  ProcedureDefinition,
  Readonly<Record<string, Readonly<Record<string, Led>>>>,
])[] = [
  [
    tjslWebRequest,
    {
      'not-begun': { '1.open-site': 'site-open' },
      'site-open': { '2.choose-menu': 'form-open' },
      'form-open': { '3.fill-in-form': 'requested, done' },
      requested: {},
    },
  ],
  [
    tjslWebParticipation,
    {
      'not-begun': { '1.letter': 'letter-sent' },
      'letter-sent': { '2.disposition': 'with-forum', '2.requirements-not-met': 'not-stated' },
      'with-forum': { '3.approval': 'approved', '3.refusal': 'not-stated' },
      approved: { '4.follow-up': 'followed-up' },
      'followed-up': { '5.report': 'reported, done' },
      reported: {},
    },
  ],
  [
    tjslWebFollowUp,
    {
      'without-account': { '1.account-request': 'account-asked' },
      'account-asked': { '2.login': 'logged-in' },
      'logged-in': { '3.choose-menu': 'requests-open', '6.discussion': 'logged-in' },
      'requests-open': { '4.choose-request': 'request-chosen', '6.discussion': 'requests-open' },
      'request-chosen': { '5.upload': 'realisation-uploaded', '6.discussion': 'request-chosen' },
      'realisation-uploaded': { '6.discussion': 'realisation-uploaded' },
    },
  ],
  [
    tjslForumCalendar,
    {
      'at-work': {
        'forum.meeting': 'at-work',
        'forum.progress': 'at-work',
        'forum.progress.request': 'at-work',
        'award.giving': 'at-work',
      },
    },
  ],
];

describe.each(tables)('$id', (definition, table) => {
  test('the table has every state', () => {
    expect(Object.keys(table)).toEqual(Object.keys(definition.states));
  });

  const events = Object.keys(definition.events);
  const rows = Object.entries(table).flatMap(([state, leads]) =>
    events.map((event) => [state, event, leads[event] ?? 'refused'] as const),
  );

  test.each(rows)('in %s, %s: %s', (state, event, expected) => {
    expect(led(definition, state, event)).toBe(expected);
  });

  test('what is refused names what would be possible instead', () => {
    for (const [state, event, expected] of rows)
      if (expected === 'refused')
        expect(advance(definition, state, event)).toEqual({
          kind: 'refused',
          state,
          allowed: Object.keys(table[state] ?? {}),
        });
  });
});

const found = ({ findings }: ProcedureVerdict): Expected[] =>
  findings.map(({ rule, outcome, params }) => [rule, params.at, outcome]);

/** A request of residents (invented): the form is dated before the site was opened, and does not say who asks. */
const request: ProcedureHistory = {
  title: 'Permohonan taman bacaan RW 03 (rekaan)',
  events: [
    { event: '1.open-site', date: '2016-03-01', by: ['community'] },
    { event: '2.choose-menu', date: '2016-03-01', by: ['community'] },
    {
      event: '3.fill-in-form',
      date: '2016-02',
      by: ['community'],
      contents: { 'form.programme': true, 'form.applicant-identity': false },
    },
  ],
  complete: true,
};

/** A firm that asks to take part (invented): its letter has no copy, the Forum passes it on to itself, and approves nothing. */
const participation: ProcedureHistory = {
  title: 'Permohonan partisipasi PT Rekaan (rekaan)',
  events: [
    {
      event: '1.letter',
      date: '2016-01-11',
      by: ['company'],
      contents: { 'letter.proposal': true, 'letter.copy-to-forum': false },
    },
    {
      event: '2.disposition',
      date: '2016-01-20',
      by: ['forum'],
      guards: { 'requirements.perda-9-2005': true },
    },
    { event: '4.follow-up', date: '2016-02-15', by: ['skpd'] },
    { event: '5.report', date: '2016-07' },
  ],
  complete: true,
};

/** A firm that follows up a request (invented): it speaks with the Forum before the upload, and in the end as well. */
const followUp: ProcedureHistory = {
  title: 'Tindak lanjut permohonan taman bacaan (rekaan)',
  events: [
    { event: '1.account-request', date: '2016-03-07', by: ['company'] },
    { event: '2.login', date: '2016-03-09', by: ['company'], guards: { 'account-granted': true } },
    { event: '3.choose-menu', date: '2016-03-09' },
    {
      event: '4.choose-request',
      date: '2016-03-10',
      by: ['company'],
      guards: { 'request-fits-programme': false },
    },
    { event: '6.discussion', date: '2016-03', by: ['company'] },
    { event: '5.upload', date: '2016-04-02', by: ['company'] },
    { event: '6.discussion', date: '2016-04-20', by: ['forum'] },
  ],
  complete: true,
};

/** A year of the Forum with an award (invented). What comes round in time is tabled with the worked histories. */
const calendar: ProcedureHistory = {
  title: 'Forum TJSL 2015 (rekaan)',
  events: [
    { event: 'forum.progress.request', date: '2015-05-04', by: ['walikota'] },
    { event: 'forum.progress', date: '2015-05-18', by: ['company'] },
    { event: 'award.giving', date: '2015-12-18', by: ['walikota'], guards: { 'award.jury': false } },
  ],
};

test.each<
  readonly [
    string,
    ProcedureDefinition,
    ProcedureHistory,
    expected: readonly Expected[],
    ProcedureStanding,
    next: readonly string[],
  ]
>([
  [
    'the request',
    tjslWebRequest,
    request,
    [
      ['1.open-site.order', 0, 'passed'],
      ['1.open-site.by', 0, 'passed'],
      ['2.choose-menu.order', 1, 'passed'],
      // The same day: not before.
      ['2.choose-menu.dates', 1, 'passed'],
      ['2.choose-menu.by', 1, 'passed'],
      ['3.fill-in-form.order', 2, 'passed'],
      // All of February is before the 1st of March.
      ['3.fill-in-form.dates', 2, 'failed'],
      ['3.fill-in-form.by', 2, 'passed'],
      ['form.programme', 2, 'passed'],
      ['form.applicant-identity', 2, 'failed'],
      // Nobody tells of it.
      ['form.institution-addressed', 2, 'cannot-tell'],
    ],
    { kind: 'ended', state: 'requested', end: 'done' },
    [],
  ],
  [
    'taking part',
    tjslWebParticipation,
    participation,
    [
      ['1.letter.order', 0, 'passed'],
      ['1.letter.by', 0, 'passed'],
      ['letter.proposal', 0, 'passed'],
      ['letter.copy-to-forum', 0, 'failed'],
      ['2.disposition.order', 1, 'passed'],
      ['2.disposition.dates', 1, 'passed'],
      // It is the Walikota who passes the letter on.
      ['2.disposition.by', 1, 'failed'],
      ['requirements.perda-9-2005', 1, 'passed'],
      // The Forum has not approved, and everything is listed.
      ['4.follow-up.order', 2, 'failed'],
      ['4.follow-up.dates', 2, 'passed'],
      ['4.follow-up.by', 2, 'passed'],
      // After a follow-up a report; who sends it is not stated, so that nobody is asked for.
      ['5.report.order', 3, 'passed'],
      ['5.report.dates', 3, 'passed'],
    ],
    { kind: 'ended', state: 'reported', end: 'done' },
    [],
  ],
  [
    'following up',
    tjslWebFollowUp,
    followUp,
    [
      ['1.account-request.order', 0, 'passed'],
      ['1.account-request.by', 0, 'passed'],
      ['2.login.order', 1, 'passed'],
      ['2.login.dates', 1, 'passed'],
      ['2.login.by', 1, 'passed'],
      ['account-granted', 1, 'passed'],
      ['3.choose-menu.order', 2, 'passed'],
      ['3.choose-menu.dates', 2, 'passed'],
      // Nobody tells who.
      ['3.choose-menu.by', 2, 'cannot-tell'],
      ['4.choose-request.order', 3, 'passed'],
      ['4.choose-request.dates', 3, 'passed'],
      ['4.choose-request.by', 3, 'passed'],
      ['request-fits-programme', 3, 'failed'],
      ['6.discussion.order', 4, 'passed'],
      // March may be before the 10th.
      ['6.discussion.dates', 4, 'cannot-tell'],
      ['6.discussion.by', 4, 'passed'],
      ['5.upload.order', 5, 'passed'],
      ['5.upload.dates', 5, 'passed'],
      ['5.upload.by', 5, 'passed'],
      ['6.discussion.order', 6, 'passed'],
      ['6.discussion.dates', 6, 'passed'],
      // With the Forum, but by the company.
      ['6.discussion.by', 6, 'failed'],
    ],
    // Nothing is told of an end.
    { kind: 'at', state: 'realisation-uploaded' },
    ['6.discussion'],
  ],
  [
    'the calendar',
    tjslForumCalendar,
    calendar,
    [
      ['forum.progress.request.order', 0, 'passed'],
      ['forum.progress.request.by', 0, 'passed'],
      ['forum.progress.order', 1, 'passed'],
      ['forum.progress.dates', 1, 'passed'],
      // It is the Forum that reports to the Walikota.
      ['forum.progress.by', 1, 'failed'],
      ['award.giving.order', 2, 'passed'],
      ['award.giving.dates', 2, 'passed'],
      ['award.giving.by', 2, 'passed'],
      // Without a jury.
      ['award.jury', 2, 'failed'],
    ],
    { kind: 'at', state: 'at-work' },
    ['forum.meeting', 'forum.progress', 'forum.progress.request', 'award.giving'],
  ],
])(
  'a worked history of %s: every finding, where it stands, and what can come next',
  (_, definition, history, expected, standing, next) => {
    const verdict = auditHistory(definition, history);
    const events = found(verdict).filter(([rule]) => !Object.hasOwn(definition.cadences ?? {}, rule));
    expect(events).toEqual(expected);
    expect(verdict.standing).toEqual(standing);
    expect(verdict.next.map(({ event }) => event)).toEqual(next);
  },
);

test.each([
  [tjslWebParticipation, ['1.letter', '2.requirements-not-met']],
  [tjslWebParticipation, ['1.letter', '2.disposition', '3.refusal']],
])('$id: after %s nothing is told, and nothing is asked', (definition: ProcedureDefinition, names) => {
  const { findings, standing, next } = auditHistory(definition, {
    events: names.map((event) => ({ event })),
    complete: true,
  });
  expect(findings.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect([standing, next]).toEqual([{ kind: 'not-stated', event: names.at(-1) }, []]);
});

test('what is missing from a form is a note, since the source gives examples; from a letter, a failure', () => {
  const severities = (definition: ProcedureDefinition, history: ProcedureHistory) =>
    auditHistory(definition, history).findings.flatMap(({ check, outcome, severity }) =>
      check === 'content' && outcome === 'failed' ? [severity] : [],
    );
  expect(severities(tjslWebRequest, request)).toEqual(['note']);
  expect(severities(tjslWebParticipation, participation)).toEqual(['failure']);
});
