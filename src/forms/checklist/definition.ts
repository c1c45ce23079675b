import type { Sourced } from '../../core/basis.js';
import type { IndicatorSpec } from '../../core/indicator.js';
import type { DefinitionHead } from '../definition-head.js';
import type { StatementSpec } from '../statement.js';
import type { ChecklistWording } from './wording.js';

/** What an item speaks for: the whole, the opposite, or nothing that the source states. */
export const polarities = ['for', 'against', 'not-stated'] as const;
export type Polarity = (typeof polarities)[number];

/** A way that a source gives to deal with an obstacle, by its full id, and who says that it answers a gap. */
export interface TacticRef extends Sourced {
  readonly id: string;
}

/** One item of a checklist: a question, the group that it counts in, and who has to see to it. */
export interface ItemSpec<
  Group extends string = string,
  Stakeholder extends string = string,
  Item extends string = string,
> extends IndicatorSpec {
  readonly group: Group;
  /** An item `against` counts as one minus its level; one whose direction is not stated is listed, and not scored. */
  readonly polarity: Polarity;
  /** The source calls it mandatory: while it is not surely met, it blocks. */
  readonly mandatory?: true;
  /** Who has to see to it; left out where the source does not say. */
  readonly by?: readonly Stakeholder[];
  /** The item that this is only a means to: listed as a way there, and not scored. */
  readonly serves?: Item;
  readonly tactics?: readonly TacticRef[];
}

/**
 * What a checklist and an index have alike: items in groups. The order of the keys is the order of everything that is
 * listed. At most 64 items, 16 groups and 16 stakeholders.
 */
export interface ItemsDefinition<
  Item extends string = string,
  Group extends string = string,
  Stakeholder extends string = string,
  Id extends string = string,
  Statement extends string = string,
> extends DefinitionHead<'checklist' | 'index', Id> {
  /** Drawn up of one case: of any other its questions do not come up unless that case speaks of them. */
  readonly ofOneCase?: true;
  readonly groups: { readonly [G in Group]: Sourced };
  /** Who may have to see to an item. */
  readonly stakeholders?: { readonly [S in Stakeholder]: Sourced };
  readonly items: {
    readonly [I in Item]: ItemSpec<NoInfer<Group>, NoInfer<Stakeholder>, NoInfer<Item>>;
  };
  /** What a source says of the framework as a whole, or of some of its groups. */
  readonly statements?: { readonly [S in Statement]: StatementSpec<NoInfer<Group>> };
  /** The words of a definition of a caller's own. The library's definitions keep theirs apart, so that they shake out. */
  readonly wording?: ChecklistWording<
    NoInfer<Item>,
    NoInfer<Group>,
    NoInfer<Stakeholder>,
    NoInfer<Statement>
  >;
}

/** A checklist as data: items in groups, each of which is in place or not. */
export interface ChecklistDefinition<
  Item extends string = string,
  Group extends string = string,
  Stakeholder extends string = string,
  Id extends string = string,
  Statement extends string = string,
> extends ItemsDefinition<Item, Group, Stakeholder, Id, Statement> {
  readonly form: 'checklist';
}
