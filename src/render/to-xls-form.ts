import { assertOneOf, readFields } from '../core/assert.js';
import { reading } from '../core/reading.js';
import type { Definition } from '../forms/definition.js';
import { askable } from '../forms/questionnaire/askable.js';
import { questionnaireOf } from '../forms/questionnaire/questionnaire.js';
import { type FormOptions, type ReadFormOptions, readFormOptions } from './form-options.js';
import { aboutCells } from './xlsform/about.js';
import { surveyRow } from './xlsform/cells.js';
import { ChoiceLists, type SheetWriting } from './xlsform/choice-lists.js';
import { csvOf, markdownOf } from './xlsform/dialects.js';
import { sectionCells } from './xlsform/section.js';
import { settingsRow } from './xlsform/settings.js';
import type { XlsForm } from './xlsform/sheets.js';

/** What a form is for. */
export interface XlsFormOptions extends FormOptions {}

const caller = 'toXlsForm';

/**
 * A survey form from the same definitions that score its answers, as an XLSForm, which KoboToolbox, ODK, Ona and SurveyCTO read:
 * the sheets `survey`, `choices` and `settings` as rows of text, or, with `as`, in the Markdown or the CSV dialect of pyxform.
 * Of one framework or of several, the library's or a caller's own; every text is in Indonesian and in English.
 *
 * A group on the answers as a whole comes first: the case, coder, informant, date, method and management function, and
 * `frameworks`, which the form fills in with the versions that it was made from. Then one group for each framework, in the order
 * given:
 *
 * - **Whom it asks about.** Questions about the partnership stand in the group itself. Questions about a partner, or about a
 *   relation, stand in a repeat that first asks whom they are about; left empty, they are about the whole partnership. A
 *   framework that is about one party at a time asks nothing before the party is named, and then only of parties that it is about.
 *   In a repeat of relations whoever acts comes first; a question without a direction says so where others have one.
 * - **What can be answered.** The four levels, each by its rubric; the columns of a profile, several of them; the points of a
 *   Likert scale. Each list ends with don't know, prefer not to answer, and does not arise, which exclude every other choice and
 *   are never the answer of somebody who chose nothing. Whoever says that a question does not arise is asked why.
 * - **What is required.** The id of the case, why a question does not arise, and, once one party of a relation is named, the
 *   others. What is left open is unknown.
 *
 * With `options.case` parties are chosen from a list: partners where the framework asks of partners, all of them in a role model,
 * those of its sectors where it is about one party at a time; where the case lists none of them, they are asked for by id.
 * Two forms of the same frameworks and case have one `form_id`; the `version` changes with whatever stands in the form.
 *
 * Names and words are input. Each cell is one line; `${` and `](` in them, which a form would read as a reference and a link,
 * are broken by a word joiner. In CSV a text that a spreadsheet would take for a formula has an apostrophe before it; the
 * rows have none, so write them to a spreadsheet as text. A definition without words is asked by its ids. Throws
 * `invalid-definition` for none, for a catalogue or a procedure, and for a framework given twice; `invalid-case`;
 * `invalid-dictionary`; `unknown-option` and `unknown-locale`.
 *
 * @example
 * ```ts
 * import { powerLayout } from 'kemitraan/archetypes';
 * import { toXlsForm } from 'kemitraan/render';
 * const { survey, choices, settings } = toXlsForm(powerLayout);
 * survey.filter(({ type }) => type.startsWith('select_one answers')).map(({ name }) => name);
 * // => ['power_layout__parity', 'power_layout__subordination']
 * choices
 *   .filter(({ list_name }) => list_name === 'answers___power_layout__parity')
 *   .map(({ name }) => name);
 * // => ['in', 'mostly-in', 'mostly-out', 'out', 'unknown', 'refused', 'not-applicable']
 * settings[0].default_language; // => 'Bahasa Indonesia (id)'
 * toXlsForm(powerLayout, { as: 'csv' }).split('\r\n')[0]; // => 'survey'
 * ```
 */
export function toXlsForm(
  definitions: Definition | readonly Definition[],
  options?: XlsFormOptions & { readonly as?: 'rows' },
): XlsForm;
export function toXlsForm(
  definitions: Definition | readonly Definition[],
  options: XlsFormOptions & { readonly as: 'markdown' | 'csv' },
): string;
export function toXlsForm(
  definitions: Definition | readonly Definition[],
  options: XlsFormOptions & { readonly as?: 'rows' | 'markdown' | 'csv' } = {},
): XlsForm | string {
  const { as = 'rows', ...given } = readFields(caller, 'options', options, [
    'case',
    'locale',
    'points',
    'dictionaries',
    'as',
  ]);
  assertOneOf(caller, 'options.as', 'unknown-option', as, ['rows', 'markdown', 'csv']);
  const read = readFormOptions(caller, given as FormOptions);
  const asked = askable(caller, definitions);
  const form = reading(caller, 'definitions', definitions, () => formOf(asked, read), 'invalid-definition');
  if (as === 'markdown') return markdownOf(form);
  return as === 'csv' ? csvOf(form) : form;
}

function formOf(definitions: readonly Definition[], { locale, ...given }: ReadFormOptions): XlsForm {
  const lists = new ChoiceLists();
  const writing: SheetWriting = { lists, ...given };
  const sections = questionnaireOf(definitions);
  const cells = [
    ...aboutCells(sections, writing),
    ...sections.flatMap((section) => sectionCells(section, writing)),
  ];
  const sheets = { survey: cells.map(surveyRow), choices: lists.rows() };
  return { ...sheets, settings: [settingsRow(sections, sheets, locale, writing)] };
}
