import { isPlainObject } from '../core/assert.js';

/**
 * The id of a row of a case: its own, or one made from its content, the same for the same content whatever the order
 * of its keys.
 */
export function rowId(row: { readonly id?: string }): string {
  return row.id ?? `~${contentHash(row)}`;
}

/** A text made from the content of plain data, the same for the same content: 16 hexadecimal digits. */
export function contentHash(content: object): string {
  return hash(JSON.stringify(content, inOrder));
}

/** Objects with their keys in one order, whatever the order that they were given in. */
function inOrder(_key: string, value: unknown): unknown {
  if (!isPlainObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, value[key]]));
}

/** FNV-1a over UTF-16 units, in two lanes of 32 bits with a multiplier each, as 16 hexadecimal digits. */
export function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x811c9dc5];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
  }
  return hexOf(one) + hexOf(other);
}

function hexOf(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
