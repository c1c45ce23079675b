import { describe, expect, test } from 'vitest';
import type { Activity, Case, Observation } from '../../../src/case/case.js';
import type { Level } from '../../../src/core/level.js';
import { audit } from '../../../src/forms/audit.js';
import type { Finding } from '../../../src/forms/findings/verdict.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { thrownBy } from '../../core/thrown-by.js';
import { caseOf, ours, processOf } from './made.js';

const process = processOf({ plan: ['talk', 'map'], build: ['dig'] }, 'sequence', {
  actors: { state: { sectors: ['government'], ...ours } },
  tasks: {
    talk: { phase: 'plan', ...ours },
    map: { phase: 'plan', ...ours },
    dig: { phase: 'build', by: ['state'], ...ours },
  },
});
const judged = (levels: Readonly<Record<string, Level>>): Observation[] =>
  Object.entries(levels).map(([id, level]) => ({ indicator: `made.${id}`, level }));
const subject = (
  activities: readonly Partial<Activity>[],
  levels: Record<string, Level>,
  others: Partial<Case> = {},
) => caseOf(activities, { observations: judged(levels), ...others });
const complete = { complete: ['activities'] } as const;
const digs = { tasks: ['made.dig'], date: '2020' };

const found = (findings: readonly Finding[], rule: string) => {
  const { outcome, params } = findings.find((one) => one.rule === rule) as Finding;
  return [outcome, params.indicators];
};

describe('of a record', () => {
  const levels = { talk: 'in', map: 'out', dig: 'in' } as const;

  test('each finding has a reason, and there are no others', () => {
    const verdict = audit(process, levels);
    expect(verdict.reasons.map(({ code }) => code)).toEqual([
      'task-passed',
      'task-failed',
      'task-passed',
      'check-failed',
      'check-cannot-tell',
      'check-cannot-tell',
      'check-cannot-tell',
      'check-cannot-tell',
    ]);
    expect(verdict.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['talk', 'note'],
      ['map', 'note'],
      ['dig', 'note'],
      ['build.nothing-skipped', 'failure'],
      ['build.not-early', 'failure'],
      ['plan.closed-once', 'failure'],
      ['build.closed-once', 'failure'],
      ['dig.by', 'failure'],
    ]);
  });

  test('a reason tells the task, or what was looked at; no row shows it, and there is no scope', () => {
    const verdict = audit(process, levels);
    const check = (check: string, of: string, tasks: string[]) => ({
      rule: `${of}.${check}`,
      check,
      of,
      tasks,
    });
    expect(verdict.reasons.map(({ params }) => params)).toEqual([
      { task: 'talk' },
      { task: 'map' },
      { task: 'dig' },
      check('nothing-skipped', 'build', ['map']),
      check('not-early', 'build', []),
      check('closed-once', 'plan', []),
      check('closed-once', 'build', []),
      check('by', 'dig', ['dig']),
    ]);
    expect(verdict.reasons.flatMap(({ evidence }) => evidence)).toEqual([]);
    expect('scope' in verdict).toBe(false);
  });

  test('an order that is only to be noted says so, of what the order asks and of nothing else', () => {
    const noted = { ...process, order: { ...process.order, severity: 'note' } } as const;
    const { findings, reasons } = audit(noted, levels);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toContainEqual([
      'build.not-early',
      'note',
    ]);
    const notes = reasons.flatMap(({ params }) => ('check' in params ? [[params.check, params.note]] : []));
    expect(notes).toEqual([
      ['nothing-skipped', true],
      ['not-early', true],
      ['closed-once', true],
      ['closed-once', true],
      ['by', undefined],
    ]);
  });

  test.each<[Readonly<Record<string, Level>>, string, readonly string[]]>([
    [{ talk: 'in', map: 'out', dig: 'in' }, 'failed', ['map']],
    [{ talk: 'out', map: 'unknown', dig: 'in' }, 'failed', ['talk']],
    [{ talk: 'in', dig: 'in' }, 'cannot-tell', ['map']],
    [{ talk: 'in', map: 'in', dig: 'in' }, 'passed', []],
    [{ talk: 'in', map: 'not-applicable', dig: 'in' }, 'passed', []],
    [{ talk: 'not-applicable', map: 'not-applicable', dig: 'in' }, 'inapplicable', []],
    // Nothing of the phase is done: nothing has to come before it yet.
    [{ talk: 'out', map: 'out', dig: 'out' }, 'inapplicable', []],
    [{ talk: 'out', map: 'out', dig: 'not-applicable' }, 'inapplicable', []],
    // Whether something of it is done is not known.
    [{ talk: 'out', map: 'in' }, 'cannot-tell', ['talk']],
    [{ talk: 'out', dig: 0.5 }, 'cannot-tell', ['talk', 'map']],
  ])('what comes before was done, or not: %j', (levels, outcome, indicators) => {
    expect(found(audit(process, levels).findings, 'build.nothing-skipped')).toEqual([outcome, indicators]);
  });

  test.each<[Readonly<Record<string, Level>>, readonly string[]]>([
    [{ talk: 'out', map: 'mostly-out', dig: 'in' }, ['talk', 'map']],
    [{ talk: 'not-applicable', map: 'out', dig: 'in' }, ['map']],
    [{ talk: 'unknown', map: 0.5, dig: 'in' }, []],
    [{ talk: 'out', map: 'out', dig: 'out' }, []],
  ])('what was skipped is what is known not to be done, and applies: %j', (levels, skipped) => {
    expect(audit(process, levels).skipped).toEqual(skipped);
  });
});

