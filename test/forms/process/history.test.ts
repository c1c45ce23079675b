import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity, Case } from '../../../src/case/case.js';
import type { Level } from '../../../src/core/level.js';
import { audit } from '../../../src/forms/audit.js';
import { thrownBy } from '../../core/thrown-by.js';
import { caseOf, ours, processOf } from './made.js';

const process = processOf({ plan: ['plan.talk', 'plan.map'], build: ['build.dig'], check: ['check.look'] });
const outcomesOf = (activities: readonly Partial<Activity>[], complete = false, asOf?: string) => {
  const subject = caseOf(activities, complete ? { complete: ['activities'] } : {});
  const { findings } = audit(process, subject, asOf === undefined ? {} : { asOf });
  return Object.fromEntries(findings.map(({ rule, outcome }) => [rule, outcome]));
};
const does = (task: string, date?: string, others: Partial<Activity> = {}): Partial<Activity> => ({
  tasks: [`made.${task}`],
  ...(date !== undefined && { date }),
  ...others,
});

describe('what was done is read off the activities', () => {
  test.each<[string, Partial<Activity>[], boolean, Record<string, string>]>([
    ['no activities', [], false, { 'plan.talk': 'cannot-tell', 'build.nothing-skipped': 'cannot-tell' }],
    [
      'none, and that is all there are',
      [],
      true,
      { 'plan.talk': 'failed', 'build.dig': 'failed', 'build.nothing-skipped': 'inapplicable' },
    ],
    [
      'one that names a task',
      [does('plan.talk')],
      false,
      { 'plan.talk': 'passed', 'plan.map': 'cannot-tell' },
    ],
    [
      'one that names a task, and no others',
      [does('plan.talk')],
      true,
      { 'plan.talk': 'passed', 'plan.map': 'failed' },
    ],
    [
      'another that does not say what it carries out',
      [does('plan.talk'), {}],
      true,
      { 'plan.map': 'cannot-tell' },
    ],
    [
      'another that says it carries out none',
      [does('plan.talk'), { tasks: [] }],
      true,
      { 'plan.map': 'failed' },
    ],
    [
      'another that names a task of another process',
      [does('plan.talk'), { tasks: ['other.x'] }],
      true,
      { 'plan.map': 'cannot-tell' },
    ],
    [
      'a later task where an earlier one is known to be left out',
      [does('build.dig'), does('plan.talk')],
      true,
      { 'build.nothing-skipped': 'failed' },
    ],
    [
      'a later task, the earlier ones unknown',
      [does('build.dig')],
      false,
      { 'build.nothing-skipped': 'cannot-tell' },
    ],
  ])('%s', (_, activities, complete, expected) => {
    expect(outcomesOf(activities, complete)).toMatchObject(expected);
  });

  test('a level that somebody judged is preferred, and that facts say otherwise is told', () => {
    const observations = [{ indicator: 'made.plan.talk', level: 'out' as const }];
    const { inputs, disagreements } = audit(process, caseOf([does('plan.talk')], { observations }));
    expect(inputs['plan.talk']).toEqual({ lo: 0, hi: 0 });
    expect(disagreements).toEqual([{ indicator: 'plan.talk', kind: 'judged-derived' }]);
  });

  test('up to a day: what is dated later does not count, and what may be later leaves it open', () => {
    const done = [does('plan.talk', '2015-05-01')];
    expect(outcomesOf(done, true, '2015-06')['plan.talk']).toBe('passed');
    expect(outcomesOf(done, true, '2015-04')['plan.talk']).toBe('failed');
    expect(outcomesOf([does('plan.talk', '2015')], true, '2015-04')['plan.talk']).toBe('cannot-tell');
    expect(thrownBy(() => audit(process, caseOf(done), { asOf: 'May' }))).toMatchObject({
      code: 'invalid-date',
    });
  });

  test('a phase without tasks is shown by its own management function', () => {
    const functions = processOf({ planning: [], doing: [] }, 'sequence', {
      phases: { planning: { function: 'planning', ...ours }, doing: { function: 'actuating', ...ours } },
    });
    const told = (activities: Partial<Activity>[]) =>
      audit(functions, caseOf(activities, { complete: ['activities'] }))
        .findings.slice(0, 2)
        .map(({ outcome }) => outcome);
    expect(told([{ function: 'planning' }])).toEqual(['passed', 'failed']);
    expect(told([{ function: 'planning' }, {}])).toEqual(['passed', 'cannot-tell']);
    expect(told([{ tasks: ['made.doing'] }])).toEqual(['failed', 'passed']);
  });
});

