import { managementFunctions, observationMethods } from '../../case/vocabulary.js';
import { nameOf, wordingOf } from '../../explain/labels.js';
import { formFields, questionName } from '../../forms/questionnaire/names.js';
import type { FormQuestion, FormSection } from '../../forms/questionnaire/questionnaire.js';
import { capital } from '../form-words.js';
import { codeChoices } from './choices.js';
import { oneId, partyQuestion, told } from './parties.js';
import { questionElements } from './questions.js';
import { partyRepeat, relationRepeat } from './repeats.js';
import type { SurveyJsPage, SurveyJsQuestion } from './survey.js';
import { inBoth } from './texts.js';
import type { Writing } from './writing.js';

/** What is asked of all the answers: of which case, from whom, when and how. */
export function aboutPage(writing: Writing): SurveyJsPage {
  const { speech, about } = writing;
  const field = (key: 'coder' | 'informant' | 'date' | 'method' | 'function') => ({
    name: formFields[key],
    ...told(({ fields }) => fields[key], speech),
  });
  const methods = codeChoices(observationMethods, speech, ({ form }, code) => form.methods[code]);
  const functions = codeChoices(managementFunctions, speech, ({ words }, code) =>
    capital(words.dictionary.functions[code]),
  );
  return {
    name: 'about',
    title: inBoth(speech, ({ form }) => form.about),
    elements: [
      ...(about ? [] : [caseQuestion(writing)]),
      { type: 'text', ...field('coder') },
      { type: 'text', ...field('informant'), validators: [oneId(speech)] },
      partyQuestion(
        formFields.informantParty,
        ({ fields }) => fields.informantParty,
        about?.parties ?? [],
        speech,
      ),
      { type: 'text', ...field('date'), inputType: 'date' },
      { type: 'dropdown', ...field('method'), choices: methods },
      { type: 'dropdown', ...field('function'), choices: functions },
    ],
  };
}

function caseQuestion({ speech }: Writing): SurveyJsQuestion {
  return {
    type: 'text',
    name: formFields.case,
    ...told(({ fields }) => fields.case, speech),
    isRequired: true,
    requiredErrorText: inBoth(speech, ({ form }) => form.required.case),
    validators: [oneId(speech)],
  };
}

/** What one framework asks: first of the partnership, then of parties, then of relations. */
export function frameworkPage(section: FormSection, writing: Writing): SurveyJsPage {
  const { definition, questions } = section;
  const { speech } = writing;
  const caution = wordingOf(definition)?.caution;
  const of = (...asks: readonly FormQuestion['asks'][]) => questions.filter((one) => asks.includes(one.asks));
  return {
    name: `framework___${questionName(definition.id)}`,
    title: inBoth(speech, ({ words }) => nameOf(definition.id, words.locale, [definition])),
    ...(caution && { description: inBoth(speech, ({ words }) => caution[words.locale]) }),
    elements: [
      ...questionElements(definition, of('partnership'), {}, writing),
      ...partyRepeat(section, of('partner', 'party'), writing),
      ...relationRepeat(section, of('relation'), writing),
    ],
  };
}
