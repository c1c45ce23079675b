import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { factsBy } from '../../src/case/facts.js';
import type { FactRule } from '../../src/core/indicator.js';
import { deepFreeze } from '../deep-freeze.js';
import { did, everyList, factCase, gained, gave, leans } from '../frameworks/fact-case.js';

const partners = ['a', 'b'];
const listed: FactRule = { level: 'in', when: 'listed', lists: ['contributions', 'benefits'], basis: 'ours' };
const unlisted: FactRule = {
  level: 'out',
  when: 'unlisted',
  lists: ['contributions', 'benefits'],
  basis: 'ours',
};
const dependent: FactRule = {
  level: 'out',
  when: 'dependent',
  lists: ['dependencies', 'activities'],
  kinds: ['financial'],
  basis: 'ours',
};

/** Whom the facts are about, as `a`, `a>b`, or the whole partnership. */
const about = (rule: FactRule, facts: Partial<Case>, scope: object = {}) =>
  factsBy([rule], factCase({ complete: everyList, ...facts }), { partners, ...scope }).map(
    (fact) => fact.about?.join('>') ?? 'the whole',
  );

const one = { contributions: [gave('a'), gave('b')], benefits: [gained('b')] };

test.each<[string, FactRule, Partial<Case>, string[]]>([
  ['in all of the lists', listed, one, ['b']],
  [
    'in all of the lists, in the order of the partners',
    listed,
    { ...one, benefits: [gained('b'), gained('a')] },
    partners,
  ],
  ['in none of the lists', unlisted, { contributions: [gave('a')] }, ['b']],
  [
    'in none of the lists, where each stands in one',
    unlisted,
    { contributions: [gave('a')], benefits: [gained('b')] },
    [],
  ],
  ['in none of the lists, where there are no lists', unlisted, {}, partners],
  [
    'one who acts and depends',
    dependent,
    { activities: [did('ab')], dependencies: [leans('a>b', 'financial')] },
    ['a>b'],
  ],
  [
    'all who act depend',
    dependent,
    { activities: [did('a')], dependencies: [leans('a>b', 'financial')] },
    ['a>b', 'the whole'],
  ],
  ['nobody acts', dependent, { dependencies: [leans('a>b', 'financial')] }, []],
  ['a tie of another kind', dependent, { activities: [did('a')], dependencies: [leans('a>b')] }, []],
])('%s', (_, rule, facts, expected) => {
  expect(about(rule, facts)).toEqual(expected);
});

const held: FactRule = { ...listed, lists: ['contributions'] };
const bare: FactRule = { ...unlisted, lists: ['contributions'] };

test.each<[title: string, FactRule, Partial<Case>, scope: object, string[]]>([
  [
    'in the function that is asked for',
    held,
    { contributions: [gave('a', { function: 'planning' })] },
    { function: 'planning' },
    ['a'],
  ],
  [
    'in another',
    held,
    { contributions: [gave('a', { function: 'planning' })] },
    { function: 'actuating' },
    [],
  ],
  ['in none, which is in all', held, { contributions: [gave('a')] }, { function: 'actuating' }, ['a']],
  [
    'in one, where none is asked for',
    held,
    { contributions: [gave('a', { function: 'planning' })] },
    {},
    ['a'],
  ],
  [
    'by the day that is asked for',
    held,
    { contributions: [gave('a', { date: '2014' })] },
    { asOf: '2015-06' },
    ['a'],
  ],
  [
    'perhaps later, which is not sure',
    held,
    { contributions: [gave('a', { date: '2015' })] },
    { asOf: '2015-06' },
    [],
  ],
  [
    'perhaps later, so that it is not sure that there is none',
    bare,
    { contributions: [gave('a', { date: '2015' })] },
    { asOf: '2015-06' },
    ['b'],
  ],
  [
    'surely later, so that there is none yet',
    bare,
    { contributions: [gave('a', { date: '2016' })] },
    { asOf: '2015-06' },
    partners,
  ],
  [
    'in another function, so that there is none in this',
    bare,
    { contributions: [gave('a', { function: 'planning' })] },
    { function: 'actuating' },
    partners,
  ],
  [
    'perhaps later, of one who acts: the tie is there, and not who acts',
    dependent,
    { activities: [did('a', { date: '2015' })], dependencies: [leans('a>b', 'financial')] },
    { asOf: '2015-06' },
    [],
  ],
  [
    'perhaps later, of another who acts: not all who may act are tied',
    dependent,
    { activities: [did('a'), did('b', { date: '2015' })], dependencies: [leans('a>b', 'financial')] },
    { asOf: '2015-06' },
    ['a>b'],
  ],
  [
    'perhaps later, of a tie',
    dependent,
    { activities: [did('a')], dependencies: [leans('a>b', 'financial', { date: '2015' })] },
    { asOf: '2015-06' },
    [],
  ],
])('what is told %s', (_, rule, facts, scope, expected) => {
  expect(about(rule, facts, scope)).toEqual(expected);
});

const part = { id: 'a', name: 'A', sector: 'other', partOf: 'b' } as const;
const whole = { id: 'b', name: 'B', sector: 'other' } as const;
const third = { id: 'c', name: 'C', sector: 'other' } as const;

