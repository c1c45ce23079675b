import type { Wording } from '../../core/locale.js';
import type { Speech, Spoken } from '../form-words.js';

/**
 * The same thing said in both languages. There is no `default`: SurveyJS shows that in place of the text in the language that a
 * host has made its own, whatever that is.
 */
export function inBoth(speech: Speech, say: (spoken: Spoken) => string): Wording {
  return { en: shown(say(speech.en)), id: shown(say(speech.id)) };
}

/**
 * A text that SurveyJS shows as it stands: on one line, and without what cannot be seen. SurveyJS puts an answer in place of
 * its name in braces; a word joiner behind the brace, which has no width, makes it a name that nothing has.
 */
export function shown(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\{(?!\u2060)/g, '{\u2060');
}

/** Control characters other than white space, marks that turn the direction of a text, and halves of characters. */
const unseen = /(?!\s)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
