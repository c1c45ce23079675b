import type { Joining } from '../../case/triangulation/rule.js';
import type { Applicable } from '../../core/interval.js';
import type { FrameworkRef } from '../../core/verdict.js';
import type { VarianceShares } from '../../measure/sampling/variance-indices.js';
import type { LevelMove, SensitivityDesign } from './design.js';
import type { ReplicationParameters } from './parameters.js';

/** One thing that is varied: what it is in the verdict, and what it is drawn from. */
export type VariedFactor =
  | {
      /** `levels.<question>` */
      readonly factor: string;
      readonly now: Applicable | readonly string[];
      readonly by: LevelMove;
      /** Present where it is not known in some replication at least, and then drawn from between its bounds. */
      readonly drawn?: true;
    }
  | {
      /** `crossover` */
      readonly factor: string;
      readonly now: number;
      readonly from: number;
      readonly to: number;
    }
  | {
      /** `weights.<group>`; `by` is the part of itself. */
      readonly factor: string;
      readonly now: number;
      readonly by: number;
    }
  | {
      /** `reading`, `aggregation`, `triangulation`, `overParties`, or `overParties.<question>`. */
      readonly factor: string;
      /** `null`: observers are joined as a case is read. */
      readonly now: string | null;
      readonly among: readonly (string | Joining)[];
    };

/** What is as it is in the verdict in every replication, and why. */
export interface HeldFactor {
  readonly factor: string;
  /**
   * `not-asked`: the design does not name it. `not-known`: it is not known, and not drawn. `no-weight`: its weight is 0.
   * `of-the-case`: it rests on dates in the case, which the inputs of a verdict do not tell.
   */
  readonly because: 'not-asked' | 'not-known' | 'not-applicable' | 'no-weight' | 'of-the-case';
}

/** What one replication was computed with, and what came out. */
export interface Replication<
  Outcome = unknown,
  Member extends string = string,
  Standing extends string = string,
  Parameters extends ReplicationParameters = ReplicationParameters,
> {
  readonly index: number;
  readonly parameters: Parameters;
  readonly outcome: Outcome;
  readonly standings: Readonly<Record<Member, Standing>>;
  /** Whether the outcome is that of the verdict; without one, whether everything stands as it does there. */
  readonly holds: boolean;
}

/** How one type, rung, column, item, phase or rule stands over the replications. */
export interface StandingShares<Standing extends string = string> {
  /** In the verdict. */
  readonly now: Standing;
  /** In how many replications it stands so. */
  readonly same: number;
  /** The same as a share of all: under the stated design, not a probability. */
  readonly share: number;
  readonly counts: Readonly<Partial<Record<Standing, number>>>;
}

/** One number that a verdict gives, or one bound of it. */
export interface IndexedOutput {
  /**
   * `holds`: 1 where the verdict holds, else 0. `membership`: of a type or a rung. `group`: the score of a group. `score`: the
   * overall score. `phase`: the score of a phase.
   */
  readonly output: 'holds' | 'membership' | 'group' | 'score' | 'phase';
  /** The type, rung, group or phase. */
  readonly member?: string;
  /**
   * `point` where it is known in every evaluation; else its two bounds are told apart, since a middle would not be known either.
   */
  readonly bound: 'point' | 'lo' | 'hi';
}

/** Why something has no indices: it is the same everywhere, or does not apply everywhere. */
export type NoIndices = 'no-variation' | 'not-applicable';

/** What one output hangs on. */
export type OutputIndices = IndexedOutput &
  (
    | {
        readonly mean: number;
        readonly variance: number;
        /** By factor. */
        readonly factors: Readonly<Record<string, NonNullable<VarianceShares['factors']>[number]>>;
      }
    | { readonly reason: NoIndices }
  );

/** First- and total-order indices, and how they were found. */
export interface SensitivityIndices<Parameters extends ReplicationParameters = ReplicationParameters> {
  /** The rows of each of the two samples: the replications, and as many again. */
  readonly rows: number;
  /** (factors + 2) × rows. */
  readonly evaluations: number;
  readonly seed: number;
  readonly resamples: number;
  readonly confidence: number;
  /**
   * The parameters of the second sample, by row. The other evaluations are those of a replication with one factor as it is
   * here in the same row.
   */
  readonly second: readonly Parameters[];
  readonly outputs: readonly OutputIndices[];
}

/** How robust a verdict is under a stated design. Plain data, nothing in it is rounded. */
export interface Sensitivity<
  Outcome = unknown,
  Member extends string = string,
  Standing extends string = string,
  Indicator extends string = string,
  Group extends string = string,
  ReadingId extends string = string,
> {
  readonly framework: FrameworkRef;
  readonly form: string;
  readonly design: SensitivityDesign<Indicator, Group, ReadingId>;
  /** The factors, in the order of the coordinates of the sequence. */
  readonly varied: readonly VariedFactor[];
  readonly held: readonly HeldFactor[];
  readonly holds: {
    /** What the share is of: replications of this design. It is not a probability of anything. */
    readonly under: 'the-stated-design';
    /** The outcome, or, of what has none, everything that stands somehow. */
    readonly what: 'outcome' | 'standings';
    readonly same: number;
    readonly replications: number;
    readonly share: number;
  };
  /** What comes out, the most frequent first, those equally frequent as they first come. Empty where there is no outcome. */
  readonly outcomes: readonly {
    readonly outcome: Outcome;
    readonly count: number;
    readonly share: number;
  }[];
  readonly standings: Readonly<Record<Member, StandingShares<Standing>>>;
  readonly replications: readonly Replication<
    Outcome,
    Member,
    Standing,
    ReplicationParameters<Indicator, Group, ReadingId>
  >[];
  /** `null` where the design does not ask for them. */
  readonly indices: SensitivityIndices<ReplicationParameters<Indicator, Group, ReadingId>> | null;
}
