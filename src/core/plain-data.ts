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

/** How many values are walked without a note of what was seen; hardly anything but a large case has more. */
const mostUnnoted = 100_000;

/**
 * Whether a value is plain data all through, as JSON can hold it, and can be walked in a moment: no list has a hole, and there is
 * an end to it. Fields may be `undefined`. What holds the same part many times is looked through once, and counted as often as it
 * stands there. Throws only what reading it throws.
 */
export function isPlainData(value: unknown): boolean {
  const left = { values: mostUnnoted };
  if (isPlainWithin(left, value, deepest)) return true;
  // Too large to say so: looked at again, each part once.
  return left.values < 0 && extentOf(value, new Map(), deepest) !== null;
}

/** The same as {@link extentOf} without its notes, for what is small: `left.values` is below zero where it is not. */
function isPlainWithin(left: { values: number }, value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return isPlainLeaf(value);
  const inner = depth > 0 ? innerOf(value) : null;
  if (inner === null) return false;
  left.values -= inner.length + 1;
  if (left.values < 0) return false;
  for (let at = 0; at < inner.length; at += 1) {
    const one = inner[at];
    if (typeof one !== 'string' && !isPlainWithin(left, one, depth - 1)) return false;
  }
  return true;
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
  // What is looked for is found in the first hole: a list of nothing but holes can say that it has billions of them.
  return holder.length <= mostValues && !holder.includes(undefined) ? holder : null;
}

function isPlainLeaf(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint';
}
