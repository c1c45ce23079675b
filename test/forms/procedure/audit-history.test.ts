import { describe, expect, test } from 'vitest';
import { auditHistory, type HistoryOptions } from '../../../src/forms/procedure/audit-history.js';
import type { ProcedureDefinition } from '../../../src/forms/procedure/definition.js';
import type { HistoryOf } from '../../../src/forms/procedure/ids.js';
import type { ProcedureCheck } from '../../../src/forms/procedure/verdict.js';
import { grant } from './grant.js';

const own = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;

type History = HistoryOf<typeof grant>;
type Event = History['events'][number];

const history = (events: readonly Event[], complete?: 'complete'): History => ({
  events,
  ...(complete && { complete: true as const }),
});

/** `name` or `name@date`. */
const list = (text: string): Event[] =>
  text
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => {
      const [event, date] = one.split('@');
      return { event, ...(date && { date }) } as Event;
    });

const audit = (text: string, complete?: 'complete', options: HistoryOptions = {}) =>
  auditHistory(grant, history(list(text), complete), options);

/** The outcomes of one check, in the order of the history. */
const outcomes = (verdict: ReturnType<typeof audit>, check: ProcedureCheck) =>
  verdict.findings.filter((one) => one.check === check).map(({ outcome }) => outcome);

const [passed, failed, open, inapplicable] = ['passed', 'failed', 'cannot-tell', 'inapplicable'] as const;

const clean = 'ask approve carry tell close';

test.each([
  // In order.
  [clean, [passed, passed, passed, passed, passed], [passed, passed, passed, passed, passed]],
  ['ask approve meet meet carry meet', Array(6).fill(passed), Array(6).fill(passed)],
  // Something is left out: it may have happened all the same.
  ['ask carry', [passed, open], [passed, failed]],
  ['carry tell', [open, passed], [failed, passed]],
  ['ask close archive', [passed, open, passed], [passed, failed, passed]],
  ['ask meet carry', [passed, open, passed], [passed, failed, passed]],
  // No way leads back. Only a refusal that is not listed could, for nobody says what follows one; here it is past.
  [
    'ask approve carry approve tell',
    [passed, passed, passed, failed, passed],
    [passed, passed, passed, failed, passed],
  ],
  // Before the refusal is past it may have come in between.
  ['ask ask approve', [passed, open, passed], [passed, failed, passed]],
  // Two in the wrong order are one skipped and one too late, and no cascade.
  [
    'ask carry approve tell close',
    [passed, open, failed, passed, passed],
    [passed, failed, failed, passed, passed],
  ],
  // Something that leaves the state as it is, out of place, leaves it.
  ['ask approve carry tell meet close', Array(6).fill(passed), Array(6).fill(passed)],
  ['ask approve carry tell close archive archive', Array(7).fill(passed), Array(7).fill(passed)],
])('order of %s', (text, partial, complete) => {
  expect(outcomes(audit(text), 'order')).toEqual(partial);
  expect(outcomes(audit(text, 'complete'), 'order')).toEqual(complete);
});

test.each([
  ['ask carry', 1, ['asked'], ['approve']],
  ['tell', 0, ['draft'], ['ask', 'approve', 'carry']],
  ['ask close', 1, ['asked'], ['approve', 'carry', 'tell']],
  // The shortest: an archive comes after a close or after a handing over.
  ['ask approve carry archive', 3, ['done'], ['hand-over']],
  // Only a refusal, after which nobody says what follows, could explain it: that is not said to be missing.
  ['ask ask', 1, ['asked'], []],
  ['ask approve carry approve', 3, ['done'], []],
])('what is missing in %s', (text, at, states, missing) => {
  const finding = audit(text).findings.find((one) => one.check === 'order' && one.params.at === at);
  expect(finding?.params).toMatchObject({ at, states, missing });
});

