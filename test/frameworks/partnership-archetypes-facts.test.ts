import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import type { ScopeOptions } from '../../src/case/scope.js';
import { dependencyKinds } from '../../src/case/vocabulary.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import {
  did,
  everyList,
  factCase,
  gained,
  gave,
  leans,
  out,
  readFacts,
  unknown,
  within,
} from './fact-case.js';

type Given = readonly [
  title: string,
  facts: Partial<Case>,
  level: typeof out,
  options?: ScopeOptions,
  partners?: string,
];

const named = ([title, facts, level, options, partners = 'ab']: Given) => ({
  title,
  facts,
  level,
  options,
  partners,
});

const party = (id: string, more: object = {}) => ({ id, name: id, sector: 'other', ...more }) as const;
const work = { complete: ['contributions', 'activities'] } as const;
const exchange = { complete: ['contributions', 'benefits'] } as const;
const ties = { complete: ['dependencies', 'activities'] } as const;

const balance: readonly Given[] = [
  ['one who neither contributes nor acts', { ...work, contributions: [gave('a')] }, out],
  ['nobody contributes or acts', work, out],
  [
    'one acts and the other contributes',
    { ...work, contributions: [gave('a')], activities: [did('b')] },
    unknown,
  ],
  ['both act', { ...work, activities: [did('ab')] }, unknown],
  ['both contribute', { ...work, contributions: [gave('a'), gave('b')] }, unknown],
  ['one idle of three', { ...work, activities: [did('ab')] }, out, {}, 'abc'],
  ['the contributions may be incomplete', { contributions: [gave('a')], complete: ['activities'] }, unknown],
  ['the activities may be incomplete', { contributions: [gave('a')], complete: ['contributions'] }, unknown],
  ['no list is complete', { contributions: [gave('a')] }, unknown],
  [
    'the other lists are complete',
    { contributions: [gave('a')], complete: ['benefits', 'dependencies'] },
    unknown,
  ],
  [
    'to gain is neither to contribute nor to act',
    { ...work, contributions: [gave('a')], benefits: [gained('b')] },
    out,
  ],
  [
    'who contributes to another contributes',
    { ...work, contributions: [{ ...gave('a'), to: 'b' }], activities: [did('b')] },
    unknown,
  ],
  ['to be contributed to is not to contribute', { ...work, contributions: [{ ...gave('a'), to: 'b' }] }, out],
  [
    'to decide, to tell and to hold a role is neither',
    {
      complete: [...work.complete, 'decisions', 'communications', 'roles'],
      contributions: [gave('a')],
      decisions: [{ subject: 'all', by: ['b'] }],
      communications: [{ from: 'b', to: 'a' }],
      roles: [{ party: 'b', role: 'sponsor' }],
    },
    out,
  ],
  [
    'not to decide or tell makes nobody idle',
    {
      complete: [...work.complete, 'decisions', 'communications'],
      activities: [did('ab')],
      decisions: [],
      communications: [],
    },
    unknown,
  ],
  [
    'an amount of nothing is still a contribution',
    {
      ...work,
      contributions: [
        { ...gave('a'), amount: { value: 1_000_000_000, currency: 'IDR' } },
        { ...gave('b'), amount: { value: 0, currency: 'IDR' } },
      ],
    },
    unknown,
  ],
  [
    'a beneficiary may be idle',
    {
      ...work,
      activities: [did('ab')],
      parties: [party('a'), party('b'), party('z', { standing: 'beneficiary' })],
    },
    unknown,
  ],
  [
    'what a supporter does is not done by a partner',
    {
      ...work,
      activities: [did('as')],
      parties: [party('a'), party('b'), party('s', { standing: 'supporter' })],
    },
    out,
  ],
  [
    'a part of another partner is never idle',
    { ...work, activities: [did('a')], parties: [party('a'), party('b', { partOf: 'a' })] },
    unknown,
  ],
  [
    'one that has a part is never idle',
    { ...work, activities: [did('b')], parties: [party('a'), party('b', { partOf: 'a' })] },
    unknown,
  ],
  [
    'a part of one who is no partner is never idle',
    {
      ...work,
      activities: [did('a')],
      parties: [party('a'), party('b', { partOf: 'z' }), party('z', { standing: 'overseer' })],
    },
    unknown,
  ],
  [
    'one whose part is no partner is never idle',
    {
      ...work,
      activities: [did('a')],
      parties: [party('a'), party('b'), party('z', { standing: 'beneficiary', partOf: 'b' })],
    },
    unknown,
  ],
  [
    'parts of others excuse nobody else',
    { ...work, activities: [did('a')], parties: [party('a'), party('b'), party('c', { partOf: 'a' })] },
    out,
  ],
  [
    'work of another management function',
    { ...work, contributions: [gave('a')], activities: [did('b', { function: 'actuating' })] },
    out,
    { function: 'planning' },
  ],
  [
    'work of the management function that is looked at',
    { ...work, contributions: [gave('a')], activities: [did('b', { function: 'planning' })] },
    unknown,
    { function: 'planning' },
  ],
  [
    'work of no stated function counts in each',
    { ...work, activities: [did('ab')] },
    unknown,
    { function: 'controlling' },
  ],
  [
    'work of any function counts where none is asked for',
    { ...work, contributions: [gave('a')], activities: [did('b', { function: 'actuating' })] },
    unknown,
  ],
  [
    'work that is surely later',
    { ...work, contributions: [gave('a'), gave('b', { date: '2016' })] },
    out,
    { asOf: '2015' },
  ],
  [
    'work that may be later proves no absence',
    { ...work, contributions: [gave('a'), gave('b', { date: '2015' })] },
    unknown,
    { asOf: '2015-06' },
  ],
  [
    'work on the very day is in time',
    { ...work, contributions: [gave('a'), gave('b', { date: '2015-06-30' })] },
    unknown,
    { asOf: '2015-06' },
  ],
  [
    'the idle one is not looked at',
    { ...work, activities: [did('ab')] },
    unknown,
    { parties: ['a', 'b'] },
    'abc',
  ],
];

