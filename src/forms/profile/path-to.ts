import type { ProfileDefinition, ProfileReading } from './definition.js';
import { fitsColumn, isAnswered, underReading } from './outcomes.js';
import type { ProfileVerdict, RowFit } from './verdict.js';

/** One step towards a column: a row to learn, or one that would have to be observed otherwise. */
export interface RowStep<Row extends string = string, Column extends string = string> {
  readonly indicator: Row;
  /** `learn`: what it points at is not known, or not told from other columns. `change`: it points elsewhere. */
  readonly kind: 'learn' | 'change';
  readonly from: RowFit<Column>;
  readonly to: Column;
}

/** The way from a profile verdict to a column. */
export interface ProfilePath<Row extends string = string, Column extends string = string> {
  readonly target: Column;
  /** Empty where the column is given already. */
  readonly steps: readonly RowStep<Row, Column>[];
  /** Rows that do not apply, for whose sake no column can be given. */
  readonly inapplicable: readonly Row[];
}

/**
 * The rows that disagree, changed; and, of those that have to be answered, the ones that do not point at the column
 * alone, learned, unless the column is the only one left without them. The verdict and the target have been checked.
 */
export function profilePath(
  definition: ProfileDefinition,
  { rows: fits, reading }: ProfileVerdict,
  target: string,
): ProfilePath {
  const { deciding, answered, inapplicable } = underReading(definition, reading, fits);
  const columns = Object.keys(definition.columns);
  const { required = [] } = definition.readings[reading] as ProfileReading<string>;
  const against = answered.filter((row) => !fitsColumn(fits[row], target));
  const changed = Object.fromEntries(against.map((row) => [row, [target]]));
  const after = underReading(definition, reading, { ...fits, ...changed });
  const alone = after.candidates.length === 1;
  // Without a row that has to be answered, the first that decides tells the column from the others.
  const telling = required.length > 0 ? required : deciding.slice(0, 1);
  // While several columns are left, no row that decides points at one alone.
  const isOpen = (row: string) => !alone || (required.includes(row) && !isAnswered(fits[row], columns));
  const open = telling.filter((row) => fits[row] !== 'not-applicable' && isOpen(row));
  const steps = Object.keys(definition.rows).flatMap((row): RowStep[] => {
    const from = fits[row] as RowFit;
    if (against.includes(row)) return [{ indicator: row, kind: 'change', from, to: target }];
    return open.includes(row) ? [{ indicator: row, kind: 'learn', from, to: target }] : [];
  });
  return { target, steps, inapplicable };
}
