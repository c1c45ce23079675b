import type { Wording } from '../../core/locale.js';
import type { MemberWording, SomeExamples } from '../../core/wording.js';

/** A row in words: what it asks, and what it says in each column. */
export interface RowWording<Column extends string = string> {
  readonly label: Wording;
  readonly question: Wording;
  readonly cells: { readonly [C in Column]: Wording };
}

/** The words of a profile. */
export interface ProfileWording<
  Row extends string = string,
  Column extends string = string,
  ReadingId extends string = string,
  Statement extends string = string,
> {
  readonly label: Wording;
  readonly rows: { readonly [R in Row]: RowWording<Column> };
  readonly columns: { readonly [C in Column]: MemberWording };
  readonly readings: { readonly [R in ReadingId]: MemberWording };
  readonly statements?: { readonly [S in Statement]: Wording };
  /** What the framework's names are not meant to say. */
  readonly caution?: Wording;
  /** Passages for coders. */
  readonly examples?: SomeExamples<Row>;
}
