import type { Wording } from '../../core/locale.js';
import type { MemberWording } from '../../core/wording.js';

/** The words of a procedure. */
export interface ProcedureWording<
  Stage extends string = string,
  State extends string = string,
  Event extends string = string,
  Actor extends string = string,
  Guard extends string = string,
  Content extends string = string,
  Deadline extends string = string,
  Cadence extends string = string,
  Statement extends string = string,
> {
  readonly label: Wording;
  readonly stages: { readonly [S in Stage]: Wording };
  readonly states: { readonly [S in State]: Wording };
  readonly actors: { readonly [A in Actor]: Wording };
  readonly guards?: { readonly [G in Guard]: Wording };
  readonly contents?: { readonly [C in Content]: Wording };
  /** The label names what is done; the description says what the source means by it. */
  readonly events: { readonly [E in Event]: MemberWording };
  readonly deadlines?: { readonly [D in Deadline]: Wording };
  readonly cadences?: { readonly [C in Cadence]: Wording };
  readonly statements?: { readonly [S in Statement]: Wording };
  /** What the procedure's names are not meant to say. */
  readonly caution?: Wording;
}
