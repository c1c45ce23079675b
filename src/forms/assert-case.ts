import type { Case } from '../case/case.js';
import { dateFault } from '../case/partial-date.js';
import { caseSchemaName, completableLists, managementFunctions, standings } from '../case/vocabulary.js';
import { isListOf, isOneOf, isPlainObject, isText } from '../core/assert.js';
import { type ErrorCode, KemitraanError } from '../core/error.js';
import { longestList } from '../core/limits.js';
import { isCase } from './input.js';

/** The lists that verdicts are computed from, each with what a row of it is never without. */
const keysOf = {
  parties: ['id'],
  contributions: ['by'],
  benefits: ['to'],
  communications: ['from', 'to'],
  decisions: ['by'],
  roles: ['party', 'role'],
  activities: ['by'],
  dependencies: ['of'],
  agreements: ['kind'],
  informants: ['id'],
  observations: ['indicator'],
} as const;

/** What an observation may hold. A key that it does not have could have narrowed what it says. */
const observationKeys = {
  id: true,
  indicator: true,
  level: true,
  about: true,
  source: true,
  locator: true,
  note: true,
  date: true,
  function: true,
  coder: true,
  informant: true,
  method: true,
  holder: true,
  attributedTo: true,
};

/** The fields by which rows name parties; those that an observation is about are checked where it is read. */
const naming = ['by', 'to', 'of', 'on', 'from', 'party', 'consulted'];

/** Throws unless what is given beside something else is a case, or is left out. */
export function assertCaseGiven(caller: string, parameter: string, given: Case | undefined): void {
  if (given !== undefined) assertSoundCase(caller, parameter, given);
}

/** Throws unless what is given is a case, and a sound one. */
export function assertSoundCase(caller: string, parameter: string, given: unknown): asserts given is Case {
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
  const place = { caller, list: '', index: -1 };
  assertFields({ id: id ?? null, defines, complete }, place);
  assertFields(period, { ...place, list: 'period' });
  const { parties = [] } = subject;
  const known = new Set<unknown>(isListOf(parties, isPlainObject) ? parties.map(({ id }) => id) : []);
  for (const [list, keys] of Object.entries(keysOf)) {
    // Left out is empty, null is no list.
    const { [list as keyof typeof keysOf]: rows = [] }: { readonly [K in keyof typeof keysOf]?: unknown } =
      subject;
    if (!Array.isArray(rows)) throw invalidCase('invalid-case', `input.${list}`, rows, caller);
    assertRows(rows, list, keys, known, caller);
  }
}

function assertRows(
  rows: readonly unknown[],
  list: string,
  keys: readonly string[],
  known: ReadonlySet<unknown>,
  caller: string,
): void {
  const ids = new Set<unknown>();
  for (let index = 0; index < rows.length; index += 1) {
    const [row, place] = [rows[index], { caller, list, index }];
    assertFields(row, place);
    for (const key of keys) if (row[key] === undefined) throw faulty(place, key, undefined);
    const { id } = row;
    if (id !== undefined && ids.has(id)) throw faulty(place, 'id', id);
    ids.add(id);
    if (list === 'observations') continue;
    for (const field of naming) {
      const named = row[field];
      if (named !== undefined) assertKnown(named, field, known, place);
    }
  }
}

function assertKnown(named: unknown, field: string, known: ReadonlySet<unknown>, place: Place): void {
  if (!Array.isArray(named)) {
    if (!known.has(named)) throw faulty(place, field, named, 'unknown-party');
    return;
  }
  for (const party of named) if (!known.has(party)) throw faulty(place, field, party, 'unknown-party');
}

/** Where in a case something stands: its list, or nothing for the case itself, and the place in the list. */
interface Place {
  readonly caller: string;
  readonly list: string;
  readonly index: number;
}

function assertFields(row: unknown, place: Place): asserts row is Readonly<Record<string, unknown>> {
  if (!isPlainObject(row)) throw faulty(place, '', row);
  const { list } = place;
  for (const field of Object.keys(row)) {
    const value = row[field];
    if (list === 'observations' && !Object.hasOwn(observationKeys, field)) throw faulty(place, '', field);
    if (value === undefined) continue;
    if (field === 'date' || list === 'period') {
      if (dateFault(value) !== null) throw faulty(place, field, value, 'invalid-date');
    } else if (!isSound(list, field, value))
      throw faulty(place, field, value, field === 'level' ? 'unknown-level' : 'invalid-case');
  }
}

function isSound(list: string, field: string, value: unknown): boolean {
  switch (field) {
    // Checked where it is used, or not used for any verdict; a list that says that it has billions of entries is none.
    case 'level':
    case 'identifiers':
      return !Array.isArray(value) || value.length <= longestList;
    case 'amount':
      return (
        isPlainObject(value) && Object.values(value).every((one) => typeof one === 'number' || isText(one))
      );
    case 'function':
      return isOneOf(value, managementFunctions);
    case 'standing':
      return isOneOf(value, standings);
    case 'complete':
      return isListOf(value, (one) => isOneOf(one, completableLists));
    case 'about':
    case 'parties':
    case 'defines':
    case 'duties':
    case 'tasks':
    case 'closes':
    case 'consulted':
      return isListOf(value, isText);
    case 'by':
      return list === 'contributions' ? isText(value) : isListOf(value, isText) && value.length > 0;
    default:
      return isText(value);
  }
}

/** The error at a place: its path is put together only here. */
function faulty(
  { caller, list, index }: Place,
  field: string,
  value: unknown,
  code: ErrorCode = 'invalid-case',
): KemitraanError {
  const path = `input${list && `.${list}`}${index < 0 ? '' : `[${index}]`}${field && `.${field}`}`;
  return invalidCase(code, path, value, caller);
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
