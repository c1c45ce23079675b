import { assertOneOf, assertOptions } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { type Locale, locales } from '../core/locale.js';
import { reading } from '../core/reading.js';
import type { CatalogueDefinition } from '../forms/catalogue/definition.js';
import { assertCatalogueShape } from '../forms/catalogue/limits.js';
import type { EntryOf } from '../forms/look-up.js';
import { type EntryText, entryTexts } from './lookup-texts.js';
import { likeness, type Spelt, spell, wordsIn } from './lookup-words.js';

const caller = 'nearestEntries';

/** Entries below this are not listed. Ours, as are the numbers below: see the doc block of `nearestEntries`. */
const listedFrom = 0.25;
/** How much of the score is what an entry has of the text; the rest is what the text has of the entry. */
const shareOfText = 0.9;
/** An entry is asked for no more than this many words of a text. */
const askedWords = 5;
/** How many entries are listed where the caller does not say. */
const usualLimit = 5;

/** An entry that a text is like. */
export interface NearEntry<Entry extends string = string, Group extends string = string> {
  readonly id: Entry;
  /** From a quarter to 1; see `nearestEntries`. */
  readonly score: number;
  /** In which language its words are like the text. */
  readonly locale: Locale;
  readonly group?: Group;
}

/** Which words are looked at, and how many entries are listed at most: both languages, and 5. */
export interface NearestOptions {
  readonly locale?: Locale;
  readonly limit?: number;
}

/**
 * The entries of a catalogue whose words are nearest to a free text: the library's catalogue or a caller's own, the nearest
 * first, ties in the order of the definition. It never picks one: a list of candidates, each with its score, for a person.
 *
 * The words of an entry `e` are those of its label, description and columns, and of its group's name by half; a language
 * is looked at by itself, and the better of the two counts (English in a tie). Case, diacritics, punctuation, and function
 * words such as “for” and “untuk” do not count. For a word `q` of the text and a word `t` of the catalogue:
 *
 *     rarity(t) = ln(1 + N / n)       of N entries n have the word
 *     like(q, t) = 1                  for the same word;
 *                  2c / (a + b)       of the triples of letters that q (a of them) and t (b) have, c in common, ends included;
 *                  0                  below 0.4, and for other words of less than 4 letters, or with a number
 *     weight(q) = rarity(t)           of the t that q is most like; ln(1 + N) if it is like none
 *     told(q, e) = max over t of e    like(q, t), by half where t is only of the group's name
 *     text(e) = Σ weight(q) told(q, e) / W, where W is the sum of the 5 greatest weights, or the greatest Σ if that is more
 *     entry(e) = Σ of rarity(t) × the greatest like(q, t) / Σ of rarity(t), over the words t of e, by half those of the group
 *     score(e) = 0.9 text(e) + 0.1 entry(e)
 *
 * So a score is a share of what the text says, not a probability, and comparable within one call only. Entries below 1/4
 * are not listed: a text that is like nothing gives an empty list, and so does one whose words the catalogue does not have,
 * whatever it means. The line is low, since a person looks at the list: it rather shows a candidate too many than none. It
 * and the other numbers are ours; `docs/concepts/lookup.md` tells how often the list is right.
 *
 * Of every text the first 1,000 characters and 64 different words are read. Results are rounded to 12 significant digits.
 * An empty text gives an empty list. Throws `invalid-definition` for what is no catalogue or cannot be read, `invalid-input`
 * for what is no text, `invalid-number` for a limit that is no whole number from 1, `unknown-locale` and `unknown-option`.
 *
 * @example
 * ```ts
 * import { nearestEntries } from 'kemitraan/explain';
 * import { tjslPriorityFields } from 'kemitraan/programmes';
 * const near = nearestEntries(tjslPriorityFields, 'penanaman pohon di bantaran sungai', { limit: 1 });
 * near.map(({ id, group, locale }) => ({ id, group, locale }));
 * // => [{ id: 'environment.target-2.activity-2', group: 'environment', locale: 'id' }]
 * nearestEntries(tjslPriorityFields, 'invoice number 4471'); // => []
 * ```
 */
export function nearestEntries<const D extends CatalogueDefinition>(
  definition: D,
  text: string,
  options?: NearestOptions,
): NearEntry<EntryOf<D>, keyof NonNullable<D['groups']> & string>[];
export function nearestEntries(
  definition: CatalogueDefinition,
  text: string,
  options: NearestOptions = {},
): NearEntry[] {
  const find = () => nearest(definition, text, options);
  return reading(caller, 'definition', definition, find, 'invalid-definition');
}

function nearest(definition: CatalogueDefinition, text: string, options: NearestOptions): NearEntry[] {
  const { locale, limit = usualLimit } = assertOptions(caller, options, ['locale', 'limit']);
  if (locale !== undefined) assertOneOf(caller, 'options.locale', 'unknown-locale', locale, locales);
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new KemitraanError(caller, 'options.limit', limit, 'invalid-number', 'Give a whole number from 1.');
  if (typeof text !== 'string')
    throw new KemitraanError(caller, 'text', text, 'invalid-input', 'Give a text.');
  const words = wordsIn(text).map(spell);
  assertCatalogueShape(caller, definition);
  const best = new Map<string, NearEntry>();
  for (const one of locale === undefined ? locales : [locale]) {
    const texts = entryTexts(definition, one);
    const scores = scoresOf(texts, words);
    for (const [index, { id, group }] of texts.entries()) {
      const score = scores[index] ?? 0;
      if (score < listedFrom || score <= (best.get(id)?.score ?? 0)) continue;
      best.set(id, { id, score, locale: one, ...(group !== undefined && { group }) });
    }
  }
  // By the definition first, which sorting leaves as it is among equals.
  return Object.keys(definition.entries)
    .flatMap((id) => best.get(id) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

/** The score of each entry, in one language. */
function scoresOf(texts: readonly EntryText[], words: readonly Spelt[]): number[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of text.words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log(1 + texts.length / (counts.get(word) ?? 1));
  const vocabulary = [...counts.keys()].map(spell);
  const alike = words.map(
    (word) =>
      new Map(
        vocabulary
          .map((known) => [known.word, likeness(word, known)] as const)
          .filter(([, like]) => like > 0),
      ),
  );
  const weights = alike.map((known) => {
    const [likest] = [...known].sort(([, a], [, b]) => b - a);
    return rarity(likest?.[0] ?? '');
  });
  const told = texts.map((text) =>
    sum(alike.map((known, index) => (weights[index] ?? 0) * greatest(text, (word) => known.get(word) ?? 0))),
  );
  const weightiest = [...weights].sort((a, b) => b - a).slice(0, askedWords);
  const whole = Math.max(sum(weightiest), ...told);
  return texts.map((text, index) => {
    const mine = [...text.words].map(([word, share]) => [word, share * rarity(word)] as const);
    const met = mine.map(
      ([word, weight]) => weight * Math.max(0, ...alike.map((known) => known.get(word) ?? 0)),
    );
    const ofText = whole > 0 ? (told[index] ?? 0) / whole : 0;
    const ofEntry = mine.length > 0 ? sum(met) / sum(mine.map(([, weight]) => weight)) : 0;
    return Number((shareOfText * ofText + (1 - shareOfText) * ofEntry).toPrecision(12));
  });
}

/** The greatest that a word of an entry has, by how much the word counts. */
function greatest({ words }: EntryText, of: (word: string) => number): number {
  return [...words].reduce((most, [word, share]) => Math.max(most, share * of(word)), 0);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