describe('a phase that is closed', () => {
  const closes = (date?: string): Partial<Activity> => ({
    closes: ['made.plan'],
    tasks: [],
    ...(date && { date }),
  });
  test.each<[string, Partial<Activity>[], boolean, string]>([
    ['twice', [closes('2014'), closes('2016')], false, 'failed'],
    ['twice, without dates', [closes(), closes()], false, 'failed'],
    ['once, as far as is known', [closes('2014')], false, 'cannot-tell'],
    ['once, and no more', [closes('2014')], true, 'passed'],
    ['never', [does('plan.talk')], true, 'inapplicable'],
    ['never, as far as is known', [], false, 'cannot-tell'],
  ])('%s', (_, activities, complete, expected) => {
    expect(outcomesOf(activities, complete)['plan.closed-once']).toBe(expected);
  });

  test('in a cycle is closed in every round, and that is no finding', () => {
    const cycle = processOf({ plan: ['plan.talk'], build: ['build.dig'] }, 'cycle');
    const { findings } = audit(cycle, caseOf([closes('2014'), closes('2015')]));
    expect(findings.filter(({ rule }) => rule.endsWith('.closed-once'))).toEqual([]);
  });
});

test('the closing of a phase of which nothing applies is nothing to wait for, and no question', () => {
  const observations = ['plan.talk', 'plan.map'].map((task) => ({
    indicator: `${process.id}.${task}`,
    level: 'not-applicable' as const,
  }));
  const activities = [does('build.dig', '2014'), { closes: [`${process.id}.plan`], tasks: [], date: '2015' }];
  const { findings } = audit(process, caseOf(activities, { observations, complete: ['activities'] }));
  const outcomeOf = (rule: string) => findings.find((one) => one.rule === rule)?.outcome;
  expect(outcomeOf('build.not-early')).not.toBe('failed');
  expect(outcomeOf('plan.closed-once')).toBe('inapplicable');
});

describe('a task done before its phase', () => {
  const all = (dig: string | undefined, talk = '2014', map = '2014', others: Partial<Activity>[] = []) =>
    outcomesOf([does('build.dig', dig), does('plan.talk', talk), does('plan.map', map), ...others], true)[
      'build.not-early'
    ];
  test.each<[string, string | undefined, string | undefined]>([
    ['passed', '2015', undefined],
    ['failed', '2013', undefined],
    ['cannot-tell', '2014', undefined],
    ['cannot-tell', undefined, undefined],
  ])('%s: dug in %s, talked and mapped in 2014', (expected, dig) => {
    expect(all(dig)).toBe(expected);
  });

  test('counts from the first time that the earlier task was done', () => {
    expect(all('2015', '2014', '2014', [does('plan.talk', '2019')])).toBe('passed');
  });

  test('is early where the phase before was closed only later', () => {
    expect(all('2015', '2014', '2014', [{ tasks: [], closes: ['made.plan'], date: '2016' }])).toBe('failed');
  });

  test('names the early tasks, and the rows that show it', () => {
    const activities = [does('build.dig', '2013'), does('plan.talk', '2014-02')];
    const { reasons, findings } = audit(process, caseOf(activities, { complete: ['activities'] }));
    const found = findings.find(({ rule }) => rule === 'build.not-early');
    expect(found).toMatchObject({
      outcome: 'failed',
      severity: 'failure',
      params: { indicators: ['build.dig'] },
    });
    const reason = reasons.find(
      ({ code, params }) => code === 'check-failed' && Object(params).rule === 'build.not-early',
    );
    expect(reason?.evidence).toEqual([
      { list: 'activities', id: 'a0' },
      { list: 'activities', id: 'a1' },
    ]);
  });

  test('of a record of levels nobody can tell when anything was done', () => {
    const { findings } = audit(process, { 'plan.talk': 'in', 'plan.map': 'in', 'build.dig': 'in' });
    const early = findings
      .filter(({ rule }) => rule.endsWith('.not-early'))
      .map(({ rule, outcome }) => [rule, outcome]);
    expect(early).toEqual([
      ['build.not-early', 'cannot-tell'],
      ['check.not-early', 'cannot-tell'],
    ]);
  });
});

