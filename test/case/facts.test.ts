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
