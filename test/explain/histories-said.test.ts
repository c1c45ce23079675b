import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { explain } from '../../src/explain/explain.js';
import { citedIn } from '../../src/explain/procedure.js';
import { procedureEn } from '../../src/explain/procedure-en.js';
import { daysOf, outcomeOf, repeatedIn } from '../../src/explain/procedure-findings.js';
import { procedureLabels } from '../../src/explain/procedure-labels.js';
import { wordsOf } from '../../src/explain/words.js';
import type { ProcedureFinding, ProcedureVerdict } from '../../src/forms/procedure/verdict.js';
import { wellProcedure as definition, finding, wellVerdict } from './procedures.js';

// What is said of histories, one thing that was found at a time.

const words = wordsOf('test', 'en');
type Given = Partial<ProcedureFinding> & { readonly params: ProcedureFinding['params'] };
const order = (event: string, at: number | null, more: Partial<Given> = {}): ProcedureFinding =>
  finding({
    rule: `${event}.order`,
    check: 'order',
    outcome: 'passed',
    ...more,
    params: { event, at, ...more.params },
  } as never);
const said = (more: Partial<ProcedureVerdict>) => explain(wellVerdict(more), { locale: 'en', definition });
const texts = (findings: readonly ProcedureFinding[], more: Partial<ProcedureVerdict> = {}) =>
  said({ findings, ...more }).reasons.map(({ text }) => text);

describe('an event is told by its place where it comes more than once', () => {
  test.each<[string, readonly ProcedureFinding[], readonly string[]]>([
    ['at one place', [order('ask', 0), order('ask', 0)], []],
    ['at two places', [order('ask', 0), order('ask', 1)], ['ask']],
    ['at a place, and at none', [order('ask', 0), order('ask', null)], []],
    ['at none, and at a place', [order('ask', null), order('ask', 0)], []],
    ['two events at two places', [order('ask', 0), order('visit', 1)], []],
    ['one of two', [order('ask', 0), order('visit', 1), order('visit', 2)], ['visit']],
    ['at three', [order('ask', 0), order('ask', 1), order('ask', 0)], ['ask']],
  ])('%s', (_, findings, repeated) => {
    expect([...repeatedIn(findings)]).toEqual(repeated);
  });

  test('but not where it is not in the history', () => {
    const both = [order('ask', 0), order('ask', 1), order('ask', null)];
    expect(texts(both)).toEqual([
      '“asking for a well” (no. 1 of the history) came where the procedure allows for it.',
      '“asking for a well” (no. 2 of the history) came where the procedure allows for it.',
      '“asking for a well” came where the procedure allows for it.',
    ]);
  });
});

test.each([
  ['passed', 'failure', 'passed'],
  ['failed', 'failure', 'failed'],
  ['failed', 'note', 'noted'],
  ['passed', 'note', 'passed'],
  ['cannot-tell', 'note', 'cannot-tell'],
] as const)('what %s by a rule of severity %s counts as %s', (outcome, severity, counted) => {
  expect(outcomeOf(order('ask', 0, { outcome, severity } as never))).toBe(counted);
});

test.each([
  [{ lo: 1, hi: 1 }, '1 day'],
  [{ lo: 2, hi: 2 }, '2 days'],
  [{ lo: 1, hi: 3 }, '1 to 3 days'],
  [{ lo: -4, hi: 1 }, '0 to 1 days'],
  [{ lo: -4, hi: -1 }, '0 days'],
  [{ lo: 0, hi: 0 }, '0 days'],
])('%j days late is %s', (days, text) => {
  expect(daysOf(days, procedureEn.days, words)).toBe(text);
});

test('what is only to be noted is told to be so', () => {
  const guard = (severity: 'failure' | 'note', outcome: 'failed' | 'passed') =>
    finding({ rule: 'money', check: 'guard', outcome, severity, params: { event: 'ask', at: 0 } });
  expect(texts([guard('note', 'failed'), guard('failure', 'failed'), guard('note', 'passed')])).toEqual([
    '“money of its own” did not hold before “asking for a well”. This is to be noted, and no failure.',
    '“money of its own” did not hold before “asking for a well”.',
    '“money of its own” held before “asking for a well”.',
  ]);
});