test.each(balance.map(named))('balance: $title', ({ facts, level, options, partners }) => {
  const found = readFacts('balance', factCase(facts, partners.split('')), options);
  expect(found).toEqual({ level, derived: level === out, evidence: [], contradicts: false });
});

const both = [gained('a'), gained('b')];
const mutual: readonly Given[] = [
  [
    'both contribute and gain',
    { ...exchange, contributions: [gave('a'), gave('b')], benefits: both },
    within,
  ],
  ['one contributes and both gain', { ...exchange, contributions: [gave('a')], benefits: both }, unknown],
  ['a benefit to which nobody contributed', { ...exchange, benefits: both }, unknown],
  ['contributions from which nobody gained', { ...exchange, contributions: [gave('a'), gave('b')] }, unknown],
  [
    'one gives and the other gains',
    { ...exchange, contributions: [gave('a')], benefits: [gained('b')] },
    unknown,
  ],
  [
    'one of three does not gain',
    { ...exchange, contributions: [gave('a'), gave('b'), gave('c')], benefits: both },
    unknown,
    {},
    'abc',
  ],
  [
    'the contributions may be incomplete',
    { complete: ['benefits'], contributions: [gave('a'), gave('b')], benefits: both },
    unknown,
  ],
  [
    'the benefits may be incomplete',
    { complete: ['contributions'], contributions: [gave('a'), gave('b')], benefits: both },
    unknown,
  ],
  ['to act is not to contribute', { complete: everyList, activities: [did('ab')], benefits: both }, unknown],
  [
    'to be contributed to is not to gain',
    {
      ...exchange,
      contributions: [
        { ...gave('a'), to: 'b' },
        { ...gave('b'), to: 'a' },
      ],
    },
    unknown,
  ],
  [
    'a contribution of another function',
    {
      ...exchange,
      contributions: [gave('a'), gave('b', { function: 'actuating' })],
      benefits: both,
    },
    unknown,
    { function: 'planning' },
  ],
  [
    'a benefit of another function',
    {
      ...exchange,
      contributions: [gave('a'), gave('b')],
      benefits: [gained('a'), gained('b', { function: 'actuating' })],
    },
    unknown,
    { function: 'planning' },
  ],
  [
    'a benefit that may be later proves no gain',
    {
      ...exchange,
      contributions: [gave('a'), gave('b')],
      benefits: [gained('a'), gained('b', { date: '2015' })],
    },
    unknown,
    { asOf: '2015-06' },
  ],
  [
    'a contribution that may be later proves no gift',
    { ...exchange, contributions: [gave('a'), gave('b', { date: '2015' })], benefits: both },
    unknown,
    { asOf: '2015-06' },
  ],
  [
    'a benefit in time',
    {
      ...exchange,
      contributions: [gave('a'), gave('b')],
      benefits: [gained('a'), gained('b', { date: '2014' })],
    },
    within,
    { asOf: '2015-06' },
  ],
  [
    'what others give and gain does not count',
    {
      ...exchange,
      parties: [party('a'), party('z', { standing: 'beneficiary' }), party('b')],
      contributions: [gave('a'), gave('z')],
      benefits: [gained('a'), gained('z')],
    },
    unknown,
  ],
  [
    'one who is left out need not gain',
    { ...exchange, contributions: [gave('a'), gave('b')], benefits: both },
    within,
    { parties: ['a', 'b'] },
    'abc',
  ],
];

