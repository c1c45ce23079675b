import type { Wording } from '../../core/locale.js';
import type { MemberWording, SomeExamples } from '../../core/wording.js';

/** The words of a process. What is asked of a task or a phase is made of its label; all have the rubric of the form. */
export interface ProcessWording<
  Phase extends string = string,
  Task extends string = string,
  Actor extends string = string,
  Statement extends string = string,
> {
  readonly label: Wording;
  readonly phases: { readonly [P in Phase]: MemberWording };
  readonly actors?: { readonly [A in Actor]: Wording };
  /** The label names what is done; the description says what the source means by it. */
  readonly tasks: { readonly [T in Task]: MemberWording };
  readonly statements?: { readonly [S in Statement]: Wording };
  /** What the framework's names are not meant to say. */
  readonly caution?: Wording;
  /** Passages for coders. */
  readonly examples?: SomeExamples<Phase | Task>;
}
