import { isPlainObject } from '../core/assert.js';
import { levelNames } from '../core/level.js';
import { locales } from '../core/locale.js';

/** Collects what is wrong with words: what has none, what is no text, what words nothing. */
export class WordingChecks {
  readonly faults: string[] = [];

  /** The entries of a table that has to have these and no others. */
  table(path: string, given: unknown, ids: readonly string[]): [string, unknown][] {
    if (!isPlainObject(given)) {
      this.faults.push(`${path}: words for ${ids.join(', ')}.`);
      return [];
    }
    for (const id of Object.keys(given))
      if (!ids.includes(id))
        this.faults.push(
          `${path}: ${ids.length > 0 ? `'${id}' is none of ${ids.join(', ')}` : `there is nothing that '${id}' could word`}.`,
        );
    return ids.map((id) => [id, given[id]]);
  }

  /** A text in every language. */
  texts(path: string, given: unknown): void {
    for (const [locale, text] of this.table(path, given, locales))
      if (typeof text !== 'string' || text.trim() === '') this.faults.push(`${path}.${locale}: a text.`);
  }

  /** A text for each id. */
  textsOf(path: string, given: unknown, ids: readonly string[]): void {
    for (const [id, text] of this.table(path, given, ids)) this.texts(`${path}.${id}`, text);
  }

  /** Questions, each with its levels and its parts. */
  questions(
    path: string,
    given: unknown,
    partsOf: Readonly<Record<string, { readonly parts?: readonly string[] }>>,
  ): void {
    for (const [id, words] of this.table(path, given, Object.keys(partsOf)))
      this.question(`${path}.${id}`, words, partsOf[id]?.parts);
  }

  /** Members of a framework, each with a label and a description. */
  members(path: string, given: unknown, ids: readonly string[]): void {
    for (const [id, words] of this.table(path, given, ids))
      this.textsOf(`${path}.${id}`, words, ['label', 'description']);
  }

  /** Entries of a catalogue, each with a label; `columnsOf` are the columns that each fills. */
  entries(
    path: string,
    given: unknown,
    columnsOf: Readonly<Record<string, { readonly basis: unknown; readonly columns?: readonly string[] }>>,
  ): void {
    for (const [id, words] of this.table(path, given, Object.keys(columnsOf))) {
      const at = `${path}.${id}`;
      const { columns, ...texts } = isPlainObject(words) ? words : {};
      const fields = ['label', ...('description' in texts ? ['description'] : [])];
      this.textsOf(at, isPlainObject(words) ? texts : words, fields);
      const filled = columnsOf[id]?.columns ?? [];
      if (columns !== undefined || filled.length > 0) this.textsOf(`${at}.columns`, columns, filled);
    }
  }

  /** Passages for coders, for any of the questions. */
  examples(path: string, given: unknown, asked: readonly string[]): void {
    for (const [id, pair] of this.table(path, given, asked))
      if (Object.hasOwn(Object(given), id))
        this.textsOf(`${path}.${id}`, pair, ['example', 'counterExample']);
  }

  private question(path: string, given: unknown, parts: readonly string[] = []): void {
    const fields = ['label', 'question', 'rubric', ...(parts.length > 0 ? ['parts'] : [])];
    for (const [field, words] of this.table(path, given, fields)) {
      if (field === 'rubric') this.textsOf(`${path}.rubric`, words, levelNames);
      else if (field === 'parts')
        for (const [part, own] of this.table(`${path}.parts`, words, parts))
          this.question(`${path}.parts.${part}`, own);
      else this.texts(`${path}.${field}`, words);
    }
  }
}

/**
 * What is wrong with the words of a definition, where it has some; `sections` checks what its form has beside a label. Only
 * what asks something has examples: `asked` are the ids of its questions.
 */
export function wordingFaults(
  wording: unknown,
  names: readonly string[],
  sections: (checks: WordingChecks, section: (name: string) => unknown) => void,
  asked?: readonly string[],
): string[] {
  if (wording === undefined) return [];
  const checks = new WordingChecks();
  if (!isPlainObject(wording)) return [`wording: an object with ${['label', ...names].join(', ')}.`];
  const { caution, examples, ...others } = wording;
  if (caution !== undefined) checks.texts('wording.caution', caution);
  if (examples !== undefined) checks.examples('wording.examples', examples, asked ?? []);
  const found = new Map(checks.table('wording', others, ['label', ...names]));
  checks.texts('wording.label', found.get('label'));
  sections(checks, (name) => found.get(name));
  return checks.faults;
}
