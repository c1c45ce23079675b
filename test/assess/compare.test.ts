import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { compare } from '../../src/assess/compare.js';
import type { Case } from '../../src/case/case.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { thrownBy } from '../core/thrown-by.js';
import { notPlain } from '../forms/plain-json.js';
import { caseOf, judged, publishedCases } from './cases.js';

const subject = caseOf({
  observations: [
    ...judged(
      {
        'partnership-archetypes.balance': 'out',
        'msp-characteristics.learning': 'out',
        'partnership-preconditions.shared-vision': 'out',
        'poac-functions.planning': 'out',
      },
      '2019',
    ),
    ...judged(
      {
        'partnership-archetypes.balance': 'in',
        'msp-characteristics.learning': 'in',
        'partnership-preconditions.shared-vision': 'in',
        'poac-functions.planning': 'in',
      },
      '2020',
    ),
    {
      id: 'ideas',
      indicator: 'participation-phases.consultation',
      level: 'in',
      about: ['village'],
      date: '2020',
    },
    {
      id: 'motive',
      indicator: 'csr-contribution-phases.motivation',
      level: ['charity'],
      about: ['firm'],
      date: '2020',
    },
  ],
});
const at = (asOf: string, one: Case = subject) => assess(one, { asOf });

describe('what moved', () => {
  const { moved, unmoved, only, before, after } = compare(at('2019'), at('2020'));
  const of = (framework: string) => moved.filter((one) => one.framework === framework);

  test('the days are told', () => {
    expect([before, after]).toEqual([
      { case: 'case', asOf: '2019' },
      { case: 'case', asOf: '2020' },
    ]);
  });

  test.each([
    ['partnership-archetypes', 'pseudo', 'certain', 'excluded', 'balance'],
    ['partnership-preconditions', 'shared-vision', 'failed', 'passed', 'shared-vision'],
    ['msp-characteristics', 'learning', 'failed', 'met', 'learning'],
    ['poac-functions', 'planning', 'not-begun', 'done', 'planning'],
  ])('%s: %s from %s to %s, because of the rows on %s', (framework, member, from, to, indicator) => {
    const [movement, ...more] = of(framework);
    expect(more).toEqual([]);
    expect(movement?.members).toContainEqual({ member, from, to });
    expect(movement?.inputs).toEqual([
      {
        indicator,
        from: { lo: 0, hi: 0 },
        to: { lo: 1, hi: 1 },
        because: {
          added: [{ list: 'observations', id: `${framework}-${indicator}-2020` }],
          removed: [],
        },
      },
    ]);
  });

  test('a score moves with its item', () => {
    const characteristics = of('msp-characteristics')[0]?.members.find(
      ({ member }) => member === 'characteristics',
    );
    // One of nine items from missing to in place, the others unknown.
    expect(characteristics).toEqual({
      member: 'characteristics',
      from: { lo: 0, hi: 8 / 9 },
      to: { lo: 1 / 9, hi: 1 },
    });
  });

  test('a party that a framework is about, by its id, and columns', () => {
    expect(of('participation-phases')[0]).toMatchObject({ party: 'village' });
    expect(of('csr-contribution-phases')[0]).toMatchObject({
      party: 'firm',
      inputs: [
        {
          indicator: 'motivation',
          from: ['charity', 'philanthropy', 'citizenship'],
          to: ['charity'],
          because: { added: [{ list: 'observations', id: 'motive' }], removed: [] },
        },
      ],
    });
  });

  test('the others did not', () => {
    expect(only).toEqual([]);
    const all = Object.keys(at('2020').verdicts);
    expect([...new Set([...moved.map(({ framework }) => framework), ...unmoved])].sort()).toEqual(all.sort());
    expect(unmoved).toContain('power-layout');
  });
});

test.each([...publishedCases])('%s: between one and itself nothing moves', (_, one) => {
  const assessment = assess(one);
  expect(compare(assessment, assessment)).toEqual({
    before: { case: one.id },
    after: { case: one.id },
    moved: [],
    unmoved: Object.keys(assessment.verdicts),
    only: [],
  });
});

test('back is forth with the ends changed', () => {
  const [there, back] = [compare(at('2019'), at('2020')), compare(at('2020'), at('2019'))];
  expect(
    back.moved.map(({ members, inputs, ...unit }) => ({
      ...unit,
      members: members.map(({ member, from, to }) => ({ member, from: to, to: from })),
      inputs: inputs.map(({ indicator, from, to, because: { added, removed } }) => ({
        indicator,
        from: to,
        to: from,
        because: { added: removed, removed: added },
      })),
    })),
  ).toEqual(there.moved);
});

test('it is plain data', () => {
  expect(notPlain(compare(at('2019'), at('2020')))).toEqual([]);
});

