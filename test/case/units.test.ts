import { describe, expect, test } from 'vitest';
import { combine, leavesOut } from '../../src/case/combine.js';
import { namesOf, unitsOf, whole } from '../../src/case/units.js';
import type { Applicable } from '../../src/core/interval.js';
import { span, specs, unknown } from './reading.js';

const partners = ['a', 'b', 'c'];
const partnership = { ...specs.each, asks: 'partnership' } as const;
type Spec = Parameters<typeof unitsOf>[1];

/** Each unit as `key: the rows that speak of it`, with a star where it is one of those that are asked about. */
const told = (spec: Spec, rows: readonly (readonly string[] | undefined)[], of = partners) =>
  unitsOf(
    rows.map((about, at) => ({ at, ...(about !== undefined && { about }) })),
    spec,
    of,
  ).map(
    ({ unit, rows: own }) => `${unit.key}${unit.covers ? '*' : ''}: ${own.map(({ at }) => at).join(' ')}`,
  );

describe('of whom rows speak', () => {
  test.each<[title: string, Spec, (readonly string[] | undefined)[], string[]]>([
    ['nobody', specs.each, [], []],
    ['the whole', specs.each, [undefined, undefined], [': 0 1']],
    ['partners, and the whole', specs.each, [['b'], undefined, ['a', 'b']], ['b*: 0 2', ': 1', 'a*: 2']],
    ['others than partners', specs.each, [['z'], ['z', 'a'], []], ['a*: 1']],
    ['a partner that is named twice', specs.each, [['a', 'a']], ['a*: 0']],
    [
      'a pair, either way',
      specs.tie,
      [
        ['b', 'a'],
        ['a', 'b'],
      ],
      ['a b*: 0 1'],
    ],
    ['all, who are the whole', specs.tie, [['c', 'b', 'a'], undefined], [': 0 1']],
    ['one alone', specs.tie, [['a']], ['a: 0']],
    ['nobody of those who are named', specs.tie, [[], ['a', 'z']], []],
    [
      'who acts for whom',
      specs.help,
      [
        ['a', 'b', 'c'],
        ['b', 'a'],
      ],
      ['a > b*: 0', 'a > c*: 0', 'b > a*: 1'],
    ],
    ['who acts, for nobody that is named', specs.help, [['a']], ['a: 0']],
    ['the partnership, whoever is named', partnership, [['a'], ['z'], []], [': 0 1 2']],
    ['the partnership, of which nobody speaks', partnership, [], []],
  ])('%s', (_, spec, rows, units) => {
    expect(told(spec, rows)).toEqual(units);
  });

  test('a group that is not all of them is no pair', () => {
    expect(told(specs.tie, [['c', 'a', 'b']], ['a', 'b', 'c', 'd'])).toEqual(['a b c: 0']);
  });

  test('of one partner, or of none, there is no whole by name', () => {
    expect(told(specs.tie, [['a']], ['a'])).toEqual(['a: 0']);
    expect(told(specs.tie, [['a', 'b']], ['a', 'b'])).toEqual([': 0']);
  });

  test('names that it goes by', () => {
    const [pair, acting] = [
      unitsOf([{ about: ['b', 'a'] }], specs.tie, partners)[0]?.unit ?? whole,
      unitsOf([{ about: ['b', 'a'] }], specs.help, partners)[0]?.unit ?? whole,
    ];
    expect(namesOf(pair, specs.tie)).toEqual(['a b', 'b', 'a']);
    expect(namesOf(acting, specs.help)).toEqual(['b > a']);
    expect(namesOf(whole, specs.each)).toEqual(['']);
  });
});

describe('levels of several', () => {
  const said = (levels: Readonly<Record<string, Applicable>>) =>
    Object.entries(levels).map(([key, level]) => {
      const about = key === '' ? [] : key.split('>');
      return { unit: key === '' ? whole : { key, about, covers: true }, level };
    });

  test.each<[title: string, Spec, Readonly<Record<string, Applicable>>, object]>([
    ['none', specs.each, {}, { level: 'not-applicable', binding: [] }],
    ['none that applies', specs.each, { a: 'not-applicable' }, { level: 'not-applicable', binding: [] }],
    [
      'the least, whatever does not apply',
      specs.each,
      { a: span(0.75), b: span(0.25), c: 'not-applicable' },
      { level: span(0.25), binding: ['b'] },
    ],
    [
      'the least, where one is open: both keep it from more',
      specs.each,
      { a: span(0.5), b: span(0.25, 0.5), c: span(0.75) },
      { level: span(0.25, 0.5), binding: ['a', 'b'], bound: 'at-most' },
    ],
    [
      'the strongest, where one is open: who is surely as strong',
      specs.any,
      { a: span(0.5), b: span(0.25, 1), c: span(0.25) },
      { level: span(0.5, 1), binding: ['a'], bound: 'at-least' },
    ],
    ['nothing that is known', specs.each, { a: unknown }, { level: unknown, binding: [], bound: 'at-most' }],
    [
      'who acts, by name, and for whom',
      specs['best-help'],
      { 'b>a': span(1), 'a>c': span(1), 'a>b': span(1), 'c>a': span(0.5) },
      {
        level: span(1),
        binding: ['b', 'a', 'c'],
        acting: [
          { by: 'a', towards: ['c', 'b'] },
          { by: 'b', towards: ['a'] },
        ],
      },
    ],
    [
      'who acts, in the order of their names already',
      specs.help,
      { 'a>b': span(0.5), 'b>c': span(0.5) },
      {
        level: span(0.5),
        binding: ['a', 'b', 'c'],
        acting: [
          { by: 'a', towards: ['b'] },
          { by: 'b', towards: ['c'] },
        ],
      },
    ],
    ['the whole, by which nobody acts', specs.help, { '': span(0.5) }, { level: span(0.5), binding: [] }],
    [
      'a relation without direction, in which nobody acts',
      specs.tie,
      { 'b>a': span(0.5) },
      { level: span(0.5), binding: ['b', 'a'] },
    ],
  ])('%s', (_, spec, levels, expected) => {
    expect(combine(spec, said(levels))).toEqual(expected);
  });

  // Of three partners there are three pairs, and six directions.
  test.each<[title: string, Spec, of: number, spoken: number, isLeft: boolean]>([
    ['two of three partners', specs.each, 3, 2, true],
    ['three of three partners', specs.each, 3, 3, false],
    ['no partners', specs.each, 0, 0, true],
    ['two of three pairs', specs.tie, 3, 2, true],
    ['three of three pairs', specs.tie, 3, 3, false],
    ['three of six directions', specs.help, 3, 3, true],
    ['six of six directions', specs.help, 3, 6, false],
    ['one partner, of whom there is no pair', specs.tie, 1, 0, true],
    ['the partnership', partnership, 3, 3, true],
  ])('whether somebody has none yet: %s', (_, spec, of, spoken, isLeft) => {
    const some = said(Object.fromEntries(Array.from({ length: spoken }, (__, at) => [`${at}`, span(1)])));
    // What is said of the whole speaks for nobody by itself.
    expect(leavesOut(spec, of, [...some, { unit: whole, level: span(1) }])).toBe(isLeft);
  });
});
