import { expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { typologyOf } from './made.js';

const definition = typologyOf(['held'], { with: { held: 'in' }, without: { held: 'out' } });

// Around either end of the tolerance, in steps of the last bit.
const edges = [0.5 + 1e-9, 0.5 - 1e-9].flatMap((edge) =>
  Array.from({ length: 201 }, (_, step) => edge + (step - 100) * 2 ** -53),
);

test('an attribute is never on two sides at once, not even at the edge of the tolerance', () => {
  for (const held of edges) {
    const { status } = classify(definition, { held });
    expect([held, status.with, status.without].join(' ')).toMatch(
      / (certain excluded|excluded certain|ambiguous ambiguous)$/,
    );
  }
});

test.each([
  [0.5 + 2e-9, 'certain', 'excluded'],
  [0.5 + 5e-10, 'ambiguous', 'ambiguous'],
  [0.7 - 0.2, 'ambiguous', 'ambiguous'],
  [0.5 - 5e-10, 'ambiguous', 'ambiguous'],
  [0.5 - 2e-9, 'excluded', 'certain'],
])('a level of %f leaves it %s, and its opposite %s', (held, withIt, without) => {
  expect(classify(definition, { held }).status).toEqual({ with: withIt, without });
});

test('a rounding error in an interval does not make a known level unknown', () => {
  const { unknown, coverage } = classify(definition, { held: { lo: 0.7, hi: 0.7 + 1e-12 } });
  expect([unknown, coverage.known]).toEqual([[], 1]);
});
