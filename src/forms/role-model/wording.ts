import type { Wording } from '../../core/locale.js';
import type { MemberWording, SomeExamples } from '../../core/wording.js';
import type { EntryWording } from '../catalogue/wording.js';

/**
 * The words of a role model. What is asked of a pillar, a role, a duty or a flow is made of its label; every question has
 * the rubric of the form.
 */
export interface RoleModelWording<
  Pillar extends string = string,
  Stakeholder extends string = string,
  Role extends string = string,
  Duty extends string = string,
  Flow extends string = string,
  Condition extends string = string,
  Goal extends string = string,
  Statement extends string = string,
> {
  readonly label: Wording;
  readonly pillars: { readonly [P in Pillar]: Wording };
  readonly stakeholders: { readonly [S in Stakeholder]: Wording };
  readonly roles: { readonly [R in Role]: MemberWording };
  /** What is done, as a phrase. */
  readonly duties: { readonly [D in Duty]: Wording };
  readonly flows: { readonly [F in Flow]: Wording };
  /** The label names what is to hold; the description says what is meant by it. */
  readonly conditions: { readonly [C in Condition]: MemberWording };
  readonly goals?: { readonly [G in Goal]: EntryWording };
  readonly statements?: { readonly [S in Statement]: Wording };
  /** What the framework's names are not meant to say. */
  readonly caution?: Wording;
  /** Passages for coders. */
  readonly examples?: SomeExamples<Pillar | Role | Duty | Flow | Condition>;
}
