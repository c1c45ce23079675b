import { describe, expect, test } from 'vitest';
import { codingAgreement } from '../../src/assess/coding-agreement/coding-agreement.js';
import type { Case, Observation } from '../../src/case/case.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { checklist } from '../own/frameworks.js';
import { caseOf } from './cases.js';

const row = (
  coder: string,
  indicator: string,
  level: unknown,
  more: Partial<Observation> = {},
): Observation => ({
  coder,
  indicator,
  level: level as Observation['level'],
  ...more,
});
const importance = 'partnership-archetypes.importance';
const balance = 'partnership-archetypes.balance';
const mission = 'csr-contribution-phases.mission';
const of = (observations: readonly Observation[], facts: Partial<Case> = {}) =>
  codingAgreement([caseOf({ observations, ...facts })]);

describe('a coder whose rows on one thing differ is told with whom they are about', () => {
  test.each<[string, Observation[], string, (readonly string[])[]]>([
    // What is said of the whole stands for each of the two partners.
    [
      'the whole',
      [row('a', importance, 'in'), row('a', importance, 'out'), row('b', importance, 'in')],
      importance,
      [['firm'], ['village']],
    ],
    [
      'one partner',
      [
        row('a', importance, 'in', { about: ['firm'] }),
        row('a', importance, 'out', { about: ['firm'] }),
        row('b', importance, 'in'),
      ],
      importance,
      [['firm']],
    ],
    [
      'the partnership',
      [row('a', balance, 'in'), row('a', balance, 'out'), row('b', balance, 'in')],
      balance,
      [[]],
    ],
    [
      'a party that a framework is about, in columns',
      [
        row('a', mission, ['charity'], { about: ['firm'] }),
        row('a', mission, ['citizenship'], { about: ['firm'] }),
        row('b', mission, ['charity'], { about: ['firm'] }),
      ],
      mission,
      [['firm']],
    ],
  ])('%s', (_, observations, indicator, abouts) => {
    expect(of(observations).differing).toEqual(
      abouts.map((about) => ({ case: 'case', coder: 'a', indicator, about })),
    );
  });
});

describe('units', () => {
  const both = [row('a', balance, 'in'), row('b', balance, 'in')];
  const units = (facts: Partial<Case>) =>
    of(both, facts).frameworks['partnership-archetypes']?.codability.percent.units ?? 0;

  test('are of partners, and of nobody who only looks on', () => {
    const parties = caseOf().parties ?? [];
    const more = (standing?: 'overseer') => ({
      parties: [
        ...parties,
        { id: 'office', name: 'Office', sector: 'government' as const, ...(standing && { standing }) },
      ],
    });
    expect(units(more('overseer'))).toBe(units({}));
    // Five questions are put to each partner.
    expect(units(more())).toBe(units({}) + 5);
  });

  test('are of what each of two holders says, where the material is theirs', () => {
    const holding = (coder: string, holder: string, level: string) => row(coder, balance, level, { holder });
    const observations = ['a', 'b'].flatMap((coder) => [
      holding(coder, 'firm', 'in'),
      holding(coder, 'village', 'out'),
    ]);
    const found = of(observations);
    expect(found.differing).toEqual([]);
    expect(found.frameworks['partnership-archetypes']?.level.percent).toMatchObject({
      pairableUnits: 2,
      value: 1,
    });
  });

  test('of verdicts are items, and no scores of groups', () => {
    const observations = ['a', 'b'].map((coder) => row(coder, 'xq-checklist.xq-clerk', 'in'));
    const found = codingAgreement([caseOf({ observations })], { frameworks: [checklist] });
    // Three items in two groups.
    expect(found.frameworks['xq-checklist']?.verdict.percent.units).toBe(3);
  });
});

test('who is not named by any row is no coder', () => {
  const { coder: _, ...unsigned } = row('x', balance, 'out');
  const found = of([row('a', balance, 'in'), row('b', balance, 'in'), unsigned]);
  expect([found.coders, found.unattributed, found.silent]).toEqual([['a', 'b'], 1, []]);
});

test('what a coder says of all functions stands for the party that it is said of', () => {
  const ours = { basis: 'ours', source: [{ text: 'Handbook' }] } as const;
  const place = defineLadder({
    form: 'ladder',
    id: 'place',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    each: ['community'],
    order: 'total',
    indicators: { told: { asks: 'party', rubric: 'ours', ...ours } },
    rungs: { low: { criteria: { told: 'in' }, ...ours } },
  });
  const told = (coder: string, party: string, level: string, more: Partial<Observation> = {}) =>
    row(coder, 'place.told', level, { about: [party], ...more });
  const observations = [
    told('a', 'village', 'out'),
    told('a', 'hamlet', 'in', { function: 'planning' }),
    told('b', 'village', 'out'),
    told('b', 'hamlet', 'in'),
  ];
  const parties = ['village', 'hamlet'].map((id) => ({ id, name: id, sector: 'community' as const }));
  const found = codingAgreement([caseOf({ parties, observations })], { frameworks: [place] }).frameworks
    .place;
  // The village: out, twice. Of the hamlet in planning: in, twice. Of the hamlet in general b alone says something, which is
  // compared with nothing.
  expect(found?.verdict.percent.prevalence.map(({ category, count }) => [category, count])).toEqual([
    ['holds', 2],
    ['does-not-hold', 2],
    ['open', 0],
    ['inapplicable', 0],
  ]);
});