describe('what the dates do not tell', () => {
  const early = (
    activities: Partial<Activity>[],
    complete: boolean,
    others: Partial<Case> = {},
    asOf?: string,
  ) => {
    const subject = caseOf(activities, { ...(complete && { complete: ['activities'] }), ...others });
    const { findings } = audit(process, subject, asOf === undefined ? {} : { asOf });
    return findings.find(({ rule }) => rule === 'build.not-early');
  };
  const judged = (indicator: string, level: Level, note = 'So judged') => ({
    observations: [{ indicator: `made.${indicator}`, level, note }],
  });
  const planned = [does('plan.talk', '2014'), does('plan.map', '2014')];

  test.each<[string, Partial<Activity>[], boolean, Partial<Case>, string]>([
    [
      'an activity that does not say what it carries out may have been the first',
      [{ date: '2010' }, ...planned, does('build.dig', '2012')],
      true,
      {},
      'cannot-tell',
    ],
    ['so may one that is not listed', [...planned, does('build.dig', '2012')], false, {}, 'cannot-tell'],
    [
      'but a phase of a sequence is closed once',
      [{ closes: ['made.plan'], date: '2014' }, does('build.dig', '2012')],
      false,
      {},
      'failed',
    ],
    [
      'a task that was judged not to be done is not early',
      [...planned, does('build.dig', '2012')],
      true,
      judged('build.dig', 'out'),
      'inapplicable',
    ],
    [
      'nor is one that is no question',
      [...planned, does('build.dig', '2012')],
      true,
      judged('build.dig', 'not-applicable'),
      'inapplicable',
    ],
    [
      'one that is open may be',
      [...planned, does('build.dig', '2012')],
      true,
      judged('build.dig', 0.5),
      'cannot-tell',
    ],
    [
      'nothing is early with regard to what is no question',
      [does('plan.talk', '2014'), does('plan.map', '2010'), does('build.dig', '2012')],
      true,
      judged('plan.talk', 'not-applicable'),
      'passed',
    ],
    [
      'nor with regard to what was judged not to be done',
      [does('plan.talk', '2014'), does('plan.map', '2010'), does('build.dig', '2012')],
      true,
      judged('plan.talk', 'out'),
      'passed',
    ],
    [
      'what was judged to be done, nobody knows when',
      [does('plan.talk', '2014'), does('build.dig', '2015')],
      true,
      judged('plan.map', 'in'),
      'cannot-tell',
    ],
    [
      'what may have been done, in a year before, is nothing that is still to come',
      [...planned, does('build.dig', '2015')],
      true,
      judged('plan.talk', 0.5),
      'passed',
    ],
    [
      'what may have been done, in a year after, may have been missed',
      [does('plan.talk', '2014'), does('plan.map', '2010'), does('build.dig', '2012')],
      true,
      judged('plan.talk', 0.5),
      'cannot-tell',
    ],
    [
      'a phase of which something is no question was still closed',
      [...planned, { tasks: [], closes: ['made.plan'], date: '2016' }, does('build.dig', '2015')],
      true,
      judged('plan.map', 'not-applicable'),
      'failed',
    ],
    [
      'one activity is not before itself',
      [does('plan.talk', '2014'), { tasks: ['made.plan.map', 'made.build.dig'], date: '2015' }],
      true,
      {},
      'passed',
    ],
  ])('%s', (_, activities, complete, others, expected) => {
    expect(early(activities, complete, others)?.outcome).toBe(expected);
  });

  test('what may have been done later than the day asked for was done by that day, if it counts', () => {
    const given = [does('plan.talk', '2015'), does('plan.map', '2010'), does('build.dig', '2015-06-30')];
    expect(early(given, true, {}, '2015-06')?.outcome).toBe('passed');
  });

  test('in a cycle that is not told in full a phase may have been closed in an earlier round', () => {
    const cycle = processOf({ plan: ['plan.talk', 'plan.map'], build: ['build.dig'] }, 'cycle');
    const given = [{ closes: ['made.plan'], date: '2014' }, does('build.dig', '2012')];
    const { findings } = audit(cycle, caseOf(given));
    expect(findings.find(({ rule }) => rule === 'build.not-early')?.outcome).toBe('cannot-tell');
  });

  test('every phase before has to be told of, not only one', () => {
    const given = [...planned, does('check.look', '2016')];
    const { findings } = audit(
      process,
      caseOf(given, { complete: ['activities'], ...judged('build.dig', 'in') }),
    );
    expect(findings.find(({ rule }) => rule === 'check.not-early')).toMatchObject({
      outcome: 'cannot-tell',
      params: { indicators: [] },
    });
  });

  test('the rows that show what came early are the early ones, and those of what was missed by any of them', () => {
    const two = processOf({ plan: ['talk', 'map', 'ask'], build: ['dig', 'wall'] });
    // Digging is before talking and asking, building a wall before asking alone; mapping was in time.
    const given = [
      does('map', '2012'),
      does('talk', '2014'),
      does('ask', '2016'),
      does('dig', '2013'),
      does('wall', '2015'),
    ];
    const { reasons } = audit(two, caseOf(given, { complete: ['activities'] }));
    const reason = reasons.find(({ params }) => 'rule' in params && params.rule === 'build.not-early');
    expect(reason?.params).toMatchObject({ tasks: ['dig', 'wall'] });
    expect(reason?.evidence.map(({ id }) => id).sort()).toEqual(['a1', 'a2', 'a3', 'a4']);
  });

  test('of the phase itself, too: what was done at a time that nobody knows may have been early', () => {
    const two = processOf({ plan: ['plan.talk'], build: ['build.dig', 'build.wall'] });
    const { findings } = audit(
      two,
      caseOf([does('plan.talk', '2014'), does('build.dig', '2015')], {
        complete: ['activities'],
        ...judged('build.wall', 'in'),
      }),
    );
    expect(findings.find(({ rule }) => rule === 'build.not-early')?.outcome).toBe('cannot-tell');
  });

  test('an early doing that may not count was maybe before any that may, whatever their order', () => {
    // Talking is open as it was judged, so that either row may be the only one: what was dug between may be early.
    const talks = [does('plan.talk', '2014'), does('plan.talk', '2018')];
    for (const own of [talks, [...talks].reverse()]) {
      const told = early(
        [...own, does('plan.map', '2012'), does('build.dig', '2016')],
        true,
        judged('plan.talk', 0.5),
      );
      expect([told?.outcome, told?.params.indicators]).toEqual(['cannot-tell', ['build.dig']]);
    }
  });

  test('the same row given twice closes once', () => {
    const twice = { subject: 'closing', by: ['city'], closes: ['made.plan'], date: '2015', tasks: [] };
    const subject: Case = { ...caseOf([]), activities: [twice, { ...twice }], complete: ['activities'] };
    expect(audit(process, subject).findings.find(({ rule }) => rule === 'plan.closed-once')?.outcome).toBe(
      'passed',
    );
  });

  test.each([
    ['tasks', 'made.plan.dance', 'unknown-indicator'],
    ['tasks', 'made.plan', 'unknown-indicator'],
    ['closes', 'made.end', 'unknown-phase'],
  ])('a case that was not parsed, with %s: %s, is an error', (list, id, code) => {
    const error = thrownBy(() => audit(process, caseOf([{ [list]: [id] }])));
    expect(error).toMatchObject({ code, parameter: `input.activities[0].${list}` });
  });

  test('an activity that may come too late says so', () => {
    const { reasons, inputs } = audit(process, caseOf([does('plan.talk', '2015')]), { asOf: '2015-06' });
    expect(inputs['plan.talk']).toEqual({ lo: 0, hi: 1 });
    expect(reasons.filter(({ code }) => code === 'date-open').map(({ params }) => params)).toEqual([
      { indicator: 'plan.talk' },
    ]);
  });
});