test('a phase that hangs on exactly 0.5 is open, and so is one of which something is not known', () => {
  // A process of two phases: of neither is it known whether it is done, and either answer settles the first.
  const verdict = audit(process, { map: 'in', dig: 0.5 });
  expect(nextQuestions(process, verdict)).toEqual([
    { indicator: 'talk', kind: 'ask', left: { in: 1, out: 1 }, now: 2 },
  ]);
});

test.each<[Readonly<Record<string, Level>>, unknown]>([
  // A phase is as far in as the least of its tasks: 0.6, which is 0.1 from 0.5; digging is 0.3 from it.
  [
    { talk: 0.6, map: 0.9, dig: 0.8 },
    { phase: 'plan', crossover: 0.6, distance: expect.closeTo(0.1, 12) },
  ],
  [{ dig: 0.8 }, { phase: 'build', crossover: 0.8, distance: expect.closeTo(0.3, 12) }],
  [{}, null],
])('the nearest crossover by which a phase is otherwise done or not: %j', (levels, thresholds) => {
  expect(flipSet(process, audit(process, levels)).thresholds).toEqual(thresholds);
});

test('the way to the end is the way to the last phase', () => {
  const verdict = audit(process, { talk: 'in', map: 'out' });
  const { steps, ...others } = pathTo(process, verdict);
  expect(steps.map(({ indicator, kind }) => [indicator, kind])).toEqual([
    ['map', 'change'],
    ['dig', 'learn'],
  ]);
  expect(others).toEqual({ target: null, inapplicable: [] });
  const first = pathTo(process, verdict, 'plan');
  expect(first.target).toBe('plan');
  expect(first.steps.map(({ indicator }) => indicator)).toEqual(['map']);
  expect(thrownBy(() => pathTo(process, verdict, 'talk'))).toMatchObject({
    code: 'unknown-phase',
    parameter: 'target',
  });
});

test('an activity that names its tasks is not told by its function', () => {
  const own = processOf({ plan: ['talk'], check: [] }, 'sequence', {
    phases: { plan: ours, check: { function: 'controlling', ...ours } },
  });
  const inputsOf = (activity: Partial<Activity>) => audit(own, caseOf([activity])).inputs;
  const [yes, unknown] = [
    { lo: 1, hi: 1 },
    { lo: 0, hi: 1 },
  ];
  expect(inputsOf({ tasks: ['made.talk'], function: 'controlling' })).toEqual({ talk: yes, check: unknown });
  expect(inputsOf({ function: 'controlling' })).toEqual({ talk: unknown, check: yes });
  expect(inputsOf({ tasks: [], function: 'controlling' })).toEqual({ talk: unknown, check: unknown });
});

