import type { Locale } from '../core/locale.js';
import type { CatalogueDefinition } from '../forms/catalogue/definition.js';
import { catalogueLimits } from '../forms/catalogue/limits.js';
import { wordsIn } from './lookup-words.js';
import { wordingOf } from './wording-of.js';

/** What the name of a group counts, beside the words of its entries: it is said of many. */
const groupShare = 0.5;

/** An entry in one language: its words, and how much each counts. */
export interface EntryText {
  readonly id: string;
  readonly group: string | undefined;
  readonly words: ReadonlyMap<string, number>;
}

/**
 * The words of every entry in a language: of its label, its description and its columns in full, of the name of its group
 * by half. An id stands in for a label or a group without words.
 */
export function entryTexts(definition: CatalogueDefinition, locale: Locale): EntryText[] {
  const wording: unknown = wordingOf(definition);
  const entries = fieldOf(wording, 'entries');
  const groups = fieldOf(wording, 'groups');
  return Object.entries(definition.entries).map(([id, { group }]) => {
    const own = fieldOf(entries, id);
    const columns = fieldOf(own, 'columns');
    const texts = [
      textIn(fieldOf(own, 'label'), locale) ?? id,
      textIn(fieldOf(own, 'description'), locale) ?? '',
      ...Object.values(Object(columns))
        .slice(0, catalogueLimits.columns)
        .map((column) => textIn(column, locale) ?? ''),
    ];
    const named = typeof group === 'string' ? (textIn(fieldOf(groups, group), locale) ?? group) : '';
    const words = new Map(wordsIn(named).map((word) => [word, groupShare]));
    for (const word of texts.flatMap(wordsIn)) words.set(word, 1);
    return { id, group: typeof group === 'string' ? group : undefined, words };
  });
}

/** A field of its own of whatever is given; the words of a caller's catalogue may be anything. */
function fieldOf(table: unknown, key: string): unknown {
  return typeof table === 'object' && table !== null && Object.hasOwn(table, key)
    ? Reflect.get(table, key)
    : undefined;
}

function textIn(wording: unknown, locale: Locale): string | undefined {
  const text = fieldOf(wording, locale);
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}
