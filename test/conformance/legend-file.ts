import { variants } from './archetype-rows.js';
import { attributes, readings, types } from './archetype-table.js';
import {
  type Character,
  levelSymbols,
  membershipSymbols,
  numberSymbols,
  numbers,
  outcomes,
} from './legend.js';
import { slots } from './observation-rows.js';

/** The columns that stand for the three types under each reading. */
const columnsOf = {
  surakarta: [0, 1, 2],
  sulistiyani: [0, 1, 3],
  strict: [4, 5, 2],
};

const given = (symbols: Readonly<Record<string, Character>>) =>
  Object.fromEntries(Object.entries(symbols).map(([symbol, { given: level = null }]) => [symbol, level]));

const list = (outcome: string) => (outcome === '' ? [] : outcome.split('+'));

/** legend.json: what every character of the vectors stands for, a line each. */
export function legendFile(sets: ReadonlyMap<number, string>): string {
  const possible = [...sets].map(([bits, symbol]) => [
    symbol,
    outcomes.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1).map(list),
  ]);
  const legend = {
    attributes,
    parts: ['mutual-benefit.gives', 'mutual-benefit.gains'],
    readings,
    types,
    columns: variants,
    columnsOf,
    levels: given(levelSymbols),
    numbers,
    numberLevels: given(numberSymbols),
    memberships: membershipSymbols,
    outcomes: Object.fromEntries(possible),
    statements: slots.map(({ about, ...slot }) => (about === 'whole' ? slot : { ...slot, about })),
  };
  const lines = Object.entries(legend).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
