import { type Attribute, attributes, types } from './archetype-table.js';
import type { Bounds, Known, Levels } from './reference.js';

/** What a character of the input columns stands for: the level as it is given, and what is known by it. */
export interface Character {
  /** The level as JSON has it; left out where the attribute is left out. */
  readonly given?: unknown;
  readonly known: Known;
}

const unknown: Known = [0, 1];

/** The characters of archetypes.tsv and typicality.tsv. */
export const levelSymbols: Readonly<Record<string, Character>> = {
  '0': { given: 'out', known: [0, 0] },
  '1': { given: 'mostly-out', known: [1 / 3, 1 / 3] },
  '2': { given: 'mostly-in', known: [2 / 3, 2 / 3] },
  '3': { given: 'in', known: [1, 1] },
  h: { given: 0.5, known: [0.5, 0.5] },
  '?': { known: unknown },
  u: { given: 'unknown', known: unknown },
  r: { given: 'refused', known: unknown },
  '-': { given: 'not-applicable', known: 'not-applicable' },
};

/** The numbers of numbers.tsv, from least to most; what stands at one half or within 1e-9 of it is half. */
export const numbers: Readonly<Record<string, number>> = {
  '0': 0,
  q: 0.25,
  '1': 1 / 3,
  l: 0.499999998,
  m: 0.4999999995,
  h: 0.5,
  n: 0.5000000005,
  p: 0.500000002,
  '2': 2 / 3,
  t: 0.75,
  '3': 1,
};

const interval = (lo: string, hi: string): Character => {
  const [least, most] = [numbers[lo] ?? 0, numbers[hi] ?? 1];
  return { given: { lo: least, hi: most }, known: [least, most] };
};

/** The characters of numbers.tsv: numbers, intervals, what is left out, and what does not apply. */
export const numberSymbols: Readonly<Record<string, Character>> = {
  ...Object.fromEntries(
    Object.entries(numbers).map(([symbol, value]) => [
      symbol,
      { given: value, known: [value, value] as const },
    ]),
  ),
  A: interval('0', '1'),
  B: interval('0', 'm'),
  C: interval('0', 'h'),
  D: interval('0', 'p'),
  E: interval('1', '2'),
  F: interval('q', 't'),
  G: interval('l', '3'),
  H: interval('h', '3'),
  I: interval('p', '3'),
  J: interval('2', '3'),
  '?': { known: unknown },
  '-': { given: 'not-applicable', known: 'not-applicable' },
};

/** What the eight characters of an input say of each attribute. */
export function levelsOf(input: string, symbols: Readonly<Record<string, Character>>): Levels {
  return Object.fromEntries(
    attributes.map((attribute, index) => [attribute, symbols[input[index] ?? '?']?.known ?? unknown]),
  ) as Record<Attribute, Known>;
}

/** The character of each pair of bounds that a membership of four levels and one half can have. */
export const membershipSymbols: Readonly<Record<string, Bounds>> = {
  '-': null,
  '0': [0, 0],
  '1': [1 / 3, 1 / 3],
  h: [0.5, 0.5],
  '2': [2 / 3, 2 / 3],
  '3': [1, 1],
  a: [0, 1 / 3],
  b: [0, 0.5],
  c: [0, 2 / 3],
  '?': [0, 1],
  e: [1 / 3, 0.5],
  f: [1 / 3, 2 / 3],
  g: [1 / 3, 1],
  i: [0.5, 2 / 3],
  j: [0.5, 1],
  k: [2 / 3, 1],
};

const membershipEntries = Object.entries(membershipSymbols);
const numberEntries = Object.entries(numbers);
const close = (one: number, other: number) => Math.abs(one - other) < 1e-12;

/** The character of the bounds of a membership. */
export function membershipSymbol(membership: Bounds): string {
  const found = membershipEntries.find(([, bounds]) =>
    bounds === null || membership === null
      ? bounds === membership
      : close(bounds[0], membership[0]) && close(bounds[1], membership[1]),
  );
  if (found === undefined) throw new Error(`no character for ${membership}`);
  return found[0];
}

/** The character of a number of numbers.tsv. */
export function numberSymbol(value: number): string {
  const found = numberEntries.find(([, number]) => close(number, value));
  if (found === undefined) throw new Error(`no character for ${value}`);
  return found[0];
}

/** Every outcome that is not undetermined: the types that are in, fewest first, none last; its character is its place. */
export const outcomes: readonly string[] = [
  'pseudo',
  'mutualism',
  'conjugation',
  'pseudo+mutualism',
  'pseudo+conjugation',
  'mutualism+conjugation',
  types.join('+'),
  '',
];

/** The outcomes of a set as bits: the first of `outcomes` is 1, the next is 2, then 4. */
export const bitsOf = (set: ReadonlySet<string>) =>
  outcomes.reduce((bits, outcome, index) => bits + (set.has(outcome) ? 2 ** index : 0), 0);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&*+<=>@^~';

/**
 * The character of a set of possible outcomes: its place in `outcomes`, 0 to 7, where it is one; else a letter, in the order
 * of the bits of all sets that occur.
 */
export function outcomeSymbols(sets: readonly number[]): ReadonlyMap<number, string> {
  const several = [...new Set(sets)].filter((bits) => Math.log2(bits) % 1 !== 0).sort((a, b) => a - b);
  if (several.length > letters.length) throw new Error(`no character for ${several.length} sets`);
  return new Map([
    ...outcomes.map((_, index) => [2 ** index, String(index)] as const),
    ...several.map((bits, index) => [bits, letters[index] ?? ''] as const),
  ]);
}