describe('a sentence has all that a finding tells', () => {
  const deadline = (params: object, outcome = 'failed') =>
    finding({
      rule: 'in-time',
      check: 'deadline',
      outcome,
      params: { event: 'dig', at: null, ...params },
    } as never);
  const due = { first: '2016-02-29', last: '2016-02-29' };

  test.each<[string, ProcedureFinding, string]>([
    [
      'states and what is missing',
      order('dig', 2, {
        outcome: 'failed',
        params: { states: ['asked', 'wanted'], missing: ['grant'] } as never,
      }),
      '“digging the well” came out of order: the procedure stood at “a well is asked for” or “a well is wanted”; missing before it: “granting the well”.',
    ],
    [
      'neither',
      order('dig', 2, { outcome: 'failed' }),
      '“digging the well” came out of order: the procedure stood at another place.',
    ],
    [
      'by whom',
      finding({ rule: 'visit.by', check: 'by', outcome: 'failed', params: { event: 'visit', at: 0 } }),
      '“visiting the place” was done by others than those whose it is (the office or the village).',
    ],
    [
      'by nobody that the source names',
      finding({
        rule: 'pass-on.by',
        check: 'by',
        outcome: 'cannot-tell',
        params: { event: 'pass-on', at: 0 },
      }),
      'Who did “passing it on” is not wholly known.',
    ],
    [
      'a day',
      deadline({ standing: 'late', due }),
      '“dug within a month”: “digging the well” came late; it was due at the latest on 29 February 2016.',
    ],
    [
      'days',
      deadline({ standing: 'overdue', daysLate: { lo: 2, hi: 2 } }),
      '“dug within a month”: “digging the well” is overdue by 2 days.',
    ],
    [
      'a day as of which',
      deadline({ standing: 'overdue', due }),
      '“dug within a month”: “digging the well” is overdue as of 7 March 2016; it was due at the latest on 29 February 2016.',
    ],
  ])('%s', (_, one, text) => {
    expect(texts([one], text.includes('as of') ? { asOf: '2016-03-07' } : {})).toEqual([text]);
  });

  test('a deadline that was started twice says by which event', () => {
    const started = deadline({ standing: 'open', after: 3 }, 'cannot-tell');
    expect(texts([order('grant', 1), order('grant', 3), started]).at(-1)).toMatch(
      /^“dug within a month”, counted from “granting the well” \(no\. 4 of the history\): whether/,
    );
    expect(
      texts([order('grant', 1), order('grant', 3), deadline({ standing: 'open' }, 'cannot-tell')]).at(-1),
    ).toMatch(/^“dug within a month”: whether/);
    expect(texts([order('grant', 3), started]).at(-1)).toMatch(/^“dug within a month”: whether/);
    // Another rule is counted from nothing.
    const guard = finding({
      rule: 'meeting',
      check: 'guard',
      outcome: 'passed',
      params: { event: 'ask', at: 0, after: 3 },
    });
    expect(texts([order('grant', 1), order('grant', 3), guard]).at(-1)).toMatch(
      /^“a meeting of the village” held/,
    );
  });
});