// Whatever days the dates stand for: each activity does one task, and each day is tried at both ends of its date, and at
// both sides of the day up to which the case is read.
const dates = fc.constantFrom<(string | undefined)[]>(
  undefined,
  '2014',
  '2015',
  '2014-03',
  '2014-09',
  '2014-03-05',
  '2015-01',
);
const daysOf = (date: string | undefined, asOf: string | undefined) => {
  if (date === undefined) return ['0000-01-01', '9999-12-31'];
  if (date.length === 10) return [date];
  const [year, month] = date.split('-');
  const end = month === '09' ? '30' : '31';
  const [first, last] = month ? [`${date}-01`, `${date}-${end}`] : [`${year}-01-01`, `${year}-12-31`];
  const sides = asOf === undefined ? [] : [`${asOf}-30`, `${asOf}-31`];
  return [first, ...sides.filter((day) => day > first && day < last), last];
};

test('early is what is early whatever days the dates stand for; not early what is so on none of them', () => {
  const tasks = ['plan.talk', 'plan.map', 'build.dig', 'check.look', 'close'] as const;
  const made = fc.array(fc.record({ task: fc.constantFrom(...tasks), date: dates }), { maxLength: 4 });
  const limit = fc.constantFrom<(string | undefined)[]>(undefined, '2014-06', '2014-11', '2013-02');
  fc.assert(
    fc.property(made, limit, (given, asOf) => {
      const activities = given.map(({ task, date }) =>
        task === 'close'
          ? { closes: ['made.plan'], tasks: [], ...(date !== undefined && { date }) }
          : does(task, date),
      );
      let worlds: string[][] = [[]];
      for (const { date } of given)
        worlds = worlds.flatMap((days) => daysOf(date, asOf).map((day) => [...days, day]));
      const outcomes = outcomesOf(activities, true, asOf);
      // What is not dated counts, whenever it was.
      const counts = (index: number, day: string) =>
        asOf === undefined || given[index]?.date === undefined || day <= `${asOf}-30`;
      for (const [phase, own, before] of [
        ['build', ['build.dig'], ['plan.talk', 'plan.map', 'close']],
        ['check', ['check.look'], ['plan.talk', 'plan.map', 'build.dig', 'close']],
      ] as const) {
        const told = new Set(
          worlds.map((days) => {
            const at = (of: string) =>
              given.flatMap(({ task }, index) => {
                const day = days[index] ?? '';
                return task === of && counts(index, day) ? [day] : [];
              });
            if (!own.some((task) => at(task).length > 0)) return 'inapplicable';
            const isEarly = own.some((task) =>
              at(task).some((day) =>
                before.some((one) => at(one).length > 0 && at(one).every((later) => later > day)),
              ),
            );
            return isEarly ? 'failed' : 'passed';
          }),
        );
        const expected = told.size > 1 ? 'cannot-tell' : [...told][0];
        expect([phase, outcomes[`${phase}.not-early`]]).toEqual([phase, expected]);
      }
    }),
    { numRuns: 3000 },
  );
});

