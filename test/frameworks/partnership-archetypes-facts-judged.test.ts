import { describe, expect, test } from 'vitest';
import type { Case, Observation } from '../../src/case/case.js';
import type { Interval } from '../../src/core/interval.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import {
  type Derived,
  did,
  everyList,
  factCase,
  gained,
  gave,
  leans,
  out,
  readFacts,
  said,
  unknown,
  within,
} from './fact-case.js';

/** Facts that give each of the three a level, for two partners. */
const facts: Readonly<Record<Derived, Partial<Case>>> = {
  balance: { complete: everyList, contributions: [gave('a')] },
  'mutual-benefit': {
    complete: everyList,
    contributions: [gave('a'), gave('b')],
    benefits: [gained('a'), gained('b')],
  },
  independence: { complete: everyList, activities: [did('a')], dependencies: [leans('a>b')] },
};
const byFacts = { balance: out, 'mutual-benefit': within, independence: out } as const;
const whole = Object.keys(facts) as Derived[];

describe.each(whole)('%s', (indicator) => {
  const judge = (...observations: Observation[]) =>
    readFacts(indicator, factCase({ ...facts[indicator], observations }));
  const derived = byFacts[indicator];
  const other = derived.lo === 0 ? 'in' : 'out';
  const same = derived.lo === 0 ? 'out' : 'in';

  test('is what the facts give where nobody judged', () => {
    expect(judge()).toMatchObject({ level: derived, derived: true, contradicts: false });
  });

  test('is what was judged, and the contradiction is reported', () => {
    const level = derived.lo === 0 ? within : out;
    expect(judge(said(indicator, other))).toEqual({ level, derived: false, evidence: [], contradicts: true });
  });

  test('is what was judged where the facts agree, and nothing is reported', () => {
    expect(judge(said(indicator, same))).toEqual({
      level: derived,
      derived: false,
      evidence: [],
      contradicts: false,
    });
  });

  test.each(['unknown', 'refused'] as const)('is what the facts give where it was judged %s', (level) => {
    for (const about of [undefined, ['a', 'b']]) {
      expect(judge(said(indicator, level, about))).toMatchObject({
        level: derived,
        derived: true,
        contradicts: false,
      });
    }
  });

  test('is disputed where observers disagree, whatever the facts say', () => {
    const rows = ['out', 'in'].map((level, index) =>
      said(indicator, level as 'out' | 'in', undefined, { coder: `coder-${index}` }),
    );
    expect(judge(...rows)).toEqual({ level: unknown, derived: false, evidence: [], contradicts: false });
    const { disagreements } = classifyArchetype(factCase({ ...facts[indicator], observations: rows }));
    expect(disagreements).toContainEqual({ indicator, kind: 'observers' });
  });

  test.each([
    ['may be later', '2015', unknown, false],
    ['is surely later', '2016', derived, true],
  ] as const)('where the one judgement %s', (_, date, level, isDerived) => {
    const observations = [said(indicator, same, undefined, { date })];
    const found = readFacts(indicator, factCase({ ...facts[indicator], observations }), { asOf: '2015-06' });
    expect(found).toMatchObject({ level, derived: isDerived });
  });

  test('a judgement of another management function does not silence the facts', () => {
    const observations = [said(indicator, other, undefined, { function: 'actuating' })];
    const found = readFacts(indicator, factCase({ ...facts[indicator], observations }), {
      function: 'planning',
    });
    expect(found).toMatchObject({ level: derived, derived: true, contradicts: false });
  });

  test('a guess at the view of another is no judgement', () => {
    const guess = said(indicator, other, undefined, { holder: 'a', attributedTo: 'b' });
    expect(judge(guess)).toMatchObject({ level: derived, derived: true, contradicts: false });
  });

  test('a judgement of the same name in another framework is none of this', () => {
    const row = { indicator: 'partnership-preconditions.agreement', level: other } as const;
    expect(judge(row)).toMatchObject({ level: derived, derived: true });
  });
});

type Beside = readonly [
  title: string,
  indicator: Derived,
  facts: Partial<Case>,
  observations: readonly Observation[],
  level: typeof out,
  contradicts: boolean,
  partners: string,
];

