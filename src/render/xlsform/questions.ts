import { nonLevels } from '../../core/level.js';
import type { Definition } from '../../forms/definition.js';
import { namePrefixes } from '../../forms/questionnaire/names.js';
import type { FormQuestion } from '../../forms/questionnaire/questionnaire.js';
import { capital, hintOf, type Said, saidOf, titleOf } from '../form-words.js';
import type { SurveyCells } from './cells.js';
import type { SheetWriting } from './choice-lists.js';
import { answerList } from './choices.js';

/** Where questions stand: what has to hold for them to be asked, and whether others beside them have a direction. */
export interface Place {
  readonly relevant?: string;
  readonly isMixed?: boolean;
}

/** Questions of a framework, each followed by the note that is asked for where it does not arise. */
export function questionCells(
  definition: Definition,
  questions: readonly FormQuestion[],
  place: Place,
  writing: SheetWriting,
): SurveyCells[] {
  const saidFor = saidOf(definition, writing);
  return questions.flatMap((question) => {
    const said = saidFor(question);
    const list = answerList(definition, question, said, writing);
    return [asking(question, list, said, place), noteOn(question, said)];
  });
}

function asking(
  question: FormQuestion,
  list: string,
  said: Said,
  { relevant, isMixed = false }: Place,
): SurveyCells {
  const { name, answer } = question;
  const hint = said((texts, { form }) => hintOf(question, isMixed, texts, form));
  return {
    type: `${answer === 'columns' ? 'select_multiple' : 'select_one'} ${list}`,
    name,
    label: said((texts, { form }) => titleOf(question, texts, form)),
    ...(hint.en !== '' && { hint }),
    ...(relevant !== undefined && { relevant }),
    ...(answer === 'columns' && {
      constraint: `not(${nonLevels.map((one) => `selected(., '${one}')`).join(' or ')}) or count-selected(.) = 1`,
      constraint_message: said((_, { form }) => form.constraint.alone),
    }),
    ...(answer === 'scale' && { appearance: 'likert' }),
  };
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
