import type { Applicable } from '../core/interval.js';
import { and, isAbove, isUnknown } from '../measure/fuzzy.js';

/** The minimum over the sub-questions that apply; `null` where they say nothing. */
export function joinParts(levels: readonly (Applicable | null)[]): Applicable | null {
  if (levels.every((level) => level === null)) return null;
  const applying = levels.filter((level) => level !== 'not-applicable');
  const joined = and(applying.map((level) => level ?? { lo: 0, hi: 1 }));
  if (joined === null) return 'not-applicable';
  return isUnknown(joined) ? null : joined;
}

/** Whether two levels of one thing cannot both be right. */
export function contradict(a: Applicable, b: Applicable): boolean {
  if (a === 'not-applicable' || b === 'not-applicable') return a !== b;
  return isAbove(a.lo, b.hi) || isAbove(b.lo, a.hi);
}
