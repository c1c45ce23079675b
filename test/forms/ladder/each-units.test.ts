import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/case/case.js';
import type { ScopeOptions } from '../../../src/case/scope.js';
import { managementFunctions } from '../../../src/case/vocabulary.js';
import type { Level } from '../../../src/core/level.js';
import { classify } from '../../../src/forms/classify.js';
import { thrownBy } from '../../core/thrown-by.js';
import { aboutEach, caseOf, ladderOf } from './made.js';
import { saidBy } from './oracle-verdict.js';

const plain = ladderOf(['x', 'y'], { low: { x: 'in' }, high: { y: 'in' } });
const ladder = aboutEach(plain, ['community', 'civil-society'], { x: { parts: ['p', 'q'] } });

const parties = [
  { id: 'office', sector: 'government' },
  { id: 'south', sector: 'community', standing: 'beneficiary' },
  { id: 'north', sector: 'community' },
  { id: 'helper', sector: 'community', standing: 'supporter' },
  { id: 'watcher', sector: 'civil-society', standing: 'overseer' },
  { id: 'firm', sector: 'business', standing: 'beneficiary' },
  { id: 'league', sector: 'civil-society', standing: 'partner' },
] as const;

const row = (party: string, id: string, level: Level, more: Partial<Observation> = {}): Observation => {
  return { indicator: `made.${id}`, level, about: [party], ...more };
};
const planned = { function: 'planning' } as const;
const acted = { function: 'actuating' } as const;

const verdictsOf = (rows: readonly Observation[], options?: ScopeOptions) =>
  classify(ladder, caseOf(parties, rows), options);

/** The party of each verdict, its management function, and those that have one of their own beside it. */
function unitsOf(rows: readonly Observation[], options?: ScopeOptions): string[] {
  return verdictsOf(rows, options).map(({ scope }) => {
    const { party, function: only, apart } = scope ?? {};
    return [party, ...(only ? [only] : []), ...(apart ? ['apart from', ...apart] : [])].join(' ');
  });
}

describe('there is a verdict', () => {
  test('of every partner and beneficiary of the sectors, in the order of the case, and of nobody else', () => {
    expect(unitsOf([])).toEqual(['south', 'north', 'league']);
    for (const { scope, unknown } of verdictsOf([])) {
      expect(scope).toMatchObject({ case: 'made-case', partners: [scope?.party], asked: [] });
      expect(unknown).toEqual(['x', 'y']);
    }
  });

  test('of nobody where there is none of them, or no party at all', () => {
    expect(classify(ladder, caseOf([parties[0], parties[3]], []))).toEqual([]);
    expect(classify(ladder, { schema: 'kemitraan/case@1', id: 'bare', title: 'Bare' })).toEqual([]);
  });

  test('of a record just one, and of a case just one where the ladder is of the partnership', () => {
    expect(classify(ladder, { x: 'in', y: 'out' })).toMatchObject({
      outcome: { kind: 'placed', rung: 'low' },
    });
    const one = classify(plain, caseOf(parties, [{ indicator: 'made.y', level: 'in' }]));
    expect(one).toMatchObject({ outcome: { kind: 'placed', rung: 'high' }, inputs: { y: { lo: 1, hi: 1 } } });
    expect(one.scope?.partners).toEqual(['office', 'north', 'league']);
    expect(one.scope).not.toHaveProperty('party');
  });

  test.each<[string, readonly Observation[], string[]]>([
    ['each function that rows name', [row('north', 'x', 'in', planned)], ['north planning']],
    [
      'each of them in their order, whatever that of the rows',
      [row('north', 'x', 'in', acted), row('north', 'y', 'in', planned)],
      ['north planning', 'north actuating'],
    ],
    [
      'the rest, where rows name none',
      [row('north', 'x', 'in', acted), row('north', 'y', 'in', planned), row('north', 'x', 'out')],
      ['north planning', 'north actuating', 'north apart from planning actuating'],
    ],
    ['a function that only a sub-question names', [row('north', 'x.q', 'in', acted)], ['north actuating']],
    ['a function that was asked about in vain', [row('north', 'x', 'unknown', acted)], ['north actuating']],
    ['no function where all rows speak of all', [row('north', 'x', 'in')], ['north']],
    [
      'no function of another framework',
      [row('north', 'x', 'in'), { ...row('north', 'x', 'in', planned), indicator: 'other.x' }],
      ['north'],
    ],
    [
      'no function that only a guess names',
      [row('north', 'x', 'in'), row('north', 'x', 'in', { ...planned, attributedTo: 'office' })],
      ['north'],
    ],
    [
      'all four functions, and then no rest',
      [
        row('north', 'y', 'in'),
        ...managementFunctions.map((one) => row('north', 'x', 'in', { function: one })),
      ],
      ['north planning', 'north organizing', 'north actuating', 'north controlling'],
    ],
  ])('of a party for %s', (_, rows, expected) => {
    expect(unitsOf(rows)).toEqual(['south', ...expected, 'league']);
  });

  test.each<[string, string]>([
    ['2014', 'north'],
    ['2015', 'north planning'],
    ['2015-05', 'north'],
    ['2015-06', 'north planning'],
  ])('looking up to %s there is one of %s, by the functions that rows may name by then', (asOf, unit) => {
    const late = row('north', 'y', 'in', { date: '2015-06', ...planned });
    const early = row('north', 'x', 'in', { date: '2012' });
    const rest = unit === 'north' ? [] : ['north apart from planning'];
    expect(unitsOf([early, late], { asOf })).toEqual(['south', unit, ...rest, 'league']);
  });

  test('for the functions of a party, not for those of another', () => {
    const rows = [
      row('south', 'x', 'in', planned),
      row('league', 'x', 'in', acted),
      row('league', 'y', 'in'),
    ];
    expect(unitsOf(rows)).toEqual([
      'south planning',
      'north',
      'league actuating',
      'league apart from actuating',
    ]);
  });
});

