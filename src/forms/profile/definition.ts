import type { Sector } from '../../case/vocabulary.js';
import type { Sourced } from '../../core/basis.js';
import type { IndicatorSpec } from '../../core/indicator.js';
import type { DefinitionHead } from '../definition-head.js';
import type { StatementSpec } from '../statement.js';
import type { ProfileWording } from './wording.js';

/** One row: a question whose answer is the columns that it fits. */
export type RowSpec = Pick<IndicatorSpec, 'basis' | 'rubric' | 'source'> & {
  readonly asks: 'partnership' | 'party';
};

/** One column. */
export interface ColumnSpec extends Sourced {}

/** One way to put the rows together. */
export interface ProfileReading<Row extends string> extends Sourced {
  /** The rows that have to be answered before a column is given. */
  readonly required?: readonly Row[];
  /** The rows that decide; all of them where it is left out. */
  readonly deciding?: readonly Row[];
}

/**
 * A profile as data: rows, each of which points at one or more of the columns. The order of the keys is the order of
 * everything that is listed. At most 64 rows, 16 columns and 16 readings.
 */
export interface ProfileDefinition<
  Row extends string = string,
  Column extends string = string,
  ReadingId extends string = string,
  Id extends string = string,
  Statement extends string = string,
> extends DefinitionHead<'profile', Id> {
  /**
   * Present where the profile is about one party at a time: the sectors of the parties that it is about, partners and
   * beneficiaries. Every row then asks of a `party`.
   */
  readonly each?: readonly Sector[];
  readonly rows: { readonly [R in Row]: RowSpec };
  readonly columns: { readonly [C in Column]: ColumnSpec };
  /** Named readings, at least one. */
  readonly readings: { readonly [R in ReadingId]: ProfileReading<NoInfer<Row>> };
  readonly defaultReading: NoInfer<ReadingId>;
  /** What a source says of the profile as a whole, or of some of its columns. */
  readonly statements?: { readonly [S in Statement]: StatementSpec<NoInfer<Column>> };
  /** The words of a definition of a caller's own. The library's definitions keep theirs apart, so that they shake out. */
  readonly wording?: ProfileWording<NoInfer<Row>, NoInfer<Column>, NoInfer<ReadingId>, NoInfer<Statement>>;
}
