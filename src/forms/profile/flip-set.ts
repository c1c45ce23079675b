import type { ProfileDefinition } from './definition.js';
import { fitsColumn, underReading } from './outcomes.js';
import type { ProfileVerdict } from './verdict.js';

/** Answered rows that, answered otherwise together, give a column another status. */
export interface RowFlip<Row extends string = string, Column extends string = string> {
  readonly column: Column;
  readonly rows: readonly Row[];
}

/** What a profile verdict hangs on. */
export interface ProfileFlipSet<Row extends string = string, Column extends string = string> {
  /** Every smallest set of answered rows whose change alters any status; empty where no change of answered rows does. */
  readonly levels: readonly RowFlip<Row, Column>[];
  /** A profile has no line between in and out. */
  readonly thresholds: null;
  /** A profile has no weights. */
  readonly weights: null;
}

/** What a profile verdict hangs on; the verdict has been checked. */
export function profileFlips(
  definition: ProfileDefinition,
  { rows: fits, reading }: ProfileVerdict,
): ProfileFlipSet {
  const { outcome, answered, candidates } = underReading(definition, reading, fits);
  if (outcome.kind === 'inapplicable') return { levels: [], thresholds: null, weights: null };
  const flips = Object.keys(definition.columns).flatMap((column): RowFlip[] =>
    // What is ruled out stays out until every row against it is changed; what is not is ruled out by any one.
    candidates.includes(column)
      ? answered.map((row) => ({ column, rows: [row] }))
      : [{ column, rows: answered.filter((row) => !fitsColumn(fits[row], column)) }],
  );
  const fewest = Math.min(...flips.map(({ rows }) => rows.length));
  return { levels: flips.filter(({ rows }) => rows.length === fewest), thresholds: null, weights: null };
}
