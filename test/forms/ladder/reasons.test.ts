import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import { deepFreeze } from '../../deep-freeze.js';
import { ladderOf, type Ordering } from './made.js';
import type { Levels } from './oracle.js';

/** A ladder of four rungs, each with a citation that says which it is. */
function citedLadder(ordering: Ordering): LadderDefinition {
  const criteria = { a: { w: 'in' }, b: { x: 'in' }, c: { y: 'in' }, d: { z: 'in' } } as const;
  const ladder = ladderOf(['w', 'x', 'y', 'z'], criteria, ordering);
  return deepFreeze({
    ...ladder,
    source: [{ text: 'of the whole' }],
    rungs: Object.fromEntries(
      Object.entries(ladder.rungs).map(([id, rung]) => [id, { ...rung, source: [{ text: `of ${id}` }] }]),
    ),
  });
}

const read = (definition: LadderDefinition, levels: Levels): [string, object, object][] =>
  classify(definition, levels).reasons.map(({ code, params, evidence, source }) => {
    expect(evidence).toEqual([]);
    return [code, params, source];
  });

describe('the reasons', () => {
  test('are one of each rung, the lowest first, each with its own source', () => {
    expect(read(citedLadder({ order: 'total' }), { w: 'in', x: 0.5, y: 'out', z: 'not-applicable' })).toEqual(
      [
        ['rung-met', { rung: 'a', indicators: ['w'] }, [{ text: 'of a' }]],
        ['rung-ambiguous', { rung: 'b', indicators: ['x'] }, [{ text: 'of b' }]],
        ['rung-failed', { rung: 'c', indicators: ['y'] }, [{ text: 'of c' }]],
        ['rung-inapplicable', { rung: 'd', indicators: ['z'] }, [{ text: 'of d' }]],
      ],
    );
  });

  test('of a cumulative ladder name each gap, with the lowest rung above it that is met, as ours', () => {
    const gaps = read(citedLadder({ order: 'total', cumulative: true }), {
      w: 'out',
      x: 'out',
      y: 'in',
      z: 'in',
    })
      .filter(([code]) => code === 'gap')
      .map(([, params, source]) => [params, source]);
    expect(gaps).toEqual([
      [{ rung: 'a', above: 'c' }, [{ ref: 'kemitraan' }]],
      [{ rung: 'b', above: 'c' }, [{ ref: 'kemitraan' }]],
    ]);
  });

  test('of a cumulative ladder name no gap that is open, and none below what is open', () => {
    const cumulative = citedLadder({ order: 'total', cumulative: true });
    expect(classify(cumulative, { w: 'unknown', x: 0.5, y: 'not-applicable', z: 'in' }).gaps).toEqual([]);
    expect(classify(cumulative, { w: 'out', x: 'unknown', y: 0.5, z: 'not-applicable' }).gaps).toEqual([]);
    expect(classify(cumulative, { w: 'in', x: 'in', y: 'in', z: 'out' }).gaps).toEqual([]);
  });

  test('of a partial order name every two that both hold, though one is stated to come first', () => {
    const partial = citedLadder({
      order: [
        ['a', 'b'],
        ['a', 'c'],
        ['d', 'a'],
      ],
    });
    const tensions = read(partial, { w: 'in', x: 'in', y: 0.5, z: 'in' })
      .filter(([code]) => code === 'order-tension')
      .map(([, params, source]) => [params, source]);
    expect(tensions).toEqual([
      [{ lower: 'a', higher: 'b' }, [{ text: 'of the whole' }]],
      [{ lower: 'd', higher: 'a' }, [{ text: 'of the whole' }]],
    ]);
  });
});

test('sub-questions of a record are joined by minimum, and a joint judgement wins', () => {
  const ladder = ladderOf(['x'], { one: { x: 'in' } });
  const { x } = ladder.indicators;
  const parted = deepFreeze({
    ...ladder,
    indicators: { x: { ...x, parts: ['p', 'q'] } },
  }) as LadderDefinition;
  const levelOf = (levels: Levels) => classify(parted, levels).inputs.x;
  expect(levelOf({ 'x.p': 'mostly-out', 'x.q': 'in' })).toEqual({ lo: 1 / 3, hi: 1 / 3 });
  expect(levelOf({ 'x.p': 'mostly-in' })).toEqual({ lo: 0, hi: 2 / 3 });
  expect(levelOf({ 'x.p': 'in', 'x.q': 'not-applicable' })).toBe('not-applicable');
  const { inputs, disagreements } = classify(parted, { x: 'in', 'x.p': 'out' });
  expect(inputs.x).toEqual({ lo: 1, hi: 1 });
  expect(disagreements).toEqual([{ indicator: 'x', kind: 'judged-derived' }]);
});

test('a rung that asks for nothing is inapplicable, and never in by default', () => {
  const ladder = ladderOf(['x'], { one: { x: 'in' }, empty: {} });
  const verdict = classify(ladder, { x: 'in' });
  expect(verdict.status).toEqual({ one: 'certain', empty: 'inapplicable' });
  expect(verdict.rungs.empty).toBeNull();
  expect(verdict.outcome).toEqual({ kind: 'placed', rung: 'one' });
});
