import { type ErrorCode, KemitraanError } from './error.js';

/** Throws unless a value is one of those allowed; the error lists the first of them. */
export function assertOneOf(
  caller: string,
  parameter: string,
  code: ErrorCode,
  value: unknown,
  allowed: readonly string[],
): void {
  if (!(allowed as readonly unknown[]).includes(value))
    throw unlisted(caller, parameter, code, value, allowed);
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
  const remedy =
    allowed.length > 0 ? `Use one of ${allowed.slice(0, 20).join(', ')}${more}.` : 'There is none here.';
  return new KemitraanError({ code, in: caller, parameter, value, remedy });
}

/** Throws `invalid-input` unless a value is a list. */
export function assertList(value: unknown, parameter: string, caller: string): void {
  if (Array.isArray(value)) return;
  throw new KemitraanError({ code: 'invalid-input', in: caller, parameter, value, remedy: 'Give a list.' });
}

/** Throws `unknown-option` for an option that is not understood, so that none is silently passed over. */
export function assertOptions(caller: string, options: unknown, allowed: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const remedy = `Give an object; it may have ${allowed.join(', ')}.`;
    throw new KemitraanError({
      code: 'unknown-option',
      in: caller,
      parameter: 'options',
      value: options,
      remedy,
    });
  }
  for (const key of Object.keys(options)) assertOneOf(caller, 'options', 'unknown-option', key, allowed);
}