describe('of a case', () => {
  test.each<[string, readonly Partial<Activity>[], Record<string, Level>, Partial<Case>, string]>([
    ['what comes before is known not to be done', [digs], { talk: 'out', map: 'out' }, complete, 'passed'],
    ['what comes before does not apply', [digs], { talk: 'not-applicable', map: 'out' }, complete, 'passed'],
    [
      'what comes before was done, nobody knows when',
      [digs],
      { talk: 'in', map: 'out' },
      complete,
      'cannot-tell',
    ],
    ['not all that was done is listed', [digs], { talk: 'out', map: 'out' }, {}, 'cannot-tell'],
  ])('nothing came early, or nobody knows: %s', (_, activities, levels, others, outcome) => {
    expect(found(audit(process, subject(activities, levels, others)).findings, 'build.not-early')[0]).toBe(
      outcome,
    );
  });

  test.each<[string, readonly Partial<Activity>[], Record<string, Level>, string, readonly string[]]>([
    ['done by it', [digs], {}, 'passed', []],
    ['done by somebody else', [{ ...digs, by: ['group'] }], {}, 'failed', ['dig']],
    ['done, nobody says by an activity', [], { dig: 'in' }, 'cannot-tell', ['dig']],
    ['done, or maybe not', [digs], { dig: 0.5 }, 'cannot-tell', ['dig']],
    ['maybe done, by somebody else', [{ ...digs, by: ['group'] }], { dig: 0.5 }, 'cannot-tell', ['dig']],
    ['no question here', [{ ...digs, by: ['group'] }], { dig: 'not-applicable' }, 'inapplicable', []],
    ['not done', [], {}, 'inapplicable', []],
  ])('a task is done by whose it is: %s', (_, activities, levels, outcome, indicators) => {
    expect(found(audit(process, subject(activities, levels, complete)).findings, 'dig.by')).toEqual([
      outcome,
      indicators,
    ]);
  });

  test('what may have been done once more by somebody else leaves it open', () => {
    const may = { ...digs, date: '2021', by: ['group'] };
    const verdict = audit(process, subject([digs, may], {}, complete), { asOf: '2021-06' });
    expect(found(verdict.findings, 'dig.by')).toEqual(['cannot-tell', ['dig']]);
  });

  test.each<[string, readonly Partial<Activity>[], Partial<Case>, string]>([
    ['once', [{ date: '2020' }], complete, 'passed'],
    ['never', [], complete, 'inapplicable'],
    ['once, or more often', [{ date: '2020' }], {}, 'cannot-tell'],
    // It may have been closed in the second half of the year, after the day that is asked for.
    ['maybe', [{ date: '2021' }], complete, 'cannot-tell'],
    ['once, and maybe once more', [{ date: '2020' }, { date: '2021' }], complete, 'cannot-tell'],
  ])('that a phase was closed %s names no task', (_, closings, others, outcome) => {
    const activities = closings.map((one) => ({ closes: ['made.plan'], tasks: [], ...one }));
    const { findings } = audit(process, subject(activities, {}, others), { asOf: '2021-06' });
    expect(found(findings, 'plan.closed-once')).toEqual([outcome, []]);
  });

  test('a case that has no list of activities, and declares it complete, tells that nothing was done', () => {
    const { activities, ...others } = subject([], {}, complete);
    expect(activities).toEqual([]);
    expect(found(audit(process, others).findings, 'dig')).toEqual(['failed', ['dig']]);
  });

  test('the scope that was read is told', () => {
    expect(audit(process, subject([], {}), { asOf: '2021' }).scope).toMatchObject({ asOf: '2021' });
  });

  test('a phase that was closed twice is told by the activities that closed it', () => {
    const closes = { closes: ['made.plan'], tasks: [] };
    const { findings, reasons } = audit(process, subject([closes, closes, digs], {}));
    expect(found(findings, 'plan.closed-once')).toEqual(['failed', []]);
    expect(reasons.find(({ code }) => code === 'check-failed')).toMatchObject({
      params: { rule: 'plan.closed-once', check: 'closed-once', of: 'plan', tasks: [] },
      evidence: [
        { list: 'activities', id: 'a0' },
        { list: 'activities', id: 'a1' },
      ],
    });
  });

  test('what may have been done too late is told by the activity that may have', () => {
    const { inputs, reasons } = audit(process, subject([digs], {}), { asOf: '2020-06-30' });
    expect(inputs.dig).toEqual({ lo: 0, hi: 1 });
    expect(reasons.filter(({ code }) => code === 'date-open')).toEqual([
      {
        code: 'date-open',
        params: { indicator: 'dig' },
        evidence: [{ list: 'activities', id: 'a0' }],
        source: [{ ref: 'kemitraan' }],
      },
    ]);
  });

  test('of what nobody speaks of there is nothing but that it is not known', () => {
    const { inputs, reasons } = audit(process, subject([digs], {}));
    expect(inputs.talk).toEqual({ lo: 0, hi: 1 });
    expect(reasons.filter(({ code }) => !/^(task|check)-/.test(code)).map(({ params }) => params)).toEqual([
      { indicator: 'dig', lists: ['activities'], rows: 1, complete: false },
    ]);
  });

  test.each<[Partial<Activity>, string, string, RegExp]>([
    [
      { tasks: ['made.fly'] },
      'tasks',
      'unknown-indicator',
      /^Use one of made\.talk, made\.map, made\.dig\.$/,
    ],
    [{ closes: ['made.fly'] }, 'closes', 'unknown-phase', /^Use one of made\.plan, made\.build\.$/],
  ])('what a process has not is refused with what it has: %j', (activity, list, code, remedy) => {
    const error = thrownBy(() => audit(process, caseOf([{}, activity])));
    expect([error.function, error.parameter, error.code, error.value]).toEqual([
      'audit',
      `input.activities[1].${list}`,
      code,
      '"made.fly"',
    ]);
    expect(error.remedy).toMatch(remedy);
  });
});
