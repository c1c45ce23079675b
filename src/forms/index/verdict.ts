import type { Aggregation } from '../checklist/geometric.js';
import type { IndexScale } from '../checklist/scale.js';
import type { ItemsVerdict } from '../checklist/verdict.js';

/** What an index says about one partnership, or of one party of it. Plain data. */
export interface IndexVerdict<
  Item extends string = string,
  Group extends string = string,
  Stakeholder extends string = string,
  Id extends string = string,
> extends ItemsVerdict<Item, Group, Stakeholder, Id> {
  readonly form: 'index';
  readonly scale: IndexScale;
  /** Present with weights: how they join the dimensions. */
  readonly aggregation?: Aggregation;
  /**
   * Of a Likert index: how many points the scales had that its answers were rescaled from, each once, the fewest first;
   * empty where none was answered. What such an index gives is rescaled to between 0 and 1, and is no membership.
   */
  readonly lengths?: readonly number[];
}
