import type { Interval } from '../../core/interval.js';
import type { FrameworkRef, ReasonOf, VerdictGrounds } from '../../core/verdict.js';
import type { CaseReasons } from '../case-reasons.js';
import type { Status } from '../criteria/membership.js';

/** An outcome in which every type is either in or out. */
export type DeterminedOutcome<Type extends string = string> =
  | { readonly kind: 'dominant'; readonly type: Type }
  | { readonly kind: 'hybrid'; readonly types: readonly Type[] }
  | { readonly kind: 'none' };

/** An outcome that what is unknown, or a membership of exactly 0.5, leaves open. */
export interface UndeterminedOutcome<Type extends string = string> {
  readonly kind: 'undetermined';
  /** The outcomes that are possible: fewest types first, then in definition order; `none` last. At most 1,024. */
  readonly possible: readonly DeterminedOutcome<Type>[];
  /** Whether `possible` lists all of them. */
  readonly complete: boolean;
  /** Present where a known membership is exactly 0.5. */
  readonly reason?: 'maximum-ambiguity';
}

/** Which types a partnership belongs to. A hybrid is a finding, not a failure to decide. */
export type TypologyOutcome<Type extends string = string> =
  | DeterminedOutcome<Type>
  | UndeterminedOutcome<Type>;

/** What one type comes to. */
export type TypeStatus = Status;

/** What the reasons of a typology verdict speak of, by code. */
export interface TypologyReasons<Attribute extends string = string, Type extends string = string>
  extends CaseReasons<Attribute> {
  /** Every defining attribute is on its side. */
  readonly 'criteria-met': { readonly type: Type; readonly attributes: readonly Attribute[] };
  /** These defining attributes are on the other side. */
  readonly 'criteria-failed': { readonly type: Type; readonly attributes: readonly Attribute[] };
  /** These defining attributes are open; the others are on their side. */
  readonly 'criteria-open': { readonly type: Type; readonly attributes: readonly Attribute[] };
  /** These defining attributes hold the membership at exactly 0.5. */
  readonly 'maximum-ambiguity': { readonly type: Type; readonly attributes: readonly Attribute[] };
  /** These defining attributes do not apply, so neither does the type. */
  readonly 'type-inapplicable': { readonly type: Type; readonly attributes: readonly Attribute[] };
  /** The type is certain under some readings only. */
  readonly 'reading-dependent': {
    readonly type: Type;
    readonly under: readonly string[];
    readonly notUnder: readonly string[];
  };
  /** Two certain types rest, in part or wholly, on rows that were coded from one passage. */
  readonly 'shared-passage': {
    readonly types: readonly [Type, Type];
    readonly passages: readonly { readonly source: string; readonly locator: string }[];
  };
}

/** A reason of a typology verdict. */
export type TypologyReason<Attribute extends string = string, Type extends string = string> = ReasonOf<
  TypologyReasons<Attribute, Type>
>;

/** What a typology says about one partnership. Plain data; nothing in it is rounded. */
export interface TypologyVerdict<
  Attribute extends string = string,
  Type extends string = string,
  ReadingId extends string = string,
  Id extends string = string,
> extends VerdictGrounds<Attribute, TypologyReason<Attribute, Type>> {
  readonly form: 'typology';
  readonly framework: FrameworkRef<Id>;
  /** The reading that everything but `readings` is under. */
  readonly reading: ReadingId;
  readonly outcome: TypologyOutcome<Type>;
  /** How far the partnership is in each type: the minimum over its defining attributes; `null` where inapplicable. */
  readonly memberships: Readonly<Record<Type, Interval | null>>;
  /** How far it has what usually goes with the type: the mean over the indicative attributes; `null` without any. */
  readonly typicality: Readonly<Record<Type, Interval | null>>;
  /** The defining attributes that set the membership, or may. */
  readonly binding: Readonly<Record<Type, readonly Attribute[]>>;
  readonly status: Readonly<Record<Type, TypeStatus>>;
  /** The outcome under every reading. */
  readonly readings: Readonly<Record<ReadingId, TypologyOutcome<Type>>>;
  /** How far the nearest membership lies from 0.5; `null` unless the outcome is determined. */
  readonly margin: number | null;
}
