import { cut, show } from '../../core/error.js';
import type { Fault, FaultPath } from '../../core/fault.js';
import { fault } from '../../core/faults-found.js';
import { type LevelName, levelMemberships, levelNames } from '../../core/level.js';
import type { Suggest } from '../../core/nearest.js';
import type { Inputs } from '../../forms/recompute.js';
import {
  type AnswerScale,
  columnsText,
  inapplicableCode,
  intervalText,
  levelCodes,
  rangeMark,
  unknownCode,
} from './answer.js';
import { decimalIn } from './decimal.js';
import { partMark } from './slots.js';

/** What the value of a field tells, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly fault: Fault };

/** Reads the answer to a question. One that is not written as `formatCaseString` writes it is refused. Never throws. */
export function readAnswer(
  scale: AnswerScale,
  text: string,
  path: FaultPath,
  suggest: Suggest,
): Read<Inputs[string]> {
  if (text === inapplicableCode) return { value: 'not-applicable' };
  return scale.kind === 'columns'
    ? readColumns(scale, text, path, suggest)
    : readInterval(scale, text, path, suggest);
}

function readInterval(
  scale: Exclude<AnswerScale, { readonly kind: 'columns' }>,
  text: string,
  path: FaultPath,
  suggest: Suggest,
): Read<Inputs[string]> {
  if (text === unknownCode) return { value: { lo: 0, hi: 1 } };
  const [first = '', second = first, ...more] = text.split(rangeMark);
  const [lo, hi] = [endIn(scale, first), endIn(scale, second)];
  if (lo === null || hi === null || lo > hi || more.length > 0) {
    const codes = scale.kind === 'level' ? Object.values(levelCodes) : [];
    return notACode(scale, text, [...codes, unknownCode, inapplicableCode], path, suggest);
  }
  return canonically({ lo, hi }, text, intervalText(scale, { lo, hi }), path);
}

/** One end: a level by its code, a point of the one scale that was answered on, or a number from 0 to 1. */
function endIn(scale: AnswerScale, text: string): number | null {
  if (scale.kind === 'level') {
    const name = levelNames.find((one: LevelName) => levelCodes[one] === text);
    if (name !== undefined) return levelMemberships[name];
  } else if (scale.kind === 'points' && scale.of !== null) {
    const parts = /^(\d{1,2})of(\d{1,2})$/.exec(text);
    const [points, of] = [Number(parts?.[1]), Number(parts?.[2])];
    if (of === scale.of && points >= 1 && points <= of) return (points - 1) / (of - 1);
  }
  const number = decimalIn(text);
  return number !== null && number <= 1 ? number : null;
}

function readColumns(
  scale: Extract<AnswerScale, { readonly kind: 'columns' }>,
  text: string,
  path: FaultPath,
  suggest: Suggest,
): Read<Inputs[string]> {
  const { columns } = scale;
  if (text === unknownCode) return { value: columns };
  const names = text.split(partMark);
  const wrong = names.find((name) => !columns.includes(name));
  if (wrong !== undefined) return notACode(scale, wrong, [unknownCode, inapplicableCode], path, suggest);
  const left = columns.filter((column) => names.includes(column));
  return canonically(left, text, columnsText(columns, left), path);
}

/** A value whose text is how it is written, and no other text that could be read alike. */
export function canonically<T>(value: T, text: string, canonical: string, path: FaultPath): Read<T> {
  if (text === canonical) return { value };
  return { fault: fault('not-canonical', path, { value: show(text), canonical: cut(canonical) }) };
}

/** A code in small letters and a word of the library are put right; of other texts only a column may be near to one. */
function notACode(
  scale: AnswerScale,
  text: string,
  codes: readonly string[],
  path: FaultPath,
  suggest: Suggest,
): Read<never> {
  const word = levelNames.find((one) => one === text);
  const isUnknown = text === 'unknown' || text === 'refused';
  const other = isUnknown ? unknownCode : text === 'not-applicable' ? inapplicableCode : text.toUpperCase();
  const meant = word ? levelCodes[word] : other;
  const code = codes.find((one) => one === meant);
  const columns = scale.kind === 'columns' ? scale.columns : [];
  const nearest = code === undefined ? suggest(text, new Set(columns)) : [code];
  const params = { value: show(text), scale: scale.kind, allowed: [...columns, ...codes], nearest };
  return { fault: fault('not-a-code', path, params) };
}
