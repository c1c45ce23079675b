import type { Case } from '../case/case.js';
import { dateSpan } from '../case/partial-date.js';
import { caseSchemaName, completableLists, managementFunctions, standings } from '../case/vocabulary.js';
import { isPlainObject } from '../core/assert.js';
import { type ErrorCode, KemitraanError } from '../core/error.js';

/** What a field may hold: a text, an existing date, a list of the kind within, or one of the values listed. */
type Kind = 'text' | 'date' | readonly [Kind] | { readonly of: readonly string[] };
type Fields = Readonly<Record<string, Kind>>;

const caseFields: Fields = { id: 'text', defines: ['text'], complete: [{ of: completableLists }] };
const periodFields: Fields = { from: 'date', to: 'date' };
const everyRow: Fields = { id: 'text', date: 'date', function: { of: managementFunctions } };
const rowFields: Readonly<Record<string, Fields>> = {
  parties: { standing: { of: standings }, partOf: 'text' },
  informants: { party: 'text' },
  observations: {
    indicator: 'text',
    about: ['text'],
    source: 'text',
    locator: 'text',
    note: 'text',
    coder: 'text',
    informant: 'text',
    method: 'text',
    holder: 'text',
    attributedTo: 'text',
  },
};

/**
 * Throws unless the parts of a case from which verdicts are computed are what the type promises, for callers who pass a
 * case that `parseCase` has not seen. A key that an observation does not have could have narrowed what it says.
 */
export function assertCase(subject: Case, caller: string): void {
  if (subject.schema !== caseSchemaName)
    throw invalidCase('invalid-case', 'input.schema', subject.schema, caller);
  assertFields(subject, caseFields, 'input', caller);
  assertFields(subject.period ?? {}, periodFields, 'input.period', caller);
  for (const [list, fields] of Object.entries(rowFields)) assertRows(subject, list, fields, caller);
  const known = { level: 'text', ...everyRow, ...rowFields.observations };
  for (const [index, row] of (subject.observations ?? []).entries()) {
    const extra = Object.keys(row).find((key) => !Object.hasOwn(known, key));
    if (extra !== undefined) throw invalidCase('invalid-case', `input.observations[${index}]`, extra, caller);
  }
}

/** Throws unless a list of a case holds rows with these fields, each with an id of its own. */
export function assertRows(subject: Case, list: string, fields: Fields, caller: string): void {
  const rows: unknown = subject[list as 'parties'] ?? [];
  if (!Array.isArray(rows)) throw invalidCase('invalid-case', `input.${list}`, rows, caller);
  const all = { ...everyRow, ...fields };
  const ids = new Set<unknown>();
  for (const [index, row] of rows.entries()) {
    const path = `input.${list}[${index}]`;
    assertFields(row, all, path, caller);
    const must = list === 'observations' ? 'indicator' : 'id';
    if (list !== 'agreements' && row[must] === undefined)
      throw invalidCase('invalid-case', `${path}.${must}`, row[must], caller);
    if (row.id !== undefined && ids.has(row.id))
      throw invalidCase('invalid-case', `${path}.id`, row.id, caller);
    ids.add(row.id);
  }
}

function assertFields(given: unknown, fields: Fields, path: string, caller: string): void {
  if (!isPlainObject(given)) throw invalidCase('invalid-case', path, given, caller);
  for (const [field, kind] of Object.entries(fields)) {
    const value = given[field];
    if (value !== undefined && !isOf(kind, value)) {
      throw invalidCase(kind === 'date' ? 'invalid-date' : 'invalid-case', `${path}.${field}`, value, caller);
    }
  }
}

function isOf(kind: Kind, value: unknown): boolean {
  if (typeof kind === 'string')
    return typeof value === 'string' && (kind === 'text' || typeof dateSpan(value) === 'object');
  if ('of' in kind) return (kind.of as readonly unknown[]).includes(value);
  return Array.isArray(value) && value.every((one) => isOf(kind[0], one));
}

/** The error for a case that is not what `parseCase` accepts. */
export function invalidCase(
  code: ErrorCode,
  parameter: string,
  value: unknown,
  caller: string,
): KemitraanError {
  const remedy = 'Pass what parseCase returned.';
  return new KemitraanError(caller, parameter, value, code, remedy);
}
