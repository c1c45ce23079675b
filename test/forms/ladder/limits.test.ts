import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { ladderOf, numbered, type Ordering } from './made.js';

const indicators = numbered('i', 64);
const rungs = numbered('r', 16);

/** 16 rungs, each on four of 64 indicators: the first on the 1st, 17th, 33rd and 49th. */
const largest = (ordering: Ordering) =>
  ladderOf(
    indicators,
    Object.fromEntries(
      rungs.map((rung, index) => [
        rung,
        Object.fromEntries(
          indicators.filter((_, place) => place % 16 === index).map((id) => [id, 'in' as const]),
        ),
      ]),
    ),
    ordering,
  );

const ofSecond = ['i2', 'i18', 'i34', 'i50'];
const all = (ids: readonly string[], level: 'in' | 'out') => Object.fromEntries(ids.map((id) => [id, level]));

describe('16 rungs on four indicators each of 64, with 2^64 choices open', () => {
  const total = largest({ order: 'total' });

  test('have every place, the lowest first, none last', () => {
    expect(classify(total, {}).outcome).toEqual({
      kind: 'undetermined',
      possible: [...rungs.map((rung) => ({ kind: 'placed', rung })), { kind: 'none' }],
    });
    // With the second rung met, nothing below it and not none.
    expect(classify(total, all(ofSecond, 'in')).outcome).toEqual({
      kind: 'undetermined',
      possible: rungs.slice(1).map((rung) => ({ kind: 'placed', rung })),
    });
    expect(classify(total, all(indicators, 'in')).outcome).toEqual({ kind: 'placed', rung: 'r16' });
    expect(classify(total, all(indicators, 'out')).outcome).toEqual({ kind: 'none' });
  });

  test('have exact counts of what each answer leaves', () => {
    const questions = nextQuestions(total, classify(total, {}));
    expect(questions.map(({ indicator }) => indicator)).toEqual(indicators);
    // An indicator that is in rules nothing out; one that is out rules out its rung.
    expect(new Set(questions.map(({ left, now }) => `${now} ${left.in} ${left.out}`))).toEqual(
      new Set(['17 17 16']),
    );
  });

  test('have in a partial order as many outcomes as there are sets of rungs', () => {
    const partial = largest({ order: [['r1', 'r2']] });
    const verdict = classify(partial, all(['i1', 'i17', 'i33', 'i49'], 'in'));
    expect(verdict.outcome).toEqual({ kind: 'held', labels: ['r1'], excluded: [], open: rungs.slice(1) });
    const [first] = nextQuestions(partial, verdict);
    expect(first).toEqual({
      indicator: 'i2',
      kind: 'ask',
      left: { in: 2 ** 15, out: 2 ** 14 },
      now: 2 ** 15,
    });
  });

  test('build on each other where the ladder is cumulative', () => {
    const cumulative = largest({ order: 'total', cumulative: true });
    const verdict = classify(cumulative, all(ofSecond, 'out'));
    // Without the second rung there is none above it.
    expect(verdict.outcome).toEqual({
      kind: 'undetermined',
      possible: [{ kind: 'placed', rung: 'r1' }, { kind: 'none' }],
    });
    expect(pathTo(cumulative, verdict, 'r16').steps).toHaveLength(64);
    expect(pathTo(cumulative, verdict, 'r2').steps.map(({ kind }) => kind)).toEqual([
      ...['learn', 'change', 'learn', 'change', 'learn', 'change', 'learn', 'change'],
    ]);
    // All four keep the second rung out, and with it every higher one.
    expect(flipSet(cumulative, verdict).levels).toEqual(
      rungs.slice(1).map((rung) => ({ rung, indicators: ofSecond })),
    );
  });
});

describe('at the edge of the tolerance', () => {
  const ladder = ladderOf(['x'], { without: { x: 'out' }, with: { x: 'in' } });

  test('a level is never on two sides at once', () => {
    // In steps of the last bit.
    for (const edge of [0.5 + 1e-9, 0.5 - 1e-9])
      for (let step = -100; step <= 100; step += 1) {
        const x = edge + step * 2 ** -53;
        const { status } = classify(ladder, { x });
        expect([x, status.with, status.without].join(' ')).toMatch(
          / (certain excluded|excluded certain|ambiguous ambiguous)$/,
        );
      }
  });

  test.each([
    [0.5 + 2e-9, { kind: 'placed', rung: 'with' }],
    [0.5 - 2e-9, { kind: 'placed', rung: 'without' }],
  ])('a level of %f still has a place', (x, outcome) => {
    expect(classify(ladder, { x }).outcome).toEqual(outcome);
  });

  test.each([0.5 + 5e-10, 0.5 - 5e-10, 0.7 - 0.2])('a level of %f is at 0.5', (x) => {
    expect(classify(ladder, { x }).outcome).toMatchObject({ reason: 'maximum-ambiguity' });
  });
});