const beside: readonly Beside[] = [
  [
    'two judged to share the work, the third is idle',
    'balance',
    { complete: everyList, activities: [did('ab')] },
    [said('balance', 'in', ['a', 'b'])],
    out,
    false,
    'abc',
  ],
  [
    'all pairs judged to share the work, and one partner idle',
    'balance',
    { complete: everyList, activities: [did('bc')] },
    [said('balance', 'in', ['a', 'b']), said('balance', 'in', ['b', 'c']), said('balance', 'in', ['c', 'a'])],
    within,
    true,
    'abc',
  ],
  [
    'one judged to gain nothing, the other by the facts',
    'mutual-benefit',
    { complete: everyList, contributions: [gave('b')], benefits: [gained('b')] },
    [said('mutual-benefit', 'out', ['a'])],
    out,
    false,
    'ab',
  ],
  [
    'one judged in part, the other by the facts',
    'mutual-benefit',
    { complete: everyList, contributions: [gave('b')], benefits: [gained('b')] },
    [said('mutual-benefit', 'mostly-in', ['a'])],
    { lo: 2 / 3, hi: 2 / 3 },
    false,
    'ab',
  ],
  [
    'one judged out, of whom the facts say in',
    'mutual-benefit',
    { complete: everyList, contributions: [gave('a')], benefits: [gained('a')] },
    [said('mutual-benefit', 'out', ['a'])],
    out,
    true,
    'ab',
  ],
  [
    'one judged in, and nothing by the facts of the other',
    'mutual-benefit',
    { complete: everyList, contributions: [gave('a')], benefits: [gained('a')] },
    [said('mutual-benefit', 'in', ['a'])],
    unknown,
    false,
    'ab',
  ],
  [
    'a sub-question judged unknown leaves the facts',
    'mutual-benefit',
    facts['mutual-benefit'],
    [said('mutual-benefit.gives', 'unknown', ['a']), said('mutual-benefit.gains', 'refused')],
    within,
    false,
    'ab',
  ],
  [
    'a sub-question judged out wins over the facts',
    'mutual-benefit',
    facts['mutual-benefit'],
    [said('mutual-benefit.gives', 'out', ['a'])],
    out,
    true,
    'ab',
  ],
  [
    'a sub-question judged out against a list of that sub-question alone',
    'mutual-benefit',
    { complete: ['contributions'], contributions: [gave('a')] },
    [said('mutual-benefit.gives', 'out', ['a'])],
    out,
    true,
    'ab',
  ],
  [
    'the first carries on without the second, who depends on it',
    'independence',
    { complete: everyList, activities: [did('ab')], dependencies: [leans('b>a')] },
    [said('independence', 'in', ['a', 'b'])],
    within,
    false,
    'ab',
  ],
  [
    'the first judged not to carry on, and so by the facts the second',
    'independence',
    { complete: everyList, activities: [did('ab')], dependencies: [leans('b>a')] },
    [said('independence', 'mostly-out', ['a', 'b'])],
    { lo: 1 / 3, hi: 1 / 3 },
    false,
    'ab',
  ],
  [
    'the first judged to carry on without the one that it depends on',
    'independence',
    { complete: everyList, activities: [did('ab')], dependencies: [leans('a>b')] },
    [said('independence', 'in', ['a', 'b'])],
    within,
    true,
    'ab',
  ],
  [
    'the facts are of one direction, the judgement of the other',
    'independence',
    { complete: everyList, activities: [did('ab')], dependencies: [leans('a>b')] },
    [said('independence', 'out', ['b', 'a'])],
    out,
    false,
    'ab',
  ],
];

test.each(beside)('%s', (_, indicator, given, observations, level, contradicts, partners) => {
  const subject = factCase({ ...given, observations }, partners.split(''));
  const found = readFacts(indicator, subject);
  expect({ level: found.level, contradicts: found.contradicts }).toEqual({ level, contradicts });
});

test('who does not count is not heard, neither judged nor by the facts', () => {
  const subject = factCase({
    ...facts['mutual-benefit'],
    parties: [
      { id: 'a', name: 'A', sector: 'other' },
      { id: 'b', name: 'B', sector: 'other' },
      { id: 'z', name: 'Z', sector: 'other', standing: 'beneficiary' },
    ],
    observations: [said('mutual-benefit', 'out', ['z'])],
  });
  expect(readFacts('mutual-benefit', subject)).toMatchObject({ level: within, contradicts: false });
});

test('a judgement that does not apply to one is no level of the facts', () => {
  const observations = [said('mutual-benefit', 'not-applicable', ['a'], { note: 'It is an observer' })];
  const subject = factCase({
    complete: everyList,
    contributions: [gave('b')],
    benefits: [gained('b')],
    observations,
  });
  expect(readFacts('mutual-benefit', subject)).toMatchObject({ level: within, contradicts: false });
});