describe('a row that names no function', () => {
  const rows = [row('north', 'x', 'in', planned), row('north', 'x', 'out'), row('north', 'y', 'mostly-out')];

  test('speaks for one that has none of its own on that indicator, and for the rest', () => {
    const [own, rest] = verdictsOf(rows, { parties: ['north'] });
    expect(own && saidBy(own)).toEqual(saidBy(classify(plain, { x: 'in', y: 'mostly-out' })));
    expect(own?.scope).toMatchObject({ function: 'planning' });
    expect(rest && saidBy(rest)).toEqual(saidBy(classify(plain, { x: 'out', y: 'mostly-out' })));
    expect(rest?.scope).toMatchObject({ apart: ['planning'] });
    expect(rest?.scope).not.toHaveProperty('function');
  });

  test('speaks where the function was asked about in vain', () => {
    const vain = rows.map((one) => (one.function ? { ...one, level: 'unknown' as const } : one));
    const [own] = verdictsOf(vain, { parties: ['north'] });
    expect(own?.inputs).toEqual({ x: { lo: 0, hi: 0 }, y: { lo: 1 / 3, hi: 1 / 3 } });
  });

  test('does not speak for another party', () => {
    const others = verdictsOf(rows).filter(({ scope }) => scope?.party !== 'north');
    expect(others.map(({ unknown }) => unknown)).toEqual([
      ['x', 'y'],
      ['x', 'y'],
    ]);
  });
});

describe('the options', () => {
  const rows = [
    row('north', 'x', 'out', { date: '2013-04' }),
    row('north', 'x', 'in', { ...planned, date: '2014' }),
    row('south', 'y', 'in', { date: '2016' }),
  ];

  test('choose parties, in the order of the case', () => {
    expect(unitsOf(rows, { parties: ['league'] })).toEqual(['league']);
    expect(unitsOf(rows, { parties: ['league', 'south'] })).toEqual(['south', 'league']);
  });

  test('choose one function: one verdict of each party, also of those whose rows do not name it', () => {
    for (const [only, x] of [
      ['planning', 1],
      ['controlling', 0],
    ] as const) {
      const verdicts = verdictsOf(rows, { function: only });
      expect(verdicts.map(({ scope }) => `${scope?.party} ${scope?.function}`)).toEqual([
        `south ${only}`,
        `north ${only}`,
        `league ${only}`,
      ]);
      expect(verdicts[1]?.inputs.x).toEqual({ lo: x, hi: x });
      expect(verdicts.some(({ scope }) => scope?.apart !== undefined)).toBe(false);
    }
  });

  test('choose a day: what is later does not count, what may be later widens', () => {
    const levels = (asOf: string) => verdictsOf(rows, { asOf, parties: ['south'] })[0]?.inputs.y;
    expect(levels('2015')).toEqual({ lo: 0, hi: 1 });
    expect(levels('2016')).toEqual({ lo: 1, hi: 1 });
    const [open] = verdictsOf(rows, { asOf: '2016-06', parties: ['south'] });
    expect(open?.inputs.y).toEqual({ lo: 0, hi: 1 });
    expect(open?.scope?.asOf).toBe('2016-06');
    expect(open?.reasons.map(({ code }) => code)).toContain('date-open');
  });

  test.each<[string, object, string, string]>([
    ['a party that there is none of', { parties: ['nobody'] }, 'unknown-party', 'options.parties'],
    ['a party of another sector', { parties: ['north', 'office'] }, 'unknown-party', 'options.parties'],
    ['a party that only supports', { parties: ['helper'] }, 'unknown-party', 'options.parties'],
    ['no party', { parties: [] }, 'invalid-input', 'options.parties'],
    ['a function that there is none of', { function: 'dreaming' }, 'unknown-function', 'options.function'],
    ['a day that there is none of', { asOf: '2015-02-29' }, 'invalid-date', 'options.asOf'],
    ['another option', { reading: 'plain' }, 'unknown-option', 'options'],
  ])('do not choose %s', (_, options, code, parameter) => {
    expect(thrownBy(() => verdictsOf(rows, options))).toMatchObject({
      code,
      parameter,
      function: 'classify',
    });
  });

  test('are none for a record of levels', () => {
    const given: unknown[] = [ladder, { x: 'in' }, { asOf: '2015' }];
    expect(thrownBy(() => Reflect.apply(classify, undefined, given))).toMatchObject({
      code: 'unknown-option',
    });
    expect(() => Reflect.apply(classify, undefined, [...given.slice(0, 2), {}])).not.toThrow();
  });
});
