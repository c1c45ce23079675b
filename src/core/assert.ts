import { type ErrorCode, KemitraanError } from './error.js';
import { reading } from './reading.js';

/** Throws unless a value is one of those allowed; the error lists the first of them. */
export function assertOneOf(
  caller: string,
  parameter: string,
  code: ErrorCode,
  value: unknown,
  allowed: readonly string[],
): void {
  if (!isOneOf(value, allowed)) throw unlisted(caller, parameter, code, value, allowed);
}

/** Whether a value is one of those listed. */
export function isOneOf(value: unknown, allowed: readonly string[]): boolean {
  return (allowed as readonly unknown[]).includes(value);
}

/** The error for a value that is none of those allowed. */
export function unlisted(
  caller: string,
  parameter: string,
  code: ErrorCode,
  value: unknown,
  allowed: readonly string[],
): KemitraanError {
  const more = allowed.length > 20 ? ', …' : '';
  const remedy = allowed.length > 0 ? `Use one of ${allowed.slice(0, 20).join(', ')}${more}.` : 'Give none.';
  return new KemitraanError(caller, parameter, value, code, remedy);
}

/** Whether a value is an object that holds nothing but its own fields: no list, map, date, promise or instance. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a value is a list of nothing but these; a hole is none of them. */
export function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[];
export function isListOf(value: unknown, isOne: (one: unknown) => boolean): value is readonly unknown[];
export function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  // By its places, so that a hole ends it: a list of nothing but holes can say that it has billions of them.
  for (let place = 0; place < value.length; place += 1) if (!isOne(value[place])) return false;
  return true;
}

/**
 * The entries of a list up to its first hole, which is the last of them, as `undefined`: whatever reads them refuses it in its
 * place. A list of nothing but holes can say that it has billions of entries.
 */
export function upToHole(list: readonly unknown[]): unknown[] {
  const entries: unknown[] = [];
  for (let place = 0; place < list.length; place += 1) {
    entries.push(list[place]);
    if (!(place in list)) break;
  }
  return entries;
}

/** Whether a value is a text, be it empty. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is a whole number, 0 or more. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Whether a value is a number from 0 to 1. */
export function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** Throws `invalid-input` unless a value is a list that names something. */
export function assertList(value: unknown, parameter: string, caller: string): void {
  if (Array.isArray(value) && value.length > 0) return;
  const remedy = 'Give a list of some.';
  throw new KemitraanError(caller, parameter, value, 'invalid-input', remedy);
}

/** The options, each read once; throws as {@link readFields}. */
export function assertOptions<Options>(
  caller: string,
  options: Options,
  allowed: readonly string[],
): Options {
  return readFields(caller, 'options', options, allowed) as Options;
}

/**
 * The fields of an object of options, each read once: what is handed in may answer otherwise when it is asked again. Throws
 * `unknown-option` for one that is not understood, so that none is silently passed over, and `invalid-input` for one that throws
 * when it is read.
 */
export function readFields<Key extends string>(
  caller: string,
  parameter: string,
  value: unknown,
  allowed: readonly Key[],
): { readonly [Name in Key]?: unknown } {
  const copy = () => (isPlainObject(value) ? { ...value } : null);
  const fields: object | null = reading(caller, parameter, value, copy);
  if (fields === null) {
    const remedy = `Give an object with ${allowed.join(', ')}.`;
    throw new KemitraanError(caller, parameter, value, 'unknown-option', remedy);
  }
  for (const key of Object.keys(fields)) assertOneOf(caller, parameter, 'unknown-option', key, allowed);
  return fields as { readonly [Name in Key]?: unknown };
}
