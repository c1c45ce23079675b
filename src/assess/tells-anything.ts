import type { Verdict } from '../forms/assert-verdict.js';
import { isUnknown } from '../measure/fuzzy.js';

/** Whether anything at all is known of what a verdict was computed from: a level, a bound of one, or a column that is out. */
export function tellsAnything(verdict: Verdict): boolean {
  if (verdict.form === 'profile') {
    const columns = Object.keys(verdict.status).length;
    return Object.values(verdict.rows).some((fit) => fit === 'not-applicable' || fit.length < columns);
  }
  return Object.values(verdict.inputs).some((level) => level === 'not-applicable' || !isUnknown(level));
}
