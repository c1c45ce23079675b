import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { thrownBy } from '../../core/thrown-by.js';
import { ladderOf, numbered } from './made.js';
import type { Levels } from './oracle.js';

const rungs = { low: { x: 'in' }, mid: { y: 'in' }, high: { z: 'in' } } as const;
const ladder = ladderOf(['x', 'y', 'z'], rungs);
const partial = ladderOf(['x', 'y', 'z'], rungs, {
  order: [
    ['low', 'mid'],
    ['low', 'high'],
  ],
});

describe('how far the nearest rung that counts is from 0.5', () => {
  test.each<[string, typeof ladder, Levels, number | null]>([
    // The rung of the place, and those above: what is below it cannot move it.
    ['of a place', ladder, { x: 0.6, y: 0.8, z: 0.1 }, 0.3],
    ['of the lowest place', ladder, { x: 0.6, y: 0.2, z: 0.1 }, 0.1],
    ['of no place', ladder, { x: 0.4, y: 0.2, z: 0.1 }, 0.1],
    ['of what is open', ladder, { x: 0.6, y: 0.2 }, null],
    ['of what is held in a partial order', partial, { x: 0.6, y: 0.8, z: 0.1 }, 0.1],
    ['of what is open in a partial order', partial, { x: 0.6, y: 0.8 }, null],
  ])('%s', (_, definition, levels, margin) => {
    expect(classify(definition, levels).margin).toEqual(margin === null ? null : expect.closeTo(margin, 12));
  });
});

test.each<[Levels, readonly string[], string | undefined]>([
  // A level of exactly 0.5 is known, and goes neither way: there is nothing to ask.
  [{ x: 'out', y: 0.5, z: 'out' }, ['mid', 'none'], 'maximum-ambiguity'],
  [{ x: 'out', z: 'out' }, ['mid', 'none'], undefined],
  [{ x: 'in', y: 0.5 }, ['low', 'mid', 'high'], 'maximum-ambiguity'],
  // What is exactly 0.5 below the place cannot be it.
  [{ x: 0.5, y: 'in' }, ['mid', 'high'], undefined],
])('where it stands is open: %j', (levels, places, reason) => {
  const possible = places.map((rung) => (rung === 'none' ? { kind: 'none' } : { kind: 'placed', rung }));
  expect(classify(ladder, levels).outcome).toStrictEqual({
    kind: 'undetermined',
    possible,
    ...(reason !== undefined && { reason }),
  });
});

test('of as many rungs as there may be, none is a place of its own', () => {
  const ids = numbered('x', 16);
  const most = ladderOf(ids, Object.fromEntries(ids.map((id) => [`at-${id}`, { [id]: 'in' as const }])));
  const out = Object.fromEntries(ids.map((id) => [id, 'out' as const]));
  expect(classify(most, out).outcome).toEqual({ kind: 'none' });
  expect(classify(most, { ...out, x16: 'in' }).outcome).toEqual({ kind: 'placed', rung: 'at-x16' });
});

test('in a partial order every rung holds, does not, or is open, by itself', () => {
  expect(classify(partial, { x: 0.6, y: 0.1 }).outcome).toEqual({
    kind: 'held',
    labels: ['low'],
    excluded: ['mid'],
    open: ['high'],
  });
  expect(classify(partial, { x: 0.5, y: 0.8, z: 'not-applicable' }).outcome).toEqual({
    kind: 'held',
    labels: ['mid'],
    excluded: [],
    open: ['low'],
  });
});

test('a record takes no options', () => {
  const given = { asOf: '2020' } as never;
  expect(thrownBy(() => classify(ladder, {} as never, given)).remedy).toBe('Give none.');
});