test('of whom somebody judged no facts are heard: whoever is left is unknown', () => {
  const subject = factCase(
    { complete: everyList, activities: [did('bc')], observations: [said('balance', 'in', ['a', 'b'])] },
    ['a', 'b', 'c'],
  );
  expect(readFacts('balance', subject).level).toEqual(unknown);
});

describe('one sub-question judged leaves the other to the facts', () => {
  const facts = factCase({
    complete: ['contributions', 'benefits'],
    contributions: [
      { by: 'a', resource: 'ideas' },
      { by: 'b', resource: 'land' },
    ],
    benefits: [
      { to: 'a', kind: 'income' },
      { to: 'b', kind: 'income' },
    ],
  });
  const gains = 'partnership-archetypes.mutual-benefit.gains';

  test.each<[string, Observation[], Interval]>([
    ['nobody judged', [], { lo: 1, hi: 1 }],
    [
      'agreeing, of each',
      ['a', 'b'].map((id) => ({ indicator: gains, level: 'in', about: [id] })),
      { lo: 1, hi: 1 },
    ],
    ['agreeing, of one', [{ indicator: gains, level: 'in', about: ['a'] }], { lo: 1, hi: 1 }],
    ['agreeing, of the whole', [{ indicator: gains, level: 'in' }], { lo: 1, hi: 1 }],
    ['less sure, of the whole', [{ indicator: gains, level: 'mostly-in' }], { lo: 2 / 3, hi: 2 / 3 }],
    ['otherwise, of one', [{ indicator: gains, level: 'out', about: ['b'] }], { lo: 0, hi: 0 }],
  ])('%s', (_, observations, expected) => {
    expect(classifyArchetype({ ...facts, observations }).inputs['mutual-benefit']).toEqual(expected);
  });
});

describe('facts and judgements of several partners', () => {
  const three = ['a', 'b', 'c'] as const;
  const idleA = factCase({ complete: everyList, contributions: [gave('b'), gave('c')] }, three);
  const balance = 'partnership-archetypes.balance';

  test('a judged pair of an idle partner is reported as a contradiction, though the third is not spoken of', () => {
    const observations: Observation[] = [{ indicator: balance, level: 'in', about: ['a', 'b'] }];
    const { disagreements } = classifyArchetype({ ...idleA, observations });
    expect(disagreements).toEqual([{ indicator: 'balance', kind: 'judged-derived' }]);
  });

  test('a pair that agrees is no contradiction', () => {
    const observations: Observation[] = [{ indicator: balance, level: 'mostly-out', about: ['a', 'b'] }];
    expect(classifyArchetype({ ...idleA, observations }).disagreements).toEqual([]);
  });
});

test('of one partner alone no relation is told: a second one may not be listed', () => {
  for (const complete of [['contributions', 'activities'] as const, [...everyList]]) {
    const { inputs, status } = classifyArchetype(factCase({ complete }, ['a']));
    expect(inputs.balance).toEqual({ lo: 0, hi: 1 });
    expect(status.pseudo).toBe('possible');
  }
});

test('two types that rest on one passage are told so, also where facts were coded from it', () => {
  const at = { source: 'report', locator: 'p. 1' };
  const subject: Case = {
    ...factCase({
      complete: ['contributions', 'benefits'],
      contributions: ['a', 'b'].map((by) => ({ by, resource: 'land', ...at })),
      benefits: ['a', 'b'].map((to) => ({ to, kind: 'income', ...at })),
    }),
    observations: [
      { indicator: 'partnership-archetypes.importance', level: 'in' },
      { indicator: 'partnership-archetypes.complementarity', level: 'in', about: ['a', 'b'], ...at },
      {
        indicator: 'partnership-archetypes.independence',
        level: 'in',
        about: ['a', 'b'],
        source: 'report',
        locator: 'p. 2',
      },
    ],
  };
  const shared = classifyArchetype(subject).reasons.filter(({ code }) => code === 'shared-passage');
  expect(shared.map(({ params }) => params)).toEqual([
    { types: ['mutualism', 'conjugation'], passages: [{ source: 'report', locator: 'p. 1' }] },
  ]);
  expect(new Set(shared[0]?.evidence.map(({ list }) => list))).toEqual(
    new Set(['contributions', 'benefits', 'observations']),
  );
});
