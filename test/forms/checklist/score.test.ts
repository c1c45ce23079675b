import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.js';
import { score } from '../../../src/forms/score.js';
import { thrownBy } from '../../core/thrown-by.js';
import { caseOf } from '../ladder/made.js';
import { checklistOf, type Made, ours } from './made.js';
import type { Levels } from './oracle.js';

const g: Made = { group: 'g' };
const against: Made = { group: 'g', polarity: 'against' };
const point = (value: number): Interval => ({ lo: value, hi: value });
const near = ({ lo, hi }: Interval) => ({ lo: expect.closeTo(lo, 12), hi: expect.closeTo(hi, 12) });

describe('the score of a group', () => {
  test.each<[string, Record<string, Made>, Levels, Interval | null, [number, number, number]]>([
    ['is a level as it is', { a: g }, { a: 0.3 }, point(0.3), [1, 1, 1]],
    [
      'is the mean of its items',
      { a: g, b: g, c: g },
      { a: 'in', b: 'in', c: 'out' },
      point(2 / 3),
      [3, 3, 3],
    ],
    ['takes what is against as one minus', { a: against }, { a: 0.2 }, point(0.8), [1, 1, 1]],
    [
      'turns an interval against around',
      { a: against },
      { a: { lo: 0.1, hi: 0.4 } },
      { lo: 0.6, hi: 0.9 },
      [0, 1, 1],
    ],
    [
      'leaves out a direction not stated',
      { a: g, b: { ...g, polarity: 'not-stated' } },
      { a: 'in', b: 'out' },
      point(1),
      [1, 1, 1],
    ],
    [
      'leaves out a mere means',
      { a: g, b: { ...g, serves: 'a' } },
      { a: 'in', b: 'out' },
      point(1),
      [1, 1, 1],
    ],
    [
      'is over what applies',
      { a: g, b: g, c: g },
      { a: 'in', b: 'not-applicable', c: 'out' },
      point(0.5),
      [2, 2, 3],
    ],
    [
      'is null where nothing applies',
      { a: g, b: against },
      { a: 'not-applicable', b: 'not-applicable' },
      null,
      [0, 0, 2],
    ],
    [
      'is null where nothing is scored',
      { a: { ...g, polarity: 'not-stated' } },
      { a: 'in' },
      null,
      [0, 0, 0],
    ],
    ['is 0 to 1 of nothing known', { a: g, b: against }, {}, { lo: 0, hi: 1 }, [0, 2, 2]],
    ['widens by what is unknown', { a: g, b: g }, { a: 'in', b: 'unknown' }, { lo: 0.5, hi: 1 }, [1, 2, 2]],
    [
      'widens by what is refused',
      { a: g, b: against },
      { a: 'out', b: 'refused' },
      { lo: 0, hi: 0.5 },
      [1, 2, 2],
    ],
    [
      'widens by what is undefined',
      { a: g, b: g },
      { a: 'in', b: undefined } as unknown as Levels,
      { lo: 0.5, hi: 1 },
      [1, 2, 2],
    ],
    [
      'widens as far as an interval does',
      { a: g, b: g },
      { a: 'in', b: { lo: 0.2, hi: 0.6 } },
      { lo: 0.6, hi: 0.8 },
      [1, 2, 2],
    ],
  ])('%s', (_, items, levels, expected, [known, applicable, total]) => {
    const { groups } = score(checklistOf(items), levels);
    expect(groups.g).toEqual({
      score: expected && near(expected),
      coverage: { known, applicable, total },
    });
  });

  test('is null of a group without items', () => {
    const { groups } = score(checklistOf({ a: g }, ['g', 'empty']), { a: 'in' });
    expect(groups.empty).toEqual({ score: null, coverage: { known: 0, applicable: 0, total: 0 } });
  });
});

