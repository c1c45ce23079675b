import { expect, test } from 'vitest';
import type { Applicable } from '../../../src/core/interval.js';
import type { Conjunction, Criterion, Inputs } from '../../../src/forms/criteria/criterion.js';
import { heldIn, placesIn } from '../../../src/forms/criteria/held.js';
import { membershipIn } from '../../../src/forms/criteria/membership.js';
import {
  bitsWhere,
  hangTogether,
  openAmong,
  rulingsOf,
  setCounter,
  setsRuledOut,
} from '../../../src/forms/criteria/possible-sets.js';
import { possibleSetsByMap } from './possible-sets-by-map.js';

const names = ['first', 'second', 'third'];
const levels: readonly Applicable[] = [
  { lo: 0, hi: 0 },
  { lo: 1, hi: 1 },
  { lo: 0, hi: 1 },
  { lo: 0.5, hi: 0.5 },
  'not-applicable',
];

/** Every list of so many items of these. */
function everyList<T>(items: readonly T[], length: number): T[][] {
  let lists: T[][] = [[]];
  for (let place = 0; place < length; place += 1)
    lists = lists.flatMap((list) => items.map((item) => [...list, item]));
  return lists;
}

/** Every conjunction over so many indicators: each wanted in, wanted out, or not asked. */
function everyConjunction(indicators: number): Criterion[][] {
  return everyList(['in', 'out', null] as const, indicators).map((sides) =>
    sides.flatMap((side, place): Criterion[] => (side ? [[names[place] ?? '', side]] : [])),
  );
}

/** The sets that are possible, as a verdict finds them. */
function possibleSets(all: readonly Conjunction[], inputs: Inputs) {
  const criteria: Criterion[] = [];
  const places = all.map(({ defining }) => placesIn(criteria, defining));
  const held = heldIn(criteria, inputs);
  const standings = places.map((own) => membershipIn(own, held));
  const [certain, open] = [bitsWhere(standings, 'certain'), openAmong(standings)];
  const rulings = rulingsOf(criteria, places);
  const ruledOut = setsRuledOut(rulings, open, held);
  const sets: number[] = [];
  for (let set = 0; set < 1 << all.length; set += 1)
    if ((set & ~open) === certain && ruledOut[open & ~set] === 1) sets.push(set);
  return { sets, open, together: hangTogether(rulings, open, held) };
}

test.each([
  [2, 3],
  [3, 2],
])(
  'over every level of %i indicators, %i conjunctions are possible together as a second method finds',
  (indicators, count) => {
    const everyInput = everyList(levels, indicators).map((list) =>
      Object.fromEntries(list.map((level, place) => [names[place] ?? '', level])),
    );
    const wrong: unknown[] = [];
    for (const criteria of everyList(everyConjunction(indicators), count)) {
      const all = criteria.map((defining, place) => ({ id: String(place), defining }));
      const counted = setCounter(all);
      for (const inputs of everyInput) {
        const { sets, open, together } = possibleSets(all, inputs);
        const expected = possibleSetsByMap(all, inputs);
        const free = [...Array(count).keys()].filter((place) => open & (1 << place)).length;
        const same = sets.join() === expected.join() && counted(inputs) === expected.length;
        // Where nothing ties the open ones together, each of their sets is possible.
        if (!same || (!together && expected.length !== 2 ** free))
          wrong.push({ criteria, inputs, sets, expected });
      }
    }
    expect(wrong).toEqual([]);
  },
);
