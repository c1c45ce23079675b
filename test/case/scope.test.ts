import { describe, expect, test } from 'vitest';
import type { Case, Period } from '../../src/case/case.js';
import { isDuring, type ScopeOptions, scopeOf } from '../../src/case/scope.js';
import { isKemitraanError } from '../../src/core/error.js';
import { thrownBy } from '../core/thrown-by.js';
import { type Row, read, span, unknown } from './reading.js';

const planned: Row = { level: 'in', function: 'planning' };
const acted: Row = { level: 'out', function: 'actuating' };
const always: Row = { level: 'mostly-in' };

test.each([
  ['its own rows', 'planning', [planned, acted], span(1)],
  ['its own rows before those that name none', 'actuating', [always, acted], span(0)],
  ['rows that name none where it has none of its own', 'controlling', [always, acted], span(2 / 3)],
  ['nothing where all rows name another', 'controlling', [planned, acted], unknown],
  [
    'rows that name none where its own say nothing',
    'planning',
    [{ ...planned, level: 'unknown' }, always],
    span(2 / 3),
  ],
] as const)('a function takes %s', (_, where, rows, level) => {
  expect(read('each', rows, { options: { function: where } })).toMatchObject({
    level,
    functionsDiffer: false,
  });
});

test('a function falls back for each partner by itself', () => {
  const rows = [
    { level: 'in', about: ['a'], function: 'planning' },
    { level: 'out', about: ['a'] },
    { level: 'mostly-in', about: ['b'] },
  ] as const;
  expect(read('each', rows, { options: { function: 'planning' } }).level).toEqual(span(2 / 3));
});

test('without a function every one counts, and that they differ is reported', () => {
  const seen = read('each', [planned, acted]);
  expect(seen).toMatchObject({ level: unknown, functionsDiffer: true, disagreements: [] });
});

test('observers who differ within a function disagree, whatever the functions do', () => {
  const seen = read('each', [
    { ...planned, coder: 'x' },
    { ...planned, coder: 'y', level: 'mostly-in' },
    acted,
  ]);
  expect(seen).toMatchObject({ level: unknown, functionsDiffer: false, disagreements: ['observers'] });
});

test('that it applies in one function only is no disagreement of observers', () => {
  const rows = [planned, { ...acted, level: 'not-applicable' }] as const;
  expect(read('each', rows)).toMatchObject({ level: span(1), functionsDiffer: true, disagreements: [] });
  const both = [...rows, { ...acted, level: 'in', coder: 'y' }] as const;
  expect(read('each', both)).toMatchObject({
    level: span(1),
    functionsDiffer: false,
    disagreements: ['observers'],
  });
});

test('functions that agree do not differ', () => {
  expect(read('each', [planned, { ...acted, level: 'in' }])).toMatchObject({
    level: span(1),
    functionsDiffer: false,
  });
});

test('the latest of an observer is taken in each function by itself', () => {
  const rows = [
    { ...acted, coder: 'x', date: '2014' },
    { ...planned, coder: 'x', date: '2015' },
  ];
  expect(read('each', rows)).toMatchObject({ level: unknown, functionsDiffer: true });
  expect(read('each', rows, { options: { function: 'actuating' } }).level).toEqual(span(0));
});

test('only the parties that are asked for count, and the relations between them', () => {
  const setting = { partners: ['a', 'b', 'c'], options: { parties: ['a', 'b'] } };
  const views = [
    { level: 'in', about: ['a', 'b'] },
    { level: 'out', about: ['c'] },
  ] as const;
  expect(read('each', views, setting)).toMatchObject({ level: span(1), binding: ['a', 'b'] });
  const ties = [
    { level: 'mostly-in', about: ['b', 'a'] },
    { level: 'out', about: ['b', 'c'] },
  ] as const;
  expect(read('tie', ties, setting).level).toEqual(span(2 / 3));
});

test('what is said of the whole stands for the parties that are asked for', () => {
  const setting = { partners: ['a', 'b', 'c'], options: { parties: ['a'] } };
  expect(read('each', [always], setting).level).toEqual(span(2 / 3));
});

