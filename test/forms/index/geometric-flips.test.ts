import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/core/level.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { score } from '../../../src/forms/score.js';
import { indexOf } from './made.js';

// Groups A and B of equal weight: the score is the square root of the product of their means.
const two = indexOf({ a: { group: 'A' }, u: { group: 'A' }, b: { group: 'B' } });
const three = indexOf({ a: { group: 'A' }, u: { group: 'A' }, b: { group: 'B' }, c: { group: 'B' } });
const single = indexOf({ a: { group: 'A' }, b: { group: 'B' } });
const joined = { weights: { A: 1, B: 1 }, aggregation: 'geometric' } as const;

describe('the fewest items that alter how a geometric mean stands to a cut', () => {
  test.each<[string, typeof two, Readonly<Record<string, Level>>, number, string, readonly string[]]>([
    // From the square root of 0.6 * 0.5, by b to that of 0.6, and by a only to that of 0.5.
    ['get its upper end there from below', two, { a: 0.2, b: 0.5 }, 0.75, 'missed', ['b']],
    // From the square root of 0.45 * 0.9, by b or c to that of 0.45 * 0.45, and by a to 0.
    [
      'get its lower end below from above, the one that does most',
      three,
      { a: 0.9, b: 0.9, c: 0.9 },
      0.5,
      'reached',
      ['a'],
    ],
    // With a group at 0 it is 0, whatever the other comes to.
    ['get a group away from 0', single, { a: 0, b: 0.5 }, 0.6, 'missed', ['a']],
  ])('%s', (_, definition, levels, atLeast, standing, indicators) => {
    const verdict = score(definition, levels, joined);
    const flips = flipSet(definition, verdict, { atLeast });
    expect([flips.standing, flips.levels]).toEqual([standing, [{ indicators }]]);
  });
});

test('what may be either side is brought to one of them by its lower end, and to the other by its upper', () => {
  // Between the square roots of 0.1 * 0.5 and of 0.6 * 0.5. By a the lower end gets to that of 0.5 * 0.5, by b only to that of 0.1.
  const verdict = score(two, { a: 0.2, b: 0.5 }, joined);
  const { standing, levels } = flipSet(two, verdict, { atLeast: 0.5 });
  expect(standing).toBe('open');
  expect(levels).toEqual([{ indicators: ['b'] }, { indicators: ['a'] }]);
});

test('a group at 0 that has no weight makes nothing 0', () => {
  // The square root of 0.25 * 1 is 0.5. With w for A it is 0.6 where w * ln 0.25 = ln 0.6 * (w + 1), and for B further away.
  const third = indexOf({ a: { group: 'A' }, b: { group: 'B' }, c: { group: 'C' } });
  const verdict = score(
    third,
    { a: 0.25, b: 1, c: 0 },
    { weights: { A: 1, B: 1, C: 0 }, aggregation: 'geometric' },
  );
  const weight = Math.log(0.6) / (Math.log(0.25) - Math.log(0.6));
  expect(flipSet(third, verdict, { atLeast: 0.6 }).weights).toEqual({
    group: 'A',
    weight: expect.closeTo(weight, 9),
    distance: expect.closeTo(1 - weight, 9),
  });
});
