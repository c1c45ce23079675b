import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interval } from '../../src/core/interval.js';
import { ranksOf } from '../../src/measure/ranks.js';

const point = (n: number): Interval => ({ lo: n, hi: n });
const short = (scores: readonly Interval[]) =>
  ranksOf(scores).map(({ rank: { best, worst }, tied }) => `${best}-${worst}${tied ? ' tied' : ''}`);

/** By going through all worlds: each score at one of its ends, ranked as one more than there are above it. */
function byWorlds(scores: readonly Interval[]): string[] {
  const worlds = scores.reduce<number[][]>(
    (all, { lo, hi }) => all.flatMap((world) => [lo, hi].map((end) => [...world, end])),
    [[]],
  );
  return scores.map((own, at) => {
    const ranks = worlds.map((world) => 1 + world.filter((one) => one > (world[at] ?? 0) + 1e-9).length);
    const isEven = scores.some(
      (other, place) =>
        place !== at && [own.lo, own.hi, other.lo, other.hi].every((end) => Math.abs(end - own.lo) <= 1e-9),
    );
    return `${Math.min(...ranks)}-${Math.max(...ranks)}${isEven ? ' tied' : ''}`;
  });
}

test.each<[title: string, scores: readonly Interval[], expected: readonly string[]]>([
  ['none', [], []],
  ['one alone, open', [{ lo: 0, hi: 1 }], ['1-1']],
  ['in the order given, not of the ranks', [point(0.2), point(0.9), point(0.5)], ['3-3', '1-1', '2-2']],
  ['two even: the next rank is left out', [point(1), point(0), point(1)], ['1-1 tied', '3-3', '1-1 tied']],
  ['even but for a rounding error', [point(0.1 + 0.2), point(0.3)], ['1-1 tied', '1-1 tied']],
  ['apart by more than one', [point(0.3 + 1e-8), point(0.3)], ['1-1', '2-2']],
  [
    'open and alike, which is not even',
    [
      { lo: 0, hi: 1 },
      { lo: 0, hi: 1 },
    ],
    ['1-2', '1-2'],
  ],
  ['an end in common', [{ lo: 0.5, hi: 1 }, point(0.5)], ['1-1', '1-2']],
  ['one open over all', [{ lo: 0, hi: 1 }, point(0.6), point(0.4)], ['1-3', '1-2', '2-3']],
])('%s', (_, scores, expected) => {
  expect(short(scores)).toEqual(expected);
});

test('every list of up to three scores over three values: as in all worlds', () => {
  const values = [0, 0.5, 1];
  const each = values.flatMap((lo) => values.filter((hi) => hi >= lo).map((hi) => ({ lo, hi })));
  const lists = [1, 2, 3].flatMap((size) =>
    Array.from({ length: each.length ** size }, (_, code) =>
      Array.from(
        { length: size },
        (_, at) => each[Math.floor(code / each.length ** at) % each.length] ?? point(0),
      ),
    ),
  );
  expect(lists).toHaveLength(6 + 36 + 216);
  for (const scores of lists) expect(short(scores)).toEqual(byWorlds(scores));
});

test('lists of up to nine scores: the same', () => {
  const score = fc
    .tuple(fc.nat(9), fc.constantFrom(0, 0, 1, 4))
    .map(([at, more]) => ({ lo: at / 10, hi: (at + more) / 10 }));
  fc.assert(
    fc.property(fc.array(score, { maxLength: 9 }), (scores) => {
      expect(short(scores)).toEqual(byWorlds(scores));
    }),
  );
});
