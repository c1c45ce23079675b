import { type Definition, questionsOf } from '../forms/definition.js';
import { type Citation, type Reference, references } from '../references/references.js';
import type { Words } from './words.js';

/**
 * The works that a verdict rests on, each once and in full, with how it was read: those of the definition, of its
 * indicators and of the reasons, and after a work that was not read itself those that it is known through.
 */
export function fullCitations(
  definition: Definition,
  reasons: readonly { readonly source: readonly Citation[] }[],
  words: Words,
): string[] {
  return worksIn(
    [definition, ...reasons, ...Object.values(questionsOf(definition))].flatMap(({ source }) => source),
    words,
  );
}

/** The works of citations, each once and in full, with how it was read and, where it was not, what it is known through. */
export function worksIn(cited: readonly Citation[], { dictionary }: Words): string[] {
  const works = cited.flatMap((citation): string[] => {
    if (!('ref' in citation)) return [citation.text];
    const work: Reference = references[citation.ref];
    const through = (work.through ?? []).map((key) => table[key]).filter((one) => one !== undefined);
    return [work, ...through].map((one) => `${one.citation} [${dictionary.confidence[one.confidence]}]`);
  });
  return [...new Set(works)];
}

const table: Readonly<Record<string, Reference>> = references;
