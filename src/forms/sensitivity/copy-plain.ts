import { isPlainObject } from '../../core/assert.js';
import { invalidDesign } from './factor.js';

/** How deep a design and parameters go, and how long a list or a table in them may be. */
const limits = { depth: 6, length: 1_000 };

/**
 * A copy of lists, objects and what they hold, read once; keys that are undefined fall away. Throws `invalid-design` for
 * what cannot be read, goes too deep or is too long; anything else is left to those who know what it is to be.
 */
export function copyPlain(caller: string, parameter: string, given: unknown, depth = 0): unknown {
  const refuse = (remedy: string) => invalidDesign(caller, parameter, given, remedy);
  if (typeof given !== 'object' || given === null) return typeof given === 'number' ? given + 0 : given;
  if (depth === limits.depth) throw refuse('Give plain data, as the documentation shows it.');
  const entries = entriesOf(given);
  if (entries === null) throw refuse('Give plain data: objects and lists that can be read.');
  if (entries.length > limits.length) throw refuse(`List at most ${limits.length}.`);
  const copies = entries
    .filter(([, value]) => value !== undefined || Array.isArray(given))
    .map(([key, value]) => [key, copyPlain(caller, `${parameter}.${key}`, value, depth + 1)] as const);
  return Array.isArray(given) ? copies.map(([, value]) => value) : Object.fromEntries(copies);
}

/** What an object or a list holds; `null` where it is neither, or cannot be read. */
function entriesOf(given: object): [string, unknown][] | null {
  try {
    if (Array.isArray(given)) {
      const few: unknown[] = given.slice(0, limits.length + 1);
      return Array.from(few, (value, index) => [String(index), value]);
    }
    return isPlainObject(given) ? Object.entries(given) : null;
  } catch {
    return null;
  }
}
