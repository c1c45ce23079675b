import { type Citation, type Reference, references } from '../references/references.js';

const confidence = {
  primary: { en: 'read for this library', id: 'dibaca untuk pustaka ini' },
  secondary: { en: 'known through other works', id: 'diketahui melalui karya lain' },
  'project-reading': { en: 'a decision of this library', id: 'ketentuan pustaka ini' },
} as const satisfies Record<Reference['confidence'], Record<'en' | 'id', string>>;

/** The full citations of the works, each once, in order of appearance, with how each was read. */
export function fullCitations(citations: readonly Citation[], locale: 'en' | 'id'): string[] {
  const works = citations.map((citation) => {
    if (!('ref' in citation)) return citation.text;
    const work: Reference = references[citation.ref];
    return `${work.citation} [${confidence[work.confidence][locale]}]`;
  });
  return [...new Set(works)];
}
