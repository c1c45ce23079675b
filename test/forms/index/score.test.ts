import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.js';
import { score } from '../../../src/forms/score.js';
import { thrownBy } from '../../core/thrown-by.js';
import { caseOf } from '../ladder/made.js';
import { indexOf, type Made } from './made.js';

const a: Made = { group: 'a' };
const b: Made = { group: 'b' };
const pair = indexOf({ a1: a, b1: b });
const point = (value: number): Interval => ({ lo: value, hi: value });
const near = ({ lo, hi }: Interval) => ({ lo: expect.closeTo(lo, 9), hi: expect.closeTo(hi, 9) });
const equal = { a: 1, b: 1 };

describe('the overall score', () => {
  test.each<[string, Parameters<typeof score>[1], object, Interval]>([
    ['is the arithmetic mean by default', { a1: 0.2, b1: 0.8 }, { weights: equal }, point(0.5)],
    [
      'is the geometric mean on request',
      { a1: 0.2, b1: 0.8 },
      { weights: equal, aggregation: 'geometric' },
      point(0.4),
    ],
    [
      'weighs: (0.25 ** 3 * 1) ** (1 / 4)',
      { a1: 0.25, b1: 1 },
      { weights: { a: 3, b: 1 }, aggregation: 'geometric' },
      point(0.125 ** 0.5),
    ],
    [
      'does not hang on the size of the weights',
      { a1: 0.25, b1: 1 },
      { weights: { a: 30, b: 10 }, aggregation: 'geometric' },
      point(0.125 ** 0.5),
    ],
    [
      'is 0 where a weighed dimension is',
      { a1: 0, b1: 1 },
      { weights: { a: 0.001, b: 1 }, aggregation: 'geometric' },
      point(0),
    ],
    [
      'is 0 also where that is 0 but for a rounding error',
      { a1: 0.1 * 3 - 0.3, b1: 1 },
      { weights: { a: 0.001, b: 1 }, aggregation: 'geometric' },
      point(0),
    ],
    [
      'does not count a dimension without weight',
      { a1: 0, b1: 0.8 },
      { weights: { a: 0, b: 1 }, aggregation: 'geometric' },
      point(0.8),
    ],
    [
      'does not count one of which nothing applies',
      { a1: 'not-applicable', b1: 0.8 },
      { weights: equal, aggregation: 'geometric' },
      point(0.8),
    ],
    ['spans what is unknown', { b1: 0.64 }, { weights: equal, aggregation: 'geometric' }, { lo: 0, hi: 0.8 }],
    [
      'is all of it where everything is',
      { a1: 'in', b1: 'in' },
      { weights: { a: 0.1, b: 0.7 }, aggregation: 'geometric' },
      point(1),
    ],
  ])('%s', (_, levels, options, expected) => {
    expect(score(pair, levels, options as never)).toMatchObject({ score: near(expected) });
  });

  test('is absent without weights, and null where nothing that is weighed applies', () => {
    expect(score(pair, { a1: 'in' })).not.toHaveProperty('score');
    expect(score(pair, { a1: 'in' })).not.toHaveProperty('aggregation');
    const nothing = { a1: 'not-applicable', b1: 'not-applicable' } as const;
    for (const aggregation of ['arithmetic', 'geometric'] as const)
      expect(score(pair, nothing, { weights: equal, aggregation }).score).toBeNull();
  });

  test('says how it was joined', () => {
    expect(score(pair, {}, { weights: equal })).toMatchObject({ aggregation: 'arithmetic', weights: equal });
    expect(score(pair, {}, { weights: equal, aggregation: 'geometric' }).aggregation).toBe('geometric');
  });

  test('counts an optional dimension only by a weight', () => {
    const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
    const index = indexOf({ a1: a, b1: b }, { groups: { a: ours, b: { optional: true, ...ours } } });
    const levels = { a1: 0.2, b1: 0.8 };
    const without = score(index, levels, { weights: { a: 1 } as never });
    expect(without.score).toEqual(near(point(0.2)));
    expect(without.weights).toEqual({ a: 1, b: 0 });
    expect(without.groups.b?.score).toEqual(point(0.8));
    expect(score(index, levels, { weights: equal }).score).toEqual(near(point(0.5)));
    // It may be left out, but not be given any weight.
    expect(thrownBy(() => score(index, levels, { weights: { a: 1, b: -1 } }))).toMatchObject({
      code: 'invalid-weights',
      parameter: 'options.weights.b',
    });
  });
});