test.each(mutual.map(named))('mutual benefit: $title', ({ facts, level, options, partners }) => {
  const { contradicts, ...found } = readFacts('mutual-benefit', factCase(facts, partners.split('')), options);
  expect(found.level).toEqual(level);
  expect(contradicts).toBe(false);
});

const independence: readonly Given[] = [
  [
    'the only one who acts depends on the other',
    { ...ties, activities: [did('a')], dependencies: [leans('a>b')] },
    out,
  ],
  [
    'both act, each depends on the other',
    { ...ties, activities: [did('ab')], dependencies: [leans('a>b'), leans('b>a', 'financial')] },
    out,
  ],
  ['both act, one depends', { ...ties, activities: [did('ab')], dependencies: [leans('a>b')] }, unknown],
  ['nobody acts', { ...ties, dependencies: [leans('a>b'), leans('b>a')] }, unknown],
  ['nobody depends', { ...ties, activities: [did('ab')] }, unknown],
  [
    'the one who depends does not act',
    { ...ties, activities: [did('a')], dependencies: [leans('b>a')] },
    unknown,
  ],
  [
    'the only one who acts depends on one of the other two',
    { ...ties, activities: [did('a')], dependencies: [leans('a>b')] },
    unknown,
    {},
    'abc',
  ],
  [
    'the only one who acts depends on both others',
    { ...ties, activities: [did('a')], dependencies: [leans('a>b'), leans('a>c', 'financial')] },
    out,
    {},
    'abc',
  ],
  [
    'of two who act one depends on one only',
    { ...ties, activities: [did('ab')], dependencies: [leans('a>b'), leans('a>c'), leans('b>a')] },
    unknown,
    {},
    'abc',
  ],
  [
    'two who act depend on everybody else',
    {
      ...ties,
      activities: [did('ab')],
      dependencies: [leans('a>b'), leans('a>c'), leans('b>a'), leans('b>c')],
    },
    out,
    {},
    'abc',
  ],
  [
    'the same tie twice is one',
    { ...ties, activities: [did('a')], dependencies: [leans('a>b'), leans('a>b', 'financial')] },
    unknown,
    {},
    'abc',
  ],
  [
    'to depend on oneself is no tie',
    { ...ties, activities: [did('ab')], dependencies: [leans('a>b'), leans('a>a'), leans('b>b')] },
    unknown,
  ],
  [
    'the activities may be incomplete',
    { complete: ['dependencies'], activities: [did('a')], dependencies: [leans('a>b')] },
    unknown,
  ],
  [
    'the dependencies may be incomplete',
    { complete: ['activities'], activities: [did('a')], dependencies: [leans('a>b')] },
    unknown,
  ],
  [
    'contributions do not make one act',
    { complete: everyList, contributions: [gave('a')], dependencies: [leans('a>b')] },
    unknown,
  ],
  [
    'one depends on somebody who is no partner',
    {
      ...ties,
      parties: [party('a'), party('b'), party('s', { standing: 'supporter' })],
      activities: [did('a')],
      dependencies: [leans('a>s')],
    },
    unknown,
  ],
  [
    'somebody who is no partner acts and depends',
    {
      ...ties,
      parties: [party('a'), party('b'), party('s', { standing: 'supporter' })],
      activities: [did('s')],
      dependencies: [leans('s>a'), leans('s>b')],
    },
    unknown,
  ],
  [
    'one who is left out need not be depended on',
    { ...ties, activities: [did('a')], dependencies: [leans('a>b')] },
    out,
    { parties: ['a', 'b'] },
    'abc',
  ],
  [
    'work of another function makes nobody act',
    { ...ties, activities: [did('a', { function: 'actuating' })], dependencies: [leans('a>b')] },
    unknown,
    { function: 'planning' },
  ],
  [
    'who acts in another function need not depend',
    {
      ...ties,
      activities: [did('a'), did('b', { function: 'actuating' })],
      dependencies: [leans('a>b')],
    },
    out,
    { function: 'planning' },
  ],
  [
    'a tie of another function',
    { ...ties, activities: [did('a')], dependencies: [leans('a>b', 'technical', { function: 'actuating' })] },
    unknown,
    { function: 'planning' },
  ],
  [
    'a tie that may be later',
    { ...ties, activities: [did('a')], dependencies: [leans('a>b', 'technical', { date: '2015' })] },
    unknown,
    { asOf: '2015-06' },
  ],
  [
    'work that may be later does not prove that one acts',
    { ...ties, activities: [did('a', { date: '2015' })], dependencies: [leans('a>b')] },
    unknown,
    { asOf: '2015-06' },
  ],
  [
    'work that may be later does not prove that the other does not act',
    { ...ties, activities: [did('a'), did('b', { date: '2015' })], dependencies: [leans('a>b')] },
    unknown,
    { asOf: '2015-06' },
  ],
  [
    'whether the other acts does not matter where both depend',
    {
      ...ties,
      activities: [did('a'), did('b', { date: '2015' })],
      dependencies: [leans('a>b'), leans('b>a')],
    },
    out,
    { asOf: '2015-06' },
  ],
  [
    'work that is surely later is none',
    { ...ties, activities: [did('a'), did('b', { date: '2016' })], dependencies: [leans('a>b')] },
    out,
    { asOf: '2015-06' },
  ],
];

