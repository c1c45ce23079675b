import type { Definition } from '../../forms/definition.js';
import { namePrefixes } from '../../forms/questionnaire/names.js';
import type { FormQuestion } from '../../forms/questionnaire/questionnaire.js';
import { givenAnswers, reservedAnswers } from '../form-choices.js';
import { capital, hintOf, type Said, saidOf, titleOf, type Writing } from '../form-words.js';
import type { SurveyJsQuestion } from './survey.js';
import { choicesOf, shown } from './texts.js';

/** Where questions stand: in a repeat or by themselves, and whether others beside them have a direction. */
export interface Place {
  readonly isRepeat?: boolean;
  readonly isMixed?: boolean;
}

/** Questions of a framework, each followed by the note that is asked for where it does not arise. */
export function questionElements(
  definition: Definition,
  questions: readonly FormQuestion[],
  place: Place,
  writing: Writing,
): SurveyJsQuestion[] {
  const saidFor = saidOf(definition, writing);
  return questions.flatMap((question) => {
    const said: Said = (say) => shown(saidFor(question)(say));
    const description = said((texts, { form }) => hintOf(question, place.isMixed ?? false, texts, form));
    return [
      {
        name: question.name,
        title: said((texts, { form }) => titleOf(question, texts, form)),
        ...(description.en !== '' && { description }),
        ...answered(definition, question, said, writing),
      },
      noteOn(question, said, place),
    ];
  });
}

/** How it is answered: by one choice, or by several that fit, the answers that give no level at the end. */
function answered(definition: Definition, question: FormQuestion, said: Said, { points, speech }: Writing) {
  const given = choicesOf(givenAnswers(definition, question, said, points));
  const reserved = choicesOf(reservedAnswers(speech));
  if (question.answer === 'columns') {
    const alone = reserved.map((choice) => ({ ...choice, isExclusive: true as const }));
    return { type: 'checkbox', choices: [...given, ...alone] } as const;
  }
  const choices = [...given, ...reserved];
  return {
    type: 'radiogroup',
    choices,
    ...(question.answer === 'scale' && { colCount: 0 as const }),
  } as const;
}

function noteOn({ name, answer }: FormQuestion, said: Said, { isRepeat }: Place): SurveyJsQuestion {
  const given = `{${isRepeat ? 'panel.' : ''}${name}}`;
  return {
    type: 'comment',
    name: `${namePrefixes.note}${name}`,
    title: said(({ label }, { form }) => form.note(capital(label))),
    visibleIf: `${given} ${answer === 'columns' ? 'contains' : '='} 'not-applicable'`,
    isRequired: true,
    requiredErrorText: said((_, { form }) => form.required.note),
  };
}
