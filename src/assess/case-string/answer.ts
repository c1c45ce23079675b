import { upToHole } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import type { Interval } from '../../core/interval.js';
import { type LevelName, levelMemberships } from '../../core/level.js';
import { isLikert } from '../../forms/checklist/scale.js';
import type { Definition } from '../../forms/definition.js';
import { assertInterval } from '../../measure/fuzzy.js';
import { decimalOf } from './decimal.js';
import { partMark } from './slots.js';

/** What stands between the two ends of an interval; no number here has a sign. */
export const rangeMark = '-';

/** The codes of the levels, and of the answers that give none: unknown, and not applicable. */
export const levelCodes = { out: 'O', 'mostly-out': 'MO', 'mostly-in': 'MI', in: 'I' } as const;
export const unknownCode = 'U';
export const inapplicableCode = 'NA';

/** What the questions of a definition are answered on. */
export type AnswerScale =
  | { readonly kind: 'level' }
  | { readonly kind: 'columns'; readonly columns: readonly string[] }
  /** Points of a Likert scale; `of` is its length where every answer was given on a scale of the same length, else `null`. */
  | { readonly kind: 'points'; readonly of: number | null };

/** The scale of a definition; `lengths` are those that a Likert index was answered on. */
export function scaleOf(definition: Definition, lengths: readonly number[] = []): AnswerScale {
  if (definition.form === 'profile') return { kind: 'columns', columns: Object.keys(definition.columns) };
  if (!isLikert(definition)) return { kind: 'level' };
  const [only = null, ...others] = lengths;
  return { kind: 'points', of: others.length > 0 ? null : only };
}

/** An input of a verdict as a case string has it. Throws where it is none on this scale. */
export function answerText(caller: string, parameter: string, scale: AnswerScale, input: unknown): string {
  if (input === 'not-applicable') return inapplicableCode;
  if (scale.kind === 'columns') {
    assertColumns(caller, parameter, scale.columns, input);
    return columnsText(scale.columns, input);
  }
  assertInterval(caller, parameter, input);
  return intervalText(scale, input);
}

/** An interval as a case string has it: one end where both are the same, both where they are not, or unknown. */
export function intervalText(scale: AnswerScale, { lo, hi }: Interval): string {
  if (lo === 0 && hi === 1) return unknownCode;
  const least = endText(scale, lo);
  return lo === hi ? least : least + rangeMark + endText(scale, hi);
}

/** One end: by the name of its level or point where it is exactly that, else as a number. */
function endText(scale: AnswerScale, end: number): string {
  if (scale.kind === 'points') {
    if (scale.of === null) return decimalOf(end);
    const points = Math.round(end * (scale.of - 1));
    return points / (scale.of - 1) === end ? `${points + 1}of${scale.of}` : decimalOf(end);
  }
  for (const [name, code] of Object.entries(levelCodes))
    if (levelMemberships[name as LevelName] === end) return code;
  return decimalOf(end);
}

/** Columns in the order of the definition; all of them are left where nobody answered. */
export function columnsText(columns: readonly string[], left: readonly string[]): string {
  const own = columns.filter((column) => left.includes(column));
  return own.length === columns.length ? unknownCode : own.join(partMark);
}

/** Throws `verdict-mismatch` unless an input is a list of some of these columns. */
function assertColumns(
  caller: string,
  parameter: string,
  columns: readonly string[],
  input: unknown,
): asserts input is readonly string[] {
  const given: readonly unknown[] = Array.isArray(input) ? upToHole(input) : [];
  if (given.length > 0 && given.every((one) => columns.includes(one as string))) return;
  const remedy = `Pass a whole verdict: of a row it has a list of ${columns.join(', ')}, or not-applicable.`;
  throw new KemitraanError(caller, parameter, input, 'verdict-mismatch', remedy);
}
