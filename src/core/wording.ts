import type { LevelName } from './level.js';
import type { Wording } from './locale.js';

/** What is asked of one indicator, and what each level means. */
export interface QuestionWording {
  readonly label: Wording;
  readonly question: Wording;
  readonly rubric: Readonly<Record<LevelName, Wording>>;
}

/** An indicator in words; each of its sub-questions has a question and a rubric of its own. */
export interface AskedWording extends QuestionWording {
  readonly parts?: Readonly<Record<string, QuestionWording>>;
}

/** A type, a reading, a rung or a column in words. */
export interface MemberWording {
  readonly label: Wording;
  readonly description: Wording;
}

/**
 * Two short passages for coders, made up by this library: one that brings the indicator in, and one that is easily taken for
 * it and does not.
 */
export interface CodingExample {
  readonly example: Wording;
  readonly counterExample: Wording;
}

/**
 * Examples for some of the questions of a definition of a caller's own, by the id of each; of a sub-question by
 * `<indicator>.<part>`. The library keeps its own apart from its words.
 */
export type SomeExamples<Question extends string> = { readonly [Q in Question]?: CodingExample };
