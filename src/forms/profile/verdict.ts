import type { FrameworkRef, ReasonOf, VerdictGrounds } from '../../core/verdict.js';
import type { CaseReasons } from '../case-reasons.js';
import type { Status } from '../criteria/membership.js';

/** What is known of one row: the columns that are not ruled out, all of them where nobody answered; or not applicable. */
export type RowFit<Column extends string = string> = readonly Column[] | 'not-applicable';

/** What a profile may still come to. */
export type PossibleOutcome<Column extends string = string> =
  | { readonly kind: 'placed'; readonly column: Column }
  | { readonly kind: 'mixed' };

/** Which column a profile fits. */
export type ProfileOutcome<Column extends string = string> =
  | {
      readonly kind: 'placed';
      readonly column: Column;
      /** How many of the rows that decide are answered, and how many of them apply. Later answers may still make it mixed. */
      readonly answered: number;
      readonly applicable: number;
    }
  /** No column fits every answered row: those that some answered row fits. */
  | { readonly kind: 'mixed'; readonly columns: readonly Column[] }
  | { readonly kind: 'undetermined'; readonly possible: readonly PossibleOutcome<Column>[] }
  /** A row that has to be answered does not apply, or none does. */
  | { readonly kind: 'inapplicable' };

/** What one column comes to; a profile knows no level of exactly 0.5. */
export type ColumnStatus = Exclude<Status, 'ambiguous'>;

interface ColumnParams<Row, Column> {
  readonly column: Column;
  readonly rows: readonly Row[];
}

/** What the reasons of a profile verdict speak of, by code. */
export interface ProfileReasons<Row extends string = string, Column extends string = string>
  extends CaseReasons<Row> {
  /** Every answered row that decides fits the column, and no other column fits them all. */
  readonly 'column-fits': ColumnParams<Row, Column>;
  /** These answered rows do not fit the column. */
  readonly 'column-ruled-out': ColumnParams<Row, Column>;
  /** No answered row rules it out; these rows leave it open. */
  readonly 'column-open': ColumnParams<Row, Column>;
  /** These rows do not apply, so neither does the column. */
  readonly 'column-inapplicable': ColumnParams<Row, Column>;
  /** The reading takes only some rows to decide; these others point elsewhere. */
  readonly 'rows-disagree': ColumnParams<Row, Column>;
}

/** A reason of a profile verdict. */
export type ProfileReason<Row extends string = string, Column extends string = string> = ReasonOf<
  ProfileReasons<Row, Column>
>;

/**
 * What a profile says about one partnership, or one party of it. Plain data. The inputs are what each row leaves, and are
 * `rows` under the name that they have in every verdict. A row counts as known where it is answered, even if it fits several
 * columns, and as unknown where observers answer it differently.
 */
export interface ProfileVerdict<
  Row extends string = string,
  Column extends string = string,
  ReadingId extends string = string,
  Id extends string = string,
> extends VerdictGrounds<Row, ProfileReason<Row, Column>, RowFit<Column>> {
  readonly form: 'profile';
  readonly framework: FrameworkRef<Id>;
  /** The reading that everything but `readings` is under. */
  readonly reading: ReadingId;
  readonly outcome: ProfileOutcome<Column>;
  /** What each row leaves: the columns that it does not rule out. */
  readonly rows: Readonly<Record<Row, RowFit<Column>>>;
  /** For each column the answered rows that do not fit it, whether or not they decide. */
  readonly against: Readonly<Record<Column, readonly Row[]>>;
  readonly status: Readonly<Record<Column, ColumnStatus>>;
  /** The outcome under every reading. */
  readonly readings: Readonly<Record<ReadingId, ProfileOutcome<Column>>>;
}
