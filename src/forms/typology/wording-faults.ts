import { isPlainObject } from '../../core/assert.js';
import { levelNames } from '../../core/level.js';
import { locales } from '../../core/locale.js';
import type { TypologyDefinition } from './definition.js';

/** What is wrong with the words of a typology of a caller's own: what has none, what is no text, what words nothing. */
export function wordingFaults({ wording, attributes, types, readings }: TypologyDefinition): string[] {
  if (wording === undefined) return [];
  if (!isPlainObject(wording)) return ['wording: an object with label, attributes, types and readings.'];
  const faults: string[] = [];
  const table = (path: string, given: unknown, ids: readonly string[]): [string, unknown][] => {
    if (!isPlainObject(given)) {
      faults.push(`${path}: words for ${ids.join(', ')}.`);
      return [];
    }
    for (const id of Object.keys(given))
      if (!ids.includes(id)) faults.push(`${path}: '${id}' is none of ${ids.join(', ')}.`);
    return ids.map((id) => [id, given[id]]);
  };
  const texts = (path: string, given: unknown) => {
    for (const [locale, text] of table(path, given, locales))
      if (typeof text !== 'string' || text.trim() === '') faults.push(`${path}.${locale}: a text.`);
  };
  const fields = (path: string, given: unknown, names: readonly string[], parts: readonly string[] = []) => {
    const found = new Map(table(path, given, [...names, ...(parts.length > 0 ? ['parts'] : [])]));
    for (const name of names)
      if (name !== 'rubric' && found.has(name)) texts(`${path}.${name}`, found.get(name));
    if (found.has('rubric'))
      for (const [level, text] of table(`${path}.rubric`, found.get('rubric'), levelNames))
        texts(`${path}.rubric.${level}`, text);
    if (found.has('parts'))
      for (const [part, words] of table(`${path}.parts`, found.get('parts'), parts))
        fields(`${path}.parts.${part}`, words, ['label', 'question', 'rubric']);
  };
  const { caution, ...others } = wording;
  if (caution !== undefined) texts('wording.caution', caution);
  const sections = new Map(table('wording', others, ['label', 'attributes', 'types', 'readings']));
  texts('wording.label', sections.get('label'));
  for (const [id, words] of table('wording.attributes', sections.get('attributes'), Object.keys(attributes)))
    fields(`wording.attributes.${id}`, words, ['label', 'question', 'rubric'], attributes[id]?.parts);
  for (const [section, ids] of [
    ['types', Object.keys(types)],
    ['readings', Object.keys(readings)],
  ] as const)
    for (const [id, words] of table(`wording.${section}`, sections.get(section), ids))
      fields(`wording.${section}.${id}`, words, ['label', 'description']);
  return faults;
}