describe('who does it', () => {
  const withActors = processOf({ plan: [], build: ['build.dig'] }, 'sequence', {
    actors: { citizens: { sectors: ['community'], ...ours }, crew: { kinds: ['crew'], ...ours } },
    tasks: { 'build.dig': { phase: 'build', by: ['citizens', 'crew'], ...ours } },
  });
  const told = (activities: Partial<Activity>[], kind?: string) => {
    const subject = caseOf(activities, { complete: ['activities'] });
    const parties =
      subject.parties?.map((party) => ({ ...party, ...(kind !== undefined && { kind }) })) ?? [];
    return audit(withActors, { ...subject, parties }).findings.find(({ rule }) => rule === 'build.dig.by')
      ?.outcome;
  };
  test.each<[string, Partial<Activity>[], string | undefined, string]>([
    ['somebody whose task it is', [does('build.dig', undefined, { by: ['group'] })], 'club', 'passed'],
    ['somebody else', [does('build.dig')], 'office', 'failed'],
    ['somebody of a kind that is named', [does('build.dig')], 'Crew', 'passed'],
    ['somebody whose kind is not told', [does('build.dig')], undefined, 'cannot-tell'],
    ['nobody', [], 'office', 'inapplicable'],
    [
      'somebody whose task it is, and somebody else',
      [does('build.dig', '2014', { by: ['group'] }), does('build.dig', '2015')],
      'office',
      'failed',
    ],
    [
      'once somebody whose task it is, once somebody whose kind is not told',
      [does('build.dig', '2014', { by: ['group'] }), does('build.dig', '2015')],
      undefined,
      'cannot-tell',
    ],
    [
      'one of those whose task it is, with another',
      [does('build.dig', undefined, { by: ['city', 'group'] })],
      'office',
      'passed',
    ],
  ])('%s', (_, activities, kind, expected) => {
    expect(told(activities, kind)).toBe(expected);
  });
});

