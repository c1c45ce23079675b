import type { Sector } from '../../case/vocabulary.js';
import type { Sourced } from '../../core/basis.js';
import type { ItemSpec, ItemsDefinition } from '../checklist/definition.js';
import type { IndexScale } from '../checklist/scale.js';

/** A dimension of an index. */
export interface DimensionSpec extends Sourced {
  /**
   * The model is also told without it: it is scored by itself, and counts in an overall score only where the caller gives
   * it a weight.
   */
  readonly optional?: true;
}

/**
 * An index as data: scaled items in `groups`, its dimensions. The order of the keys is the order of everything that is
 * listed. At most 64 items, 16 dimensions and 16 stakeholders.
 */
export interface IndexDefinition<
  Item extends string = string,
  Group extends string = string,
  Stakeholder extends string = string,
  Id extends string = string,
  Statement extends string = string,
> extends ItemsDefinition<Item, Group, Stakeholder, Id, Statement> {
  readonly form: 'index';
  /**
   * How the items are answered: `levels`, on the four levels or with a membership; `likert`, on a Likert scale of any
   * length, `{ points, of }`. An item that is reversed in its wording has the polarity `against`.
   */
  readonly scale: IndexScale;
  /**
   * Present where the index is about one party at a time: the sectors of the parties that it is about, partners and
   * beneficiaries. Every item then asks of a `party`.
   */
  readonly each?: readonly Sector[];
  readonly groups: { readonly [G in Group]: DimensionSpec };
  readonly items: {
    readonly [I in Item]: ItemSpec<NoInfer<Group>, NoInfer<Stakeholder>, NoInfer<Item>>;
  };
}
