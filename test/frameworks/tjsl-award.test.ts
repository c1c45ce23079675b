import { describe, expect, test } from 'vitest';
import type { Case, Observation, Party } from '../../src/case/case.js';
import { tjslAward, tjslAwardAspectIds } from '../../src/frameworks/tjsl-award/definition.js';
import { scoreAward } from '../../src/frameworks/tjsl-award/score.js';
import { calibrate } from '../../src/measure/calibrate.js';
import { planDeviation } from '../../src/programmes/plan-deviation.js';
import { rankAward } from '../../src/programmes/rank-award.js';
import { thrownBy } from '../core/thrown-by.js';

const weights = (given: Partial<Record<(typeof tjslAwardAspectIds)[number], number>>) => ({
  weights: {
    'policy-commitment': 0,
    planning: 0,
    implementation: 0,
    'monitoring-evaluation': 0,
    sustainability: 0,
    documents: 0,
    other: 0,
    ...given,
  },
});

describe('a record of levels', () => {
  test('is a profile: each aspect by itself, what is not judged open, and no overall score', () => {
    const verdict = scoreAward({
      'policy-commitment': 'in',
      planning: 'mostly-in',
      implementation: 0.25,
      documents: 'not-applicable',
    });
    expect(
      Object.entries(verdict.groups).map(([id, { score }]) => [id, score && [score.lo, score.hi]]),
    ).toEqual([
      ['policy-commitment', [1, 1]],
      ['planning', [2 / 3, 2 / 3]],
      ['implementation', [0.25, 0.25]],
      ['monitoring-evaluation', [0, 1]],
      ['sustainability', [0, 1]],
      ['documents', null],
      ['other', [0, 1]],
    ]);
    expect('score' in verdict).toBe(false);
    expect(verdict.unknown).toEqual(['monitoring-evaluation', 'sustainability', 'other']);
    expect(verdict.blocking).toEqual({ failed: [], open: [] });
  });

  test('has an overall score by the weights of the caller, over what applies', () => {
    const levels = { planning: 1, implementation: 0.5, documents: 'not-applicable' } as const;
    // (1 × 1 + 2 × 0.5) / 3; the third, which does not apply, leaves the mean.
    expect(scoreAward(levels, weights({ planning: 1, implementation: 2, documents: 5 })).score).toEqual({
      lo: 2 / 3,
      hi: 2 / 3,
    });
    // (1 + [0, 1]) / 2.
    expect(scoreAward(levels, weights({ planning: 1, other: 1 })).score).toEqual({ lo: 0.5, hi: 1 });
    expect(scoreAward(levels, weights({ documents: 1 })).score).toBeNull();
  });

  test('takes a deviation only through anchors: as little as 5 per cent is all there, as much as 50 is not', () => {
    const anchors = { out: 0.5, crossover: 0.25, in: 0.05 };
    const levelOf = (planned: number, realised: number) =>
      calibrate(planDeviation(planned, realised).size?.hi ?? Number.NaN, anchors);
    expect([levelOf(100, 95), levelOf(100, 125), levelOf(100, 150), levelOf(100, 50)]).toEqual([
      0.95, 0.5, 0.05, 0.05,
    ]);
    // Bounds stay bounds: the less it deviates, the higher the level.
    const { size } = planDeviation(100, { lo: 50, hi: 75 });
    const level = {
      lo: calibrate(size?.hi ?? Number.NaN, anchors),
      hi: calibrate(size?.lo ?? Number.NaN, anchors),
    };
    expect(scoreAward({ implementation: level }).groups.implementation.score).toEqual({ lo: 0.05, hi: 0.5 });
  });

  test('refuses what there is none of', () => {
    expect(thrownBy(() => scoreAward({ price: 'in' } as never)).code).toBe('unknown-indicator');
    expect(thrownBy(() => scoreAward({ planning: 'good' } as never)).code).toBe('unknown-level');
    expect(thrownBy(() => scoreAward({}, { weights: { planning: 1 } } as never)).code).toBe(
      'invalid-weights',
    );
  });
});

describe('a case', () => {
  const party = (id: string, sector: Party['sector']): Party => ({ id, name: id, sector });
  const seen = (about: string, aspect: string, level: Observation['level']): Observation => ({
    id: `${about}-${aspect}`,
    indicator: `tjsl-award.${aspect}`,
    level,
    about: [about],
  });
  const subject: Case = {
    schema: 'kemitraan/case@1',
    id: 'made',
    title: 'Made',
    parties: [
      party('city', 'government'),
      party('firm', 'business'),
      party('people', 'community'),
      party('bank', 'finance'),
    ],
    observations: [
      seen('firm', 'planning', 'in'),
      seen('firm', 'other', 'out'),
      seen('bank', 'planning', 'out'),
    ],
  };

  test('gives a verdict of each company, and never joins them', () => {
    const verdicts = scoreAward(subject);
    expect(
      verdicts.map(({ scope, groups }) => [scope?.party, groups.planning.score, groups.other.score]),
    ).toEqual([
      ['firm', { lo: 1, hi: 1 }, { lo: 0, hi: 0 }],
      ['bank', { lo: 0, hi: 0 }, { lo: 0, hi: 1 }],
    ]);
  });

  test('gives what is ranked', () => {
    const entries = scoreAward(subject).map((verdict) => ({ id: verdict.scope?.party ?? '', verdict }));
    expect(rankAward(entries, weights({ planning: 1 })).ranking.map(({ id }) => id)).toEqual([
      'firm',
      'bank',
    ]);
  });

  test('refuses a row that speaks of no company', () => {
    const wrong = { ...subject, observations: [seen('city', 'planning', 'in')] };
    expect(thrownBy(() => scoreAward(wrong)).code).toBe('unknown-party');
  });
});

test('each aspect is a dimension of its own, of the one item that has its name', () => {
  expect(Object.keys(tjslAward.groups)).toEqual([...tjslAwardAspectIds]);
  expect(Object.entries(tjslAward.items).map(([id, { group }]) => [id, group])).toEqual(
    tjslAwardAspectIds.map((id) => [id, id]),
  );
});
