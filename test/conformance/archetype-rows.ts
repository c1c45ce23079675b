import { attributes, readings, types } from './archetype-table.js';
import {
  bitsOf,
  type Character,
  levelSymbols,
  levelsOf,
  membershipSymbol,
  numberSymbol,
  numberSymbols,
  outcomeSymbols,
} from './legend.js';
import {
  classifySlowly,
  deciding,
  joinParts,
  type Known,
  type Levels,
  type ReferenceVerdict,
  typicalitySlowly,
} from './reference.js';

/**
 * The six variants of a type under the readings, in the order of the columns; every other pair of a type and a reading has the
 * same criteria as one of them.
 */
export const variants = [
  ['surakarta', 'pseudo'],
  ['surakarta', 'mutualism'],
  ['surakarta', 'conjugation'],
  ['sulistiyani', 'conjugation'],
  ['strict', 'pseudo'],
  ['strict', 'mutualism'],
] as const;

const synergy = attributes.indexOf('synergy');
const mutual = attributes.indexOf('mutual-benefit');

/** All texts of a length over an alphabet, the last character changing fastest. */
function* product(alphabet: string, length: number): Generator<string> {
  if (length === 0) yield '';
  else for (const first of alphabet) for (const rest of product(alphabet, length - 1)) yield first + rest;
}

const put = (text: string, at: number, symbol: string) => text.slice(0, at) + symbol + text.slice(at + 1);

/** Seven characters, and an eighth for synergy: it decides nothing, and takes turns. */
const withSynergy = (seven: string, turn: number) =>
  seven.slice(0, synergy) + '0123h?r-'[turn % 8] + seven.slice(synergy);

/** Rows whose column k is x + k * y, modulo the length of the alphabet: every two columns take every pair of values. */
function* pairwise(alphabet: string, shifts: readonly number[]): Generator<string> {
  const size = alphabet.length;
  for (const z of shifts)
    for (let x = 0; x < size; x += 1)
      for (let y = 0; y < size; y += 1)
        yield attributes.map((_, k) => alphabet[(x + k * y + k * k * z) % size]).join('');
}

/** The inputs of archetypes.tsv, by the rule that the README of the vectors states. */
function archetypeInputs(): readonly string[] {
  const inputs: string[] = [];
  for (const seven of product('0123', 7)) inputs.push(withSynergy(seven, inputs.length));
  for (const seven of product('03?-h', 7)) inputs.push(withSynergy(seven, inputs.length));
  for (const alphabet of ['0123h?u', '0123h?-', '0123h?r']) inputs.push(...pairwise(alphabet, [0, 1, 2, 3]));
  for (const whole of '?ur0123h')
    for (const parts of product('0123h?ur', 2))
      for (const importance of '0h?3')
        for (const understanding of '03?')
          inputs.push(put(put(put('?0???30?', 0, importance), 2, understanding), mutual, whole) + parts);
  return [...new Set(inputs)];
}

/** The inputs of numbers.tsv. The alphabet has a prime length, as `pairwise` needs. */
function numberInputs(): readonly string[] {
  return [...new Set(pairwise(Object.keys(numberSymbols).join(''), [0, 1, 2]))];
}

/** The inputs of typicality.tsv: understanding, synergy, balance and importance in all ways, capability gain in turn. */
function typicalityInputs(): readonly string[] {
  const alphabet = '0123h?r-';
  return [...product(alphabet, 4)].map((four, index) => {
    const [importance, balance, understanding, synergistic] = four;
    const turn = alphabet[(index + Math.floor(index / 8) + Math.floor(index / 64)) % 8];
    return `${importance}${balance}${understanding}?${synergistic}??${turn}`;
  });
}

/** The levels of an input of eight characters, or of ten: the last two are the sub-questions of mutual benefit. */
function readInput(input: string, symbols: Readonly<Record<string, Character>>): Levels {
  const levels = levelsOf(input, symbols);
  if (input.length === attributes.length) return levels;
  const parts: Known[] = [...input.slice(attributes.length)].map((part) => symbols[part]?.known ?? [0, 1]);
  return { ...levels, 'mutual-benefit': joinParts(levels['mutual-benefit'], parts) };
}

