import { type Locale, locales } from '../core/locale.js';

/** Of a text only this many characters and different words are read, so that no text is dear to look up. */
const readOf = { characters: 1000, words: 64 } as const;

/** Words that are in every text, and so tell nothing of what it is about. */
const functionWords: Readonly<Record<Locale, string>> = {
  en: ' a an and are as at be by for from in is it its of on or our that the their these this those to we which with ',
  id: ' adalah agar akan antara atau bagi dalam dan dari dengan di ini itu juga kami karena ke kepada oleh pada para sebagai secara serta tentang untuk yang ',
};

/** Whether a word is one of those, in either language: a text may be of both. */
const isFunctionWord = (word: string) =>
  locales.some((locale) => functionWords[locale].includes(` ${word} `));

/**
 * The different words of a text in their order, without case, diacritics and punctuation, and without function words:
 * runs of letters and numbers of whatever script.
 */
export function wordsIn(text: string): string[] {
  const folded = text.slice(0, readOf.characters).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const words = folded.slice(0, readOf.characters).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => !isFunctionWord(word)).slice(0, readOf.words);
}

/** Two words are alike from this share of their triples of letters. Ours: penanaman and menanam are (0.5). */
const alikeFrom = 0.4;

/** Words shorter than this are alike only if they are the same. */
const leastLetters = 4;

/** A word with its triples of letters, its two ends among them: `_ta`, `tan`, `ana`, `nam`, `am_`. */
export interface Spelt {
  readonly word: string;
  /** None for a word that is compared only as a whole: a short one, or one with a number. */
  readonly triples: ReadonlySet<string>;
}

/** Spells a word out. */
export function spell(word: string): Spelt {
  const triples = new Set<string>();
  const ends = `_${word}_`;
  if (word.length >= leastLetters && !/\p{N}/u.test(word))
    for (let start = 0; start + 3 <= ends.length; start += 1) triples.add(ends.slice(start, start + 3));
  return { word, triples };
}

/**
 * How alike two words are: 1 for the same word; else twice the number of triples that both have, by the number that each
 * has (Dice); 0 below 0.4. Affixes and slips leave most triples as they are.
 */
export function likeness(a: Spelt, b: Spelt): number {
  if (a.word === b.word) return 1;
  if (a.triples.size === 0 || b.triples.size === 0) return 0;
  let common = 0;
  for (const triple of a.triples) if (b.triples.has(triple)) common += 1;
  const share = (2 * common) / (a.triples.size + b.triples.size);
  return share < alikeFrom ? 0 : share;
}