describe('the way that is missing', () => {
  const missing = (event: 'archive' | 'carry', from: readonly string[], text: string) => {
    const events = { ...grant.events, [event]: { ...grant.events[event], from } };
    const altered: ProcedureDefinition = { ...grant, events };
    const { findings } = auditHistory<ProcedureDefinition>(altered, history(list(text)));
    return findings.find(({ rule }) => rule === `${event}.order`)?.params.missing;
  };

  test.each<[string, 'archive' | 'carry', readonly string[], string, readonly string[]]>([
    // From done it is one step to the taking over, and two to the close.
    ['is the shortest', 'archive', ['closed', 'taken-over'], 'ask approve carry archive', ['hand-over']],
    [
      'is the shortest, in any order',
      'archive',
      ['taken-over', 'closed'],
      'ask approve carry archive',
      ['hand-over'],
    ],
    // From told it is one step to either.
    [
      'is the first of two that are as short',
      'archive',
      ['closed', 'taken-over'],
      'ask approve carry tell archive',
      ['close'],
    ],
    // No way leads back to the draft.
    ['is one that there is', 'carry', ['approved', 'draft'], 'ask carry', ['approve']],
  ])('%s', (_, event, from, text, expected) => {
    expect(missing(event, from, text)).toEqual(expected);
  });
});

test('a history with two ends fails where it goes on after the first', () => {
  const verdict = audit('ask approve carry tell close hand-over', 'complete');
  expect(verdict.findings.filter(({ outcome }) => outcome === 'failed')).toEqual([
    expect.objectContaining({
      rule: 'hand-over.end',
      check: 'end',
      params: { event: 'hand-over', at: 5, states: ['closed'] },
    }),
  ]);
  expect(outcomes(verdict, 'order').at(-1)).toBe(inapplicable);
  expect(verdict.standing).toEqual({ kind: 'undetermined', possible: ['closed', 'taken-over'] });
});

test('after an end, and a mistake that may lead out of it, nothing is held to follow an end', () => {
  const verdict = audit('ask approve carry tell close approve carry', 'complete');
  const ends = verdict.findings.filter(({ check }) => check === 'end');
  expect(ends.map(({ rule, outcome }) => [rule, outcome])).toEqual([['approve.end', failed]]);
});

test('what may follow an end passes there', () => {
  expect(outcomes(audit(`${clean} archive`), 'end')).toEqual([passed]);
  expect(outcomes(audit(clean), 'end')).toEqual([]);
});

test('after an event of which the source does not say what follows, no order fails', () => {
  const refused = audit('ask refuse', 'complete');
  expect(refused.standing).toEqual({ kind: 'not-stated', event: 'refuse' });
  expect(refused.next).toEqual([]);
  const goesOn = audit('ask refuse approve carry approve tell', 'complete');
  expect(outcomes(goesOn, 'order')).toEqual([passed, passed, open, passed, open, passed]);
  expect(goesOn.standing).toEqual({ kind: 'at', state: 'told' });
  const last = goesOn.findings.find((one) => one.check === 'order' && one.params.at === 2);
  expect(last?.params).toEqual({ event: 'approve', at: 2 });
});

test.each([
  ['', 'complete', { kind: 'at', state: 'draft' }],
  ['ask approve', 'complete', { kind: 'at', state: 'approved' }],
  [clean, 'complete', { kind: 'ended', state: 'closed', end: 'done' }],
  [clean, undefined, { kind: 'ended', state: 'closed', end: 'done' }],
  ['ask approve carry hand-over', undefined, { kind: 'ended', state: 'taken-over', end: 'outside' }],
  ['ask approve carry tell', undefined, { kind: 'undetermined', possible: ['told', 'closed', 'taken-over'] }],
  ['ask approve carry approve', 'complete', { kind: 'undetermined', possible: ['done', 'approved'] }],
  // Nobody says what follows a refusal; a meeting tells that it is where they meet.
  ['ask refuse meet', 'complete', { kind: 'undetermined', possible: ['approved', 'done', 'told'] }],
] as const)('after %s (%s) it stands', (text, complete, standing) => {
  expect(audit(text, complete).standing).toEqual(standing);
});

