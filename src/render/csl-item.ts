import type { Source } from '../case/case.js';
import { hash } from '../case/row-id.js';
import { bibliographyWords } from '../explain/bibliography-words.js';
import type { CitedWork } from '../explain/sources.js';
import type { Words } from '../explain/words.js';
import { type BibliographyAuthor, type BibliographyEntry, bibliography } from '../references/bibliography.js';
import { type Reference, type ReferenceKey, references } from '../references/references.js';

/** One work as CSL-JSON has it. Plain data; a field that is not known is left out. @see csl-data */
export interface CslItem extends Omit<BibliographyEntry, 'author' | 'issued'> {
  /** A key of `references`; `<case>.<source>` of a source of a case; `own-` and 16 digits of a text of a caller's own. */
  readonly id: string;
  readonly author?: readonly BibliographyAuthor[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

/** A work of the bibliography, with how it was read in the note; or a text of a caller's own as a document of that title. */
export function itemOf(work: CitedWork, words: Words): CslItem {
  if ('text' in work) return { id: `own-${hash(work.text)}`, type: 'document', title: work.text };
  const { author, issued, note, ...fields }: BibliographyEntry = bibliography[work.ref];
  return {
    id: work.ref,
    ...(author && { author: author.map((one) => ({ ...one })) }),
    ...(issued && { issued: { 'date-parts': [issued.filter((part) => part !== undefined)] } }),
    ...fields,
    note: [...(note === undefined ? [] : [note]), `[${readAs(work.ref, words)}]`].join(' '),
  };
}

/** How a work was read, and what it is known through. */
function readAs(ref: ReferenceKey, { dictionary }: Words): string {
  const { confidence, through = [] }: Reference = references[ref];
  const table: Readonly<Record<string, Reference>> = references;
  const shorts = through.flatMap((key) => table[key]?.short ?? []);
  return [dictionary.confidence[confidence], ...(shorts.length > 0 ? [shorts.join('; ')] : [])].join(': ');
}

/** A source of a case: a document whose title is the citation as it was coded. */
export function sourceItem(subject: string, { id, citation, kind, extent }: Source, words: Words): CslItem {
  const { extents } = words.section('bibliography', bibliographyWords[words.locale]);
  return {
    id: `${subject}.${id}`,
    type: 'document',
    title: citation,
    genre: kind,
    note: `[${extents[extent]}]`,
  };
}
