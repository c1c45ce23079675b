import type { Definition } from '../../forms/definition.js';
import type { Choosable, Repeat } from '../form-layout.js';
import { labelOf, type Writing } from '../form-words.js';
import { othersQuestion, partyQuestion } from './parties.js';
import { questionElements } from './questions.js';
import type { SurveyJsRepeat } from './survey.js';
import { inBoth } from './texts.js';

/** What is asked of one party, or of one relation, after another. */
export function repeatOf(
  definition: Definition,
  { name, titleOf, party, others, isOfOne, isMixed, questions }: Repeat,
  choosable: Choosable,
  writing: Writing,
): SurveyJsRepeat {
  const { speech } = writing;
  const framework = labelOf(definition, speech);
  const required = {
    isRequired: true,
    requiredErrorText: inBoth(speech, ({ form }) => form.required.party),
  } as const;
  return {
    type: 'paneldynamic',
    name,
    title: inBoth(speech, ({ form, words }) => titleOf(form)(framework[words.locale])),
    templateElements: [
      { ...partyQuestion(party, choosable, writing), ...(isOfOne && required) },
      ...(others ? [othersQuestion(others, party.name, choosable, writing)] : []),
      ...questionElements(definition, questions, { isRepeat: true, isMixed }, writing),
    ],
  };
}
