import type { Basis } from '../../core/basis.js';
import type { Severity } from '../../forms/findings/verdict.js';
import type { Citation } from '../../references/references.js';

/** An event of a procedure as a document tells of it: in which field its date stands. */
export interface ToldEvent {
  readonly event: string;
  readonly date: string;
}

/** What a rule of our own table looks at in a document. */
export type OwnCheck =
  /** All of these are to be so, or not to be so; one that is not told is so where its date is. */
  | {
      readonly kind: 'holds';
      readonly fields: readonly string[];
      readonly is: boolean;
      readonly dated?: string;
    }
  /**
   * A text is to be one of these; where `sameAs` names another field, also the one that stands there. Of those in `untold`
   * the source does not tell.
   */
  | {
      readonly kind: 'among';
      readonly field: string;
      readonly among: readonly string[];
      readonly sameAs?: string;
      readonly untold?: readonly string[];
    }
  /** All of these texts are to be entries of a catalogue that are grouped under the text of another field. */
  | {
      readonly kind: 'grouped-under';
      readonly field: string;
      readonly group: string;
      readonly catalogue: {
        readonly entries: Readonly<Record<string, { readonly group: string }>>;
      };
    }
  /** An amount is to be a whole number of rupiah above zero. */
  | { readonly kind: 'whole-rupiah'; readonly field: string }
  /** Amounts together are to be no more than this. */
  | { readonly kind: 'at-most'; readonly fields: readonly string[]; readonly limitRupiah: number };

/** What a rule of a procedure looks at: the procedure says how bad it is, and by which source. */
export type ProcedureCheck =
  /** A guard or a content of an event is told in a field. */
  | {
      readonly kind: 'asked';
      readonly event: string;
      readonly as: 'guards' | 'contents';
      readonly field: string;
    }
  /** The deadline of that name runs from one event to another. */
  | { readonly kind: 'deadline'; readonly after: ToldEvent; readonly event: ToldEvent }
  /**
   * An event is not dated before any of others. That it was not is known once each of them has a date; where the last of them
   * never comes before the others, once that one has.
   */
  | {
      readonly kind: 'dates';
      readonly event: ToldEvent;
      readonly after: readonly ToldEvent[];
      readonly settledBy?: 'last';
    };

interface Conditional {
  /** Whom the rule binds: it is no question where this flag is false, and cannot be told where nobody tells. */
  readonly if?: string;
  /** Where this field is one of these, the rule is no question any more; while nobody tells, it is one. */
  readonly unless?: { readonly field: string; readonly is: readonly string[] };
}

/** A rule as data: what it looks at, how bad it is if it does not hold, who speaks, and by which source. */
export type ProgrammeRule =
  | (Conditional & {
      readonly check: OwnCheck;
      readonly severity: Severity;
      readonly basis: Basis;
      readonly source: readonly Citation[];
    })
  | (Conditional & { readonly check: ProcedureCheck });

/** Rules by id, in the order of their findings. A rule of a procedure has the id that the procedure has for it. */
export type ProgrammeRules = Readonly<Record<string, ProgrammeRule>>;
