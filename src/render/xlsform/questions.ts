import { nonLevels } from '../../core/level.js';
import { type QuestionTexts, questionTexts } from '../../explain/question-texts.js';
import { namePrefixes } from '../../forms/questionnaire/names.js';
import type { FormQuestion, FormSection } from '../../forms/questionnaire/questionnaire.js';
import { capital, inBoth, type SurveyCells } from './cells.js';
import { answerList } from './choices.js';
import type { Said, Writing } from './writing.js';

/** Where questions stand: what has to hold for them to be asked, and whether others beside them have a direction. */
export interface Place {
  readonly relevant?: string;
  readonly isMixed?: boolean;
}

/** Questions of a framework, each followed by the note that is asked for where it does not arise. */
export function questionCells(
  { definition }: FormSection,
  questions: readonly FormQuestion[],
  place: Place,
  writing: Writing,
): SurveyCells[] {
  const { speech } = writing;
  const texts = {
    en: questionTexts(definition, speech.en.words),
    id: questionTexts(definition, speech.id.words),
  };
  return questions.flatMap((question) => {
    const said: Said = (say) =>
      inBoth(speech, (spoken) => say(texts[spoken.words.locale](question.indicator), spoken));
    const list = answerList(definition, question, said, writing);
    return [asking(question, list, said, place), noteOn(question, said)];
  });
}

function asking(question: FormQuestion, list: string, said: Said, { relevant, isMixed }: Place): SurveyCells {
  const { name, answer, isDirected } = question;
  const hint = said((texts, { form }) =>
    [
      ...(answer === 'columns' ? [form.several] : []),
      ...(isMixed && !isDirected ? [form.relations.eitherWay] : []),
      ...(saysBeside(texts) ?? []),
    ].join(' '),
  );
  return {
    type: `${answer === 'columns' ? 'select_multiple' : 'select_one'} ${list}`,
    name,
    label: said(titleOf),
    ...(hint.en !== '' && { hint }),
    ...(relevant !== undefined && { relevant }),
    ...(answer === 'columns' && {
      constraint: `not(${nonLevels.map((one) => `selected(., '${one}')`).join(' or ')}) or count-selected(.) = 1`,
      constraint_message: said((_, { form }) => form.constraint.alone),
    }),
    ...(answer === 'scale' && { appearance: 'likert' }),
  };
}

/** What it is called and what it asks; a question without words is its id alone. */
function titleOf({ label, question }: QuestionTexts): string {
  return label === question ? question : `${capital(label)}: ${question}`;
}

/** What the source means, where the question has not said it already. */
function saysBeside({ says, question }: QuestionTexts): string[] {
  return says === undefined || question.includes(says) ? [] : [says];
}

function noteOn({ name, answer }: FormQuestion, said: Said): SurveyCells {
  return {
    type: 'text',
    name: `${namePrefixes.note}${name}`,
    label: said(({ label }, { form }) => form.note(capital(label))),
    relevant:
      answer === 'columns' ? `selected(\${${name}}, 'not-applicable')` : `\${${name}} = 'not-applicable'`,
    required: 'yes',
    required_message: said((_, { form }) => form.required.note),
  };
}
