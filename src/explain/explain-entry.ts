import { assertOneOf, assertOptions } from '../core/assert.js';
import type { Locale } from '../core/locale.js';
import { reading } from '../core/reading.js';
import { crosswalksOf } from '../crosswalks/crosswalks.js';
import type { CatalogueDefinition } from '../forms/catalogue/definition.js';
import { assertCatalogueShape } from '../forms/catalogue/limits.js';
import type { EntryOf } from '../forms/look-up.js';
import type { Said, SaidReason } from './explanation.js';
import type { OwnDictionary } from './own-dictionary.js';
import { statementsOn } from './parts.js';
import { wordingOf } from './wording-of.js';
import { wordsOf } from './words.js';

const caller = 'explainEntry';

/** How to say it. */
export interface ExplainEntryOptions {
  readonly locale: Locale;
  /** Sentences of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/** An entry of a catalogue in one language. Every part is plain text, not yet escaped. */
export interface SaidEntry<Entry extends string = string> {
  readonly id: Entry;
  readonly locale: Locale;
  /** The name of the catalogue. */
  readonly catalogue: string;
  readonly label: string;
  /** Absent where the label says all. */
  readonly description?: string;
  readonly group?: Said;
  /** What is told of it beside its description, by column: the name of the column and the text; none without words for it. */
  readonly columns: readonly (Said & { readonly label: string })[];
  /** The works that the source cites for it, as it prints them. */
  readonly studies: readonly string[];
  /** Who speaks for it. */
  readonly basis: string;
  readonly source: readonly string[];
  /** What relates it to members of other frameworks, by framework. */
  readonly related: readonly SaidReason[];
  /** What the source says of it, or of the whole catalogue, besides. */
  readonly statements: readonly SaidReason[];
  /** What the catalogue is not meant to say. */
  readonly caution?: string;
}

/**
 * Puts an entry of a catalogue into words: the library's or a caller's own. Labels that a catalogue of a caller's own has no
 * words for are shown as ids. Throws `unknown-entry` and `unknown-locale`.
 *
 * @example
 * ```ts
 * import { governmentCsrPolicyTypes } from 'kemitraan/csr';
 * import { explainEntry } from 'kemitraan/explain';
 * explainEntry(governmentCsrPolicyTypes, 'mandating', { locale: 'en' }).source; // => ['LAN 2016, 2.3.4']
 * ```
 */
export function explainEntry<const D extends CatalogueDefinition, const E extends EntryOf<D>>(
  definition: D,
  entry: E,
  options: ExplainEntryOptions,
): SaidEntry<E>;
export function explainEntry(
  definition: CatalogueDefinition,
  entry: string,
  options: ExplainEntryOptions,
): SaidEntry {
  const say = () => saidEntry(definition, entry, options);
  return reading(caller, 'definition', definition, say, 'invalid-definition');
}

function saidEntry(definition: CatalogueDefinition, entry: string, options: ExplainEntryOptions): SaidEntry {
  const read = assertOptions(caller, options, ['locale', 'dictionary']);
  assertCatalogueShape(caller, definition);
  assertOneOf(caller, 'entry', 'unknown-entry', entry, Object.keys(definition.entries));
  const words = wordsOf(caller, read.locale, undefined, read.dictionary);
  const { locale, text, dictionary } = words;
  const wording = wordingOf(definition);
  const own = wording?.entries?.[entry];
  const { group, columns = [], studies = [], basis = 'ours', source = [] } = definition.entries[entry] ?? {};
  return {
    id: entry,
    locale,
    catalogue: text(wording?.label, definition.id),
    label: text(own?.label, entry),
    ...(own?.description && { description: own.description[locale] }),
    ...(group !== undefined && { group: { id: group, text: text(wording?.groups?.[group], group) } }),
    columns: columns.flatMap((id) => {
      const said = own?.columns?.[id]?.[locale];
      return said === undefined ? [] : [{ id, label: text(wording?.columns?.[id], id), text: said }];
    }),
    studies: [...studies],
    basis: dictionary.speaker[basis],
    source: source.map(words.cite),
    related: crosswalksOf(definition.id, entry).map(({ from, to, note, source: works }) => ({
      id: from.framework === definition.id && from.member === entry ? to.framework : from.framework,
      text: note[locale],
      evidence: [],
      source: works.map(words.cite),
    })),
    statements: statementsOn(definition, [entry], words),
    ...(wording?.caution && { caution: wording.caution[locale] }),
  };
}
