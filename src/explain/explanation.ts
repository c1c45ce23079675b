import type { Locale } from '../core/locale.js';

/** A sentence that belongs to an id: a reason code, an indicator, a reading. */
export interface Said {
  readonly id: string;
  readonly text: string;
}

/** A reading: the outcome under it, and what it takes to define the types, where there are words for that. */
export interface SaidReading extends Said {
  readonly gloss?: string;
}

/** Why: a sentence, and what the case says that it rests on. */
export interface SaidReason extends Said {
  /** The rows of the case, each in words with its place in its source; empty where no case was given. */
  readonly evidence: readonly string[];
  /** For the reason of a type, a rung, a column or a rule, and for a statement: the works that say that it counts, with the place in each. */
  readonly source: readonly string[];
}

/** A verdict in words, in parts that a report or a page can lay out. Every part is plain text, not yet escaped. */
export interface Explanation {
  readonly locale: Locale;
  /** The name of the framework. */
  readonly framework: string;
  /** The party that the verdict is about, with its management function; absent where it is about none in particular. */
  readonly about?: string;
  /** The verdict in one sentence. */
  readonly summary: string;
  /** What of the case was looked at; absent where that is all of it, and where the input was not a case. */
  readonly scope?: string;
  /** What the reading takes to define the types; absent where there are no words for it. */
  readonly reading?: string;
  /** The figures behind it: a head, and one row per type, rung, row or rule. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** What decided, by reason code; what observers disagree on comes last. */
  readonly reasons: readonly SaidReason[];
  /** How many questions are answered, and which are not. */
  readonly coverage: string;
  /** The outcome under each other reading, by reading; empty where the form has none. */
  readonly readings: readonly SaidReading[];
  /** What to ask next, the most useful first, by indicator. */
  readonly questions: readonly Said[];
  /** What would change the verdict. */
  readonly changes: readonly string[];
  /** What can come next, by event, with who may do it and what is asked for; absent where the form knows no events. */
  readonly next?: readonly Said[];
  /** What sources say of the framework besides, as a whole or of the members that the verdict speaks of. */
  readonly statements: readonly SaidReason[];
  /** Which partners were themselves asked; absent where the input was not a case. */
  readonly asked?: string;
  /** Who sets the line between in and out. */
  readonly basis: string;
  /** What the framework's terms are not meant to say. */
  readonly caution?: string;
  /** What no verdict establishes. */
  readonly limits: readonly string[];
  /** The works that the verdict rests on, in full. */
  readonly sources: readonly string[];
}
