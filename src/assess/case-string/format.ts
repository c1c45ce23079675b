import { isKemitraanError, KemitraanError } from '../../core/error.js';
import { scaleLengths } from '../../core/level.js';
import { longestCaseString } from '../../core/limits.js';
import { assertDefinition } from '../../forms/assert-definition.js';
import { assertChecked, type Verdict } from '../../forms/assert-verdict.js';
import { type Definition, questionsOf } from '../../forms/definition.js';
import { type Inputs, recompute } from '../../forms/recompute.js';
import { whole } from '../whole.js';
import { assertFollows } from './follows.js';
import { type Parts, textOf } from './parts.js';
import { assertWritable } from './writable.js';

/**
 * A verdict in one line, from which anyone computes it again: for the cell of a table, a link, or a note under a figure.
 *
 * It holds the format and its version, the id and the version of the framework, the reading, the weights and how they
 * join, the lengths of Likert scales, the level of every question (unknown included) in the order of the definition,
 * and a checksum, in letters, digits and `- . _ ~` only. One verdict has one spelling, whatever the order of its keys.
 * `O`, `MO`, `MI`, `I` are the levels from out to in, `U` is unknown, `NA` not applicable; a number is in [0, 1], in
 * the fewest digits that read back as the same number; two ends with `-` between are an interval; `4of5` is a point of
 * a Likert scale; columns stand in their order.
 *
 * What a verdict has of its case is not in it: which case, whom it is about, who said what, up to when, where observers
 * disagree, the parties of a role model; and an answer that was refused is unknown. So the verdict is computed again
 * and compared before it is written. Throws `verdict-mismatch` where something that it concludes does not follow from
 * what the string holds, as of a process whose activities are dated, and for a verdict of another definition;
 * `invalid-definition` for what is no definition, or has ids that are not in kebab-case; `invalid-input` for what
 * cannot be read, or is longer than 100,000 characters.
 *
 * @example
 * ```ts
 * import { classifyPowerLayout, powerLayout } from 'kemitraan/archetypes';
 * import { formatCaseString } from 'kemitraan/evidence';
 * formatCaseString(powerLayout, classifyPowerLayout({ parity: 'out' }));
 * // => 'kemitraan1~power-layout~1.0.0~sulistiyani~parity_O~subordination_U~0373563b'
 * ```
 * @see berners-lee-2005 (the characters that an address leaves alone)
 * @see deutsch-1996 (the checksum)
 */
export function formatCaseString(given: Definition, verdict: Verdict): string {
  const caller = 'formatCaseString';
  return whole(caller, 'verdict', verdict, 'the framework', () => {
    const { definition } = assertChecked(caller, given, verdict);
    assertDefinition(caller, definition);
    assertWritable(caller, definition);
    const parts = partsOf(definition, verdict);
    const text = textOf(caller, definition, parts);
    assertLengths(caller, parts.lengths);
    assertFollows(caller, verdict, computed(caller, definition, verdict, parts));
    if (text.length <= longestCaseString) return text;
    const remedy = `A case string has at most ${longestCaseString} characters: give shorter ids.`;
    throw new KemitraanError(caller, 'definition', definition.id, 'invalid-input', remedy);
  });
}

/** A copy of what a verdict was computed from, so that what is written is what was computed again. */
function partsOf(definition: Definition, verdict: Verdict): Parts {
  const given: Inputs = verdict.inputs;
  const inputs = Object.keys(questionsOf(definition)).map((id) => [id, copyOf(given[id])] as const);
  const weights = 'weights' in verdict ? verdict.weights : undefined;
  const aggregation = 'aggregation' in verdict ? verdict.aggregation : undefined;
  const lengths = 'lengths' in verdict ? verdict.lengths : undefined;
  return {
    inputs: Object.fromEntries(inputs) as Inputs,
    ...('reading' in verdict && { reading: verdict.reading }),
    ...(weights !== undefined && { weights: { ...weights } }),
    ...(aggregation !== undefined && { aggregation }),
    ...(lengths !== undefined && { lengths: [...lengths] }),
  };
}

function copyOf(input: Inputs[string] | undefined): unknown {
  if (Array.isArray(input)) return [...input];
  return typeof input === 'object' ? { ...input } : input;
}

/**
 * Throws `verdict-mismatch` unless the lengths of Likert scales are such as a verdict has: each once, the fewest points first.
 */
function assertLengths(caller: string, lengths: readonly number[] = []): void {
  const { least, most } = scaleLengths;
  const isLength = (length: number, place: number) =>
    length >= least && length <= most && (place === 0 || length > Number(lengths[place - 1]));
  if (lengths.every(isLength)) return;
  const remedy = `Pass the verdict as the framework gave it: lengths from ${least} to ${most}, each once, in order.`;
  throw new KemitraanError(caller, 'verdict.lengths', lengths, 'verdict-mismatch', remedy);
}

/** The verdict of the same parts; what its own framework would refuse was not given by it. */
function computed(caller: string, definition: Definition, verdict: Verdict, parts: Parts): Verdict {
  try {
    return recompute(caller, definition, parts.inputs, parts);
  } catch (error) {
    if (!isKemitraanError(error)) throw error;
    const { id, version } = verdict.framework;
    const remedy = 'No framework gives it. Pass the verdict as the framework gave it.';
    const refused = new KemitraanError(caller, 'verdict', `${id} ${version}`, 'verdict-mismatch', remedy);
    throw Object.assign(refused, { cause: error });
  }
}
