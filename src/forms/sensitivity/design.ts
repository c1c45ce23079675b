import type { Joining, TriangulationRule } from '../../case/triangulation/rule.js';
import type { Aggregation } from '../checklist/geometric.js';
import type { ScoreTarget } from '../checklist/target.js';
import type { PartyAggregation } from './party-aggregation.js';

/**
 * By how much a level is moved. `one-step`: it stays, or becomes the next level of its scale up or down, each of these equally
 * often (three levels, two at an end of the scale); of a row of a profile its column, or a neighbouring one. A number: evenly
 * up to so far from it on either side, never below 0 or above 1; above 0, at most 1.
 */
export type LevelMove = 'one-step' | number;

/** Which levels are moved, and by how much. */
export interface LevelsVaried<Indicator extends string = string> {
  /** Every known level by as much, or each that is named by as much as is stated for it. */
  readonly by: LevelMove | { readonly [I in Indicator]?: LevelMove };
  /**
   * What is not known stays as open as it is. `drawn`: it is drawn from between its bounds instead, with `one-step` from the
   * levels of its scale between them, each equally often.
   */
  readonly unknown?: 'drawn';
}

/** What is varied. What is not named here is not varied; the result says both. At least one of them. */
export interface Varied<
  Indicator extends string = string,
  Group extends string = string,
  ReadingId extends string = string,
> {
  readonly levels?: LevelsVaried<Indicator>;
  /**
   * Where on the scale of levels the line between in and out lies, which is 0.5: evenly between these two, both above 0 and
   * below 1. Levels are recalibrated to it; not of a profile, nor of answers on a Likert scale, which are no memberships.
   */
  readonly crossover?: { readonly from: number; readonly to: number };
  /**
   * Of a verdict with weights: each weight, or that of each group that is named, by up to such a part of itself on either
   * side; above 0, below 1. A weight of 0 has no part.
   */
  readonly weights?: { readonly by: number | { readonly [G in Group]?: number } };
  /** Of an index with weights: how they join its dimensions, each equally often. */
  readonly aggregation?: readonly Aggregation[];
  /** Of a typology or a profile: its readings, each equally often. */
  readonly reading?: readonly ReadingId[];
  /** How what several observers say is joined, a rule by its name or with its weights, each equally often. Needs the case. */
  readonly triangulation?: readonly (Joining | Exclude<TriangulationRule, 'weighted'>)[];
  /**
   * How the levels of partners become one, on questions that are asked of each partner and take the lowest: each equally
   * often, for all questions at once, or for each that is named by itself. Needs the case.
   */
  readonly overParties?:
    | readonly PartyAggregation[]
    | { readonly [I in Indicator]?: readonly PartyAggregation[] };
}

/** How intervals of indices are found: rows of the design are drawn with replacement, from the seed of the design. */
export interface IndexInterval {
  /** How many times all rows are drawn: 100 to 10,000. */
  readonly resamples: number;
  /** What an interval covers of the values found, above 0 and below 1. */
  readonly confidence: number;
}

/**
 * A design of replications, all of it stated: nothing has a default, and what is not named is not varied.
 *
 * The points are those of a Sobol' sequence that is shifted from the seed, so that they are spread evenly and everybody has
 * the same. Each thing that is varied is a factor, independent of the others; at most 90.
 */
export interface SensitivityDesign<
  Indicator extends string = string,
  Group extends string = string,
  ReadingId extends string = string,
> {
  /** A whole number from 0 to 4294967295. */
  readonly seed: number;
  /** 1 to 16,384; a power of 2 spreads most evenly. */
  readonly replications: number;
  readonly vary: Varied<Indicator, Group, ReadingId>;
  /** Of a checklist or an index: a score, and the height that it is to have. Without it there is no outcome to hold, only items. */
  readonly cut?: ScoreTarget<Group>;
  /** Asks for the indices of what matters most, which take (factors + 2) × replications evaluations; at most 100,000. */
  readonly indices?: IndexInterval;
}

/** The bounds of a design. */
export const designLimits = {
  replications: 16_384,
  factors: 90,
  evaluations: 100_000,
  resamples: { least: 100, most: 10_000 },
} as const;
