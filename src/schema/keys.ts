import { documentShape } from './document.js';
import { keysIn } from './keys-in.js';
import { parts, rows } from './rows.js';

/** The keys that the object at a path of a case may have. */
export const keysAt = keysIn(
  Object.keys(documentShape.shape),
  Object.entries({ ...rows, ...parts }).map(([name, { shape }]) => [name, Object.keys(shape)]),
);