describe('the overall score', () => {
  // The groups come to 1, 0 and 0.5 to 1.
  const items = { a: { group: 'x' }, b: { group: 'y' }, c: { group: 'z' }, d: { group: 'z' } };
  const levels: Levels = { a: 'in', b: 'out', c: 'in' };
  const definition = checklistOf(items);

  test.each<[string, Levels, Record<string, number>, Interval | null]>([
    ['is the mean by weights', levels, { x: 0.5, y: 0.5, z: 0 }, point(0.5)],
    ['takes weights that do not sum to 1', levels, { x: 3, y: 1, z: 0 }, point(0.75)],
    ['is as wide as its groups are', levels, { x: 1, y: 1, z: 2 }, { lo: 0.5, hi: 0.75 }],
    ['passes over a group of weight 0', levels, { x: 1, y: 0, z: 0 }, point(1)],
    [
      'passes over a group that does not apply',
      { ...levels, a: 'not-applicable' },
      { x: 7, y: 1, z: 1 },
      { lo: 0.25, hi: 0.5 },
    ],
    [
      'is null where no group with a weight applies',
      { ...levels, a: 'not-applicable' },
      { x: 1, y: 0, z: 0 },
      null,
    ],
  ])('%s', (_, given, weights, expected) => {
    const verdict = score(definition, given, { weights });
    expect(verdict.score).toEqual(expected && near(expected));
    expect(verdict.weights).toEqual(weights);
  });

  test.each([[{}], [{ weights: undefined }], [undefined]])('is absent without weights: %j', (options) => {
    const verdict = score(definition, levels, options as object);
    expect(verdict).not.toHaveProperty('score');
    expect(verdict).not.toHaveProperty('weights');
  });

  test('does not share the weights of the caller', () => {
    const weights = { x: 1, y: 1, z: 1 };
    expect(score(definition, levels, { weights }).weights).not.toBe(weights);
  });

  const refused = 'invalid-weights';
  test.each<[string, unknown, string, string]>([
    ['of an unknown group', { x: 1, y: 1, z: 1, w: 1 }, 'unknown-group', 'options.weights'],
    [
      'of a group as of every object',
      { x: 1, y: 1, z: 1, constructor: 1 },
      'unknown-group',
      'options.weights',
    ],
    ['that leave out a group', { x: 1, y: 1 }, refused, 'options.weights.z'],
    ['that are negative', { x: 1, y: -1, z: 1 }, refused, 'options.weights.y'],
    ['that are no number', { x: Number.NaN, y: 1, z: 1 }, refused, 'options.weights.x'],
    ['that are infinite', { x: 1, y: 1, z: Number.POSITIVE_INFINITY }, refused, 'options.weights.z'],
    ['that are text', { x: '1', y: 1, z: 1 }, refused, 'options.weights.x'],
    ['that are all 0', { x: 0, y: 0, z: 0 }, refused, 'options.weights'],
    ['whose sum is beyond numbers', { x: 1.7e308, y: 1.7e308, z: 0 }, refused, 'options.weights'],
    ['in a list', [1, 1, 1], refused, 'options.weights'],
    ['that are null', null, refused, 'options.weights'],
  ])('refuses weights %s', (_, weights, code, parameter) => {
    const error = thrownBy(() => score(definition, levels, { weights } as object));
    expect(error).toMatchObject({ code, parameter, function: 'score' });
  });
});

describe('what blocks', () => {
  const must = { ...g, mandatory: true } as const;
  const mustNot = { ...against, mandatory: true } as const;

  test.each<[string, Made, Levels[string], 'failed' | 'open' | null]>([
    ['what is in', must, 'in', null],
    ['what is mostly in', must, 'mostly-in', null],
    ['what is just above 0.5', must, 0.501, null],
    ['exactly 0.5', must, 0.5, 'open'],
    ['what is mostly out', must, 'mostly-out', 'failed'],
    ['what is unknown', must, 'unknown', 'open'],
    ['what is 0.5 or more', must, { lo: 0.5, hi: 1 }, 'open'],
    ['what is above 0.5 for sure', must, { lo: 0.6, hi: 1 }, null],
    ['what is below 0.5 for sure', must, { lo: 0, hi: 0.4 }, 'failed'],
    ['what does not apply', must, 'not-applicable', null],
    ['what is against and in', mustNot, 'in', 'failed'],
    ['what is against and out', mustNot, 'out', null],
    ['what is against and exactly 0.5', mustNot, 0.5, 'open'],
    ['what is not mandatory and out', g, 'out', null],
  ])('%s: as it stands, apart', (_, item, level, standing) => {
    const { blocking } = score(checklistOf({ a: item }), { a: level });
    expect(blocking).toEqual({
      failed: standing === 'failed' ? ['a'] : [],
      open: standing === 'open' ? ['a'] : [],
    });
  });
});

