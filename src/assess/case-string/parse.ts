import { assertOptions } from '../../core/assert.js';
import { isKemitraanError } from '../../core/error.js';
import type { Fault } from '../../core/fault.js';
import { type Findings, fault, findings } from '../../core/faults-found.js';
import { suggester } from '../../core/nearest.js';
import type { Verdict } from '../../forms/assert-verdict.js';
import type { AnyDefinition, Definition } from '../../forms/definition.js';
import { type Inputs, recompute } from '../../forms/recompute.js';
import { whole } from '../whole.js';
import { fieldsOf } from './fields.js';
import { filledBy } from './filled.js';
import { assertOwn } from './framework.js';
import { headIn } from './head.js';
import type { Parts } from './parts.js';
import { partsIn } from './values.js';

/** What a case string is read by. */
export interface CaseStringOptions {
  /** Definitions of the caller's own, and other versions of the library's. They are looked through before the library's own; those
   * that give no verdicts are passed over. */
  readonly definitions?: readonly AnyDefinition[];
}

/** What a case string tells: a verdict, and all that it was computed from. */
export interface ParsedCaseString {
  readonly ok: true;
  /** The definition that the string names, and that gave the verdict. */
  readonly definition: Definition;
  readonly version: string;
  /** Of a typology or a profile. */
  readonly reading?: string;
  /** By question: an interval, not applicable, or, of a row of a profile, the columns that are left. */
  readonly inputs: Inputs;
  /** With the weights, how they join, and the lengths of Likert scales where the string has them. */
  readonly verdict: Verdict;
}

/** A case string that was read, or everything that is wrong with it: the first 1,000 faults, and how many more there are. */
export type CaseStringResult =
  | ParsedCaseString
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly omitted: number };

/**
 * Reads a case string, such as {@link formatCaseString} writes it, and computes its verdict again; or says everything
 * that is wrong with it at once: faults like those of `parseCase`, which `explainFault` puts into words, each with the
 * nearest names where one is misspelt.
 *
 * The checksum shows a text that was cut off or altered; what else is wrong then shows where. A string is read by the
 * definition of its own version: of those given in `definitions`, else of the library's. Another version is never put in its
 * place: `unknown-version` names those that are there. What could be read but is not written as `formatCaseString` writes it
 * (another order, `0.50`, `0-1` for unknown) is refused, so that equal verdicts have equal strings. Paths lead into the result:
 * `inputs.balance`. A text has at most 100,000 characters.
 *
 * Never throws, whatever the text is. Throws `unknown-option`, and `invalid-definition` for definitions that are none,
 * that have ids not in kebab-case, or of which two have the same id and version.
 *
 * @example
 * ```ts
 * import { parseCaseString } from 'kemitraan/evidence';
 * const read = parseCaseString('kemitraan1~power-layout~1.0.0~sulistiyani~parity_O~subordination_I~17720a74');
 * read.ok && read.inputs; // => { parity: { lo: 0, hi: 0 }, subordination: { lo: 1, hi: 1 } }
 * read.ok && read.verdict.form === 'typology' && read.verdict.outcome; // => { kind: 'dominant', type: 'subordinate-union' }
 * ```
 * @see deutsch-1996
 */
export function parseCaseString(text: unknown, options: CaseStringOptions = {}): CaseStringResult {
  const caller = 'parseCaseString';
  const { definitions: given = [] } = assertOptions(caller, options, ['definitions']);
  const definitions = assertOwn(caller, given);
  const found = findings();
  const parsed = whole(caller, 'options.definitions', definitions, 'their define functions', () =>
    parsedFrom(caller, text, definitions, found),
  );
  // Something was found wherever nothing was parsed.
  return parsed ?? { ok: false, faults: found.faults, omitted: found.omitted };
}

function parsedFrom(
  caller: string,
  text: unknown,
  own: readonly Definition[],
  found: Findings,
): ParsedCaseString | null {
  const fields = fieldsOf(text, found);
  if (fields === null) return null;
  const suggest = suggester();
  const head = headIn(fields, own, suggest, found);
  if (head === null) return null;
  const { definition, reading, answers } = head;
  const filled = filledBy(definition, answers, suggest, found);
  const parts = partsIn(definition, filled, suggest, found);
  if (found.faults.length > 0) return null;
  const read = { ...parts, ...(reading !== undefined && { reading }) };
  const verdict = computed(caller, definition, read, found);
  if (verdict === null) return null;
  return {
    ok: true,
    definition,
    version: definition.version,
    ...(reading !== undefined && { reading }),
    inputs: verdict.inputs,
    verdict,
  };
}

/** The verdict of what was read. Whether weights are of ordinary size is seen only here, where they are added up. */
function computed(caller: string, definition: Definition, parts: Parts, found: Findings): Verdict | null {
  try {
    return recompute(caller, definition, parts.inputs, parts);
  } catch (error) {
    if (!isKemitraanError(error) || error.code !== 'invalid-weights') throw error;
    found.add(() => fault('not-a-weight', ['weights'], { value: error.value }));
    return null;
  }
}
