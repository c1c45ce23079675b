import type { Wording } from '../../core/locale.js';

/** An entry in words: what its label does not say is in `description`; `columns` has a text for each that it fills. */
export interface EntryWording<Column extends string = string> {
  readonly label: Wording;
  readonly description?: Wording;
  readonly columns?: { readonly [C in Column]?: Wording };
}

/** The words of a catalogue. */
export interface CatalogueWording<
  Entry extends string = string,
  Group extends string = string,
  Column extends string = string,
  Statement extends string = string,
> {
  readonly label: Wording;
  readonly groups?: { readonly [G in Group]: Wording };
  readonly columns?: { readonly [C in Column]: Wording };
  readonly entries: { readonly [E in Entry]: EntryWording<Column> };
  readonly statements?: { readonly [S in Statement]: Wording };
  /** What the catalogue is not meant to say. */
  readonly caution?: Wording;
}
