import type { Case } from '../case/case.js';
import { assertOptions } from '../core/assert.js';
import { reading } from '../core/reading.js';
import { assertChecked, type Verdict } from '../forms/assert-verdict.js';
import type { Definition } from '../forms/definition.js';
import type { Setting } from '../forms/sensitivity/factor.js';
import { sourceOf } from './case-source.js';

/** What of a verdict is computed again from its case. */
export interface CaseOption {
  /** The case that the verdict is of, unchanged: needed where observers or partners are joined otherwise. */
  readonly case?: Case;
}

/**
 * A definition, its verdict and its case, once they are known to belong together, handed to a function; whatever reading
 * them throws becomes an error of the library.
 */
export function withSource<Result>(
  caller: string,
  definition: Definition,
  verdict: Verdict,
  options: CaseOption,
  run: (setting: Setting) => Result,
): Result {
  const runChecked = () => {
    const checked = assertChecked(caller, definition, verdict);
    const { case: subject } = assertOptions(caller, options, ['case']);
    return run({
      caller,
      checked,
      source: subject === undefined ? null : sourceOf(caller, checked, subject),
    });
  };
  const remedy = 'Pass a definition and a whole verdict that it gave, as plain data.';
  return reading(caller, 'verdict', verdict, runChecked, 'verdict-mismatch', remedy);
}
