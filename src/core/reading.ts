import { type ErrorCode, isKemitraanError, KemitraanError } from './error.js';

/**
 * Reads data that may throw wherever it is touched: whatever is thrown becomes an `invalid-input`, or what `code` says, of this
 * library, and is its cause.
 */
export function reading<Read>(
  caller: string,
  parameter: string,
  value: unknown,
  read: () => Read,
  code: ErrorCode = 'invalid-input',
  remedy = 'Give plain data: something in it throws when it is read.',
): Read {
  try {
    return read();
  } catch (error) {
    if (isKemitraanError(error)) throw error;
    const refused = new KemitraanError(caller, parameter, value, code, remedy);
    throw Object.assign(refused, { cause: error });
  }
}
