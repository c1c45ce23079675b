import { type Citation, type Reference, type ReferenceKey, references } from '../references/references.js';

const confidence = {
  primary: { en: 'read for this library', id: 'dibaca untuk pustaka ini' },
  secondary: { en: 'known through other works', id: 'diketahui melalui karya lain' },
  'project-reading': { en: 'a decision of this library', id: 'ketentuan pustaka ini' },
} as const satisfies Record<Reference['confidence'], Record<'en' | 'id', string>>;

/** The full citations of the works, each once, in order of appearance, with how each was read. */
export function fullCitations(citations: readonly Citation[], locale: 'en' | 'id'): string[] {
  const keys = citations.map((citation) => ('ref' in citation ? citation.ref : citation.text));
  return [...new Set(keys)].map((key) => {
    const work: Reference | undefined = Object.hasOwn(references, key)
      ? references[key as ReferenceKey]
      : undefined;
    return work ? `${work.citation} [${confidence[work.confidence][locale]}]` : key;
  });
}