test.each([
  ['ask@2015-01-01 approve@2015-01-01', [passed]],
  ['ask@2015-01-02 approve@2015-01-01', [failed]],
  ['ask@2015 approve@2015', [open]],
  ['ask@2014 approve@2015', [passed]],
  ['ask@2015-03 approve@2015', [open]],
  ['ask@2015-03 approve@2015-02', [failed]],
  ['ask@2015-03-31 approve@2015-03', [open]],
  ['ask@2015-03-01 approve@2015-03', [passed]],
  ['ask approve@2015', [open]],
  ['ask@2015 approve', [open]],
  // Compared with all that have a date.
  ['ask@2015-01 approve carry@2015-02', [open, passed]],
  ['ask@2015-01 approve@2105-02 carry@2015-03 tell@2015-04', [passed, failed, failed]],
  // What is vague between does not hide what is dated before its start.
  ['ask@2015-08-31 approve@2015 carry@2015-08-01', [open, failed]],
  ['ask@2015-08-31 approve@2014 carry@2015-08-01', [failed, failed]],
])('dates of %s', (text, expected) => {
  expect(outcomes(audit(text), 'dates')).toEqual(expected);
});

test('what is dated before others names the latest of them, and of one day the first that is listed', () => {
  const { findings } = audit('ask@2015-02-01 approve@2015-03-01 carry@2015-03-01 tell@2015-01-01');
  const [last] = findings.filter(({ check }) => check === 'dates').reverse();
  expect(last).toMatchObject({ outcome: failed, params: { at: 3, after: 1 } });
});

test.each([
  [['village'], passed],
  [['office'], failed],
  [['office', 'village'], passed],
  [[], open],
  [undefined, open],
] as const)('asked for by %j', (by, expected) => {
  const verdict = auditHistory(grant, history([{ event: 'ask', ...(by && { by }) }]));
  expect(outcomes(verdict, 'by')).toEqual([expected]);
});

test('where the source does not say who, nothing is found', () => {
  const carried = history([...list('ask approve'), { event: 'carry', by: ['office'] }]);
  expect(auditHistory(grant, carried).findings.some(({ rule }) => rule === 'carry.by')).toBe(false);
});

test('what has to hold, and what has to be in it', () => {
  const verdict = auditHistory(
    grant,
    history([
      { event: 'ask', contents: { budget: true } },
      { event: 'approve', guards: { 'has-quorum': false, 'is-public': true } },
    ]),
  );
  expect(
    verdict.findings
      .filter(({ check }) => check === 'guard' || check === 'content')
      .map(({ rule, check, outcome, severity, params }) => [rule, check, outcome, severity, params.at]),
  ).toEqual([
    ['budget', 'content', passed, 'failure', 0],
    ['map', 'content', open, 'note', 0],
    ['has-quorum', 'guard', failed, 'failure', 1],
    ['is-public', 'guard', passed, 'note', 1],
  ]);
});

const carried = 'ask@2015-01-01 approve@2015-01-10';

