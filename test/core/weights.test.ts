import { describe, expect, test } from 'vitest';
import { assertOrdinaryWeights } from '../../src/core/weights.js';
import { thrownBy } from './thrown-by.js';

describe('weights of ordinary size', () => {
  const assertAll = (weights: Readonly<Record<string, unknown>>) =>
    assertOrdinaryWeights('score', 'options.weights', Object.entries(weights));

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['one', { a: 1 }],
    ['one that is 0', { a: 0, b: 2 }],
    ['the least that there can be', { a: 1e-300 }],
    ['the least beside 1', { a: 1e-300, b: 1 }],
    ['the greatest', { a: Number.MAX_VALUE }],
  ])('%s is taken', (_, weights) => {
    expect(assertAll(weights)).toBeUndefined();
  });

  test.each<[string, Readonly<Record<string, unknown>>, parameter: string, value: string]>([
    ['none', {}, 'options.weights', '0'],
    ['all 0', { a: 0, b: 0 }, 'options.weights', '0'],
    ['one below 0', { a: 1, b: -1 }, 'options.weights.b', '-1'],
    ['no number', { a: '1' }, 'options.weights.a', '"1"'],
    ['one without end', { a: Number.POSITIVE_INFINITY }, 'options.weights.a', 'Infinity'],
    ['a sum without end', { a: 1e308, b: 1e308 }, 'options.weights', 'Infinity'],
    ['too small', { a: 1e-301 }, 'options.weights.a', '1e-301'],
    ['too small a part', { a: 1e10, b: 1e-295 }, 'options.weights.b', '1e-295'],
  ])('%s is refused', (_, weights, parameter, value) => {
    expect(thrownBy(() => assertAll(weights))).toMatchObject({
      function: 'score',
      code: 'invalid-weights',
      parameter,
      value,
    });
  });
});
