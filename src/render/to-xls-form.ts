import type { Case } from '../case/case.js';
import { assertOneOf, isText } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { isWritten, rowIdPattern } from '../core/id.js';
import { scaleLengths } from '../core/level.js';
import { type Locale, locales } from '../core/locale.js';
import { readFields, reading } from '../core/reading.js';
import { questionnaireWords } from '../explain/questionnaire-words.js';
import { wordsOf } from '../explain/words.js';
import { assertCaseGiven, invalidCase } from '../forms/assert-case.js';
import type { Definition } from '../forms/definition.js';
import { askable } from '../forms/questionnaire/askable.js';
import { questionnaireOf } from '../forms/questionnaire/questionnaire.js';
import { aboutCells } from './xlsform/about.js';
import { surveyRow } from './xlsform/cells.js';
import { ChoiceLists } from './xlsform/choices.js';
import { csvOf, markdownOf } from './xlsform/dialects.js';
import { sectionCells } from './xlsform/section.js';
import { settingsRow } from './xlsform/settings.js';
import type { XlsForm } from './xlsform/sheets.js';
import type { Writing } from './xlsform/writing.js';

/** What a form is for. */
export interface XlsFormOptions {
  /**
   * The case that all answers are about: the form fills in its id, and has its parties chosen from a list. Without it both are
   * asked for as ids.
   */
  readonly case?: Case;
  /** The language in which the form opens; Indonesian where it is left out. Both are in it. */
  readonly locale?: Locale;
  /** How many points a Likert scale has, 2 to 11; 5 where it is left out. No other question has one. */
  readonly points?: number;
}

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
 *   are never the answer for somebody who chose nothing. Whoever says that a question does not arise is asked why.
 * - **What is required.** The id of the case, why a question does not arise, and, once one party of a relation is named, the
 *   others. What is left open is unknown.
 *
 * With `options.case` parties are chosen from a list: partners where the framework asks of partners, those of its sectors where it
 * is about one party at a time; where the case lists none of them, they are asked for by id. Two forms of the same
 * frameworks and case have one `form_id`; the `version` changes with whatever stands in the form.
 *
 * Names and words are input. Each cell is one line; `${` and `](` in them, which a form would read as a reference and a link, are broken by
 * a word joiner. In CSV a text that a spreadsheet would take for a formula has an apostrophe before it; the rows have none, so
 * write them to a spreadsheet as text. A definition without words is asked by its ids. Throws `invalid-definition` for none, for
 * a catalogue or a procedure, and for a framework given twice; `invalid-case`; `unknown-option` and `unknown-locale`.
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
  const read = readFields(caller, 'options', options, ['case', 'locale', 'points', 'as']);
  const { locale = 'id', points = 5, as = 'rows' } = read;
  assertOneOf(caller, 'options.locale', 'unknown-locale', locale, locales);
  assertOneOf(caller, 'options.as', 'unknown-option', as, ['rows', 'markdown', 'csv']);
  if (!isLength(points)) {
    const remedy = `Give a whole number from ${scaleLengths.least} to ${scaleLengths.most}.`;
    throw new KemitraanError(caller, 'options.points', points, 'unknown-option', remedy);
  }
  const about = reading(caller, 'options.case', read.case, () => aboutOf(read.case), 'invalid-case');
  const asked = askable(caller, definitions);
  const form = reading(
    caller,
    'definitions',
    definitions,
    () => formOf(asked, locale as Locale, { points, ...(about && { about }) }),
    'invalid-definition',
  );
  if (as === 'markdown') return markdownOf(form);
  return as === 'csv' ? csvOf(form) : form;
}

function formOf(
  definitions: readonly Definition[],
  locale: Locale,
  given: Pick<Writing, 'points' | 'about'>,
): XlsForm {
  const speech = {
    en: { words: wordsOf(caller, 'en'), form: questionnaireWords.en },
    id: { words: wordsOf(caller, 'id'), form: questionnaireWords.id },
  };
  const lists = new ChoiceLists();
  const writing: Writing = { speech, lists, ...given };
  const sections = questionnaireOf(definitions);
  const cells = [
    ...aboutCells(sections, writing),
    ...sections.flatMap((section) => sectionCells(section, writing)),
  ];
  const sheets = { survey: cells.map(surveyRow), choices: lists.rows() };
  return { ...sheets, settings: [settingsRow(sections, sheets, locale, writing)] };
}

function isLength(points: unknown): points is number {
  return (
    Number.isInteger(points) && Number(points) >= scaleLengths.least && Number(points) <= scaleLengths.most
  );
}

/** What a form needs to know of the case; throws `invalid-case` where an id or a name could not stand in a form. */
function aboutOf(given: unknown): Writing['about'] {
  if (given === undefined) return undefined;
  const subject = given as Case;
  assertCaseGiven(caller, 'options.case', subject);
  const { id, parties = [] } = subject;
  if (!isWritten(rowIdPattern, id)) throw invalidCase('invalid-case', 'options.case.id', id, caller);
  const known = Array.from(parties, ({ id: party, name, sector, standing = 'partner' }, index) => {
    const path = `options.case.parties[${index}]`;
    if (!isWritten(rowIdPattern, party)) throw invalidCase('invalid-case', `${path}.id`, party, caller);
    if (!isText(name)) throw invalidCase('invalid-case', `${path}.name`, name, caller);
    return { id: party, name, sector, standing };
  });
  return { case: id, parties: known };
}
