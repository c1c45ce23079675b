import type { Joining } from '../../case/triangulation/rule.js';
import type { Aggregation } from '../checklist/geometric.js';
import type { PartyAggregation } from './party-aggregation.js';

/**
 * What a replication is computed with, in place of what the verdict was; what is not named is as in the verdict. Plain data,
 * and by itself enough: no design and no seed is needed to do it again.
 */
export interface ReplicationParameters<
  Indicator extends string = string,
  Group extends string = string,
  ReadingId extends string = string,
> {
  /** Levels from 0 to 1 by question; of a row of a profile the columns that are left. */
  readonly levels?: { readonly [I in Indicator]?: number | readonly string[] };
  /** Where the line between in and out lies on the scale of levels, above 0 and below 1. */
  readonly crossover?: number;
  readonly weights?: Readonly<Record<Group, number>>;
  readonly aggregation?: Aggregation;
  readonly reading?: ReadingId;
  readonly triangulation?: Joining;
  readonly overParties?: { readonly [I in Indicator]?: PartyAggregation };
}
