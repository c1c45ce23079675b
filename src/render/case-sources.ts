import type { Case, Row, Source } from '../case/case.js';
import { rowId } from '../case/row-id.js';
import { sourceExtents } from '../case/vocabulary.js';
import { assertOneOf, isListOf, isPlainObject } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { isWritten, rowIdPattern } from '../core/id.js';
import type { EvidenceRef } from '../core/verdict.js';
import { invalidCase } from '../forms/assert-case.js';

/**
 * The sources of a case that rows of it were coded from, in the order of the case. Throws `invalid-case` for a source that is
 * none, and for a row of one that is not listed; `verdict-mismatch` for a row that the case does not have.
 */
export function sourcesBehind(caller: string, subject: Case, evidence: readonly EvidenceRef[]): Source[] {
  const sources = soundSources(caller, subject);
  const known = new Set(sources.map(({ id }) => id));
  const lists = new Map<string, ReadonlyMap<string, Row>>();
  const behind = new Set<string>();
  for (const { list, id } of evidence) {
    const rows = lists.get(list) ?? rowsIn(subject, list);
    lists.set(list, rows);
    const row = rows.get(id);
    if (row === undefined) {
      const remedy = 'Pass the case as it was when the verdict was computed from it.';
      throw new KemitraanError(caller, 'options.case', `${list} ${id}`, 'verdict-mismatch', remedy);
    }
    if (row.source === undefined) continue;
    if (!known.has(row.source)) throw invalidCase('invalid-case', 'options.case.sources', row.source, caller);
    behind.add(row.source);
  }
  return sources.filter(({ id }) => behind.has(id));
}

function rowsIn(subject: Case, list: string): Map<string, Row> {
  const rows: unknown = Object.hasOwn(subject, list) ? Reflect.get(subject, list) : [];
  return new Map(isListOf(rows, isPlainObject) ? rows.map((row: Row) => [rowId(row), row]) : []);
}

function soundSources(caller: string, subject: Case): readonly Source[] {
  const { id, sources = [] } = subject;
  if (!isWritten(rowIdPattern, id)) throw invalidCase('invalid-case', 'options.case.id', id, caller);
  if (!Array.isArray(sources)) throw invalidCase('invalid-case', 'options.case.sources', sources, caller);
  return Array.from(sources, (source: unknown, index) => {
    const path = `options.case.sources[${index}]`;
    if (!isPlainObject(source)) throw invalidCase('invalid-case', path, source, caller);
    if (!isWritten(rowIdPattern, source.id))
      throw invalidCase('invalid-case', `${path}.id`, source.id, caller);
    for (const field of ['citation', 'kind'] as const)
      if (typeof source[field] !== 'string')
        throw invalidCase('invalid-case', `${path}.${field}`, source[field], caller);
    assertOneOf(caller, `${path}.extent`, 'invalid-case', source.extent, sourceExtents);
    return source as unknown as Source;
  });
}