// A month after the 31st of January 2016 is the 29th of February; the days late are counted by hand.
test.each([
  ['carry@2016-01-31 tell@2016-02-29', undefined, 'kept', passed, null],
  ['carry@2016-01-31 tell@2016-03-01', undefined, 'late', failed, [1, 1]],
  ['carry@2015-01-31 tell@2015-03-01', undefined, 'late', failed, [1, 1]],
  ['carry@2015-01-31 tell@2015-02-28', undefined, 'kept', passed, null],
  ['carry@2016-01-31 tell@2016-03', undefined, 'late', failed, [1, 31]],
  ['carry@2016-01 tell@2016-03', undefined, 'late', failed, [1, 59]],
  ['carry@2016-01 tell@2016-02', undefined, 'open', open, null],
  ['carry@2016-01 tell@2016-02-01', undefined, 'kept', passed, null],
  ['carry@2016-01 tell', undefined, 'open', open, null],
  ['carry tell@2016-02-01', undefined, 'open', open, null],
  ['carry@2016-01-31', undefined, 'open', open, null],
  ['carry@2016-01-31', '2016-02-29', 'not-yet-due', inapplicable, null],
  ['carry@2016-01-31', '2016-03-01', 'overdue', failed, [1, 1]],
  ['carry@2016-01-31', '2016-03', 'overdue', failed, [1, 31]],
  ['carry@2016-01-31', '2016-02', 'not-yet-due', inapplicable, null],
  ['carry@2016-01-31', '2016', 'open', open, null],
  ['carry@2016-01', '2016-02-01', 'not-yet-due', inapplicable, null],
  ['carry@2016-01', '2016-02-02', 'open', open, null],
  ['carry@2016-01', '2016-03-01', 'overdue', failed, [1, 29]],
  // What has no date has happened up to the day as of which it is read.
  ['carry@2016-01-31 tell', '2016-02-20', 'kept', passed, null],
  ['carry@2016-01-31 tell', '2016-03-20', 'open', open, null],
  // What comes after that day is not there yet.
  ['carry@2016-01-31 tell@2016-04-01', '2016-03-01', 'overdue', failed, [1, 1]],
  ['', '2016-03-01', 'not-begun', inapplicable, null],
])('%s as of %s is %s', (text, asOf, standing, outcome, days) => {
  const options = asOf === undefined ? {} : { asOf };
  const verdict = audit(`${carried} ${text}`, 'complete', options);
  const finding = verdict.findings.find(({ rule }) => rule === 'tell-in-time');
  expect(finding).toMatchObject({ outcome, params: { standing } });
  expect(finding?.params.daysLate ?? null).toEqual(days && { lo: days[0], hi: days[1] });
});

test('what is not listed is not held not to be done', () => {
  const verdict = audit(`${carried} carry@2016-01-31`, undefined, { asOf: '2017' });
  const finding = verdict.findings.find(({ rule }) => rule === 'tell-in-time');
  expect(finding).toMatchObject({ outcome: open, params: { standing: 'open', at: null, after: 2 } });
  const unbegun = audit('ask', undefined).findings.find(({ rule }) => rule === 'tell-in-time');
  expect(unbegun).toMatchObject({ outcome: open, params: { standing: 'open', at: null } });
});

test('a deadline is looked at once for each event that starts it', () => {
  const twice = 'carry@2015-01-01 carry@2016-01-01 tell@2016-01-20';
  const of = (complete?: 'complete') =>
    audit(twice, complete)
      .findings.filter(({ rule }) => rule === 'tell-in-time')
      .map(({ params }) => [params.after, params.at, params.standing, params.daysLate ?? null]);
  // From the first of February 2015 to the 20th of January 2016 are 353 days.
  expect(of('complete')).toEqual([
    [0, 2, 'late', { lo: 353, hi: 353 }],
    [1, 2, 'kept', null],
  ]);
  // Another telling may have come in between.
  expect(of()).toEqual([
    [0, 2, 'open', null],
    [1, 2, 'kept', null],
  ]);
});

test('what is to come again within some time is met by the next one, and not by itself', () => {
  const deadlines = {
    again: { event: 'meet', after: 'meet', within: { months: 1 }, severity: 'note', ...own },
  } as const;
  const altered: ProcedureDefinition = { ...grant, deadlines };
  const given = list('ask approve meet@2015-01-31 meet@2015-02-20 meet@2015-04-01');
  for (const complete of ['complete', undefined] as const) {
    const { findings } = auditHistory<ProcedureDefinition>(altered, history(given, complete));
    const stands = findings
      .filter(({ rule }) => rule === 'again')
      .map(({ params }) => [params.after, params.at, params.standing, params.daysLate?.lo]);
    // From the 20th of March to the first of April are 12 days.
    expect(stands).toEqual([
      [2, 3, 'kept', undefined],
      [3, 4, 'late', 12],
      [4, null, 'open', undefined],
    ]);
  }
});

