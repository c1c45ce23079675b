import type { Wording } from '../../core/locale.js';
import type { QuestionWording } from '../../core/wording.js';

/** An attribute in words; each of its sub-questions has a question and a rubric of its own. */
export interface AttributeWording extends QuestionWording {
  readonly parts?: Readonly<Record<string, QuestionWording>>;
}

/** The words of a typology. */
export interface TypologyWording<
  Attribute extends string = string,
  Type extends string = string,
  ReadingId extends string = string,
> {
  readonly label: Wording;
  readonly attributes: { readonly [A in Attribute]: AttributeWording };
  readonly types: { readonly [T in Type]: { readonly label: Wording; readonly description: Wording } };
  readonly readings: {
    readonly [R in ReadingId]: { readonly label: Wording; readonly description: Wording };
  };
  /** What the framework's names are not meant to say. */
  readonly caution?: Wording;
}
