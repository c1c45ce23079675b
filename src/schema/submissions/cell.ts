import { isPlainObject } from '../../core/assert.js';
import type { ValueKind } from '../../core/fault.js';
import { kindOf } from '../../core/kind.js';
import { longestList } from '../../core/limits.js';

/** What stands in one place of a submission, copied: each place is read once, and never again. */
export type Cell =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'list'; readonly cells: readonly Cell[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  /** A list, or an object, with more than is read. */
  | { readonly kind: 'long'; readonly length: number }
  | { readonly kind: 'other'; readonly received: ValueKind }
  | { readonly kind: 'unreadable' };

/** A key of an object, and what stands under it. */
export type Field = readonly [key: string, cell: Cell];

/** How cells are read. */
export interface CellCopying {
  /** The texts that say that there is nothing, beside blank ones. */
  readonly missing: ReadonlySet<string>;
  /** Whether what stands under a key is looked at. */
  readonly isRead: (key: string) => boolean;
  /** How many cells may still be read. */
  left: number;
}

/** A submission has groups in groups and a list of choices in a repeat; what is deeper is none of a form. */
const deepest = 8;

const none: Cell = { kind: 'none' };

/**
 * A value as a cell. A number is taken by its digits, where it still has those that somebody wrote: of long whole numbers the
 * last are lost, and two ids would be one. Never throws, and ends whatever it is given.
 */
export function cellOf(value: unknown, copying: CellCopying, depth = 0): Cell {
  copying.left -= 1;
  if (copying.left < 0) return none;
  try {
    return copied(value, copying, depth);
  } catch {
    return { kind: 'unreadable' };
  }
}

function copied(value: unknown, copying: CellCopying, depth: number): Cell {
  if (value === null || value === undefined) return none;
  if (typeof value === 'string' || (typeof value === 'number' && hasItsDigits(value))) {
    const text = String(value);
    return text.trim() === '' || copying.missing.has(text) ? none : { kind: 'text', text };
  }
  if (typeof value === 'boolean') return { kind: 'flag', flag: value };
  if (depth > deepest) return { kind: 'unreadable' };
  if (Array.isArray(value)) {
    if (value.length > longestList) return { kind: 'long', length: value.length };
    return { kind: 'list', cells: Array.from(value, (one) => cellOf(one, copying, depth + 1)) };
  }
  if (!isPlainObject(value)) return { kind: 'other', received: kindOf(value) };
  const keys = Object.keys(value);
  if (keys.length > longestList) return { kind: 'long', length: keys.length };
  const fields = keys.filter(copying.isRead).map((key): Field => [key, cellAt(value, key, copying, depth)]);
  return { kind: 'fields', fields };
}

function hasItsDigits(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function cellAt(
  parent: Readonly<Record<string, unknown>>,
  key: string,
  copying: CellCopying,
  depth: number,
): Cell {
  if (copying.left < 0) return none;
  let value: unknown;
  try {
    value = parent[key];
  } catch {
    return { kind: 'unreadable' };
  }
  return cellOf(value, copying, depth + 1);
}

/** A text without the blanks at its ends, which are part of no name; nothing where a cell holds no text. */
export function textIn(cell: Cell | undefined): string | undefined {
  return cell?.kind === 'text' ? cell.text.trim() : undefined;
}