describe('the summary', () => {
  const failed = (rule: 'meeting' | 'money', at: number) =>
    finding({ rule, check: 'guard', outcome: 'failed', severity: 'failure', params: { event: 'ask', at } });

  test('names ten things that are not as they are asked for, and counts more', () => {
    const many = (count: number) => Array.from({ length: count }, () => failed('meeting', 0));
    expect(said({ findings: many(10) }).summary).toMatch(
      /Not as it is asked for: (“a meeting of the village” before “asking for a well”; ){9}“a meeting/,
    );
    expect(said({ findings: many(11) }).summary).toContain(
      '11 of the findings are not as they are asked for.',
    );
    expect(said({ findings: many(11) }).summary).not.toContain('Not as it is');
    expect(said({ findings: [] }).summary).toBe(
      'The procedure stands at: “a well is wanted”. What can come next is not known.',
    );
  });

  test('does not name what is only to be noted, and counts what is open', () => {
    const noted = { ...failed('money', 0), severity: 'note' } as ProcedureFinding;
    const open = { ...failed('meeting', 0), outcome: 'cannot-tell' } as ProcedureFinding;
    expect(said({ findings: [noted, open, open] }).summary).toBe(
      'The procedure stands at: “a well is wanted”. 2 of the findings cannot be told. What can come next is not known.',
    );
  });

  test('names ten steps', () => {
    const step = { event: 'visit', by: ['office'], to: 'same', guards: [], contents: [] } as const;
    const summary = (count: number) => said({ next: Array.from({ length: count }, () => step) }).summary;
    expect(summary(10).match(/visiting the place/g)).toHaveLength(10);
    expect(summary(11).match(/visiting the place/g)).toHaveLength(10);
    expect(said({ next: Array.from({ length: 11 }, () => step) }).next).toHaveLength(11);
  });

  test('says how late something was, only where it was', () => {
    const due = (params: object, outcome = 'failed') =>
      finding({
        rule: 'in-time',
        check: 'deadline',
        outcome,
        params: { event: 'dig', at: 1, ...params },
      } as never);
    expect(said({ findings: [due({ standing: 'late', daysLate: { lo: 2, hi: 2 } })] }).summary).toContain(
      'Not as it is asked for: “dug within a month” (late by 2 days).',
    );
    expect(said({ findings: [due({ standing: 'overdue', daysLate: { lo: 1, hi: 1 } })] }).summary).toContain(
      '“dug within a month” (overdue by 1 day).',
    );
    expect(said({ findings: [due({ standing: 'late' })] }).summary).toContain(
      'Not as it is asked for: “dug within a month”. ',
    );
  });

  test('counts periods of one cadence together, and no other rules', () => {
    const visit = (first: string, last: string) =>
      finding({
        rule: 'quarterly',
        check: 'cadence',
        outcome: 'failed',
        params: { event: 'visit', at: null, standing: 'overdue', period: { first, last } },
      });
    const periods = [visit('2015-01-01', '2015-03-31'), visit('2015-04-01', '2015-06-30')];
    expect(said({ findings: [...periods, failed('meeting', 0), failed('meeting', 1)] }).summary).toContain(
      'Not as it is asked for: “a visit every quarter” (in 2 periods); “a meeting of the village” before “asking for a well” (no. 1 of the history); “a meeting of the village” before “asking for a well” (no. 2 of the history).',
    );
  });
});

describe('the table', () => {
  const guard = (outcome: string, more: object = {}) =>
    finding({ rule: 'meeting', check: 'guard', outcome, params: { event: 'ask', at: 0 }, ...more } as never);
  const cells = (...findings: readonly ProcedureFinding[]) => said({ findings }).table.rows;
  const { findingOutcome, noted } = dictionaries.en;

  test('is headed by what is looked at', () => {
    expect(said({ findings: [] }).table).toEqual({
      head: [
        'Event',
        'Order and dates',
        'By whom',
        'What has to hold before',
        'What is to be in it',
        'In time',
      ],
      rows: [],
    });
  });

  test('goes by the history, what is not in it last', () => {
    expect(
      cells(order('dig', null), order('grant', 2), order('ask', 0), order('visit', 1)).map(([name]) => name),
    ).toEqual(['“asking for a well”', '“visiting the place”', '“granting the well”', '“digging the well”']);
  });

  test('has a row for each place of an event', () => {
    expect(cells(order('ask', 0), order('ask', 1), order('ask', 1))).toHaveLength(2);
  });

  test('puts each check in its column', () => {
    const of = (check: string, rule: string, params: object = {}) =>
      finding({ rule, check, outcome: 'passed', params: { event: 'ask', at: 0, ...params } } as never);
    const met = findingOutcome.passed;
    expect(cells(of('order', 'ask.order'))[0]?.slice(1)).toEqual([met, '–', '–', '–', '–']);
    expect(cells(of('dates', 'ask.dates'))[0]?.slice(1)).toEqual([met, '–', '–', '–', '–']);
    expect(cells(of('end', 'ask.end'))[0]?.slice(1)).toEqual([met, '–', '–', '–', '–']);
    expect(cells(of('by', 'ask.by'))[0]?.slice(1)).toEqual(['–', met, '–', '–', '–']);
    expect(cells(of('guard', 'meeting'))[0]?.slice(1)).toEqual(['–', '–', met, '–', '–']);
    expect(cells(of('content', 'place'))[0]?.slice(1)).toEqual(['–', '–', '–', met, '–']);
    const time = { event: 'dig', at: 1, standing: 'kept' };
    expect(cells(of('deadline', 'in-time', time))[0]?.slice(1)).toEqual(['–', '–', '–', '–', 'in time']);
  });

  // The worst is told, with how many of them it is where they differ.
  test.each<[string, readonly ProcedureFinding[], string]>([
    ['one', [guard('passed')], findingOutcome.passed],
    ['alike', [guard('passed'), guard('passed')], findingOutcome.passed],
    [
      'failed among others',
      [guard('passed'), guard('failed'), guard('cannot-tell')],
      `${findingOutcome.failed} (1/3)`,
    ],
    ['open among others', [guard('cannot-tell'), guard('passed')], `${findingOutcome['cannot-tell']} (1/2)`],
    ['noted before passed', [guard('failed', { severity: 'note' }), guard('passed')], `${noted} (1/2)`],
    [
      'open before noted',
      [guard('failed', { severity: 'note' }), guard('cannot-tell')],
      `${findingOutcome['cannot-tell']} (1/2)`,
    ],
    [
      'passed before inapplicable',
      [guard('inapplicable'), guard('passed')],
      `${findingOutcome.passed} (1/2)`,
    ],
    ['inapplicable alone', [guard('inapplicable')], findingOutcome.inapplicable],
  ])('tells %s', (_, findings, cell) => {
    expect(cells(...findings)[0]?.[3]).toBe(cell);
  });

  test('tells a deadline by how it stands', () => {
    const time = (standing: string, outcome: string) =>
      finding({
        rule: 'in-time',
        check: 'deadline',
        outcome,
        params: { event: 'dig', at: 1, standing },
      } as never);
    const cell = (...findings: readonly ProcedureFinding[]) => cells(...findings)[0]?.[5];
    expect(cell(time('late', 'failed'), time('overdue', 'failed'))).toBe('late; overdue');
    expect(cell(time('late', 'failed'), time('late', 'failed'))).toBe('late');
    expect(cell(time('not-yet-due', 'inapplicable'))).toBe('not yet due');
  });
});

