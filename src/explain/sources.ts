import { prepared } from '../core/prepared.js';
import { type Definition, questionsOf } from '../forms/definition.js';
import { type Citation, type Reference, type ReferenceKey, references } from '../references/references.js';
import type { Words } from './words.js';

/** The citations that a verdict rests on: those of the definition, of its indicators and of the reasons, as they come. */
export function citationsOf(
  definition: Definition,
  reasons: readonly { readonly source: readonly Citation[] }[],
): Citation[] {
  const cited: Citation[] = [];
  const add = ({ source }: { readonly source: readonly Citation[] }) => {
    for (const one of source) cited.push(one);
  };
  add(definition);
  for (const reason of reasons) add(reason);
  for (const question of Object.values(questionsOf(definition))) add(question);
  return cited;
}

/** The works of citations, each once and in full, with how it was read, and after one that was not those that it is known through. */
export function worksIn(cited: readonly Citation[], { dictionary }: Words): string[] {
  const told = prepared(dictionary, noneTold);
  const works = citedWorks(cited).map((one): string => {
    // Of a definition that nobody defined: whoever asked says that it is none.
    if ('text' in one && typeof one.text !== 'string') throw new TypeError('source');
    if ('text' in one) return one.text;
    const known = told.get(one.ref);
    if (known !== undefined) return known;
    const { citation, confidence }: Reference = references[one.ref];
    const work = `${citation} [${dictionary.confidence[confidence]}]`;
    told.set(one.ref, work);
    return work;
  });
  return [...new Set(works)];
}

/** The works that were told in the words of a dictionary, which is the library's or nobody else's. */
function noneTold(): Map<ReferenceKey, string> {
  return new Map();
}

/** A work of the bibliography, or a free text of a caller's own definition. */
export type CitedWork = { readonly ref: ReferenceKey } | { readonly text: string };

/** The works of citations, each once, and after one that was not read itself those that it is known through. */
export function citedWorks(citations: readonly Citation[]): CitedWork[] {
  const works: CitedWork[] = [];
  // A work may be told of as what another one is known through before it is cited itself.
  const [cited, told, texts] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const add = (ref: ReferenceKey) => {
    if (!told.has(ref)) works.push({ ref });
    told.add(ref);
  };
  for (const citation of citations) {
    if (!('ref' in citation)) {
      if (!texts.has(citation.text)) works.push({ text: citation.text });
      texts.add(citation.text);
      continue;
    }
    if (cited.has(citation.ref)) continue;
    cited.add(citation.ref);
    const { through = [] }: Reference = references[citation.ref];
    add(citation.ref);
    for (const ref of through) if (isReference(ref)) add(ref);
  }
  return works;
}

/** Whether a text is a key of the bibliography. */
export function isReference(key: string): key is ReferenceKey {
  return Object.hasOwn(references, key);
}