const endless = Object.assign([], { length: 4_000_000_000 }) as readonly string[];

test.each([
  ['a party that is not there', { parties: ['nobody'] }, 'unknown-party'],
  ['a party that is no partner', { parties: ['z'] }, 'unknown-party'],
  ['a function that is none', { function: 'dreaming' as 'planning' }, 'unknown-function'],
  ['a day that is none', { asOf: '2015-02-29' }, 'invalid-date'],
  ['an instant', { asOf: '2015-02-28T00:00:00Z' }, 'invalid-date'],
] as const)('%s is a mistake of the program', (_, options, code) => {
  expect(mistake(() => read('each', [], { options }))).toBe(code);
});

test.each([
  ['a party that is not there', { level: 'in', about: ['nobody'] }, 'unknown-party'],
  ['a date that is none', { level: 'in', date: '2015-13' }, 'invalid-date'],
  ['a level that is none', { level: 1.5 }, 'unknown-level'],
  ['a list of levels that says that it has billions', { level: endless }, 'unknown-level'],
] as const)('an observation with %s is a mistake of the program', (_, row, code) => {
  expect(mistake(() => read('each', [row]))).toBe(code);
});

test.each([
  ['a party that is not there', { parties: ['a', 'nobody'] }, 'options.parties', '"nobody"'],
  ['no parties', { parties: [] }, 'options.parties', 'a list of 0'],
  ['a function that is none', { function: 'dreaming' as 'planning' }, 'options.function', '"dreaming"'],
  ['a day that is none', { asOf: '2015-02-29' }, 'options.asOf', '"2015-02-29"'],
] as const)('%s is told of in its place', (_, options, parameter, value) => {
  expect(thrownBy(() => read('each', [], { options }))).toMatchObject({ parameter, value });
});

describe('what was looked at', () => {
  const subject: Case = {
    schema: 'kemitraan/case@1',
    id: 'clinic',
    title: 'A clinic',
    parties: (['partner', 'overseer', undefined] as const).map((standing, at) => ({
      id: `p${at}`,
      name: 'P',
      sector: 'other',
      ...(standing && { standing }),
    })),
  };

  test.each<[ScopeOptions, object]>([
    [{}, { partners: ['p0', 'p2'] }],
    [{ parties: ['p2'] }, { partners: ['p2'], chosen: true }],
    [{ parties: ['p2', 'p0'] }, { partners: ['p0', 'p2'], chosen: true }],
    [
      { function: 'planning', asOf: '2015' },
      { partners: ['p0', 'p2'], function: 'planning', asOf: '2015' },
    ],
  ])('with %j', (options, expected) => {
    expect(scopeOf(subject, options, 'test')).toStrictEqual({ case: 'clinic', ...expected });
  });

  test('of a case without parties, and of those that count otherwise', () => {
    const { parties: _, ...bare } = subject;
    expect(scopeOf(bare, {}, 'test')).toStrictEqual({ case: 'clinic', partners: [] });
    expect(scopeOf(subject, {}, 'test', () => true).partners).toEqual(['p0', 'p1', 'p2']);
  });
});

test.each<[Period | undefined, asOf: string | undefined, date: string | undefined, is: boolean]>([
  [undefined, undefined, undefined, false],
  [{}, undefined, undefined, true],
  [{ to: '2014' }, undefined, undefined, false],
  [{ to: '2014' }, '2014-06', undefined, true],
  [{ to: '2014' }, '2014', '2015', false],
  // In the year in which it ends: whether before or after the end nobody knows.
  [{ to: '2014' }, '2015', '2014-06', false],
  [{ to: '2014' }, '2015', '2013', true],
])('in a period of %j, as of %s, said in %s: going on %s', (period, asOf, date, is) => {
  expect(isDuring(date === undefined ? {} : { date }, period, asOf)).toBe(is);
});

function mistake(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    if (isKemitraanError(error)) return error.code;
    throw error;
  }
  return undefined;
}
