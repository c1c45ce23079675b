import type { FaultPath } from '../core/fault.js';

/**
 * The keys that the object at a path of a document may have: `top` is what the document itself may, `parts` what stands in it, by
 * its name, which is the last in the path.
 */
export function keysIn(
  top: Iterable<string>,
  parts: Iterable<readonly [name: string, keys: Iterable<string>]> = [],
): (path: FaultPath) => ReadonlySet<string> {
  const topKeys = new Set(top);
  const partKeys = new Map(Array.from(parts, ([name, keys]) => [name, new Set(keys)]));
  return (path) => partKeys.get(String(path.filter((step) => typeof step === 'string').at(-1))) ?? topKeys;
}