describe('an answer on a Likert scale', () => {
  const likert = indexOf({ a1: a, a2: { ...a, polarity: 'against' }, b1: b }, { scale: 'likert' });

  test('is rescaled from its first point to its last, on a scale of any length, and then reversed', () => {
    for (let of = 2; of <= 11; of += 1)
      for (let points = 1; points <= of; points += 1) {
        const share = (points - 1) / (of - 1);
        const straight = score(likert, { a1: { points, of }, a2: 'not-applicable' });
        const reversed = score(likert, { a2: { points, of }, a1: 'not-applicable' });
        expect(straight.inputs.a1).toEqual(point(share));
        expect(straight.groups.a?.score).toEqual(near(point(share)));
        expect(reversed.groups.a?.score).toEqual(near(point(1 - share)));
        expect(straight.lengths).toEqual([of]);
      }
  });

  test('may stand beside answers on scales of other lengths, which the verdict names', () => {
    const verdict = score(likert, {
      a1: { points: 7, of: 7 },
      a2: { points: 1, of: 5 },
      b1: { points: 4, of: 7 },
    });
    expect(verdict.groups.a?.score).toEqual(point(1));
    expect(verdict.lengths).toEqual([5, 7]);
    expect(verdict.scale).toBe('likert');
    // A record says one thing of each item.
    expect(verdict.disagreements).toEqual([]);
  });

  test.each(['unknown', 'refused', undefined] as const)('that is %s leaves it open', (level) => {
    const { inputs, lengths, unknown } = score(likert, { a1: level });
    expect([inputs.a1, lengths, unknown]).toEqual([{ lo: 0, hi: 1 }, [], ['a1', 'a2', 'b1']]);
  });

  test('is told as one by the reason of its item, and so is that it speaks against', () => {
    const paramsOf = (index: typeof likert) => score(index, {}).reasons.map(({ params }) => params);
    const of = ['a1', 'a2', 'b1'].map((item) => ({ item, ...(item === 'a2' && { against: true }) }));
    expect(paramsOf(likert)).toEqual(of.map((params) => ({ ...params, likert: true })));
    expect(paramsOf(indexOf(likert.items))).toEqual(of);
  });

  test('of an index on levels there are no lengths', () => {
    expect(score(pair, { a1: 'in' })).not.toHaveProperty('lengths');
    expect(score(pair, { a1: 'in' }).scale).toBe('levels');
    expect(score(pair, caseOf([], [{ indicator: 'made.a1', level: 'in' }]))).not.toHaveProperty('lengths');
  });

  test.each<[string, unknown]>([
    ['a level name', 'in'],
    ['a membership', 0.5],
    ['an interval', { lo: 0, hi: 1 }],
    ['a point of no scale', { points: 4 }],
    ['no point', { points: 0, of: 5 }],
    ['a point beyond the scale', { points: 6, of: 5 }],
    ['half a point', { points: 2.5, of: 5 }],
    ['a scale of one point', { points: 1, of: 1 }],
    ['a scale of twelve', { points: 1, of: 12 }],
    ['a point as text', { points: '4', of: 5 }],
    ['another key', { points: 4, of: 5, note: 'x' }],
    ['a list', [4, 5]],
    ['null', null],
  ])('is not %s', (_, answer) => {
    const error = thrownBy(() => score(likert, { a1: answer } as never));
    expect(error).toMatchObject({ code: 'unknown-level', parameter: "input['a1']" });
    expect(error.remedy).toContain('no membership');
  });

  test('is no level of an index on levels', () => {
    const error = thrownBy(() => score(pair, { a1: { points: 4, of: 5 } } as never));
    expect(error).toMatchObject({ parameter: "input['a1']" });
  });
});

