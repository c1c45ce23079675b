import { isPlainObject } from './assert.js';

/** How many values anything that is handed in as a whole may hold; a case of a hundred thousand rows has a tenth of it. */
const mostValues = 10_000_000;

/** How deep they may stand in each other; nothing that the library gives or takes goes half as deep. */
const deepest = 40;

/**
 * Whether a value is plain data all through, as JSON can hold it, and can be walked in a moment: no list has a hole, and there is
 * an end to it. Fields may be `undefined`. Throws only what reading it throws.
 */
export function isPlainData(value: unknown): boolean {
  let level: unknown[] = [value];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one === 'object' && one !== null) {
        const inner = innerOf(one);
        seen += inner?.length ?? 0;
        if (inner === null || depth === deepest || seen > mostValues) return false;
        for (const each of inner) if (typeof each !== 'string') next.push(each);
      } else if (!isPlainLeaf(one)) return false;
    }
    level = next;
  }
  return true;
}

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
