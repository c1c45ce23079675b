import type { Applicable } from '../core/interval.js';
import { and, isAbove } from '../measure/fuzzy.js';

/** The minimum over the sub-questions that apply, one that says nothing being 0 to 1; `null` where none says anything. */
export function joinParts(levels: readonly (Applicable | null)[]): Applicable | null {
  if (levels.every((level) => level === null)) return null;
  const applying = levels.filter((level) => level !== 'not-applicable');
  return and(applying.map((level) => level ?? { lo: 0, hi: 1 })) ?? 'not-applicable';
}

/** Whether two levels of one thing cannot both be right. */
export function contradict(a: Applicable, b: Applicable): boolean {
  if (a === 'not-applicable' || b === 'not-applicable') return a !== b;
  return isAbove(a.lo, b.hi) || isAbove(b.lo, a.hi);
}