test.each([
  // A telling that is surely dated before the carrying out cannot be what was told of it in time.
  ['carry@2016-08-31 tell@2016-08-01', 'open'],
  ['carry@2016-08-31 tell@2016-08', 'kept'],
  ['carry@2016-08-31 tell@2016-08-31', 'kept'],
  ['carry@2016-08 tell@2016-07', 'open'],
  // Listed the wrong way round: by its date it was told in time.
  ['tell@2016-09-15 carry@2016-08-31', 'open'],
  ['tell@2016-08-15 carry@2016-08-31', 'overdue'],
  // On one day, and without a date, the list and the dates do agree.
  ['tell@2016-08-31 carry@2016-08-31', 'overdue'],
  ['tell carry@2016-08-31', 'overdue'],
  // Nothing but a telling could be what was told of it.
  ['approve@2016-09-15 carry@2016-08-31', 'overdue'],
  // One of two that are listed before it may be it, whatever is listed between.
  ['tell@2016-09-15 tell@2016-08-15 carry@2016-08-31', 'open'],
  ['tell@2016-08-15 tell@2016-09-15 carry@2016-08-31', 'open'],
  ['tell@2016-09-15 meet carry@2016-08-31', 'open'],
] as const)('where the list and the dates do not agree, %s: %s', (text, standing) => {
  const { findings } = audit(text, 'complete', { asOf: '2016-12-31' });
  const last = findings.filter(({ rule }) => rule === 'tell-in-time').at(-1);
  expect(last?.params.standing).toBe(standing);
});

test('the next step says by when, where that is known', () => {
  const { next } = audit(`${carried} carry@2016-01-31`, 'complete', { asOf: '2016-02-01' });
  expect(next.map(({ event, due }) => [event, due?.last ?? null])).toEqual([
    ['tell', '2016-02-29'],
    ['hand-over', null],
    ['meet', null],
  ]);
});

test('what has come in time, and may come again, is due no more', () => {
  const deadlines = {
    soon: { event: 'meet', after: 'approve', within: { months: 1 }, severity: 'note', ...own },
  } as const;
  const altered: ProcedureDefinition = { ...grant, deadlines };
  const dueOf = (text: string) => {
    const given = history(list(text), 'complete');
    const { next } = auditHistory<ProcedureDefinition>(altered, given, { asOf: '2016-02-01' });
    return next.find(({ event }) => event === 'meet')?.due?.last;
  };
  expect(dueOf('ask approve@2016-01-10')).toBe('2016-02-10');
  expect(dueOf('ask approve@2016-01-10 meet@2016-01-20')).toBeUndefined();
});

test('of several days by which it is due the next step says the first', () => {
  const late = { event: 'tell', within: { months: 1 }, severity: 'note', ...own } as const;
  const deadlines = { after: { ...late, after: 'carry' }, 'at-once': { ...late, after: 'approve' } };
  const given = history(list(`${carried} carry@2016-01-31`), 'complete');
  for (const named of [deadlines, Object.fromEntries(Object.entries(deadlines).reverse())]) {
    const altered: ProcedureDefinition = { ...grant, deadlines: named };
    const { next } = auditHistory<ProcedureDefinition>(altered, given, { asOf: '2016-02-01' });
    // A month after the approval of the 10th of January 2015, and not after the carrying out.
    expect(next.find(({ event }) => event === 'tell')?.due?.last).toBe('2015-02-10');
  }
});

test('of two that are due on the same last day the next step says the one that the procedure names first', () => {
  // A month after the 31st of January, and after some day of January, is the 29th of February at the latest.
  const late = { event: 'tell', within: { months: 1 }, severity: 'note', ...own } as const;
  const exact = { first: '2016-02-29', last: '2016-02-29' };
  const vague = { first: '2016-02-01', last: '2016-02-29' };
  const given = history(list('ask approve@2016-01 carry@2016-01-31'), 'complete');
  const deadlines = { day: { ...late, after: 'carry' }, month: { ...late, after: 'approve' } };
  for (const [named, due] of [
    [deadlines, exact],
    [Object.fromEntries(Object.entries(deadlines).reverse()), vague],
  ] as const) {
    const altered: ProcedureDefinition = { ...grant, deadlines: named };
    const { next } = auditHistory<ProcedureDefinition>(altered, given, { asOf: '2016-02-01' });
    expect(next.find(({ event }) => event === 'tell')?.due).toEqual(due);
  }
});

