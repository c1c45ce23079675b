import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areTwoDisjoint } from '../../src/case/triangulation/disjoint.js';

/** Each held against each, column by column. */
function byPairs(sets: readonly (readonly string[])[]): boolean {
  return sets.some((one) => sets.some((other) => !one.some((column) => other.includes(column))));
}

test.each<[sets: string[][], apart: boolean]>([
  [[], false],
  [[['a']], false],
  [[['a'], ['a']], false],
  [
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    false,
  ],
  [[['a'], ['b']], true],
  [
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    false,
  ],
  [
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ],
    false,
  ],
  [
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ],
    true,
  ],
])('%j', (sets, apart) => {
  expect(areTwoDisjoint(sets)).toBe(apart);
});

test('every family of sets of three columns is as by pairs', () => {
  const all = Array.from({ length: 7 }, (_, index) =>
    ['a', 'b', 'c'].filter((_one, bit) => ((index + 1) >> bit) & 1),
  );
  for (let family = 0; family < 2 ** all.length; family += 1) {
    const sets = all.filter((_, index) => (family >> index) & 1);
    expect([sets, areTwoDisjoint(sets)]).toEqual([sets, byPairs(sets)]);
  }
});

test.each([[10], [16], [17], [40]])('many sets of %i columns are as by pairs', (columns) => {
  const names = Array.from({ length: columns }, (_, index) => `c${index}`);
  const set = fc.subarray(names, { minLength: Math.ceil(columns / 3), maxLength: columns });
  fc.assert(
    fc.property(fc.array(set, { minLength: 300, maxLength: 400 }), (sets) => {
      expect(areTwoDisjoint(sets)).toBe(byPairs(sets));
    }),
    { numRuns: 10 },
  );
});

test.each([[8], [16]])(
  'sets of more than half of %i columns are never apart, each with its complement is',
  (columns) => {
    const names = Array.from({ length: columns }, (_, index) => `c${index}`);
    const setOf = (mask: number) => names.filter((_, bit) => (mask >> bit) & 1);
    const large = Array.from({ length: 2 ** columns }, (_, mask) => setOf(mask)).filter(
      (set) => set.length > columns / 2,
    );
    expect(areTwoDisjoint(large)).toBe(false);
    const [first = []] = large;
    expect(areTwoDisjoint([...large, names.filter((name) => !first.includes(name))])).toBe(true);
  },
);