test.each<[title: string, FactRule, Partial<Case>, scope: object, string[]]>([
  [
    'of none of a part, nor of what it is a part of',
    bare,
    { parties: [part, whole, third] },
    { partners: ['a', 'b', 'c'] },
    ['c'],
  ],
  [
    'nothing that a part has given is hidden by that',
    held,
    { parties: [part, whole], contributions: [gave('a')] },
    {},
    ['a'],
  ],
  [
    'not of the whole, where one is a part of another',
    dependent,
    {
      parties: [part, whole, third],
      activities: [did('c')],
      dependencies: [leans('c>a', 'financial'), leans('c>b', 'financial')],
    },
    { partners: ['a', 'b', 'c'] },
    ['c>a', 'c>b'],
  ],
  [
    'on oneself nobody depends',
    dependent,
    { activities: [did('a')], dependencies: [leans('a>a', 'financial'), leans('a>b', 'financial')] },
    {},
    ['a>b', 'the whole'],
  ],
  [
    'on who is no partner, that is none of theirs',
    dependent,
    { activities: [did('a')], dependencies: [leans('a>z', 'financial')] },
    {},
    [],
  ],
  [
    'of who is no partner, neither',
    dependent,
    {
      activities: [did('z'), did('a')],
      dependencies: [leans('z>a', 'financial'), leans('a>b', 'financial')],
    },
    {},
    ['a>b', 'the whole'],
  ],
  [
    'the same tie twice is one of all',
    dependent,
    {
      activities: [did('a')],
      dependencies: [leans('a>b', 'financial', { id: 'x' }), leans('a>b', 'financial', { id: 'y' })],
    },
    {},
    ['a>b', 'a>b', 'the whole'],
  ],
])('facts are told: %s', (_, rule, facts, scope, expected) => {
  expect(about(rule, facts, scope)).toEqual(expected);
});

test('of three, the one who acts depends on each other, or not', () => {
  const of = (...ties: string[]) =>
    about(
      dependent,
      { activities: [did('a')], dependencies: ties.map((tie) => leans(tie, 'financial')) },
      { partners: ['a', 'b', 'c'] },
    );
  expect(of('a>b')).toEqual(['a>b']);
  expect(of('a>b', 'a>c')).toEqual(['a>b', 'a>c', 'the whole']);
});

test('of a case that has none of the lists, though it says that they are complete', () => {
  const subject: Case = { schema: 'kemitraan/case@1', id: 'c', title: 'C', complete: everyList };
  expect(factsBy([held, dependent], subject, { partners })).toEqual([]);
  expect(factsBy([bare], subject, { partners }).map((fact) => fact.about)).toEqual([['a'], ['b']]);
});

test.each([
  [listed, one, ['contributions', 'benefits']],
  [unlisted, {}, ['contributions', 'benefits']],
  [
    dependent,
    { activities: [did('a')], dependencies: [leans('a>b', 'financial')] },
    ['dependencies', 'activities'],
  ],
] as const)('$when: nothing unless each of the lists is complete', (rule, facts, lists) => {
  expect(about(rule, { ...facts, complete: lists })).not.toEqual([]);
  for (const list of lists) {
    expect(about(rule, { ...facts, complete: everyList.filter((each) => each !== list) })).toEqual([]);
  }
  expect(factsBy([rule], factCase(facts), { partners })).toEqual([]);
});

describe('a fact', () => {
  test('says its level, the lists, the rows, and the sub-question', () => {
    const subject = deepFreeze(
      factCase({ complete: ['benefits'], benefits: [gained('a', { id: 'gain' }), gained('b')] }),
    );
    const rule: FactRule = { part: 'gains', level: 'in', when: 'listed', lists: ['benefits'], basis: 'ours' };
    expect(factsBy([rule], subject, { partners })).toMatchObject([
      {
        part: 'gains',
        level: 'in',
        about: ['a'],
        lists: ['benefits'],
        facts: [{ list: 'benefits', row: gained('a', { id: 'gain' }) }],
      },
      {
        part: 'gains',
        level: 'in',
        about: ['b'],
        lists: ['benefits'],
        facts: [{ list: 'benefits', row: gained('b') }],
      },
    ]);
  });

  test('of the whole rests on every tie', () => {
    const facts = factCase({
      complete: everyList,
      activities: [did('ab')],
      dependencies: [leans('a>b', 'financial', { id: 'one' }), leans('b>a', 'financial', { id: 'two' })],
    });
    const whole = factsBy([dependent], facts, { partners }).filter((fact) => fact.about === undefined);
    expect(whole.map((fact) => fact.facts.map(({ list, row }) => [list, row.id]))).toEqual([
      [
        ['dependencies', 'one'],
        ['dependencies', 'two'],
      ],
    ]);
  });

  test('carries no date and no function of its own: the rows were narrowed before', () => {
    const benefits = [gained('a', { date: '2014', function: 'planning' })];
    const [fact] = factsBy(
      [{ ...listed, lists: ['benefits'] }],
      factCase({ complete: everyList, benefits }),
      {
        partners,
        function: 'planning',
        asOf: '2015',
      },
    );
    expect(fact).toMatchObject({ about: ['a'] });
    expect(fact).not.toHaveProperty('date');
    expect(fact).not.toHaveProperty('function');
  });
});
