import type { Wording } from '../../core/locale.js';
import type { MemberWording, SomeExamples } from '../../core/wording.js';

/** The words of a checklist. What is asked of an item is made of its label; every item has the rubric of the form. */
export interface ChecklistWording<
  Item extends string = string,
  Group extends string = string,
  Stakeholder extends string = string,
  Statement extends string = string,
> {
  readonly label: Wording;
  readonly groups: { readonly [G in Group]: Wording };
  readonly stakeholders?: { readonly [S in Stakeholder]: Wording };
  /** The label names what is to be in place; the description says what the source means by it. */
  readonly items: { readonly [I in Item]: MemberWording };
  readonly statements?: { readonly [S in Statement]: Wording };
  /** What the framework's names are not meant to say. */
  readonly caution?: Wording;
  /** Passages for coders. */
  readonly examples?: SomeExamples<Item>;
}