describe('is refused', () => {
  test.each<[string, object, string, string]>([
    ['an aggregation without weights', { aggregation: 'geometric' }, 'unknown-option', 'options.aggregation'],
    [
      'an aggregation that there is none of',
      { weights: equal, aggregation: 'harmonic' },
      'unknown-option',
      'options.aggregation',
    ],
    ['a weight too few', { weights: { a: 1 } }, 'invalid-weights', 'options.weights.b'],
    ['a weight below 0', { weights: { a: 1, b: -1 } }, 'invalid-weights', 'options.weights.b'],
    // One with all of the weight would have its score; doubles of this size have no digits left for it.
    ['a weight of no digits', { weights: { a: 5e-324, b: 0 } }, 'invalid-weights', 'options.weights.a'],
    [
      'a weight whose share in all of them is none',
      { weights: { a: 1e308, b: 1e-290 } },
      'invalid-weights',
      'options.weights.b',
    ],
    ['weights that are all 0', { weights: { a: 0, b: 0 } }, 'invalid-weights', 'options.weights'],
    [
      'a dimension that there is none of',
      { weights: { ...equal, c: 1 } },
      'unknown-group',
      'options.weights',
    ],
    ['an option that there is none of', { weighted: true }, 'unknown-option', 'options'],
    ['a party of a record', { parties: ['x'] }, 'unknown-option', 'options'],
  ])('%s', (_, options, code, parameter) => {
    const error = thrownBy(() => score(pair, { a1: 'in' }, options as never));
    expect(error).toMatchObject({ code, parameter, function: 'score' });
  });

  test('an item that there is none of, and what is no record', () => {
    const likert = indexOf({ a1: a }, { scale: 'likert' });
    for (const [index, input, code] of [
      [likert, { moon: 'unknown' }, 'unknown-indicator'],
      [likert, [], 'invalid-input'],
      [pair, { moon: 'in' }, 'unknown-indicator'],
    ] as const)
      expect(thrownBy(() => score(index, input as never))).toMatchObject({
        function: 'score',
        parameter: 'input',
        code,
      });
  });

  test('an aggregation of a checklist', () => {
    const list = { ...pair, form: 'checklist', scale: undefined } as never;
    const options = { weights: equal, aggregation: 'geometric' } as never;
    expect(thrownBy(() => score(list, {}, options)).code).toBe('unknown-option');
  });
});

describe('a case', () => {
  const parties = [
    { id: 'office', sector: 'government' },
    { id: 'village', sector: 'community', standing: 'beneficiary' },
    { id: 'watch', sector: 'community', standing: 'overseer' },
  ] as const;
  const each = indexOf({ a1: a, b1: b }, { scale: 'likert', each: ['government', 'community'] });
  const row = (party: string, id: string, points: number, more: object = {}) => ({
    indicator: `made.${id}`,
    level: { points, of: 5 },
    about: [party],
    ...more,
  });

  test('gives a list, one verdict of each party that the index is about, never joined', () => {
    const verdicts = score(each, caseOf(parties, [row('office', 'a1', 5), row('village', 'a1', 2)]));
    if (!Array.isArray(verdicts)) throw new Error('It is no list.');
    expect(verdicts.map(({ scope, inputs }) => [scope?.party, inputs.a1])).toEqual([
      ['office', point(1)],
      ['village', point(0.25)],
    ]);
    expect(verdicts.map(({ lengths }) => lengths)).toEqual([[5], [5]]);
  });

  test('gives one verdict where the index is about the partnership', () => {
    const verdict = score(
      indexOf({ a1: a }, { scale: 'likert' }),
      caseOf(parties, [{ indicator: 'made.a1', level: { points: 3, of: 5 } }]),
    );
    expect(verdict).toMatchObject({ inputs: { a1: point(0.5) }, scope: { partners: ['office'] } });
  });

  test('a record gives one', () => {
    expect(score(each, { a1: { points: 5, of: 5 } })).toMatchObject({ inputs: { a1: point(1) } });
  });

  test('gives what respondents who differ span, and says that they differ', () => {
    const rows = [row('village', 'a1', 2, { coder: 'first' }), row('village', 'a1', 5, { coder: 'second' })];
    const [, verdict] = [score(each, caseOf(parties, rows))].flat();
    expect(verdict?.inputs.a1).toEqual({ lo: 0.25, hi: 1 });
    expect(verdict?.disagreements).toEqual([{ indicator: 'a1', kind: 'observers' }]);
  });

  test('takes the same share of scales of different lengths as one answer', () => {
    const rows = [
      row('village', 'a1', 3, { coder: 'first' }),
      { ...row('village', 'a1', 1, { coder: 'second' }), level: { points: 5, of: 9 } },
    ];
    const [, verdict] = [score(each, caseOf(parties, rows))].flat();
    expect(verdict?.inputs.a1).toEqual(point(0.5));
    expect(verdict?.lengths).toEqual([5, 9]);
    expect(verdict?.disagreements).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a level', 'in'],
    ['a number', 0.5],
    ['columns', ['in']],
  ])('with %s in place of an answer is refused', (_, level) => {
    const rows = [{ indicator: 'made.a1', level, about: ['village'] }] as never;
    const error = thrownBy(() => score(each, caseOf(parties, rows)));
    expect(error).toMatchObject({ code: 'unknown-level', parameter: 'input.observations[0].level' });
  });

  test('with an answer in place of a level is refused', () => {
    const rows = [{ indicator: 'made.a1', level: { points: 4, of: 5 } }] as const;
    expect(thrownBy(() => score(pair, caseOf(parties, rows))).code).toBe('unknown-level');
  });

  test('with an answer about a party that the index is not about is refused', () => {
    expect(thrownBy(() => score(each, caseOf(parties, [row('watch', 'a1', 3)]))).code).toBe('unknown-party');
  });
});
