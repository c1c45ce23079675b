import { reading } from '../core/reading.js';
import type { Definition } from '../forms/definition.js';
import { askable } from '../forms/questionnaire/askable.js';
import { formFields } from '../forms/questionnaire/names.js';
import { questionnaireOf } from '../forms/questionnaire/questionnaire.js';
import { type FormOptions, type ReadFormOptions, readFormOptions } from './form-options.js';
import { editionsOf, formTitle, introductionParts } from './form-words.js';
import { aboutPage, frameworkPage } from './surveyjs/pages.js';
import type { SurveyJsForm, SurveyJsValue } from './surveyjs/survey.js';
import { inBoth, shown } from './surveyjs/texts.js';

/** What a form is for. */
export interface SurveyJsOptions extends FormOptions {}

const caller = 'toSurveyJs';

/**
 * A survey form from the same definitions that score its answers, as SurveyJS reads it: plain JSON for `new Model(form)` of
 * survey-core 3, and for whatever else takes a survey definition. Of one framework or of several, the library's or a caller's
 * own; every text is in Indonesian and in English. It asks the same, under the same names and for the same answers, as
 * `toXlsForm`.
 *
 * A page on the answers as a whole comes first: the case, coder, informant, date, method and management function. Then one page
 * for each framework, in the order given:
 *
 * - **Whom it asks about.** Questions about the partnership stand on the page itself. Questions about a partner, or about a
 *   relation, stand in a dynamic panel that first asks whom they are about; left empty, they are about the whole partnership. A
 *   framework that is about one party at a time takes no panel without a party. In a panel of relations whoever acts comes first;
 *   a question without a direction says so where others have one.
 * - **What can be answered.** The four levels, each by its rubric; the columns of a profile, several of them; the points of a
 *   Likert scale. Last come don't know, prefer not to answer, and does not arise, which exclude every other choice and are never
 *   the answer for somebody who chose nothing. Whoever says that a question does not arise is asked why.
 * - **What is required.** The id of the case, why a question does not arise, and, once one party of a relation is named, the
 *   others. What is left open is unknown, and not in the answers.
 *
 * `frameworks`, the versions that it was made from, and with `options.case` the id of the case stand in the answers by
 * themselves, as calculated values. With `options.case` parties are chosen from a list: partners where the framework asks of
 * partners, all of them in a role model, those of its sectors where it is about one party at a time; where the case lists none
 * of them, they are asked for by id. That whoever acts is not among the others is checked where parties are chosen, unless two
 * ids differ in capitals alone or are one number, which SurveyJS takes for one.
 *
 * The texts stand under `en` and `id`, and none under `default`: so each of the two languages shows its own in a host whose own
 * language is the other. In a third language there are no texts. Names and words are input: each is one line, and a word joiner,
 * which nobody sees, stands behind `{` in them, since SurveyJS puts an answer in place of its name in braces. Nothing is loaded,
 * and nothing is shown as HTML unless the host has SurveyJS read Markdown. A definition without words is asked by its ids.
 *
 * Throws `invalid-definition` for none, for a catalogue or a procedure, and for a framework given twice; `invalid-case`;
 * `invalid-dictionary`; `unknown-option` and `unknown-locale`.
 *
 * @example
 * ```ts
 * import { powerLayout } from 'kemitraan/archetypes';
 * import { toSurveyJs } from 'kemitraan/render';
 * const { pages, title } = toSurveyJs(powerLayout);
 * title; // => { en: 'Power layout', id: 'Susunan kekuatan' }
 * pages.map(({ name }) => name); // => ['about', 'framework___power_layout']
 * pages[1]?.elements.map(({ name, type }) => `${name}: ${type}`); // => ['relations___power_layout: paneldynamic']
 * ```
 */
export function toSurveyJs(
  definitions: Definition | readonly Definition[],
  options: SurveyJsOptions = {},
): SurveyJsForm {
  const read = readFormOptions(caller, options);
  const asked = askable(caller, definitions);
  return reading(caller, 'definitions', definitions, () => formOf(asked, read), 'invalid-definition');
}

function formOf(definitions: readonly Definition[], { locale, ...writing }: ReadFormOptions): SurveyJsForm {
  const { speech, about } = writing;
  return {
    title: shown(formTitle(definitions, speech)),
    description: inBoth(speech, ({ form }) =>
      introductionParts.map((part) => form.introduction[part]).join(' '),
    ),
    locale,
    clearInvisibleValues: 'onHidden',
    calculatedValues: [
      ...(about ? [constant(formFields.case, about.case)] : []),
      constant(formFields.frameworks, editionsOf(definitions)),
    ],
    pages: [
      aboutPage(writing),
      ...questionnaireOf(definitions).map((section) => frameworkPage(section, writing)),
    ],
  };
}

function constant(name: string, value: string): SurveyJsValue {
  return { name, expression: `'${value}'`, includeIntoResult: true };
}
