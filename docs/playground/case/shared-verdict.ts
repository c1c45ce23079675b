import type { ParsedCaseString } from 'kemitraan/evidence';
import { type LevelName, levelMemberships, statedBy } from '../../../src/core/level.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import type { Definition } from '../../../src/forms/definition.js';
import { type Inputs, type RecomputeOptions, recompute } from '../../../src/forms/recompute.js';
import { isUnknown } from '../../../src/measure/fuzzy.js';
import { levelOf } from './answers.js';

/** One verdict that came as a case string: the answers of one framework, without a case around them. */
export interface SharedVerdict {
  readonly definition: Definition;
  readonly inputs: Inputs;
  readonly options: RecomputeOptions;
  readonly verdict: Verdict;
}

/** What was read from a case string. */
export function sharedFrom({ definition, inputs, reading, verdict }: ParsedCaseString): SharedVerdict {
  const weights = 'weights' in verdict ? verdict.weights : undefined;
  const aggregation = 'aggregation' in verdict ? verdict.aggregation : undefined;
  const lengths = 'lengths' in verdict ? verdict.lengths : undefined;
  const options = {
    ...(reading !== undefined && { reading }),
    ...(weights !== undefined && { weights }),
    ...(aggregation !== undefined && { aggregation }),
    ...(lengths !== undefined && { lengths }),
  };
  return { definition, inputs, options, verdict };
}

/** The same with another answer to one of its questions, and the verdict of it. */
export function withInput(shared: SharedVerdict, question: string, level: unknown): SharedVerdict {
  const { definition, options: old } = shared;
  const input = inputOf(definition, level);
  const inputs = { ...shared.inputs, [question]: input };
  const isPoint = typeof level === 'object' && level !== null && 'of' in level;
  // The first answer on a scale says how long it is.
  const isFirst = isPoint && (old.lengths ?? []).length === 0;
  const options = isFirst ? { ...old, lengths: [Number(level.of)] } : old;
  return { definition, inputs, options, verdict: recompute('playground', definition, inputs, options) };
}

function inputOf(definition: Definition, level: unknown): Inputs[string] {
  if (definition.form === 'profile' && level === 'unknown') return Object.keys(definition.columns);
  if (level === 'refused') return inputOf(definition, 'unknown');
  if (Array.isArray(level)) {
    const columns = definition.form === 'profile' ? Object.keys(definition.columns) : [];
    return columns.filter((column) => level.includes(column));
  }
  return statedBy(level as LevelName) ?? { lo: 0, hi: 1 };
}

/**
 * What of the choices of a question an input is: the code of a level or of a point, or the list of columns; `null` for an interval
 * that is none of them.
 */
export function choiceOf(input: Inputs[string] | undefined, { definition, options }: SharedVerdict): unknown {
  if (input === undefined || input === 'not-applicable') return input;
  if ('length' in input) {
    const all = definition.form === 'profile' ? Object.keys(definition.columns).length : 0;
    return input.length === all ? 'unknown' : input;
  }
  if (isUnknown(input)) return 'unknown';
  if (input.lo !== input.hi) return null;
  const points = options.lengths?.length === 1 ? options.lengths[0] : undefined;
  if (points !== undefined) return levelOf(`${Math.round(input.lo * (points - 1)) + 1}-of-${points}`);
  const names = Object.keys(levelMemberships) as LevelName[];
  return names.find((name) => levelMemberships[name] === input.lo) ?? input.lo;
}
