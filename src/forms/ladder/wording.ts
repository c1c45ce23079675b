import type { Wording } from '../../core/locale.js';
import type { AskedWording, MemberWording, SomeExamples } from '../../core/wording.js';

/** The words of a ladder. */
export interface LadderWording<
  Indicator extends string = string,
  Rung extends string = string,
  Statement extends string = string,
> {
  readonly label: Wording;
  readonly indicators: { readonly [I in Indicator]: AskedWording };
  readonly rungs: { readonly [R in Rung]: MemberWording };
  readonly statements?: { readonly [S in Statement]: Wording };
  /** What the framework's names are not meant to say. */
  readonly caution?: Wording;
  /** Passages for coders. */
  readonly examples?: SomeExamples<Indicator | `${Indicator}.${string}`>;
}
