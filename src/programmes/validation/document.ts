import { assertOneOf, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { longestList } from '../../core/limits.js';
import { reading } from '../../core/reading.js';

/**
 * What a field of a document holds: whether something is so; a text, or several; one of a few; an amount; a date; or, by key,
 * whether each is so.
 */
export type FieldKind =
  | 'flag'
  | 'text'
  | 'texts'
  | 'amount'
  | 'date'
  | { readonly among: readonly string[] }
  | { readonly flags: readonly string[] };

/** The fields of a document, by name. */
export type DocumentFields = Readonly<Record<string, FieldKind>>;

/** What a document tells, by path: `contents.location` of what is told by key. What it does not tell is not in it. */
export type Told = ReadonlyMap<string, boolean | string | number | readonly string[]>;

/**
 * Reads a document, whatever it is. Throws for what is none, for a field that it has not, and for a value of another type, with
 * the path and what to do instead: what is merely wrong in a document that can be understood is a finding. The schemas of
 * `kemitraan/schema` are built from the same fields, and take no document that this refuses.
 */
export function readDocument(
  caller: string,
  name: string,
  fields: DocumentFields,
  given: unknown,
  isDate: (parameter: string, date: unknown) => void,
): Told {
  return reading(caller, name, given, () => {
    const known = Object.keys(fields);
    const told = new Map<string, boolean | string | number | readonly string[]>();
    for (const [field, value] of entriesOf(caller, name, given, known)) {
      const kind = fields[field] as FieldKind;
      const path = `${name}.${field}`;
      if (value === undefined) continue;
      if (typeof kind === 'object' && 'flags' in kind) {
        for (const [key, flag] of entriesOf(caller, path, value, kind.flags))
          if (flag !== undefined) told.set(`${field}.${key}`, flagOf(caller, `${path}.${key}`, flag));
      } else if (kind === 'flag') told.set(field, flagOf(caller, path, value));
      else if (kind === 'amount') told.set(field, numberOf(caller, path, value));
      else if (kind === 'texts') told.set(field, textsOf(caller, path, value));
      else {
        const text = textOf(caller, path, value);
        if (kind === 'date') isDate(path, text);
        else if (kind !== 'text') assertOneOf(caller, path, 'invalid-input', text, kind.among);
        told.set(field, text);
      }
    }
    return told;
  });
}

/** The fields of an object that has no others: one that is not understood could have changed what is found. */
function entriesOf(
  caller: string,
  path: string,
  given: unknown,
  known: readonly string[],
): (readonly [key: string, value: unknown])[] {
  if (!isPlainObject(given)) throw wrong(caller, path, given, `Give an object with ${known.join(', ')}.`);
  for (const key of Object.keys(given))
    if (!known.includes(key)) throw wrong(caller, path, key, `It has no such key. Use ${known.join(', ')}.`);
  return known.flatMap((key) => (Object.hasOwn(given, key) ? [[key, given[key]] as const] : []));
}

function flagOf(caller: string, path: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw wrong(caller, path, value, 'Give true or false, or leave it out where it is not known.');
}

function numberOf(caller: string, path: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw wrong(caller, path, value, 'Give a number of rupiah, or leave it out where it is not known.');
}

function textOf(caller: string, path: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw wrong(caller, path, value, 'Give a text, or leave it out where it is not known.');
}

function textsOf(caller: string, path: string, value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length > longestList)
    throw wrong(caller, path, value, `Give a list of at most ${longestList} texts, or leave it out.`);
  return Array.from(value, (one: unknown, index) => textOf(caller, `${path}[${index}]`, one));
}

function wrong(caller: string, path: string, value: unknown, remedy: string): KemitraanError {
  return new KemitraanError(caller, path, value, 'invalid-input', remedy);
}
