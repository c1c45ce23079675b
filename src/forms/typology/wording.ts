import type { Wording } from '../../core/locale.js';
import type { AskedWording, MemberWording, SomeExamples } from '../../core/wording.js';

/** An attribute in words; `facts`: what the facts of a case say of it, where they are read by code of its own. */
export interface AttributeWording extends AskedWording {
  readonly facts?: Wording;
}

/** The words of a typology. */
export interface TypologyWording<
  Attribute extends string = string,
  Type extends string = string,
  ReadingId extends string = string,
> {
  readonly label: Wording;
  readonly attributes: { readonly [A in Attribute]: AttributeWording };
  readonly types: { readonly [T in Type]: MemberWording };
  readonly readings: { readonly [R in ReadingId]: MemberWording };
  /** What the framework's names are not meant to say. */
  readonly caution?: Wording;
  /** Passages for coders. */
  readonly examples?: SomeExamples<Attribute | `${Attribute}.${string}`>;
}