/** Classifies under every reading, each set of deciding levels once. */
function rememberingClassifier() {
  const known = new Map<string, ReferenceVerdict>();
  const decidingUnder = readings.map(deciding);
  return (levels: Levels) =>
    readings.map((reading, index) => {
      const key = [reading, ...(decidingUnder[index] ?? []).map((attribute) => levels[attribute])].join(' ');
      const verdict = known.get(key) ?? classifySlowly(levels, reading);
      known.set(key, verdict);
      return verdict;
    });
}

/** What a file says of one input, before it is written in characters. */
interface Answer {
  readonly input: string;
  readonly verdicts: readonly ReferenceVerdict[];
}

function answers(inputs: readonly string[], symbols: Readonly<Record<string, Character>>): readonly Answer[] {
  const classify = rememberingClassifier();
  return inputs.map((input) => ({ input, verdicts: classify(readInput(input, symbols)) }));
}

/** A file of verdicts: input, memberships of the six variants, outcomes under the three readings. */
export interface VerdictFile {
  readonly text: string;
  readonly answers: readonly Answer[];
  readonly sets: ReadonlyMap<number, string>;
}

/** archetypes.tsv and numbers.tsv, with the characters of their sets of outcomes. */
export function verdictFiles(): { archetypes: VerdictFile; numbers: VerdictFile } {
  const levels = answers(archetypeInputs(), levelSymbols);
  const close = answers(numberInputs(), numberSymbols);
  const sets = outcomeSymbols(
    [...levels, ...close].flatMap(({ verdicts }) => verdicts.map(({ outcomes }) => bitsOf(outcomes))),
  );
  const write = (
    all: readonly Answer[],
    membership: (bounds: readonly [number, number] | null) => string,
  ) => ({
    text: all
      .map(({ input, verdicts }) => {
        const of = Object.fromEntries(readings.map((reading, index) => [reading, verdicts[index]]));
        const columns = variants.map(([reading, type]) => membership(of[reading]?.memberships[type] ?? null));
        const found = verdicts.map(({ outcomes }) => sets.get(bitsOf(outcomes)));
        return `${input}\t${columns.join('')}${found.join('')}\n`;
      })
      .join(''),
    answers: all,
    sets,
  });
  return {
    archetypes: write(levels, membershipSymbol),
    numbers: write(close, (bounds) => (bounds === null ? '--' : bounds.map(numberSymbol).join(''))),
  };
}

const in36 = (value: number) => {
  const parts = Math.round(value * 36);
  if (Math.abs(parts / 36 - value) > 1e-12) throw new Error(`${value} is no 36th`);
  return String(parts);
};

/** typicality.tsv: input, and the bounds of the six variants in 36ths. */
export function typicalityFile(): string {
  return typicalityInputs()
    .map((input) => {
      const levels = readInput(input, levelSymbols);
      const columns = variants.map(([reading, type]) => {
        const bounds = typicalitySlowly(levels, reading, type);
        if (bounds === null) return '-';
        return [...new Set(bounds.map(in36))].join('-');
      });
      return `${input}\t${columns.join(' ')}\n`;
    })
    .join('');
}

/** How often each status and each kind of outcome occurs under each reading. */
export function countAnswers(all: readonly Answer[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { verdicts } of all)
    for (const [index, { outcomes, status, ambiguous }] of verdicts.entries()) {
      const [only] = outcomes;
      const kind =
        outcomes.size > 1
          ? 'undetermined'
          : only === ''
            ? 'none'
            : only?.includes('+')
              ? 'hybrid'
              : 'dominant';
      count(`${readings[index]} ${kind}`);
      if (ambiguous) count(`${readings[index]} maximum-ambiguity`);
      for (const type of types) count(`${readings[index]} ${type} ${status[type]}`);
    }
  return counts;
}
