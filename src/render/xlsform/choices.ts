import { levelNames, nonLevels } from '../../core/level.js';
import { pointText } from '../../explain/questionnaire-words.js';
import { isLikert } from '../../forms/checklist/scale.js';
import type { Definition } from '../../forms/definition.js';
import { questionName } from '../../forms/questionnaire/names.js';
import type { FormQuestion } from '../../forms/questionnaire/questionnaire.js';
import { scaleCode } from '../../forms/questionnaire/scale-code.js';
import { type Choice, inBoth, type Speech } from './cells.js';
import type { Said, Writing } from './writing.js';

/**
 * The list from which a question is answered, the answers that give no level at its end: one that it shares with all that have
 * the rubric of its form, or one of its own.
 */
export function answerList(
  definition: Definition,
  { name, answer }: FormQuestion,
  said: Said,
  { lists, speech, points }: Writing,
): string {
  const add = (list: string, choices: () => readonly Choice[]) =>
    lists.add(list, () => [...choices(), ...reserved(speech)]);
  switch (answer) {
    case 'scale':
      return add(`scale___${points}`, () => scaleOf(points, speech));
    case 'columns':
      return add(`answers___${name}`, () => columnsOf(definition, said));
    case 'level':
      return add(levelList(definition, said) ?? `answers___${name}`, () => levelsOf(said));
  }
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

function levelsOf(said: Said): Choice[] {
  return [...levelNames].reverse().map((name) => ({
    name,
    label: said(({ answers }, { words }) => answers[name] ?? words.dictionary.levelNames[name]),
  }));
}

function columnsOf(definition: Definition, said: Said): Choice[] {
  const columns = definition.form === 'profile' ? Object.keys(definition.columns) : [];
  return columns.map((name) => ({
    name,
    label: said(({ answers }) => (Object.hasOwn(answers, name) ? answers[name] : undefined) ?? name),
  }));
}

function scaleOf(of: number, speech: Speech): Choice[] {
  return Array.from({ length: of }, (_, index) => {
    const answer = { points: index + 1, of };
    return { name: scaleCode(answer), label: inBoth(speech, ({ form }) => pointText(answer, form)) };
  });
}

function reserved(speech: Speech): Choice[] {
  return nonLevels.map((name) => ({ name, label: inBoth(speech, ({ form }) => form.reserved[name]) }));
}
