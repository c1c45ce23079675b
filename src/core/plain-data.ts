import { isPlainObject } from './assert.js';

/** How many values anything that is handed in as a whole may hold; a case of a hundred thousand rows has a tenth of it. */
const mostValues = 10_000_000;

/** How deep they may stand in each other; nothing that the library gives or takes goes half as deep. */
const deepest = 40;

/** How many values stand in a holder, those within its parts too, and how deep they go. */
interface Extent {
  readonly values: number;
  readonly depth: number;
}

/**
 * Whether a value is plain data all through, as JSON can hold it, and can be walked in a moment: no list has a hole, and there is
 * an end to it. Fields may be `undefined`. What holds the same part many times is looked through once, and counted as often as it
 * stands there. Throws only what reading it throws.
 */
export function isPlainData(value: unknown): boolean {
  return extentOf(value, new Map(), deepest) !== null;
}

/** `null` where it is no plain data, or too large or too deep. What is being looked at is `null` in `known`: it holds itself. */
function extentOf(value: unknown, known: Map<object, Extent | null>, left: number): Extent | null {
  if (typeof value !== 'object' || value === null) return isPlainLeaf(value) ? leaf : null;
  const before = known.get(value);
  if (before !== undefined) return before && before.depth <= left ? before : null;
  const inner = left > 0 ? innerOf(value) : null;
  if (inner === null) return null;
  known.set(value, null);
  let values = 1;
  let depth = 0;
  for (const one of inner) {
    const extent = typeof one === 'string' ? leaf : extentOf(one, known, left - 1);
    if (extent === null) return null;
    values += extent.values;
    depth = Math.max(depth, extent.depth);
    if (values > mostValues) return null;
  }
  const extent = { values, depth: depth + 1 };
  known.set(value, extent);
  return extent;
}

const leaf: Extent = { values: 1, depth: 0 };

/** What a list without holes or an object of fields holds; `null` for what is neither. */
function innerOf(holder: object): readonly unknown[] | null {
  if (!Array.isArray(holder)) return isPlainObject(holder) ? Object.values(holder) : null;
  const isListed = holder.length <= mostValues && Object.keys(holder).length === holder.length;
  return isListed && !holder.includes(undefined) ? holder : null;
}

function isPlainLeaf(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return !['function', 'symbol', 'bigint'].includes(typeof value);
}
