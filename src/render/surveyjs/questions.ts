import { nonLevels } from '../../core/level.js';
import { questionTexts } from '../../explain/question-texts.js';
import type { Definition } from '../../forms/definition.js';
import { namePrefixes } from '../../forms/questionnaire/names.js';
import type { FormQuestion } from '../../forms/questionnaire/questionnaire.js';
import { capital, hintOf, titleOf } from '../form-words.js';
import { columnChoices, levelChoices, scaleChoices } from './choices.js';
import type { SurveyJsChoice, SurveyJsQuestion } from './survey.js';
import { inBoth } from './texts.js';
import type { Said, Writing } from './writing.js';

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
  const { speech } = writing;
  const texts = {
    en: questionTexts(definition, speech.en.words, writing.points),
    id: questionTexts(definition, speech.id.words, writing.points),
  };
  return questions.flatMap((question) => {
    const said: Said = (say) =>
      inBoth(speech, (spoken) => say(texts[spoken.words.locale](question.indicator), spoken));
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
function answered(definition: Definition, { answer }: FormQuestion, said: Said, { points }: Writing) {
  const reserved = nonLevels.map(
    (value): SurveyJsChoice => ({ value, text: said((_, { form }) => form.reserved[value]) }),
  );
  switch (answer) {
    case 'columns': {
      const alone = reserved.map((choice) => ({ ...choice, isExclusive: true as const }));
      return { type: 'checkbox', choices: [...columnChoices(definition, said), ...alone] } as const;
    }
    case 'scale':
      return {
        type: 'radiogroup',
        choices: [...scaleChoices(points, said), ...reserved],
        colCount: 0,
      } as const;
    case 'level':
      return { type: 'radiogroup', choices: [...levelChoices(said), ...reserved] } as const;
  }
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
