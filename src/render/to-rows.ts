import type { AnyAssessment } from '../assess/assess.js';
import { whole } from '../assess/whole.js';
import type { Case } from '../case/case.js';
import type { ObservationRow } from '../case/observation-row.js';
import { assertOptions, isOneOf, isPlainObject } from '../core/assert.js';
import { forSpreadsheet } from '../core/cells.js';
import { KemitraanError } from '../core/error.js';
import type { Verdict } from '../forms/assert-verdict.js';
import { isCase } from '../forms/input.js';
import type { ProcedureVerdict } from '../forms/procedure/verdict.js';
import { eachGiven } from './given.js';
import { observationRows } from './observation-rows.js';
import { procedureSayings } from './procedure-rows.js';
import { figureColumns, type Saying, type VerdictRow, verdictColumns } from './verdict-row.js';
import { sayingsOf, scopeCells } from './verdict-rows.js';

/** What the rows are for. */
export interface RowsOptions {
  /**
   * The rows are written to a file that a spreadsheet opens: a text that it would take for a formula, as one that begins with
   * `=`, `+`, `-` or `@`, gets an apostrophe before it, and so does one that begins with an apostrophe. `fromRows` takes it off
   * again where it is told the same. Names and notes are input: without this, opening such a file can run what stands in it.
   */
  readonly spreadsheet?: boolean;
}

/** What {@link toRows} takes verdicts from. */
type Told = Verdict | ProcedureVerdict | AnyAssessment;

const forms = [
  'typology',
  'ladder',
  'profile',
  'checklist',
  'index',
  'propositions',
  'role-model',
  'process',
  'procedure',
];

/**
 * The observations of cases, or what verdicts say, as rows for CSV, R, Python and whatever else takes a list of flat objects:
 * one object per row, the same columns in the same order on every row, a text, a number or `null` in each cell.
 *
 * Of a case, one row for each observation, every field of it in the column of its name (`observationColumns`): `fromRows` of
 * `kemitraan/schema` reads them back as the same observations. Of a verdict, of several, or of an assessment, one row for each
 * thing that is said: the verdict as one, each type, rung, column, group, rule and phase, and each question with the level that
 * went in (`verdictColumns`). Nothing is rounded; why it is so stays in the verdict. What is unknown is `null` or 0 to 1, never
 * `out`. An empty list gives no rows. Throws `invalid-case` for what is no sound case and for two cases of one id,
 * `invalid-input` for what is neither case nor verdict, for a list of both, and for a verdict that is damaged.
 *
 * @example
 * ```ts
 * import { classifyArchetype } from 'kemitraan/archetypes';
 * import { toRows } from 'kemitraan/render';
 * const subject = {
 *   schema: 'kemitraan/case@1',
 *   id: 'clinic',
 *   title: 'A clinic',
 *   observations: [{ indicator: 'partnership-archetypes.balance', level: 'out', coder: 'a' }],
 * } as const;
 * toRows(subject).map(({ case: id, coder, level, note }) => [id, coder, level, note]);
 * // => [['clinic', 'a', 'out', null]]
 * toRows(classifyArchetype(subject))
 *   .filter(({ kind }) => kind === 'type')
 *   .map(({ member, status, lo, hi }) => [member, status, lo, hi]);
 * // => [['pseudo', 'certain', 1, 1], ['mutualism', 'possible', 0, 1], ['conjugation', 'possible', 0, 1]]
 * ```
 */
export function toRows(given: Case | readonly Case[], options?: RowsOptions): ObservationRow[];
export function toRows(given: Told | readonly Told[], options?: RowsOptions): VerdictRow[];
export function toRows(
  given: Case | Told | readonly (Case | Told)[],
  options: RowsOptions = {},
): (ObservationRow | VerdictRow)[] {
  const { spreadsheet = false } = assertOptions('toRows', options, ['spreadsheet']);
  if (typeof spreadsheet !== 'boolean') {
    const remedy = 'Give true or false, or leave it out.';
    throw new KemitraanError('toRows', 'options.spreadsheet', spreadsheet, 'unknown-option', remedy);
  }
  const rows = whole('toRows', 'given', given, 'parseCase, or a framework, or assess,', () =>
    rowsOf(eachGiven<unknown>(given)),
  );
  return spreadsheet ? rows.map(marked) : rows;
}

function rowsOf(given: readonly unknown[]): (ObservationRow | VerdictRow)[] {
  if (given.length > 0 && given.every(isCase)) return observationRows('toRows', given);
  return given.flatMap(verdictRows);
}

function verdictRows(given: unknown): VerdictRow[] {
  if (isPlainObject(given) && isPlainObject(given.verdicts)) {
    return Object.values(given.verdicts).flat().flatMap(verdictRows);
  }
  if (!isVerdict(given)) {
    const remedy = 'Give cases, or verdicts, or what assess returned.';
    throw new KemitraanError('toRows', 'given', given, 'invalid-input', remedy);
  }
  const { framework, form } = given;
  const of = { framework: framework.id, version: framework.version, form };
  const reading = 'reading' in given ? given.reading : null;
  const looked = form === 'procedure' ? { asOf: given.asOf ?? null } : scopeCells(given.scope);
  const sayings = form === 'procedure' ? procedureSayings(given) : sayingsOf(given);
  return sayings.map((saying) => rowOf({ ...looked, ...of, reading, ...saying }));
}

function isVerdict(given: unknown): given is Verdict | ProcedureVerdict {
  if (!isPlainObject(given) || !isPlainObject(given.framework)) return false;
  const { id, version } = given.framework;
  return typeof id === 'string' && typeof version === 'string' && isOneOf(given.form, forms);
}

function rowOf(saying: Partial<VerdictRow> & Saying): VerdictRow {
  const cells = verdictColumns.map((column) => [column, cellOf(column, saying[column] ?? null)]);
  return Object.fromEntries(cells) as VerdictRow;
}

/** A cell as it is; throws for what does not belong in its column, since the verdict is damaged then. */
function cellOf(column: string, cell: string | number | null): string | number | null {
  const isSound = isOneOf(column, figureColumns) ? Number.isFinite(cell) : typeof cell === 'string';
  if (cell === null || isSound) return cell;
  throw new TypeError(column);
}

function marked<Row extends ObservationRow | VerdictRow>(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      typeof cell === 'string' ? forSpreadsheet(cell) : cell,
    ]),
  ) as Row;
}
