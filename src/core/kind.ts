import type { ValueKind } from './fault.js';

/** The kind of a value, where lists and `null` are kinds of their own. Throws only what a proxy throws. */
export function kindOf(value: unknown): ValueKind {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