describe('beside them', () => {
  test('what is open is asked about, and where it may stand, each once', () => {
    const open = (rule: string, check: string, more: object = {}) =>
      finding({ rule, check, outcome: 'cannot-tell', params: { event: 'ask', at: 0, ...more } } as never);
    const standing = { kind: 'undetermined', possible: ['asked', 'granted'] } as const;
    expect(
      said({
        standing,
        findings: [
          open('ask.order', 'order', { missing: ['grant'] }),
          open('meeting', 'guard'),
          open('meeting', 'guard'),
          order('ask', 0),
          order('ask', 0, { outcome: 'failed' }),
        ],
      }).questions,
    ).toEqual([
      {
        id: 'well',
        text: 'Has anything happened that is not listed? The procedure may be at “a well is asked for” or “a well is granted”.',
      },
      { id: 'ask.order', text: 'Did this happen before “asking for a well”: “granting the well”?' },
      { id: 'meeting', text: 'Did “a meeting of the village” hold before “asking for a well”?' },
    ]);
    expect(said({}).questions).toEqual([]);
  });

  test('a finding tells its works, and no row of a case', () => {
    const [one] = said({ findings: [order('ask', 0)] }).reasons;
    expect(one).toEqual({
      id: 'ask.order',
      text: '“asking for a well” came where the procedure allows for it.',
      evidence: [],
      source: ['Invented for a test'],
    });
  });

  test('what can come next is told in full', () => {
    const due = { first: '2016-02-29', last: '2016-02-29' };
    const next = [
      { event: 'ask', by: ['village'], to: 'asked', guards: ['meeting', 'money'], contents: ['place'], due },
      { event: 'pass-on', by: [], to: 'not-stated', guards: [], contents: [] },
      { event: 'visit', by: ['office', 'village'], to: 'same', guards: [], contents: [] },
    ];
    const one = said({ next: next as never });
    expect(one.next).toEqual([
      {
        id: 'ask',
        text: '“asking for a well”: it is for the village to do; it leads to: “a well is asked for”; asked for before it: “a meeting of the village” and “money of its own”; it is to contain: “the place”; due at the latest on 29 February 2016.',
      },
      {
        id: 'pass-on',
        text: '“passing it on”: the source does not state who does it; the source does not state where it leads.',
      },
      {
        id: 'visit',
        text: '“visiting the place”: it is for the office or the village to do; it leaves the procedure where it is.',
      },
    ]);
    expect(one.summary).toBe(
      'The procedure stands at: “a well is wanted”. What can come next: “asking for a well”, by the village, at the latest on 29 February 2016; “passing it on”, the source does not state by whom; “visiting the place”, by the office or the village.',
    );
  });

  test('how many things turned out in which way', () => {
    const of = (outcome: string, severity = 'failure') => order('ask', 0, { outcome, severity } as never);
    const coverage = said({
      findings: [
        of('passed'),
        of('failed'),
        of('failed', 'note'),
        of('cannot-tell'),
        of('inapplicable'),
        of('passed'),
      ],
    }).coverage;
    expect(coverage).toBe(
      'Of 6 things that were looked at, 2 are as asked for, 1 not, and 1 cannot be told; 1 to be noted; 1 not in question. What cannot be told is not counted as wrong.',
    );
  });

  test('statements on what the verdict speaks of', () => {
    const cited = { basis: 'ours', source: [{ text: 'T' }] } as const;
    const statements = Object.fromEntries(
      ['wanted', 'asked', 'granted', 'refuse', 'ask', 'visit'].map((id) => [
        `on-${id}`,
        { of: [id], ...cited },
      ]),
    );
    const ids = (more: Partial<ProcedureVerdict>) =>
      explain(wellVerdict(more), {
        locale: 'en',
        definition: { ...definition, statements } as never,
      }).statements.map(({ id }) => id);
    expect(ids({})).toEqual(['on-wanted']);
    expect(ids({ standing: { kind: 'undetermined', possible: ['asked', 'granted'] } })).toEqual([
      'on-asked',
      'on-granted',
    ]);
    expect(ids({ standing: { kind: 'not-stated', event: 'refuse' } })).toEqual(['on-refuse']);
    expect(ids({ findings: [order('ask', 0)] })).toEqual(['on-wanted', 'on-ask']);
    const step = { event: 'visit', by: [], to: 'same', guards: [], contents: [] } as const;
    expect(ids({ next: [step] })).toEqual(['on-wanted', 'on-visit']);
  });

  test('its works, those of its members and those of what was found', () => {
    const works = {
      ...definition,
      events: { ask: { ...definition.events.ask, source: [{ text: 'Of an event' }] } },
    };
    expect(citedIn(works as never).map((one) => ('text' in one ? one.text : one.ref))).toContain(
      'Of an event',
    );
    const { guards, contents, deadlines, cadences, ...few } = definition;
    // Itself, two stages, five states, three actors and six events.
    expect(citedIn(few as never)).toHaveLength(17);
    const { sources } = said({
      findings: [order('ask', 0, { source: [{ text: 'Of a finding' }] } as never)],
    });
    expect(sources).toEqual(['Invented for a test', 'Of a finding']);
  });

  test('the day as of which it is read, and what is later', () => {
    expect(said({}).scope).toMatch(/^It is not said as of which day/);
    expect(said({ asOf: '2016-02-09', later: [3] }).scope).toBe(
      'The history is read as of 9 February 2016. Left out, since surely later: 1 event.',
    );
    expect(said({ asOf: '2016' }).scope).toBe('The history is read as of 2016.');
  });
});

