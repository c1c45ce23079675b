import type { Wording } from '../../core/locale.js';
import type { Choice } from '../form-choices.js';
import { oneTypedLine } from '../one-line.js';
import { type ChoicesRow, choicesColumns, formLanguages, type SurveyRow, surveyColumns } from './sheets.js';

/** A row of the survey sheet by what stands in it. Texts are shown to people; the others are expressions and names. */
export interface SurveyCells
  extends Partial<
    Record<'name' | 'required' | 'relevant' | 'constraint' | 'calculation' | 'appearance', string>
  > {
  readonly type: string;
  readonly label?: Wording;
  readonly hint?: Wording | undefined;
  readonly required_message?: Wording;
  readonly constraint_message?: Wording;
}

/** A row with every column of the survey sheet. */
export function surveyRow(cells: SurveyCells): SurveyRow {
  return Object.fromEntries(surveyColumns.map((column) => [column, cellOf(cells, column)])) as SurveyRow;
}

/** A row with every column of the choices sheet. */
export function choicesRow(list: string, { name, label }: Choice): ChoicesRow {
  const cells = { list_name: list, name, label };
  return Object.fromEntries(choicesColumns.map((column) => [column, cellOf(cells, column)])) as ChoicesRow;
}

function cellOf(cells: object, column: string): string {
  const [key = '', language] = column.split('::');
  const given: unknown = Object.hasOwn(cells, key) ? Reflect.get(cells, key) : undefined;
  if (given === undefined) return '';
  if (language === undefined) return String(given);
  const locale = language === formLanguages.en ? 'en' : 'id';
  return shown((given as Wording)[locale]);
}

/**
 * A text that a form shows as it stands, whatever is in it: on one line, without what cannot be seen or is no XML, and without
 * what would become an answer in its place (`${name}`) or a link; a word joiner, which has no width, breaks those two.
 */
export function shown(text: string): string {
  return oneTypedLine(text).replace(/\$(?=\{)|\](?=\()/g, '$&\u2060');
}
