import { isListOf } from '../core/assert.js';

/**
 * The id of a row of a case: its own, or one made from its content, the same for the same content whatever the order
 * of its keys.
 */
export function rowId(row: { readonly id?: string }): string {
  return row.id ?? `~${contentHash(row)}`;
}

/** A text made from the content of plain data, the same for the same content: 16 hexadecimal digits. */
export function contentHash(content: object): string {
  const flat = flatInOrder(content as Readonly<Record<string, unknown>>);
  return hash(flat ? JSON.stringify(flat) : JSON.stringify(content, inOrder));
}

/** What {@link inOrder} gives of an object of which nothing has keys of its own, as nearly every row is; else `null`. */
function flatInOrder(content: Readonly<Record<string, unknown>>): object | null {
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(content).sort()) {
    const value = content[key];
    // To set this one would set the prototype.
    if (key === '__proto__' || !(isBare(value) || isListOf(value, isBare))) return null;
    ordered[key] = value;
  }
  return ordered;
}

/** Whether there is nothing in a value that has an order of keys. */
function isBare(value: unknown): boolean {
  return typeof value !== 'object' && typeof value !== 'function';
}

/** Objects with their keys in one order, whatever the order that they were given in. */
function inOrder(_key: string, value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

/** FNV-1a over UTF-16 units, in two lanes of 32 bits with a multiplier each, as 16 hexadecimal digits. */
export function hash(text: string): string {
  let sum = 0x811c9dc5;
  let other = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    sum = Math.imul(sum ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
  }
  const digits = (lane: number) => (lane >>> 0).toString(16).padStart(8, '0');
  return digits(sum) + digits(other);
}
