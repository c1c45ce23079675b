import { KemitraanError } from '../core/error.js';
import { type Definition, indicatorIds } from '../forms/definition.js';
import { frameworks } from '../registry/frameworks.js';
import { isId, type Target } from './fields.js';
import { isKeyed, isReadableList, type Keyed } from './kind.js';

/** The ids that can be named; `null` where the list that should hold them cannot be read, so that nobody can tell. */
export type Known = Readonly<Record<Target, ReadonlySet<string> | null>>;

/** The ids that do not depend on the document. */
export type Vocabulary = Pick<Known, 'indicators' | 'frameworks'>;

/** The frameworks and indicators of the library and of the given definitions; throws `invalid-definition`. */
export function vocabularyOf(caller: string, definitions: readonly Definition[]): Vocabulary {
  assertDefinitions(caller, definitions);
  const all: readonly Definition[] = [...Object.values(frameworks), ...definitions];
  return {
    frameworks: new Set(all.map(({ id }) => id)),
    indicators: new Set(all.flatMap((definition) => indicatorIds(definition))),
  };
}

function assertDefinitions(caller: string, definitions: unknown): void {
  const asks = (one: Keyed) => isKeyed(one.form === 'typology' ? one.attributes : one.indicators);
  const sound = (one: unknown) => isKeyed(one) && typeof one.id === 'string' && asks(one);
  if (Array.isArray(definitions) && definitions.every(sound)) return;
  throw new KemitraanError(
    caller,
    'definitions',
    definitions,
    'invalid-definition',
    'Give a list of definitions, such as defineTypology returns.',
  );
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
