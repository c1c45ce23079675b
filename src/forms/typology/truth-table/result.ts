import type { FrameworkRef } from '../../../core/verdict.js';
import type { Fit } from '../../../measure/set-relations/fit.js';
import type { Side } from '../../criteria/criterion.js';

/** A corner of the space that the attributes span: each of them in, or out. */
export type Corner<Attribute extends string = string> = Readonly<Record<Attribute, Side>>;

/** From when on a row is coded. The caller's: none is defaulted. */
export interface TruthTableThresholds {
  /** How many cases a row needs to be coded, at least 1. */
  readonly cases: number;
  /** The least consistency with the outcome of a row that is coded sufficient, 0 to 1. */
  readonly consistency: number;
  /** The least PRI of one, 0 to 1; where it is left out, PRI does not count. */
  readonly pri?: number;
}

/** How a row is coded: `open` where what is not known could make it another. */
export type RowCoding = 'sufficient' | 'not-sufficient' | 'too-few-cases' | 'open';

/** How the cases of a row stand to the outcome. */
export interface RowOutcome {
  /** Over all cases, by their membership in the corner, not only over those that the row holds. */
  readonly consistency: Fit;
  readonly pri: Fit;
  /**
   * The cases that the row holds, by the side of 0.5 on which their outcome is; `open`: not known, exactly 0.5, or not
   * applicable.
   */
  readonly in: readonly string[];
  readonly out: readonly string[];
  readonly open: readonly string[];
  /** The row holds cases on both sides. */
  readonly contradictory: boolean;
  /** Present where thresholds were given. */
  readonly coding?: RowCoding;
}

/** A row that holds at least one case. */
export interface TruthTableRow<Attribute extends string = string> {
  readonly corner: Corner<Attribute>;
  /** The cases whose membership in the corner is above 0.5, sorted by id. */
  readonly cases: readonly string[];
  /** The unplaced cases that may be in it, by what is not known of them. */
  readonly possible: readonly string[];
  /** Present where an outcome was given. */
  readonly outcome?: RowOutcome;
}

/** A row that holds no case: a remainder. */
export interface Remainder<Attribute extends string = string> {
  readonly corner: Corner<Attribute>;
  /** How many of the unplaced cases may be in it. */
  readonly possible: number;
}

/** A case that no row holds. */
export interface UnplacedCase<Attribute extends string = string> {
  readonly case: string;
  /**
   * `unknown`: an attribute may be on either side of 0.5, or reach it; `maximum-ambiguity`: one is exactly 0.5, so that
   * no row ever holds the case; `inapplicable`: one does not apply, so that it has no place among the rows.
   */
  readonly reason: 'unknown' | 'maximum-ambiguity' | 'inapplicable';
  /** The attributes that keep it. */
  readonly attributes: readonly Attribute[];
  /** The sides on which each attribute may be: the rows that are possible are those of all their combinations. */
  readonly sides: Readonly<Record<Attribute, readonly Side[]>>;
  /** How many rows that is. */
  readonly rows: number;
}

/** Many cases by the corner that each of them is in. Plain data, nothing in it is rounded. */
export interface TruthTable<Attribute extends string = string, ReadingId extends string = string> {
  readonly framework: FrameworkRef;
  readonly attributes: readonly Attribute[];
  /** Present where the outcome is a type of the typology: the reading that it is under. */
  readonly reading?: ReadingId;
  /** Present where they were given. */
  readonly thresholds?: TruthTableThresholds;
  /** How many cases there are. */
  readonly cases: number;
  /** The rows that hold cases, the first attribute slowest, out before in. */
  readonly rows: readonly TruthTableRow<Attribute>[];
  /** The rows that hold none: how many there are, and the first 1,024 of them. */
  readonly remainders: {
    readonly count: number;
    readonly listed: readonly Remainder<Attribute>[];
    /** Whether `listed` has all of them. */
    readonly complete: boolean;
  };
  /** The cases that no row holds, sorted by id. None is dropped. */
  readonly unplaced: readonly UnplacedCase<Attribute>[];
}