describe('what comes next', () => {
  const next = (
    levels: Record<string, 'in' | 'out' | 'not-applicable'>,
    kind: 'sequence' | 'cycle' = 'sequence',
  ) => audit(processOf({ plan: ['plan.talk', 'plan.map'], build: ['build.dig'] }, kind), levels).next;
  test.each<[string, Record<string, 'in' | 'out' | 'not-applicable'>, 'sequence' | 'cycle', unknown]>([
    ['nothing is known', {}, 'sequence', null],
    [
      'nothing is done',
      { 'plan.talk': 'out', 'plan.map': 'out' },
      'sequence',
      { phase: 'plan', tasks: ['plan.talk', 'plan.map'] },
    ],
    [
      'the last phase of a cycle is done, and the first is not known',
      { 'plan.talk': 'in', 'build.dig': 'in' },
      'cycle',
      { phase: 'plan', tasks: ['plan.map'] },
    ],
    ['the first phase is begun', { 'plan.talk': 'in' }, 'sequence', { phase: 'plan', tasks: ['plan.map'] }],
    [
      'the first phase is done',
      { 'plan.talk': 'in', 'plan.map': 'in' },
      'sequence',
      { phase: 'build', tasks: ['build.dig'] },
    ],
    [
      'a later phase is done, and the first left out',
      { 'plan.talk': 'out', 'build.dig': 'in' },
      'sequence',
      null,
    ],
    ['everything is done', { 'plan.talk': 'in', 'plan.map': 'in', 'build.dig': 'in' }, 'sequence', null],
    [
      'a cycle has come round',
      { 'plan.talk': 'in', 'plan.map': 'in', 'build.dig': 'in' },
      'cycle',
      { phase: 'plan', tasks: ['plan.talk', 'plan.map'], again: true },
    ],
    [
      'the first phase does not apply',
      { 'plan.talk': 'not-applicable', 'plan.map': 'not-applicable', 'build.dig': 'out' },
      'sequence',
      { phase: 'build', tasks: ['build.dig'] },
    ],
    [
      'nothing applies',
      { 'plan.talk': 'not-applicable', 'plan.map': 'not-applicable', 'build.dig': 'not-applicable' },
      'cycle',
      null,
    ],
  ])('%s', (_, levels, kind, expected) => {
    expect(next(levels, kind)).toEqual(expected);
  });
});

test('a record that names a task that there is none of, a level that is none, and an option: each an error', () => {
  expect(thrownBy(() => audit(process, { 'plan.dance': 'in' } as never))).toMatchObject({
    code: 'unknown-indicator',
  });
  expect(thrownBy(() => audit(process, { 'plan.talk': 'done' } as never))).toMatchObject({
    code: 'unknown-level',
  });
  expect(thrownBy(() => audit(process, {} as never, { asOf: '2014' }))).toMatchObject({
    code: 'unknown-option',
    remedy: 'Give none.',
  });
  expect(thrownBy(() => audit({ form: 'checklist' } as never, {}))).toMatchObject({
    code: 'invalid-definition',
  });
});

test('ten thousand activities are gone through once', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    does('plan.talk', '2014', { id: `many-${index}` }),
  );
  expect(outcomesOf(many, true)['plan.talk']).toBe('passed');
});
