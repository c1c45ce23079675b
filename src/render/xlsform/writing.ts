import type { Party } from '../../case/case.js';
import type { Wording } from '../../core/locale.js';
import type { QuestionTexts } from '../../explain/question-texts.js';
import type { Speech, Spoken } from './cells.js';
import type { ChoiceLists } from './choice-lists.js';

/** A party of the case, as far as a form needs to know it. */
export type FormParty = Pick<Party, 'id' | 'name' | 'sector' | 'standing'>;

/** What every part of a form is written with. */
export interface Writing {
  readonly speech: Speech;
  readonly lists: ChoiceLists;
  /** How many points a Likert scale has. */
  readonly points: number;
  /** The case that the form is about, where it is about a known one. */
  readonly about?: { readonly case: string; readonly parties: readonly FormParty[] };
}

/** What is said of one question in both languages. */
export type Said = (say: (texts: QuestionTexts, spoken: Spoken) => string) => Wording;
