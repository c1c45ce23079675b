import * as z from 'zod';
import { longestList } from '../core/limits.js';
import { prepared } from '../core/prepared.js';
import { isKeyed } from './kind.js';

/** What a schema gives of a value; or `z.INVALID` at the first thing that may be wrong. Throws what reading the value does. */
type SoundReader = (value: unknown) => unknown;

/**
 * Reads a value as a schema does, and gives what the schema would; or `z.INVALID` where it is not sure that the schema
 * would take it. Then the schema itself is asked, which says what is wrong. Never throws.
 *
 * This is the short way for what is sound, as nearly every document is: no issue is made, no path is kept, and no code is
 * made of text, which a content security policy would report. It is read off the schema, so that a document is described
 * once; it knows what the schemas here are made of, and is sure of nothing else.
 */
export function readSound(schema: z.core.$ZodType, value: unknown): unknown {
  try {
    return soundReader(schema)(value);
  } catch {
    return z.INVALID;
  }
}

const soundReader = (schema: z.core.$ZodType): SoundReader => prepared(schema, readerOf);

function readerOf(schema: z.core.$ZodType): SoundReader {
  const { def } = schema._zod;
  // A number that is to be whole is itself the check of it.
  const own = 'check' in def ? [schema as object as z.core.$ZodCheck] : [];
  const checks = [...own, ...(def.checks ?? [])];
  const text = def.type === 'string' ? textOf(checks) : undefined;
  if (text) return text;
  const read = readerByType(schema as z.core.$ZodTypes);
  return checks.length === 0 ? read : inTurn(read, passing(checks));
}

/** What a schema gives by its type alone. */
function readerByType({ _zod: { def, values } }: z.core.$ZodTypes): SoundReader {
  switch (def.type) {
    case 'unknown':
      return (value) => value;
    case 'string':
    case 'boolean': {
      const { type } = def;
      return (value) => (typeof value === type ? value : z.INVALID);
    }
    case 'number':
      return (value) => (Number.isFinite(value) ? value : z.INVALID);
    case 'enum':
    case 'literal':
      return (value) => (values?.has(value as string) ? value : z.INVALID);
    case 'optional':
      return soundReader(def.innerType);
    case 'array':
      return listOf(soundReader(def.element));
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? objectOf(def.shape) : unsure;
    case 'pipe':
      return inTurn(soundReader(def.in), soundReader(def.out));
    case 'union':
      return firstOf(def.options.map(soundReader));
    default:
      return unsure;
  }
}

const unsure: SoundReader = () => z.INVALID;

/** What checks give of a value that has the right type. */
function passing(checks: readonly z.core.$ZodCheck[]): SoundReader {
  // What runs beside other issues is not asked whether all is well.
  if (checks.some(({ _zod: { def } }) => def.check === 'custom' && def.when)) return unsure;
  return (value) => {
    const payload: z.core.ParsePayload = { value, issues: [] };
    for (const { _zod } of checks) _zod.check(payload as z.core.ParsePayload<never>);
    return payload.issues.length === 0 ? payload.value : z.INVALID;
  };
}

/** A text of a pattern or a test, and a greatest length, as most of a document is: nothing is made of what is only looked at. */
function textOf(checks: readonly z.core.$ZodCheck[]): SoundReader | undefined {
  let longest = Number.POSITIVE_INFINITY;
  let test: ((text: string) => unknown) | undefined;
  for (const { _zod } of checks) {
    const check = _zod.def as z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCustomDef;
    if (check.check === 'max_length') longest = Math.min(longest, check.maximum);
    else if (test || check.when) return undefined;
    else if (check.check === 'custom') test = check.fn;
    else if (check.check === 'string_format' && check.pattern) test = tester(check.pattern);
    else return undefined;
  }
  const holds = test ?? (() => true);
  return (value) =>
    typeof value === 'string' && value.length <= longest && holds(value) ? value : z.INVALID;
}

const tester = (pattern: RegExp) => (text: string) => pattern.test(text);

const inTurn =
  (first: SoundReader, second: SoundReader): SoundReader =>
  (value) => {
    const given = first(value);
    return given === z.INVALID ? given : second(given);
  };

const firstOf =
  (readers: readonly SoundReader[]): SoundReader =>
  (value) => {
    for (const read of readers) {
      const given = read(value);
      if (given !== z.INVALID) return given;
    }
    return z.INVALID;
  };

const listOf =
  (read: SoundReader): SoundReader =>
  (value) => {
    if (!Array.isArray(value)) return z.INVALID;
    const { length } = value;
    if (length > longestList) return z.INVALID;
    const made: unknown[] = new Array(length);
    for (let index = 0; index < length; index += 1) {
      const given = read(value[index]);
      if (given === z.INVALID) return given;
      made[index] = given;
    }
    return made;
  };

function inheritsNothing(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** An object that inherits nothing and hides nothing: what it is asked for is all that it holds. */
function objectOf(shape: z.core.$ZodShape): SoundReader {
  const keys = Object.keys(shape);
  const fields = new Map(
    Object.entries(shape).map(([key, field], place) => {
      return [key, { place, read: soundReader(field), needed: field._zod.optin === undefined ? 1 : 0 }];
    }),
  );
  const allNeeded = [...fields.values()].reduce((sum, { needed }) => sum + needed, 0);
  return (value) => {
    if (!isKeyed(value) || !inheritsNothing(value)) return z.INVALID;
    const given: unknown[] = new Array(keys.length);
    let count = 0;
    let needed = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined) return z.INVALID;
      const read = field.read(value[key]);
      if (read === z.INVALID || read === undefined) return z.INVALID;
      given[field.place] = read;
      count += 1;
      needed += field.needed;
    }
    if (needed < allNeeded || count < Object.getOwnPropertyNames(value).length) return z.INVALID;
    // In the order of the schema, whatever the order of the keys.
    const made: Record<string, unknown> = {};
    for (let place = 0; place < keys.length; place += 1)
      if (given[place] !== undefined) made[keys[place] as string] = given[place];
    return made;
  };
}
