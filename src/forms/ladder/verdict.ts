import type { Interval } from '../../core/interval.js';
import type { FrameworkRef, ReasonOf, VerdictGrounds } from '../../core/verdict.js';
import type { CaseReasons } from '../case-reasons.js';
import type { Status } from '../criteria/membership.js';

/**
 * A place on a ladder in a total order: the highest rung whose criteria are met, or none. None also where no rung
 * applies: `status` tells.
 */
export type Placement<Rung extends string = string> =
  | { readonly kind: 'placed'; readonly rung: Rung }
  | { readonly kind: 'none' };

/** Where something stands on a ladder. */
export type LadderOutcome<Rung extends string = string> =
  | Placement<Rung>
  | {
      readonly kind: 'undetermined';
      /** The places that are possible, the lowest rung first; `none` last. They need not be neighbours. */
      readonly possible: readonly Placement<Rung>[];
      /** Present where a known membership of exactly 0.5 leaves one of them open. */
      readonly reason?: 'maximum-ambiguity';
    }
  /** In a partial order: which rungs hold, which are out, and which are open. Several may hold at once. */
  | {
      readonly kind: 'held';
      readonly labels: readonly Rung[];
      readonly excluded: readonly Rung[];
      readonly open: readonly Rung[];
    };

interface RungParams<Indicator, Rung> {
  readonly rung: Rung;
  readonly indicators: readonly Indicator[];
}

/** What the reasons of a ladder verdict speak of, by code. */
export interface LadderReasons<Indicator extends string = string, Rung extends string = string>
  extends CaseReasons<Indicator> {
  /** Every criterion is on its side. */
  readonly 'rung-met': RungParams<Indicator, Rung>;
  /** These criteria are on the other side. */
  readonly 'rung-failed': RungParams<Indicator, Rung>;
  /** These criteria are open; the others are on their side. */
  readonly 'rung-open': RungParams<Indicator, Rung>;
  /** These criteria hold the membership at exactly 0.5. */
  readonly 'rung-ambiguous': RungParams<Indicator, Rung>;
  /** These criteria do not apply, so neither does the rung. */
  readonly 'rung-inapplicable': RungParams<Indicator, Rung>;
  /** In a cumulative ladder: this rung is not met, though what `above` adds is. */
  readonly gap: { readonly rung: Rung; readonly above: Rung };
  /** In a partial order: both hold, though one is stated to come before the other. */
  readonly 'order-tension': { readonly lower: Rung; readonly higher: Rung };
}

/** A reason of a ladder verdict. */
export type LadderReason<Indicator extends string = string, Rung extends string = string> = ReasonOf<
  LadderReasons<Indicator, Rung>
>;

/** What a ladder says about one partnership, or one party of it. Plain data; nothing in it is rounded. */
export interface LadderVerdict<
  Indicator extends string = string,
  Rung extends string = string,
  Id extends string = string,
> extends VerdictGrounds<Indicator, LadderReason<Indicator, Rung>> {
  readonly form: 'ladder';
  readonly framework: FrameworkRef<Id>;
  readonly outcome: LadderOutcome<Rung>;
  /** How far each rung is met: the minimum over its criteria; `null` where inapplicable. */
  readonly rungs: Readonly<Record<Rung, Interval | null>>;
  /** The criteria that set the membership, or may. */
  readonly binding: Readonly<Record<Rung, readonly Indicator[]>>;
  readonly status: Readonly<Record<Rung, Status>>;
  /** Present in a cumulative ladder: the rungs whose own criteria are not met, below one whose own are. */
  readonly gaps?: readonly Rung[];
  /** How far the nearest membership that could move the place lies from 0.5; `null` unless the outcome is determined. */
  readonly margin: number | null;
}
