import type { Case } from '../case/case.js';
import { readFields } from '../core/assert.js';
import type { Locale } from '../core/locale.js';
import { reading } from '../core/reading.js';
import type { OwnDictionary } from '../explain/own-dictionary.js';
import { citedWorks } from '../explain/sources.js';
import { wordsOf } from '../explain/words.js';
import type { AnyDefinition } from '../forms/definition.js';
import { sourcesBehind } from './case-sources.js';
import { type CslItem, itemOf, sourceItem } from './csl-item.js';
import { type BibliographyInput, groundsOf } from './grounds.js';

/** What a bibliography is to hold, and in which language its notes are. */
export interface BibliographyOptions {
  readonly locale: Locale;
  /** The case of the verdicts: the sources behind the rows that they name are then listed too. */
  readonly case?: Case;
  /** Definitions of the caller's own, of which those that gave verdicts are found by their ids. */
  readonly definitions?: readonly AnyDefinition[];
  /** Texts of the caller's own, in place of those of the language: how a work was read is one of them. */
  readonly dictionary?: OwnDictionary;
}

/**
 * The works that a verdict, several verdicts or an assessment rest on, as CSL-JSON, which Zotero, pandoc and citation-js read.
 *
 * Each work once, in the order in which it is first cited: what the definition, its questions, the reasons and the findings
 * cite, and after a work that was not read itself those that it is known through; then, where the case is given, its sources
 * behind the rows that the reasons name, in the order of the case. Ids are keys of `references`; those of sources are
 * `<case>.<source>`; a text that a definition of the caller's own cites is a document of that title.
 *
 * How a work was read stands in its `note`, in square brackets. What this library decided is cited as the library, and its
 * note says that no published work holds it. Of an untitled work the title says in square brackets what it is; authors, years
 * and titles that the text read does not state are left out. Places in works are not listed: a verdict has them.
 *
 * Without verdicts the list is empty. Throws `unknown-locale`, `unknown-option`; as `explain` for verdicts that are damaged or
 * of no definition that is known; `verdict-mismatch` for a case that a verdict is not of, or that no longer has a row that it
 * names; `invalid-case` for one whose sources are not what a case holds.
 *
 * @example
 * ```ts
 * import { classifyArchetype } from 'kemitraan/archetypes';
 * import { toCsl } from 'kemitraan/render';
 * const items = toCsl(classifyArchetype({ balance: 'out' }), { locale: 'en' });
 * const book = items.find(({ id }) => id === 'sulistiyani-2004');
 * book?.author; // => [{ family: 'Sulistiyani', given: 'Ambar Teguh' }]
 * book?.issued; // => { 'date-parts': [[2004]] }
 * book?.note?.startsWith('[known through excerpts or other works: '); // => true
 * ```
 * @see csl-data
 */
export function toCsl(
  given: BibliographyInput | readonly BibliographyInput[],
  options: BibliographyOptions,
): CslItem[] {
  return cslItems('toCsl', given, options);
}

/** {@link toCsl} under the name of the function that a caller sees in an error. */
export function cslItems(
  caller: string,
  given: BibliographyInput | readonly BibliographyInput[],
  options: BibliographyOptions,
): CslItem[] {
  const allowed = ['locale', 'case', 'definitions', 'dictionary'] as const;
  const fields = readFields(caller, 'options', options, allowed) as BibliographyOptions;
  const { locale, case: subject, definitions, dictionary } = fields;
  const words = wordsOf(caller, locale, undefined, dictionary);
  const { cited, evidence } = groundsOf(caller, given, { case: subject, definitions });
  const sources = reading(caller, 'options.case', subject, () =>
    subject === undefined
      ? []
      : sourcesBehind(caller, subject, evidence).map((one) => sourceItem(subject.id, one, words)),
  );
  return [...citedWorks(cited).map((work) => itemOf(work, words)), ...sources];
}
