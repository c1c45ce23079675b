import type { Applicable, Interval } from '../core/interval.js';
import { minimum } from '../measure/folds.js';
import { isAbove } from '../measure/fuzzy.js';

/**
 * The minimum over sub-questions, one that says nothing being 0 to 1; `null` where none says anything. Where one does not
 * apply, neither does what they ask together: it is never in by default.
 */
export function joinParts(levels: readonly (Applicable | null)[]): Applicable | null {
  if (levels.every((level) => level === null)) return null;
  if (levels.includes('not-applicable')) return 'not-applicable';
  return minimum(levels.map((level) => (level as Interval | null) ?? { lo: 0, hi: 1 }));
}

/** Whether two levels of one thing cannot both be right. */
export function contradict(a: Applicable, b: Applicable): boolean {
  if (a === 'not-applicable' || b === 'not-applicable') return a !== b;
  return isAbove(a.lo, b.hi) || isAbove(b.lo, a.hi);
}
