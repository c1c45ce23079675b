import { longestList } from '../core/limits.js';

/** An object that is no list: what a document and its rows have to be. */
export type Keyed = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. Throws only what a proxy throws. */
export function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list that is short enough to look into. Throws only what a proxy throws. */
export function isReadableList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= longestList;
}
