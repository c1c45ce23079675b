import type { Basis, Sourced } from '../../core/basis.js';
import type { Citation } from '../../references/references.js';
import type { StatementSpec } from '../statement.js';
import type { CatalogueWording } from './wording.js';

/** What the order of the entries means: one follows another, or it is only that of the listing. */
export const catalogueOrders = ['sequence', 'list'] as const;

/** One row of a catalogue. */
export interface EntrySpec<Group extends string = string, Column extends string = string> extends Sourced {
  readonly group?: Group;
  /** The columns that the source fills for it, beside its description. */
  readonly columns?: readonly Column[];
  /** The works that the source cites for it, as it prints them. */
  readonly studies?: readonly string[];
  /** Figures and names, as the source gives them. */
  readonly values?: Readonly<Record<string, number | string>>;
  /** Ids of published cases in which it is seen: our reading of them. */
  readonly seenIn?: readonly string[];
}

/**
 * A catalogue as data: cited rows that are looked up. It gives no verdict. The order of the keys is the order of everything
 * that is listed. At most 128 entries, 16 groups and 8 columns.
 */
export interface CatalogueDefinition<
  Entry extends string = string,
  Group extends string = string,
  Column extends string = string,
  Id extends string = string,
  Statement extends string = string,
> {
  readonly form: 'catalogue';
  /** Permanent; also the namespace of its entries, `<id>.<entry>`. */
  readonly id: Id;
  readonly version: string;
  /** Who speaks for the list as a whole. There is no rule: nothing is assigned to an entry. */
  readonly basis: { readonly model: Basis };
  readonly source: readonly Citation[];
  readonly order: (typeof catalogueOrders)[number];
  readonly groups?: { readonly [G in Group]: Sourced };
  /** What is told of the entries beside their descriptions. */
  readonly columns?: { readonly [C in Column]: Sourced };
  readonly entries: { readonly [E in Entry]: EntrySpec<NoInfer<Group>, NoInfer<Column>> };
  /** What a source says of the catalogue as a whole, or of some of its entries. */
  readonly statements?: { readonly [S in Statement]: StatementSpec<NoInfer<Entry>> };
  /** The words of a definition of a caller's own. The library's definitions keep theirs apart, so that they shake out. */
  readonly wording?: CatalogueWording<NoInfer<Entry>, NoInfer<Group>, NoInfer<Column>, NoInfer<Statement>>;
}
