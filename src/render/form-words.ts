import { type Locale, locales } from '../core/locale.js';
import { readFields } from '../core/reading.js';
import type { OwnDictionary } from '../explain/own-dictionary.js';
import type { QuestionTexts } from '../explain/question-texts.js';
import { type QuestionnaireWords, questionnaireWords } from '../explain/questionnaire-words.js';
import { type Words, wordsOf } from '../explain/words.js';
import type { FormQuestion } from '../forms/questionnaire/questionnaire.js';

/** What is said in one language: the words of frameworks, and what a form says beside them. */
export interface Spoken {
  readonly words: Words;
  readonly form: QuestionnaireWords;
}

/** Both languages. */
export type Speech = Readonly<Record<Locale, Spoken>>;

/** The library's words in both languages, with a caller's own in their place; throws `invalid-dictionary`. */
export function speechFor(
  caller: string,
  given: Readonly<Partial<Record<Locale, OwnDictionary>>> = {},
): Speech {
  const own = readFields(caller, 'options.dictionaries', given, locales);
  const spokenIn = (locale: Locale): Spoken => {
    const one = own[locale] as OwnDictionary | undefined;
    const words = wordsOf(caller, locale, undefined, one, `options.dictionaries.${locale}`);
    return { words, form: words.section('questionnaire', questionnaireWords[locale]) };
  };
  return { en: spokenIn('en'), id: spokenIn('id') };
}

/**
 * What a question is called and what it asks; one without words is its id alone. Who holds a role is asked of one party after
 * another, so that a form asks each whether it does.
 */
export function titleOf({ asks }: FormQuestion, texts: QuestionTexts, { held }: QuestionnaireWords): string {
  const { label, ask, says } = texts;
  const isHeld = asks !== 'partnership' && (ask === 'role' || ask === 'duty');
  const question = isHeld ? [held[ask], ...(says === undefined ? [] : [says])].join(' ') : texts.question;
  return label === question ? question : `${capital(label)}: ${question}`;
}

/**
 * What helps to answer a question: that several columns may fit, that it has no direction where others beside it have one, and
 * what the source means, where the question has not said it already. The empty text where there is none of it.
 */
export function hintOf(
  { answer, isDirected }: FormQuestion,
  isMixed: boolean,
  { says, question }: QuestionTexts,
  { several, relations }: QuestionnaireWords,
): string {
  return [
    ...(answer === 'columns' ? [several] : []),
    ...(isMixed && !isDirected ? [relations.eitherWay] : []),
    ...(says === undefined || question.includes(says) ? [] : [says]),
  ].join(' ');
}

/** A text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
