import { levelNames, nonLevels } from '../../../src/core/level.js';
import type { Locale } from '../../../src/core/locale.js';
import { type QuestionTexts, questionTexts } from '../../../src/explain/question-texts.js';
import {
  pointText,
  type QuestionnaireWords,
  questionnaireWords,
} from '../../../src/explain/questionnaire-words.js';
import { wordingOf } from '../../../src/explain/wording-of.js';
import { type Words, wordsOf } from '../../../src/explain/words.js';
import { isLikert } from '../../../src/forms/checklist/scale.js';
import { type Definition, questionsOf } from '../../../src/forms/definition.js';
import { questionName } from '../../../src/forms/questionnaire/names.js';
import { type FormQuestion, questionnaireOf } from '../../../src/forms/questionnaire/questionnaire.js';
import { scaleCode } from '../../../src/forms/questionnaire/scale-code.js';
import { hintOf, titleOf } from '../../../src/render/form-words.js';

/** An answer to choose: its code, its name, and what it means where something says so. */
export interface Choice {
  readonly code: string;
  readonly name: string;
  readonly meaning: string;
}

/** A question as the page puts it. */
export interface QuestionView {
  /** The full id of the indicator. */
  readonly indicator: string;
  /** The same without its framework. */
  readonly id: string;
  /** The id of its place in the page. */
  readonly place: string;
  readonly label: string;
  readonly title: string;
  readonly hint: string;
  readonly asks: FormQuestion['asks'];
  readonly isDirected: boolean;
  /** It was judged as a whole, in place of the sub-questions that stand below it. */
  readonly isWhole: boolean;
  readonly answer: FormQuestion['answer'];
  readonly choices: readonly Choice[];
  /** The answers that give no level. */
  readonly reserved: readonly Choice[];
}

/** The number of points that a Likert scale has where no answer says it. */
export const usualPoints = 5;

/**
 * What a framework asks of a case: sub-questions in place of what they make up. Where the case judges that as a whole (its full
 * id is among `judged`) it stands above them, since it decides in their place.
 */
export function caseQuestions(
  definition: Definition,
  locale: Locale,
  points = usualPoints,
  judged: readonly string[] = [],
): QuestionView[] {
  const asked = questionnaireOf([definition]).flatMap(({ questions }) => questions);
  const view = viewer(definition, locale, points);
  const wholes = Object.keys(questionsOf(definition)).filter((id) => {
    const indicator = `${definition.id}.${id}`;
    return judged.includes(indicator) && !asked.some((question) => question.indicator === indicator);
  });
  return asked.flatMap((question, index) => {
    const whole = wholes.find((id) => question.id.startsWith(`${id}.`));
    if (whole === undefined || asked[index - 1]?.id.startsWith(`${whole}.`)) return [view(question)];
    const indicator = `${definition.id}.${whole}`;
    const asWhole = { ...question, id: whole, indicator, name: questionName(indicator) };
    return [{ ...view(asWhole), isWhole: true }, view(question)];
  });
}

/** What a verdict without a case was computed from. */
export function inputQuestions(definition: Definition, locale: Locale, points = usualPoints): QuestionView[] {
  const ids = Object.keys(questionsOf(definition));
  const view = viewer(definition, locale, points);
  return ids.map((id) => {
    const indicator = `${definition.id}.${id}`;
    return view({
      name: questionName(indicator),
      indicator,
      id,
      asks: 'partnership',
      ...answered(definition),
    });
  });
}

function answered(definition: Definition): Pick<FormQuestion, 'answer' | 'isDirected'> {
  const answer = definition.form === 'profile' ? 'columns' : isLikert(definition) ? 'scale' : 'level';
  return { answer, isDirected: false };
}

function viewer(
  definition: Definition,
  locale: Locale,
  points: number,
): (question: FormQuestion) => QuestionView {
  const words = wordsOf('playground', locale);
  const form = questionnaireWords[locale];
  const textsOf = questionTexts(definition, words, points);
  return (question) => {
    const texts = textsOf(question.indicator);
    const { indicator, id, name, asks, isDirected, answer } = question;
    return {
      ...{ indicator, id, asks, isDirected, answer, isWhole: false },
      place: `question-${name}`,
      label: texts.label,
      title: titleOf(question, texts, form),
      hint: hintOf(question, false, texts, form),
      choices: choicesOf(definition, question, { texts, words, form, points }),
      reserved: nonLevels.map((code) => ({ code, name: form.reserved[code], meaning: '' })),
    };
  };
}

interface Said {
  readonly texts: QuestionTexts;
  readonly words: Words;
  readonly form: QuestionnaireWords;
  readonly points: number;
}

function choicesOf(
  definition: Definition,
  { answer }: FormQuestion,
  { texts, words, form, points }: Said,
): Choice[] {
  const meaningOf = (code: string) => (Object.hasOwn(texts.answers, code) ? (texts.answers[code] ?? '') : '');
  switch (answer) {
    case 'scale':
      return Array.from({ length: points }, (_, index) => {
        const point = { points: index + 1, of: points };
        return { code: scaleCode(point), name: pointText(point, form), meaning: '' };
      });
    case 'columns': {
      const columns = definition.form === 'profile' ? Object.keys(definition.columns) : [];
      const wording = definition.form === 'profile' ? columnNames(definition, words) : () => '';
      return columns.map((code) => ({ code, name: wording(code), meaning: meaningOf(code) }));
    }
    case 'level':
      return [...levelNames].reverse().map((code) => ({
        code,
        name: words.dictionary.levelNames[code],
        meaning: meaningOf(code),
      }));
  }
}

function columnNames(definition: Definition, words: Words): (column: string) => string {
  const wording = wordingOf(definition);
  return (column) =>
    words.text(wording && 'columns' in wording ? wording.columns[column]?.label : undefined, column);
}
