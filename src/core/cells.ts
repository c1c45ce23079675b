import { rowIdPattern } from './id.js';
import { type Columns, isScaleAnswer, type Level, nonLevels, type ScaleAnswer } from './level.js';

/** What stands between several ids in one cell of a table. No id holds it. */
export const idSeparator = '|';

/** What an indicator is answered with, where it is known: columns of a profile, an answer on a Likert scale, or a level. */
export type Taken = 'columns' | 'answer' | 'level';

/**
 * A level as the text of one cell: its name, or its number in full; of a profile the columns with `|` between them; of a
 * Likert scale `4 of 5`, which no spreadsheet takes for a date. Never throws.
 */
export function levelCell(level: Level | Columns | ScaleAnswer): string {
  if (typeof level === 'string') return level;
  if (typeof level === 'number') return String(level);
  if ('points' in level) return `${level.points} of ${level.of}`;
  return level.join(idSeparator);
}

const numeral = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const answer = /^(\d{1,2})(?: of |\/)(\d{1,2})$/;

/**
 * What the text of a cell says of a level, by what its indicator takes; the text itself where that is none of it, so that
 * whoever checks it can show what stands there. `4/5` is read as `4 of 5`. Never throws.
 */
export function levelInCell(cell: string, taken?: Taken): string | number | Columns | ScaleAnswer {
  if (nonLevels.some((one) => one === cell)) return cell;
  if (taken !== 'level' && taken !== 'answer' && (taken === 'columns' || cell.includes(idSeparator))) {
    const ids = idsInCell(cell);
    return ids.every((id) => rowIdPattern.test(id)) ? ids : cell;
  }
  if (taken !== 'level') {
    const [, points, of] = answer.exec(cell) ?? [];
    const given = { points: Number(points), of: Number(of) };
    if (isScaleAnswer(given)) return given;
  }
  return numeral.test(cell) ? Number(cell) : cell;
}

/** The ids that stand in one cell. */
export function idsInCell(cell: string): string[] {
  return cell.split(idSeparator);
}

/**
 * What a spreadsheet takes for a formula, though it came as text: it begins with `=`, `+`, `-` or `@`, or with their
 * full-width forms, after blanks or not. What begins with an apostrophe is marked as well, so that the mark can be taken off again.
 */
const formula = /^(?:\s*[=+\-@＝＋－＠]|'|[\t\r\n])/u;

/** A text with an apostrophe before it where a spreadsheet would take it for a formula. */
export function forSpreadsheet(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text before {@link forSpreadsheet}. */
export function fromSpreadsheet(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
