import type { Wording } from '../../core/locale.js';
import type { Choice } from '../form-choices.js';
import { type Speech, type Spoken, inBoth as saidInBoth } from '../form-words.js';
import { oneTypedLine } from '../one-line.js';
import type { SurveyJsChoice } from './survey.js';

/** The same thing said in both languages, as SurveyJS shows it. */
export function inBoth(speech: Speech, say: (spoken: Spoken) => string): Wording {
  return shown(saidInBoth(speech, say));
}

/**
 * A text that SurveyJS shows as it stands, in both languages. SurveyJS puts an answer in place of its name in braces; a word
 * joiner behind the brace, which has no width, makes it a name that nothing has. There is no `default`: SurveyJS shows that
 * in place of the text in the language that a host has made its own, whatever that is.
 */
export function shown({ en, id }: Wording): Wording {
  const unbraced = (text: string) => oneTypedLine(text).replace(/\{(?!\u2060)/g, '{\u2060');
  return { en: unbraced(en), id: unbraced(id) };
}

/** Choices as SurveyJS takes them. */
export function choicesOf(choices: readonly Choice[]): SurveyJsChoice[] {
  return choices.map(({ name, label }) => ({ value: name, text: shown(label) }));
}
