import { longestList } from './limits.js';

/** How many values anything that is handed in as a whole may hold, and an assessment of every framework is far from. */
const mostValues = 1_000_000;

/**
 * Whether all that a value holds can be walked in a moment: no list in it is longer than any list may be, though it held nothing
 * but holes, and there is an end to it. Throws only what reading it throws.
 */
export function isBounded(value: unknown): boolean {
  const open: unknown[] = [value];
  let seen = 0;
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    if (Array.isArray(one) && one.length > longestList) return false;
    const inner: readonly unknown[] = Object.values(one);
    seen += inner.length;
    if (seen > mostValues) return false;
    for (const each of inner) if (typeof each === 'object') open.push(each);
  }
  return true;
}