test('events after the day as of which it is read are left out, and named', () => {
  const verdict = audit('ask@2015-01-01 approve@2015-06-01 carry@2015', 'complete', { asOf: '2015-03-01' });
  expect(verdict.later).toEqual([1]);
  expect(verdict.asOf).toBe('2015-03-01');
  expect(verdict.findings.some(({ params }) => params.event === 'approve' && params.at !== null)).toBe(false);
  expect(audit('ask', 'complete')).not.toHaveProperty('later');
});

const quarters = (text: string, complete: 'complete' | undefined, asOf?: string) =>
  audit(text, complete, asOf === undefined ? {} : { asOf })
    .findings.filter(({ check }) => check === 'cadence')
    .map(({ params, outcome }) => `${params.period?.first.slice(0, 7)} ${params.standing} ${outcome}`);

test.each([
  [
    'ask@2015-01-01 approve@2015-01-10 meet@2015-03-31 meet@2015-07-01',
    'complete',
    '2015-11-15',
    [
      '2015-01 kept passed',
      '2015-04 overdue failed',
      '2015-07 kept passed',
      '2015-10 not-yet-due inapplicable',
    ],
  ],
  [
    'ask@2015-01-01 approve@2015-01-10 meet@2015-03-31 meet@2015-07-01',
    undefined,
    '2015-11-15',
    [
      '2015-01 kept passed',
      '2015-04 open cannot-tell',
      '2015-07 kept passed',
      '2015-10 not-yet-due inapplicable',
    ],
  ],
  // The quarter in which it began was not whole; without a day as of which it is read, nothing is overdue.
  [
    'ask@2015-02-01 approve@2015-02-10',
    'complete',
    '2015-06-30',
    ['2015-01 open cannot-tell', '2015-04 not-yet-due inapplicable'],
  ],
  [
    'ask@2015-01-01 approve@2015-05-10',
    'complete',
    undefined,
    ['2015-01 open cannot-tell', '2015-04 open cannot-tell'],
  ],
  // Approved on the first day of a quarter, they could meet in all of it.
  [
    'ask@2015-01-01 approve@2015-04-01',
    'complete',
    '2015-08-15',
    ['2015-01 open cannot-tell', '2015-04 overdue failed', '2015-07 not-yet-due inapplicable'],
  ],
  // Quarters are those of the calendar, in whichever it began.
  [
    'ask@2015-05-01 approve@2015-05-02 meet@2015-08-10',
    'complete',
    '2015-11-15',
    ['2015-04 open cannot-tell', '2015-07 kept passed', '2015-10 not-yet-due inapplicable'],
  ],
  // Up to the last day that is told of, in whatever order and whoever else is without a date.
  [
    'ask@2015-01-01 approve@2015-01-10 carry@2015-05-01 tell',
    'complete',
    undefined,
    ['2015-01 open cannot-tell', '2015-04 open cannot-tell'],
  ],
  [
    'ask@2015-05-10 approve@2015-01-10',
    'complete',
    undefined,
    ['2015-01 open cannot-tell', '2015-04 open cannot-tell'],
  ],
  // After a second asking, which no way leads to, they may be where nobody meets.
  [
    'ask@2014-12-01 approve@2014-12-10 ask@2015-04-01',
    'complete',
    '2015-11-15',
    [
      '2014-10 open cannot-tell',
      '2015-01 overdue failed',
      '2015-04 open cannot-tell',
      '2015-07 open cannot-tell',
      '2015-10 open cannot-tell',
    ],
  ],
  // A meeting of some day of the half-year may be in either quarter.
  [
    'ask@2015-01-01 approve@2015-01-10 meet@2015',
    'complete',
    '2015-07-10',
    ['2015-01 open cannot-tell', '2015-04 open cannot-tell', '2015-07 open cannot-tell'],
  ],
  // After the end nobody has to meet.
  [
    'ask@2014-12-01 approve@2014-12-10 carry@2015-02-01 hand-over@2015-05-01',
    'complete',
    '2017',
    ['2014-10 open cannot-tell', '2015-01 overdue failed', '2015-04 open cannot-tell'],
  ],
  // It ended on the last day of the quarter, on which they could still have met.
  [
    'ask@2014-12-01 approve@2014-12-10 carry@2015-02-01 hand-over@2015-03-31',
    'complete',
    '2017',
    ['2014-10 open cannot-tell', '2015-01 open cannot-tell'],
  ],
  // Nobody knows when it ended: no quarter is surely one in which to meet.
  [
    'ask@2014-12-01 approve@2014-12-10 carry@2015-02-01 hand-over',
    'complete',
    '2015-08',
    [
      '2014-10 open cannot-tell',
      '2015-01 open cannot-tell',
      '2015-04 open cannot-tell',
      '2015-07 open cannot-tell',
    ],
  ],
  // In the first quarter of 2015 nobody could meet: it was not approved yet.
  [
    'ask@2014-12-01 approve@2015-02-10',
    'complete',
    '2015-07-10',
    [
      '2014-10 open cannot-tell',
      '2015-01 open cannot-tell',
      '2015-04 overdue failed',
      '2015-07 not-yet-due inapplicable',
    ],
  ],
  // As of some day of 2015: perhaps before the end of any of its quarters.
  [
    'ask@2014-12-01 approve@2014-12-10',
    'complete',
    '2015',
    [
      '2014-10 open cannot-tell',
      '2015-01 open cannot-tell',
      '2015-04 open cannot-tell',
      '2015-07 open cannot-tell',
      '2015-10 not-yet-due inapplicable',
    ],
  ],
  // Nothing is dated: perhaps it began within this quarter.
  ['ask approve', 'complete', '2015-05', ['2015-04 open cannot-tell']],
  ['ask approve', 'complete', undefined, ['undefined open cannot-tell']],
  ['', 'complete', '2015', ['undefined not-begun inapplicable']],
  ['', undefined, '2015', ['undefined open cannot-tell']],
] as const)('meetings of %s (%s) as of %s', (text, complete, asOf, expected) => {
  expect(quarters(text, complete, asOf)).toEqual(expected);
});

