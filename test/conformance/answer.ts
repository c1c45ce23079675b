import { faultCodes } from '../../src/core/fault.js';
import { isKemitraanError } from '../../src/index.js';
import { change, functionOf, untag } from './untag.js';

interface Fault {
  readonly code: string;
  readonly path: readonly (string | number)[];
}

const pointer = (path: readonly (string | number)[]) =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What was returned, as the vectors write it: a text as it is, faults by code and place, anything else is `accepted`. */
function returned(result: unknown, at: string): string {
  if (typeof result === 'string') return faultCodes.includes(result as never) ? result : 'accepted';
  const faults = (result as { faults?: readonly Fault[] } | null | undefined)?.faults;
  if (!Array.isArray(faults) || faults.length === 0) return 'accepted';
  const place = at.replace(/^\/\d+/, '');
  return faults
    .map((fault: Fault) =>
      pointer(fault.path) === place ? fault.code : `${fault.code} ${pointer(fault.path)}`,
    )
    .join('; ');
}

/** What was thrown: its code, with the name of the function where the error gives another one. */
function thrown(error: unknown, name: string): string {
  if (!isKemitraanError(error)) return `no error of the library: ${String(error)}`;
  return error.function === name ? error.code : `${error.code} of ${error.function}`;
}

/** How a function answers a sound call, in which one thing was changed where a place is given; what it answers later, it answers as a promise. */
export function answerOf(
  name: string,
  args: readonly unknown[],
  at = '',
  value?: unknown,
): string | Promise<string> {
  const given = args.map((arg) => untag(arg));
  if (at !== '') change(given, at, value);
  try {
    const result = functionOf(name)(...given);
    if (!(result instanceof Promise)) return returned(result, at);
    return result.then(
      (late) => returned(late, at),
      (error: unknown) => thrown(error, name),
    );
  } catch (error) {
    return thrown(error, name);
  }
}
