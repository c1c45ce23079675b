import { assertOneOf, isOneOf, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import type { Applicable, Interval } from '../../core/interval.js';
import {
  isScaleAnswer,
  type Level,
  type NonLevel,
  nonLevels,
  type ScaleAnswer,
  scaleLengths,
  statedBy,
} from '../../core/level.js';
import { type IndexScale, isLikert } from '../checklist/scale.js';
import { type Input, type Levels, readLevels } from '../input.js';
import type { Look } from '../look.js';
import { hasLevel, type RowCheck, readCase } from '../read-case.js';
import { readEach } from '../read-each.js';
import type { IndexDefinition } from './definition.js';

/** What an item of an index is answered with, by the scale of the index. */
export type AnswerOn<Scale extends IndexScale> = Scale extends 'likert'
  ? ScaleAnswer | NonLevel
  : Level | Interval;

/** Answers by item of an index. What is left out, or undefined, is unknown. */
export type Answers = { readonly [item: string]: AnswerOn<IndexScale> | undefined };

/** What an index needs to know of its input. */
export interface IndexInput extends Input {
  /** Of a Likert index: the lengths of the scales that were answered on. */
  readonly lengths?: readonly number[];
}

/** Reads a record of levels, or of answers on Likert scales. */
export function readRecord(definition: IndexDefinition, record: Answers, caller: string): IndexInput {
  const { items } = definition;
  if (!isLikert(definition)) return readLevels(items, record as Levels<string>, caller);
  if (!isPlainObject(record)) {
    const remedy = 'Give a case or a record of answers.';
    throw new KemitraanError(caller, 'input', record, 'invalid-input', remedy);
  }
  const inputs: Record<string, Applicable> = {};
  for (const id of Object.keys(items)) inputs[id] = { lo: 0, hi: 1 };
  for (const [id, answer] of Object.entries<unknown>(record)) {
    assertOneOf(caller, 'input', 'unknown-indicator', id, Object.keys(items));
    if (answer === undefined) continue;
    assertAnswer(answer, `input['${id}']`, caller);
    inputs[id] = statedBy(answer as ScaleAnswer) ?? { lo: 0, hi: 1 };
  }
  return { inputs, disagreements: [], lengths: lengthsOf(Object.values<unknown>(record)) };
}

/** Reads a case: of the partnership as one, or of each party that the index is about. */
export function readSubject(definition: IndexDefinition, look: Look): IndexInput[] {
  const { id, each, items } = definition;
  const likert = isLikert(definition);
  const check = likert ? hasAnswer : hasLevel;
  const inputs = each
    ? readEach({ id, each }, items, look, check)
    : [readCase(id, items, look, likert ? noFacts : undefined, check)];
  if (!likert) return inputs;
  return inputs.map((input) => {
    const { observed } = input.from as NonNullable<IndexInput['from']>;
    const rows = Object.values(observed).flatMap((seen) => seen.rows);
    return { ...input, lengths: lengthsOf(rows.map(({ level }) => level)) };
  });
}

// A fact gives a membership, which is no answer on a scale.
const noFacts = () => [];

/** A row that gives an answer on a Likert scale. */
export const hasAnswer: RowCheck = ({ level }, path, caller) => {
  assertAnswer(level, `${path}.level`, caller);
};

/** Throws `unknown-level` unless a value is an answer on a Likert scale, or one that gives none. */
function assertAnswer(answer: unknown, parameter: string, caller: string): void {
  if (isScaleAnswer(answer) || isOneOf(answer, nonLevels)) return;
  const { least, most } = scaleLengths;
  const remedy = `Give the point and the length of the scale, { points: 4, of: 5 } (of ${least} to ${most}), or one of ${nonLevels.join(', ')}: an answer on a Likert scale is no membership, and has no level.`;
  throw new KemitraanError(caller, parameter, answer, 'unknown-level', remedy);
}

function lengthsOf(answers: readonly unknown[]): number[] {
  const lengths = answers.flatMap((answer) => (isScaleAnswer(answer) ? answer.of : []));
  return [...new Set(lengths)].sort((a, b) => a - b);
}
