import { isPlainObject } from './assert.js';
import { type ErrorCode, isKemitraanError, KemitraanError } from './error.js';

/** Reads data that may throw wherever it is touched: whatever is thrown becomes an `invalid-input`, or what `code` says, of this library, and is its cause. */
export function reading<Read>(
  caller: string,
  parameter: string,
  value: unknown,
  read: () => Read,
  code: ErrorCode = 'invalid-input',
): Read {
  try {
    return read();
  } catch (error) {
    if (isKemitraanError(error)) throw error;
    const remedy = 'Give plain data: something in it throws when it is read.';
    const refused = new KemitraanError(caller, parameter, value, code, remedy);
    throw Object.assign(refused, { cause: error });
  }
}

/**
 * The fields of an object of options, each read once. Throws `unknown-option` for one that is not understood, so that
 * none is silently passed over.
 */
export function readFields<Key extends string>(
  caller: string,
  parameter: string,
  value: unknown,
  allowed: readonly Key[],
): { readonly [Name in Key]?: unknown } {
  return reading(caller, parameter, value, () => {
    if (!isPlainObject(value)) {
      const remedy = `Give an object with ${allowed.join(', ')}.`;
      throw new KemitraanError(caller, parameter, value, 'unknown-option', remedy);
    }
    const fields: { [Name in Key]?: unknown } = {};
    for (const key of Object.keys(value)) {
      const known = allowed.find((name) => name === key);
      if (known === undefined) {
        const remedy = `Use one of ${allowed.join(', ')}.`;
        throw new KemitraanError(caller, parameter, key, 'unknown-option', remedy);
      }
      fields[known] = value[known];
    }
    return fields;
  });
}
