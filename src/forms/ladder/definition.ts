import type { Sector } from '../../case/vocabulary.js';
import type { Sourced } from '../../core/basis.js';
import type { IndicatorSpec } from '../../core/indicator.js';
import type { Criteria } from '../criteria/criterion.js';
import type { DefinitionHead } from '../definition-head.js';
import type { StatementSpec } from '../statement.js';
import type { LadderWording } from './wording.js';

/** One rung. */
export interface RungSpec<Indicator extends string> extends Sourced {
  /** What it takes to be on the rung: membership is the minimum over these. At least one. */
  readonly criteria: Criteria<Indicator>;
  /** Nobody is led here: `nextRungs` passes the rung over. */
  readonly avoided?: true;
}

/**
 * A ladder as data: rungs, each a conjunction of criteria, in a total or a partial order. The order of the keys of `rungs`
 * is the order of everything that is listed, and in a total order their rank, the lowest first. At most 64 indicators
 * and 16 rungs.
 */
export interface LadderDefinition<
  Indicator extends string = string,
  Rung extends string = string,
  Id extends string = string,
  Statement extends string = string,
> extends DefinitionHead<'ladder', Id> {
  /**
   * Present where the ladder is about one party at a time: the sectors of the parties that it is about, partners and
   * beneficiaries. Every indicator then asks of a `party`.
   */
  readonly each?: readonly Sector[];
  /** `total`: every rung stands above the one before. Else the pairs whose order is stated, the lower one first. */
  readonly order: 'total' | readonly (readonly [lower: NoInfer<Rung>, higher: NoInfer<Rung>])[];
  /** In a total order: a rung asks for what every lower one asks for as well. */
  readonly cumulative?: true;
  readonly indicators: { readonly [I in Indicator]: IndicatorSpec };
  readonly rungs: { readonly [R in Rung]: RungSpec<NoInfer<Indicator>> };
  /** What a source says of the ladder as a whole, or of some of its rungs. */
  readonly statements?: { readonly [S in Statement]: StatementSpec<NoInfer<Rung>> };
  /** The words of a definition of a caller's own. The library's definitions keep theirs apart, so that they shake out. */
  readonly wording?: LadderWording<NoInfer<Indicator>, NoInfer<Rung>, NoInfer<Statement>>;
}