test.each(independence.map(named))('independence: $title', ({ facts, level, options, partners }) => {
  const found = readFacts('independence', factCase(facts, partners.split('')), options);
  expect(found.level).toEqual(level);
  expect(found.contradicts).toBe(false);
});

test.each(dependencyKinds)('a %s tie', (kind) => {
  const facts = { ...ties, activities: [did('a')], dependencies: [leans('a>b', kind)] };
  const counts = kind === 'technical' || kind === 'financial';
  expect(readFacts('independence', factCase(facts)).level).toEqual(counts ? out : unknown);
});

describe('a verdict that rests on facts', () => {
  const facts = factCase({
    complete: everyList,
    contributions: [gave('a', { id: 'gift-a' }), gave('b', { id: 'gift-b' })],
    benefits: [gained('a', { id: 'gain-a' }), gained('b', { id: 'gain-b' })],
    activities: [did('a', { id: 'work' })],
    dependencies: [leans('a>b', 'technical', { id: 'tie' }), leans('a>b', 'patronage', { id: 'other' })],
  });

  test('says which lists it was read off, and which rows give it', () => {
    const derived = classifyArchetype(facts).reasons.filter(({ code }) => code === 'derived-from-facts');
    expect(derived.map(({ params, evidence }) => ({ params, evidence }))).toEqual([
      {
        params: {
          indicator: 'mutual-benefit',
          lists: ['contributions', 'benefits'],
          rows: 4,
          complete: true,
        },
        evidence: expect.arrayContaining([
          { list: 'contributions', id: 'gift-a' },
          { list: 'contributions', id: 'gift-b' },
          { list: 'benefits', id: 'gain-a' },
          { list: 'benefits', id: 'gain-b' },
        ]),
      },
      {
        params: { indicator: 'independence', lists: ['dependencies', 'activities'], rows: 1, complete: true },
        evidence: [{ list: 'dependencies', id: 'tie' }],
      },
    ]);
  });

  test('names no row for what is not there', () => {
    const idle = factCase({ ...work, contributions: [gave('a')] });
    const [reason, ...others] = classifyArchetype(idle).reasons.filter(
      (one) => one.code === 'derived-from-facts' && one.params.indicator === 'balance',
    );
    expect(others).toEqual([]);
    expect(reason).toMatchObject({
      params: { indicator: 'balance', lists: ['contributions', 'activities'], rows: 0, complete: true },
      evidence: [],
      source: [{ ref: 'kemitraan' }],
    });
  });

  test('names whom balance hangs on', () => {
    const idle = factCase({ ...work, activities: [did('ac')] }, ['a', 'b', 'c']);
    const { status, reasons } = classifyArchetype(idle);
    expect(status.pseudo).toBe('certain');
    const binding = reasons.find(
      (one) => one.code === 'binding-parties' && one.params.indicator === 'balance',
    );
    expect(binding?.params).toEqual({ indicator: 'balance', parties: ['b'], partners: 3 });
  });

  test('has no such reason where the facts give nothing', () => {
    const nothing = factCase({
      contributions: [gave('a')],
      dependencies: [leans('a>b')],
      activities: [did('a')],
    });
    expect(classifyArchetype(nothing).reasons.map(({ code }) => code)).not.toContain('derived-from-facts');
    expect(classifyArchetype(nothing).outcome).toEqual(classifyArchetype({}).outcome);
  });
});
