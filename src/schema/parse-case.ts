import * as z from 'zod';
import type { Case } from '../case/case.js';
import { assertOptions } from '../core/assert.js';
import type { Fault } from '../core/fault.js';
import { findings } from '../core/faults-found.js';
import { suggester } from '../core/nearest.js';
import { reading } from '../core/reading.js';
import type { AnyDefinition } from '../forms/definition.js';
import { type Fields, list, object, optional } from './build.js';
import { checkReferences } from './check-references.js';
import { documentShape, header } from './document.js';
import { keysAt } from './keys.js';
import { isKeyed, isReadableList, type Keyed } from './kind.js';
import { type Vocabulary, vocabularyOf } from './known.js';
import { type Read, type Reader, reader } from './read.js';
import { readable, refused } from './refused.js';
import { type ListName, listNames, rows } from './rows.js';
import { soundCase } from './sound-case.js';

/** A case, or everything that is wrong with the document: the first 1,000 faults, and how many more there are. */
export type CaseResult =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly omitted: number };

/** What a document may name beside the frameworks of this library. */
export interface ParseCaseOptions {
  /** Frameworks of the caller's own, each with an id that no other has. */
  readonly definitions?: readonly AnyDefinition[];
}

const anyList = optional(list(z.unknown()));
const anyRows: Fields = Object.fromEntries(listNames.map((name) => [name, anyList]));
const headerShape = object({ ...header, ...anyRows });

/**
 * Reads a case document, such as JSON gives it, and says everything that is wrong with it at once.
 *
 * Faults come in the order of the document, a missing key after the keys that are there. Where there are more than
 * 1,000, those listed are the first in the order of the schema: the keys of the document, then list by list and row by
 * row. What a row refers to is looked up even where another of its keys is wrong, but not in a list that cannot be
 * read. Lists hold at most 10,000 rows, ids 80 characters, other texts 10,000. A document that throws when it is read
 * gives the single fault `unreadable`. What is left out stays out and means unknown; the case is a fresh object, and
 * the input is not changed. Never throws, whatever the input; options that are not
 * understood throw `unknown-option` or `invalid-definition`.
 *
 * @example
 * ```ts
 * import { parseCase } from 'kemitraan/schema';
 * const result = parseCase({ schema: 'kemitraan/case@1', id: 'a', titel: 'A' });
 * result.ok || result.faults.map(({ code }) => code); // => ['unknown-key', 'missing']
 * ```
 */
export function parseCase(input: unknown, options?: ParseCaseOptions): CaseResult {
  // `documents.map(parseCase)` passes the position of the document: no options.
  const given: ParseCaseOptions = reading('parseCase', 'options', options, () =>
    isKeyed(options) ? options : {},
  );
  const { definitions = [] } = assertOptions('parseCase', given, ['definitions']);
  return caseIn(input, vocabularyOf('parseCase', definitions));
}

/** {@link parseCase} with its frameworks and indicators at hand. */
export function caseIn(input: unknown, vocabulary: Vocabulary): CaseResult {
  const sound = soundCase(input, vocabulary);
  if (sound) return { ok: true, case: sound };
  return readable(() => readDocument(input, vocabulary));
}

function readDocument(input: unknown, vocabulary: Vocabulary): CaseResult {
  const suggest = suggester();
  const read = reader({ suggest, keysAt, ...vocabulary });
  const found = findings();
  const top = read(headerShape, input, []);
  if (top.found) found.addAll(top.found);
  if (isKeyed(top.value)) {
    const lists = readRows(top.value, read);
    const document = documentOf(top.value, lists);
    checkReferences(document, vocabulary, suggest, found, (list, index) => lists.get(list)?.[index]?.found);
    // Without a fault every value is one that its schema gave back.
    if (found.faults.length === 0) return { ok: true, case: document as object as Case };
  }
  return refused(found, input);
}

type Lists = ReadonlyMap<ListName, readonly Read[]>;

function readRows(top: Keyed, read: Reader): Lists {
  const lists = new Map<ListName, readonly Read[]>();
  for (const name of listNames) {
    const list = top[name];
    if (!isReadableList(list)) continue;
    lists.set(
      name,
      Array.from(list, (row, index) => read(rows[name], row, [name, index])),
    );
  }
  return lists;
}

/** The document with its rows as they were read, keys in the order of the schema; keys it should not have are gone. */
function documentOf(top: Keyed, lists: Lists): Keyed {
  const document: Record<string, unknown> = {};
  for (const key of Object.keys(documentShape.shape)) {
    if (key in top) document[key] = top[key];
  }
  for (const [name, list] of lists) document[name] = list.map(({ value }) => value);
  return document;
}
