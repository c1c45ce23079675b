import type { Case } from '../../../src/case/case.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';

/** The chart of a verdict. */
export function Chart(_: { readonly verdict: Verdict; readonly subject?: Case }) {
  return null;
}
