import { wordingOf } from '../../explain/wording-of.js';
import { formFields } from '../../forms/questionnaire/names.js';
import type { FormSection } from '../../forms/questionnaire/questionnaire.js';
import { functionChoices, methodChoices } from '../form-choices.js';
import { anybody, layoutOf } from '../form-layout.js';
import { labelOf, type Writing } from '../form-words.js';
import { oneId, partyQuestion, told } from './parties.js';
import { questionElements } from './questions.js';
import { repeatOf } from './repeats.js';
import type { SurveyJsPage, SurveyJsQuestion } from './survey.js';
import { choicesOf, inBoth, shown } from './texts.js';

/** What is asked of all the answers: of which case, from whom, when and how. */
export function aboutPage(writing: Writing): SurveyJsPage {
  const { speech, about } = writing;
  const field = (key: 'coder' | 'informant' | 'date' | 'method' | 'function') => ({
    name: formFields[key],
    ...told(({ fields }) => fields[key], speech),
  });
  return {
    name: 'about',
    title: inBoth(speech, ({ form }) => form.about),
    elements: [
      ...(about ? [] : [caseQuestion(writing)]),
      { type: 'text', ...field('coder') },
      { type: 'text', ...field('informant'), validators: [oneId(speech)] },
      partyQuestion(
        { name: formFields.informantParty, field: ({ fields }) => fields.informantParty },
        anybody,
        writing,
      ),
      { type: 'text', ...field('date'), inputType: 'date' },
      { type: 'dropdown', ...field('method'), choices: choicesOf(methodChoices(speech)) },
      { type: 'dropdown', ...field('function'), choices: choicesOf(functionChoices(speech)) },
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
  const { definition } = section;
  const caution = wordingOf(definition)?.caution;
  const { name, whole, repeats, choosable } = layoutOf(section);
  return {
    name,
    title: shown(labelOf(definition, writing.speech)),
    ...(caution && { description: shown(caution) }),
    elements: [
      ...questionElements(definition, whole, {}, writing),
      ...repeats.map((repeat) => repeatOf(definition, repeat, choosable, writing)),
    ],
  };
}
