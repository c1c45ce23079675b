import { isLikert } from '../../forms/checklist/scale.js';
import type { Definition } from '../../forms/definition.js';
import { questionName } from '../../forms/questionnaire/names.js';
import type { FormQuestion } from '../../forms/questionnaire/questionnaire.js';
import { givenAnswers, reservedAnswers } from '../form-choices.js';
import type { Said } from '../form-words.js';
import type { SheetWriting } from './choice-lists.js';

/**
 * The list from which a question is answered, the answers that give no level at its end: one that it shares with all that have
 * the rubric of its form, or one of its own.
 */
export function answerList(
  definition: Definition,
  question: FormQuestion,
  said: Said,
  { lists, speech, points }: SheetWriting,
): string {
  return lists.add(listName(definition, question, said, points), () => [
    ...givenAnswers(definition, question, said, points),
    ...reservedAnswers(speech),
  ]);
}

function listName(
  definition: Definition,
  { name, answer }: FormQuestion,
  said: Said,
  points: number,
): string {
  if (answer === 'scale') return `scale___${points}`;
  return (answer === 'level' ? levelList(definition, said) : undefined) ?? `answers___${name}`;
}

/** The list of all questions of a form that has one rubric for them, and of those without words; nothing for others. */
function levelList(definition: Definition, said: Said): string | undefined {
  switch (definition.form) {
    case 'checklist':
    case 'role-model':
    case 'process':
      return `levels___${questionName(definition.form)}`;
    case 'index':
      return isLikert(definition) ? undefined : 'levels___checklist';
    default:
      return said(({ answers }) => Object.keys(answers).join('')).en === '' ? 'levels' : undefined;
  }
}
