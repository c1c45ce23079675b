import type { FaultPath } from '../core/fault.js';
import { documentShape } from './document.js';
import { parts, rows } from './rows.js';

const keysByName: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ ...rows, ...parts }).map(([name, { shape }]) => [name, new Set(Object.keys(shape))]),
);
const documentKeys: ReadonlySet<string> = new Set(Object.keys(documentShape.shape));

/** The keys that the object at a path may have: the last name in the path says which object it is. */
export function keysAt(path: FaultPath): ReadonlySet<string> {
  const name = path.filter((step) => typeof step === 'string').at(-1);
  return (name !== undefined && keysByName.get(name)) || documentKeys;
}