describe('gaps', () => {
  const tactic = (id: string) => ({ id, ...ours });
  const definition = checklistOf(
    {
      plain: { ...g, by: ['s2', 's1'] },
      must: { ...g, mandatory: true, tactics: [tactic('other.two'), tactic('other.one')] },
      good: g,
      way: { ...g, serves: 'must', tactics: [tactic('other.one'), tactic('other.three')] },
      path: { ...g, serves: 'must' },
      road: { ...g, serves: 'must' },
      beside: { ...g, serves: 'must' },
      heard: { ...g, polarity: 'not-stated' },
      bad: { ...against, mandatory: true, by: ['s1'] },
    },
    ['g'],
    ['s1', 's2', 's3'],
  );
  const levels: Levels = {
    plain: 'out',
    must: 0.5,
    good: 'in',
    way: 'out',
    path: 'in',
    beside: 'not-applicable',
    heard: 'out',
    bad: 'in',
  };

  test('are mandatory ones first, then in order, each with who, the means not in place and tactics once', () => {
    const verdict = score(definition, levels);
    const tactics = ['other.two', 'other.one', 'other.three'];
    expect(verdict.gaps).toEqual([
      { item: 'must', standing: 'open', mandatory: true, by: [], means: ['way', 'road'], tactics },
      { item: 'bad', standing: 'failed', mandatory: true, by: ['s1'], means: [], tactics: [] },
      { item: 'plain', standing: 'failed', mandatory: false, by: ['s2', 's1'], means: [], tactics: [] },
    ]);
    expect(verdict.blocking).toEqual({ failed: ['bad'], open: ['must'] });
  });

  test('stand beside the scores of stakeholders, where an item of several counts for each', () => {
    const verdict = score(definition, levels);
    expect(verdict.stakeholders).toEqual({
      s1: { score: point(0), coverage: { known: 2, applicable: 2, total: 2 } },
      s2: { score: point(0), coverage: { known: 1, applicable: 1, total: 1 } },
      s3: { score: null, coverage: { known: 0, applicable: 0, total: 0 } },
    });
  });

  test('stand beside a reason for every item', () => {
    const verdict = score(definition, levels);
    expect(verdict.reasons.map(({ code, params }) => [code, params])).toEqual([
      ['item-failed', { item: 'plain' }],
      ['item-open', { item: 'must' }],
      ['item-met', { item: 'good' }],
      ...['way', 'path', 'road', 'beside', 'heard'].map((item) => ['item-not-scored', { item }]),
      ['item-failed', { item: 'bad', against: true }],
    ]);
    expect(verdict.unknown).toEqual(['road']);
    expect(verdict.coverage).toEqual({ known: 7, applicable: 8, total: 9 });
  });

  test('are none, nor do they block, where all is in place or does not apply', () => {
    const { gaps, blocking } = score(definition, {
      plain: 'in',
      must: 'in',
      good: 'not-applicable',
      bad: 'out',
    });
    expect([gaps, blocking]).toEqual([[], { failed: [], open: [] }]);
  });
});

describe('input', () => {
  const definition = checklistOf({ a: g, b: { ...g, parts: ['one', 'two'] } });

  test.each<[string, unknown, object, string]>([
    ['an item that there is none of', { c: 'in' }, {}, 'unknown-indicator'],
    ['an item with the id of the checklist', { 'made.a': 'in' }, {}, 'unknown-indicator'],
    ['a level that there is none of', { a: 'yes' }, {}, 'unknown-level'],
    ['a number above 1', { a: 1.1 }, {}, 'unknown-level'],
    ['an interval the wrong way round', { a: { lo: 1, hi: 0 } }, {}, 'invalid-interval'],
    ['a list', ['in'], {}, 'invalid-input'],
    ['an option of a case with a record', { a: 'in' }, { asOf: '2020' }, 'unknown-option'],
    ['an option that there is none of, with a case', caseOf([], []), { weight: {} }, 'unknown-option'],
  ])('is refused for %s', (_, input, options, code) => {
    expect(thrownBy(() => score(definition, input as Levels, options)).code).toBe(code);
  });

  test('may be a case: the same scores as of a record, with a scope', () => {
    const observed = caseOf(
      [],
      [
        { indicator: 'made.a', level: 'mostly-in' },
        { indicator: 'made.b', level: 'out' },
      ],
    );
    const ofCase = score(definition, observed, { weights: { g: 2 } });
    const ofRecord = score(definition, { a: 'mostly-in', b: 'out' }, { weights: { g: 2 } });
    for (const key of ['groups', 'stakeholders', 'score', 'weights', 'blocking', 'gaps', 'inputs'] as const)
      expect(ofCase[key]).toEqual(ofRecord[key]);
    expect(ofCase).toHaveProperty('scope');
    expect(ofRecord).not.toHaveProperty('scope');
    expect(ofCase.groups.g?.score).toEqual(near(point(1 / 3)));
  });

  test('of a case without rows leaves everything open', () => {
    expect(score(definition, caseOf([], [])).groups.g?.score).toEqual({ lo: 0, hi: 1 });
  });
});