test('facts that count now are told as rows of their lists', () => {
  const dated = caseOf({
    benefits: [
      { id: 'income', to: 'village', kind: 'income', date: '2020' },
      { id: 'name', to: 'firm', kind: 'reputation', date: '2020' },
    ],
    contributions: [
      { id: 'work', by: 'village', resource: 'people' },
      { id: 'money', by: 'firm', resource: 'funds' },
    ],
    complete: ['contributions', 'benefits'],
  });
  const [movement] = compare(at('2019', dated), at('2020', dated)).moved;
  expect(movement).toMatchObject({
    framework: 'partnership-archetypes',
    inputs: [{ indicator: 'mutual-benefit', to: { lo: 1, hi: 1 } }],
  });
  expect(movement?.inputs[0]?.because.added).toEqual(
    expect.arrayContaining([
      { list: 'benefits', id: 'income' },
      { list: 'benefits', id: 'name' },
    ]),
  );
});

test('what one side alone has is listed: a framework, a party, another version', () => {
  const wells = defineLadder({
    form: 'ladder',
    id: 'wells',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: [{ text: 'Handbook' }],
    order: 'total',
    indicators: {
      dug: { asks: 'partnership', basis: 'ours', rubric: 'ours', source: [{ text: 'Handbook' }] },
    },
    rungs: { well: { criteria: { dug: 'in' }, basis: 'ours', source: [{ text: 'Handbook' }] } },
  });
  const newer = { ...wells, version: '2.0.0' };
  const left = assess(caseOf(), { frameworks: ['participation-phases', wells] });
  const right = assess(
    caseOf({
      parties: [
        { id: 'firm', name: 'Firm', sector: 'business' },
        { id: 'hamlet', name: 'Hamlet', sector: 'community' },
      ],
    }),
    { frameworks: ['participation-phases', 'power-layout', newer] },
  );
  expect(compare(left, right).only).toEqual([
    { framework: 'participation-phases', party: 'village', in: 'before' },
    { framework: 'wells', in: 'before' },
    { framework: 'participation-phases', party: 'hamlet', in: 'after' },
    { framework: 'power-layout', in: 'after' },
    { framework: 'wells', in: 'after' },
  ]);
});

test.each([
  ['nothing', undefined],
  ['a verdict', assess(caseOf()).verdicts['power-layout']],
  ['something else', { case: 'x', verdicts: { a: 1 }, observed: {} }],
])('%s is no assessment', (_, given) => {
  for (const run of [
    () => compare(given as never, assess(caseOf())),
    () => compare(assess(caseOf()), given as never),
  ])
    expect(thrownBy(run)).toMatchObject({ function: 'compare', code: 'invalid-input' });
});

describe('because of which rows', () => {
  const moved = (one: Case, framework: string, party?: string) =>
    compare(at('2023', one), at('2024', one)).moved.find(
      (movement) => movement.framework === framework && movement.party === party,
    );

  test('of a framework about parties, the rows on that party alone', () => {
    const two = caseOf({
      parties: [
        { id: 'a', name: 'A', sector: 'business' },
        { id: 'b', name: 'B', sector: 'business' },
      ],
      observations: ['a', 'b'].map((party) => ({
        id: `mission-${party}`,
        indicator: 'csr-contribution-phases.mission',
        level: ['charity'],
        about: [party],
        date: '2024',
      })),
    });
    for (const party of ['a', 'b'])
      expect(moved(two, 'csr-contribution-phases', party)?.inputs[0]?.because.added).toEqual([
        { list: 'observations', id: `mission-${party}` },
      ]);
  });

  test('a new row that contradicts an older one is the cause, and what still counts is not gone', () => {
    const spoken = caseOf({
      parties: ['a', 'b', 'c'].map((id) => ({ id, name: id, sector: 'other' })),
      communications: [
        { id: 'c23', from: 'a', to: 'b', direction: 'one-way', date: '2023' },
        { id: 'c24', from: 'a', to: 'b', direction: 'two-way', date: '2024' },
        { id: 'cx', from: 'b', to: 'c', direction: 'two-way' },
      ],
    });
    expect(moved(spoken, 'communication-convergence')?.inputs).toEqual([
      {
        indicator: 'two-way',
        from: { lo: 0, hi: 0 },
        to: { lo: 0, hi: 1 },
        because: { added: [{ list: 'communications', id: 'c24' }], removed: [] },
      },
    ]);
  });

  test('a row that a later one of the same observer overtakes still counts', () => {
    const twice = caseOf({
      observations: [
        ...judged({ 'partnership-archetypes.balance': 'out' }, '2023'),
        ...judged({ 'partnership-archetypes.balance': 'in' }, '2024'),
      ],
    });
    expect(moved(twice, 'partnership-archetypes')?.inputs[0]?.because).toEqual({
      added: [{ list: 'observations', id: 'partnership-archetypes-balance-2024' }],
      removed: [],
    });
  });
});
