import type { Disagreement } from '../../core/verdict.js';
import type { CaseReading } from '../input.js';
import type { ProfileDefinition, ProfileReading } from './definition.js';
import type { ColumnStatus, PossibleOutcome, ProfileOutcome, RowFit } from './verdict.js';

/** What is known of each row. */
export type Fits = Readonly<Record<string, RowFit>>;

/** What a profile needs to know of its input, whether that is a record or a case. */
export interface ProfileInput extends CaseReading {
  readonly fits: Fits;
  readonly disagreements: readonly Disagreement[];
}

/** The rows as one reading takes them. */
export interface ReadRows {
  readonly outcome: ProfileOutcome;
  /** The rows that decide and apply, in definition order. */
  readonly deciding: readonly string[];
  /** Those of them that are answered. */
  readonly answered: readonly string[];
  /** The columns that all of these fit. */
  readonly candidates: readonly string[];
  /** The rows for whose sake no column can be given: they have to be answered, and do not apply. */
  readonly inapplicable: readonly string[];
}

/** Whether a row rules some column out. */
export function isAnswered(fit: RowFit | undefined, columns: readonly string[]): fit is readonly string[] {
  return fit !== undefined && fit !== 'not-applicable' && fit.length < columns.length;
}

/** Whether a row leaves a column. */
export function fitsColumn(fit: RowFit | undefined, column: string): boolean {
  return fit === undefined || fit === 'not-applicable' || fit.includes(column);
}

/** What the rows come to under one reading. */
export function underReading(definition: ProfileDefinition, reading: string, fits: Fits): ReadRows {
  const columns = Object.keys(definition.columns);
  const { required = [], deciding: wanted } = definition.readings[reading] as ProfileReading<string>;
  const decides = Object.keys(definition.rows).filter((row) => wanted?.includes(row) ?? true);
  const deciding = decides.filter((row) => fits[row] !== 'not-applicable');
  const answered = deciding.filter((row) => isAnswered(fits[row], columns));
  const candidates = columns.filter((column) => answered.every((row) => fitsColumn(fits[row], column)));
  const missing = required.filter((row) => fits[row] === 'not-applicable');
  const inapplicable = missing.length > 0 || deciding.length > 0 ? missing : decides;
  const rows = { deciding, answered, candidates, inapplicable };
  const isRequiredAnswered = required.every((row) => isAnswered(fits[row], columns));
  return { ...rows, outcome: outcomeOf(rows, isRequiredAnswered, columns, fits) };
}

function outcomeOf(
  { deciding, answered, candidates, inapplicable }: Omit<ReadRows, 'outcome'>,
  isRequiredAnswered: boolean,
  columns: readonly string[],
  fits: Fits,
): ProfileOutcome {
  if (inapplicable.length > 0 || deciding.length === 0) return { kind: 'inapplicable' };
  const reaches = (column: string) => answered.some((row) => fitsColumn(fits[row], column));
  if (candidates.length === 0) return { kind: 'mixed', columns: columns.filter(reaches) };
  const [column] = candidates;
  if (isRequiredAnswered && candidates.length === 1 && column !== undefined)
    return { kind: 'placed', column, answered: answered.length, applicable: deciding.length };
  // Where two rows decide and one of them leaves a choice, they can still part.
  const mayPart = deciding.length > 1 && deciding.some((row) => (fits[row] as RowFit).length > 1);
  const possible: PossibleOutcome[] = candidates.map((one) => ({ kind: 'placed', column: one }));
  return { kind: 'undetermined', possible: mayPart ? [...possible, { kind: 'mixed' }] : possible };
}

/** What each column comes to under a reading. */
export function statusOf(column: string, { outcome, candidates }: ReadRows): ColumnStatus {
  if (outcome.kind === 'inapplicable') return 'inapplicable';
  if (!candidates.includes(column)) return 'excluded';
  return outcome.kind === 'placed' ? 'certain' : 'possible';
}

/** How many outcomes are possible. */
export function countOutcomes({ outcome }: ReadRows): number {
  return outcome.kind === 'undetermined' ? outcome.possible.length : 1;
}
