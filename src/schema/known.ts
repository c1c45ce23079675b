import { type Definition, indicatorIds } from '../forms/definition.js';
import { frameworks } from '../registry/frameworks.js';
import { isId, type Target } from './fields.js';
import { isKeyed, isReadableList, type Keyed } from './kind.js';

/** The ids that can be named; `null` where the list that should hold them cannot be read, so that nobody can tell. */
export type Known = Readonly<Record<Target, ReadonlySet<string> | null>>;

/** The ids that do not depend on the document. */
export type Vocabulary = Pick<Known, 'indicators' | 'frameworks'>;

/** The frameworks and indicators of the library and of the given definitions. Throws only on what is no definition. */
export function vocabularyOf(definitions: readonly Definition[]): Vocabulary {
  const all: readonly Definition[] = [...Object.values(frameworks), ...definitions];
  return {
    frameworks: new Set(all.map(({ id }) => id)),
    indicators: new Set(all.flatMap((definition) => indicatorIds(definition))),
  };
}

/** The ids that can be named in a document. Throws only what reading the document throws. */
export function knownIn(document: Keyed, vocabulary: Vocabulary): Known {
  return {
    ...vocabulary,
    parties: idsOf(document.parties),
    sources: idsOf(document.sources),
    informants: idsOf(document.informants),
  };
}

function idsOf(list: unknown): ReadonlySet<string> | null {
  if (list === undefined) return new Set();
  if (!isReadableList(list)) return null;
  return new Set(list.map((row) => (isKeyed(row) ? row.id : undefined)).filter(isId));
}
