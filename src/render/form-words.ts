import type { Party } from '../case/case.js';
import { readFields } from '../core/assert.js';
import { type Locale, locales, type Wording } from '../core/locale.js';
import type { OwnDictionary } from '../explain/own-dictionary.js';
import { type QuestionTexts, questionTexts } from '../explain/question-texts.js';
import { type QuestionnaireWords, questionnaireWords } from '../explain/questionnaire-words.js';
import { nameOf } from '../explain/wording-of.js';
import { type Words, wordsOf } from '../explain/words.js';
import type { Definition } from '../forms/definition.js';
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

/** What every part of a form is written with. */
export interface Writing {
  readonly speech: Speech;
  /** How many points a Likert scale has. */
  readonly points: number;
  /** The case that the form is about, where it is about a known one. */
  readonly about?: { readonly case: string; readonly parties: readonly Party[] };
}

/** The same thing said in both languages. */
export function inBoth({ en, id }: Speech, say: (spoken: Spoken) => string): Wording {
  return { en: say(en), id: say(id) };
}

/** What is said of one question in both languages. */
export type Said = (say: (texts: QuestionTexts, spoken: Spoken) => string) => Wording;

/** What is said of each question of a framework. */
export function saidOf(
  definition: Definition,
  { speech, points }: Writing,
): (question: FormQuestion) => Said {
  const texts = {
    en: questionTexts(definition, speech.en.words, points),
    id: questionTexts(definition, speech.id.words, points),
  };
  return (question) => (say) =>
    inBoth(speech, (spoken) => say(texts[spoken.words.locale](question.indicator), spoken));
}

/** What a framework is called. */
export function labelOf(definition: Definition, speech: Speech): Wording {
  return inBoth(speech, ({ words }) => nameOf(definition.id, words.locale, [definition]));
}

/** What a form is called: as its framework is, or, of several, by a word of its own. */
export function formTitle(definitions: readonly Definition[], speech: Speech): Wording {
  const [first, ...others] = definitions;
  return first !== undefined && others.length === 0
    ? labelOf(first, speech)
    : inBoth(speech, ({ form }) => form.title);
}

/** What a form says of itself, in this order. */
export const introductionParts = ['purpose', 'unknown', 'languages', 'limits'] as const;

/** The frameworks of a form with their versions, by which its answers are read. */
export function editionsOf(definitions: readonly Definition[]): string {
  return definitions.map(({ id, version }) => `${id}@${version}`).join(' ');
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
