import { KemitraanError } from './error.js';

/** Throws `invalid-input` for what cannot be iterated; `what` says what it would hold. */
export function assertIterable(
  caller: string,
  parameter: string,
  value: unknown,
  what: string,
): asserts value is Iterable<unknown> {
  if (hasMethod(value, Symbol.iterator)) return;
  const remedy = `Give a list of ${what}, or anything that can be iterated.`;
  throw new KemitraanError(caller, parameter, value, 'invalid-input', remedy);
}

/** Whether what a value holds comes one by one, each to be waited for. */
export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return hasMethod(value, Symbol.asyncIterator);
}

/** What throws when it is looked at has none. */
function hasMethod(value: unknown, key: symbol): boolean {
  try {
    return typeof Object(value)[key] === 'function';
  } catch {
    return false;
  }
}