describe('the things of a procedure', () => {
  const { wording, ...rest } = definition;
  const worded = () => procedureLabels(definition as never, words);

  test('are called by their words, whole phrases in quotation marks', () => {
    const labels = worded();
    expect([labels.framework, labels.stage('asking'), labels.state('dug')]).toEqual([
      'A well for a village',
      'asking',
      '“a well is dug”',
    ]);
    expect([labels.states(['dug', 'asked']), labels.event('dig'), labels.events(['dig', 'ask'])]).toEqual([
      '“a well is dug” or “a well is asked for”',
      '“digging the well”',
      '“digging the well” and “asking for a well”',
    ]);
    expect([labels.actors(['office', 'village']), labels.actors([])]).toEqual([
      'the office or the village',
      '',
    ]);
    expect(['meeting', 'place', 'in-time', 'quarterly'].map(labels.rule)).toEqual([
      '“a meeting of the village”',
      '“the place”',
      '“dug within a month”',
      '“a visit every quarter”',
    ]);
    expect(labels.rules(['meeting', 'place'])).toBe('“a meeting of the village” and “the place”');
    expect([labels.bare.state('dug'), labels.bare.event('dig'), labels.bare.rule('place')]).toEqual([
      'a well is dug',
      'digging the well',
      'the place',
    ]);
  });

  test('or by ids', () => {
    const [labels, bare] = [worded(), procedureLabels(rest as never, words)];
    expect([
      bare.framework,
      bare.stage('asking'),
      bare.state('dug'),
      bare.event('dig'),
      bare.rule('place'),
    ]).toEqual(['well', 'asking', '“dug”', '“dig”', '“place”']);
    expect([
      bare.actors(['office']),
      labels.event('toString'),
      labels.rule('toString'),
      labels.stage('toString'),
    ]).toEqual(['office', '“toString”', '“toString”', 'toString']);
  });
});