describe('what may be done from the beginning', () => {
  const cadences = { often: { event: 'watch', every: { months: 3 }, severity: 'failure', ...own } } as const;
  const watched: ProcedureDefinition = {
    ...grant,
    events: {
      ...grant.events,
      rest: { from: ['draft'], to: 'same', ...own },
      watch: { from: ['draft'], to: 'same', ...own },
    },
    cadences,
  };
  const stands = (text: string, asOf: string) => {
    const { findings } = auditHistory<ProcedureDefinition>(watched, history(list(text), 'complete'), {
      asOf,
    });
    return findings.filter(({ check }) => check === 'cadence').map(({ params }) => params.standing);
  };

  test('has to come round no more where the source does not say what follows', () => {
    const from = ['draft', 'asked'];
    const events = { ...watched.events, watch: { ...grant.events.archive, from } };
    const given = history(list('watch@2015-01-10 ask@2015-02-01 refuse@2015-07-01'), 'complete');
    const { findings } = auditHistory<ProcedureDefinition>({ ...watched, events }, given, {
      asOf: '2015-11-15',
    });
    expect(findings.filter(({ check }) => check === 'cadence').map(({ params }) => params.standing)).toEqual([
      'kept',
      'overdue',
      'open',
      'open',
    ]);
  });

  test.each<[string, string, string, readonly string[]]>([
    // Of the first quarter it was within; in the second it could be done all the time, and was not.
    ['has to come round from then on', 'watch@2015-01-10', '2015-08-15', ['kept', 'overdue', 'not-yet-due']],
    // It was asked for in May: in the second quarter it could not be done all the time, and afterwards not at all.
    [
      'has to come round no more once it may not be done',
      'watch@2015-01-10 ask@2015-05-10',
      '2015-11-15',
      ['kept', 'open', 'open', 'open'],
    ],
    // The third quarter was the first in which it could not be done.
    [
      'has to come round up to then',
      'watch@2015-01-10 ask@2015-07-01',
      '2015-11-15',
      ['kept', 'overdue', 'open', 'open'],
    ],
    // What comes after alters nothing of that.
    [
      'has to come round up to then, whatever follows',
      'watch@2015-01-10 ask@2015-07-01 approve@2015-10-02 carry@2015-10-03',
      '2015-11-15',
      ['kept', 'overdue', 'open', 'open'],
    ],
    // When they rested nobody knows; that it had begun is known all the same.
    [
      'has to come round since the first day that is known',
      'rest watch@2015-01-10',
      '2015-08-15',
      ['kept', 'overdue', 'not-yet-due'],
    ],
    // By its date it was over before it was asked for.
    [
      'has to come round no more once all is over',
      'watch@2015-01-10 ask@2015-09-01 approve carry hand-over@2015-04-01',
      '2015-11-15',
      ['kept', 'open'],
    ],
    // Nobody knows since when it may not be done.
    ['is open where nobody knows until when', 'watch@2015-01-10 ask', '2015-08-15', ['kept', 'open', 'open']],
  ])('%s', (_, text, asOf, expected) => {
    expect(stands(text, asOf)).toEqual(expected);
  });
});

