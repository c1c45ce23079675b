import type { Case } from '../case/case.js';
import { assertOptions } from '../core/assert.js';
import { isKemitraanError, KemitraanError } from '../core/error.js';
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
  try {
    const checked = assertChecked(caller, definition, verdict);
    assertOptions(caller, options, ['case']);
    const source = options.case === undefined ? null : sourceOf(caller, checked, options.case);
    return run({ caller, checked, source });
  } catch (cause) {
    if (isKemitraanError(cause)) throw cause;
    const remedy = 'Pass a definition and a whole verdict that it gave, as plain data.';
    const refused = new KemitraanError(caller, 'verdict', verdict, 'verdict-mismatch', remedy);
    throw Object.assign(refused, { cause });
  }
}
