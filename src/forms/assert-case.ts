import type { Case } from '../case/case.js';
import { dateSpan } from '../case/partial-date.js';
import { caseSchemaName, completableLists, managementFunctions, standings } from '../case/vocabulary.js';
import { isListOf, isPlainObject } from '../core/assert.js';
import { type ErrorCode, KemitraanError } from '../core/error.js';
import { isCase } from './input.js';

/** The lists that verdicts are computed from, each with what a row of it is never without. */
const keysOf = {
  parties: 'id',
  contributions: 'by',
  benefits: 'to',
  communications: ['from', 'to'],
  decisions: 'by',
  roles: ['party', 'role'],
  activities: 'by',
  dependencies: 'of',
  agreements: 'kind',
  informants: 'id',
  observations: 'indicator',
} as const;

/** What an observation may hold. A key that it does not have could have narrowed what it says. */
const observationKeys = [
  'id',
  'indicator',
  'level',
  'about',
  'source',
  'locator',
  'note',
  'date',
  'function',
  'coder',
  'informant',
  'method',
  'holder',
  'attributedTo',
];

/** The fields whose values are listed. */
const listed: Readonly<Record<string, readonly string[]>> = {
  function: managementFunctions,
  standing: standings,
};

/** Throws unless what is given beside something else is a case, or is left out. */
export function assertCaseGiven(caller: string, parameter: string, given: Case | undefined): void {
  if (given === undefined) return;
  if (!isCase(given)) throw invalidCase('invalid-case', parameter, given, caller);
  assertCase(given, caller);
}

/**
 * Throws unless the parts of a case from which verdicts are computed are what the type promises, for callers who pass a
 * case that `parseCase` has not seen.
 */
export function assertCase(subject: Case, caller: string): void {
  const { schema, id, defines, complete, period = {} } = subject;
  if (schema !== caseSchemaName) throw invalidCase('invalid-case', 'input.schema', schema, caller);
  assertFields({ id: id ?? null, defines, complete }, 'input', '', caller);
  assertFields(period, 'input.period', 'period', caller);
  const { parties = [] } = subject;
  const known = new Set<unknown>(isListOf(parties, isPlainObject) ? parties.map(({ id }) => id) : []);
  for (const [list, keys] of Object.entries(keysOf)) {
    // Left out is empty, null is no list.
    const { [list as keyof typeof keysOf]: rows = [] }: { readonly [K in keyof typeof keysOf]?: unknown } =
      subject;
    if (!Array.isArray(rows)) throw invalidCase('invalid-case', `input.${list}`, rows, caller);
    const ids = new Set<unknown>();
    for (const [index, row] of rows.entries()) {
      const path = `input.${list}[${index}]`;
      assertFields(row, path, list, caller);
      for (const key of [keys].flat())
        if (row[key] === undefined) throw invalidCase('invalid-case', `${path}.${key}`, undefined, caller);
      if (row.id !== undefined && ids.has(row.id))
        throw invalidCase('invalid-case', `${path}.id`, row.id, caller);
      ids.add(row.id);
      for (const field of ['by', 'to', 'of', 'on', 'from', 'party', 'consulted'])
        for (const party of [row[field] ?? []].flat())
          if (!known.has(party)) throw invalidCase('unknown-party', `${path}.${field}`, party, caller);
    }
  }
}

function assertFields(row: unknown, path: string, list: string, caller: string): void {
  if (!isPlainObject(row)) throw invalidCase('invalid-case', path, row, caller);
  for (const [field, value] of Object.entries(row)) {
    if (list === 'observations' && !observationKeys.includes(field))
      throw invalidCase('invalid-case', path, field, caller);
    const isDay = field === 'date' || list === 'period';
    if (value === undefined || (isDay ? isDate(value) : isSound(list, field, value))) continue;
    throw invalidCase(isDay ? 'invalid-date' : 'invalid-case', `${path}.${field}`, value, caller);
  }
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && typeof dateSpan(value) === 'object';
}

function isSound(list: string, field: string, value: unknown): boolean {
  // Checked where it is used, or not used for any verdict.
  if (['level', 'identifiers'].includes(field)) return true;
  if (field === 'amount')
    return (
      isPlainObject(value) && Object.values(value).every((one) => ['number', 'string'].includes(typeof one))
    );
  const isList =
    ['about', 'parties', 'defines', 'complete', 'duties', 'tasks', 'closes', 'consulted'].includes(field) ||
    (field === 'by' && list !== 'contributions');
  const allowed = field === 'complete' ? completableLists : listed[field];
  const isOne = (one: unknown) => typeof one === 'string' && (allowed?.includes(one as never) ?? true);
  return isList ? isListOf(value, isOne) && (field !== 'by' || value.length > 0) : isOne(value);
}

/** The error for a case that is not what `parseCase` accepts. */
export function invalidCase(
  code: ErrorCode,
  parameter: string,
  value: unknown,
  caller: string,
): KemitraanError {
  const remedy = 'Give what parseCase returned.';
  return new KemitraanError(caller, parameter, value, code, remedy);
}