test('as many periods are looked at as a century has months, and no more', () => {
  const cadences = { often: { event: 'meet', every: { months: 1 }, severity: 'note', ...own } } as const;
  const monthly: ProcedureDefinition = { ...grant, cadences };
  const found = (asOf: string) =>
    auditHistory<ProcedureDefinition>(monthly, history(list('ask@1916-01-01')), { asOf }).findings.filter(
      ({ check }) => check === 'cadence',
    );
  expect(found('2015-12-31')).toHaveLength(1200);
  expect(found('2016-01-01')).toHaveLength(1);
});

test('nobody has to do after the end what may be done there', () => {
  const cadences = { rare: { event: 'archive', every: { months: 3 }, severity: 'failure', ...own } } as const;
  const altered: ProcedureDefinition = { ...grant, cadences };
  const ended = `${carried} carry@2015-02-01 tell@2015-02-10 close@2015-04-01`;
  const { findings } = auditHistory<ProcedureDefinition>(altered, history(list(ended), 'complete'), {
    asOf: '2016',
  });
  const stands = findings.filter(({ check }) => check === 'cadence').map(({ params }) => params.standing);
  // It ended on the first day of the second quarter, and there are no more quarters after that.
  expect(stands).toEqual(['open', 'open']);
});

test('what a procedure asks for and says nothing more of is a failure, by the source of the event', () => {
  const { guards, ...rest } = grant;
  const { findings } = auditHistory(rest as never, { events: [{ event: 'ask' }, { event: 'approve' }] });
  const found = findings.filter(({ check }) => check === 'guard');
  expect(Object.keys(guards)).toEqual(found.map(({ rule }) => rule));
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['failure']));
  expect(found.map(({ source }) => source)).toEqual([grant.source, grant.source]);
});

test('a verdict names its procedure, and what is out of order is a failure', () => {
  const { framework, findings } = auditHistory(grant, { complete: true, events: [{ event: 'close' }] });
  expect(framework).toEqual({ id: grant.id, version: grant.version });
  expect(findings.find(({ rule }) => rule === 'close.order')).toMatchObject({
    outcome: 'failed',
    severity: 'failure',
    source: grant.events.close.source,
  });
});
