import type { Party } from '../../case/case.js';
import type { Wording } from '../../core/locale.js';
import type { QuestionTexts } from '../../explain/question-texts.js';
import type { Speech, Spoken } from '../form-words.js';

/** What every part of a form is written with. */
export interface Writing {
  readonly speech: Speech;
  /** How many points a Likert scale has. */
  readonly points: number;
  /** The case that the form is about, where it is about a known one. */
  readonly about?: { readonly case: string; readonly parties: readonly Party[] };
}

/** What is said of one question in both languages. */
export type Said = (say: (texts: QuestionTexts, spoken: Spoken) => string) => Wording;
