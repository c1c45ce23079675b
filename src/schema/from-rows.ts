import type { Case, Observation } from '../case/case.js';
import { type ObservationColumn, observationColumns } from '../case/observation-row.js';
import { assertOneOf, assertOptions } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import type { Fault } from '../core/fault.js';
import { findings } from '../core/faults-found.js';
import { suggester } from '../core/nearest.js';
import { reading } from '../core/reading.js';
import { assertTexts, casesIn, withRows } from './given-cases.js';
import { vocabularyOf } from './known.js';
import type { ParseCaseOptions } from './parse-case.js';
import { readRows, type TableReading } from './read-rows.js';
import { readable, refused } from './refused.js';

/** How a table of observations is read. */
export interface FromRowsOptions extends ParseCaseOptions {
  /** The cases that the rows belong to: each row is looked up in its own, and added to its observations. */
  readonly cases?: readonly Case[];
  /** Texts that mean that a cell holds nothing, beside the empty one: `['NA']` for what R writes. None where it is left out. */
  readonly missing?: readonly string[];
  /** Columns in which every row has to say something, such as `coder`; `case`, `indicator` and `level` always. */
  readonly required?: readonly ObservationColumn[];
  /** The rows were made with this: an apostrophe at the beginning of a cell is taken off. */
  readonly spreadsheet?: boolean;
}

/** Everything that is wrong with a table: the first 1,000 faults, and how many more there are. */
export interface RowFaults {
  readonly ok: false;
  readonly faults: readonly Fault[];
  readonly omitted: number;
}

/** The observations of one case. */
export interface CaseObservations {
  readonly case: string;
  readonly observations: readonly Observation[];
}

/** The observations of a table by their case, in the order in which the cases first come; or everything that is wrong. */
export type ObservationsResult =
  | { readonly ok: true; readonly observations: readonly CaseObservations[] }
  | RowFaults;

/** The cases that were given, with the observations of a table after their own; or everything that is wrong. */
export type CasesResult = { readonly ok: true; readonly cases: readonly Case[] } | RowFaults;

/**
 * Reads a table of observations, one object per row, as `toRows` makes it or a reader of CSV, R or Python gives it, and says
 * everything that is wrong with it at once: each fault with its row, counted from 0, and its column as its `path`.
 *
 * The columns are `observationColumns`; those of which a table says nothing may be left out, but not `case`, `indicator` and
 * `level`. A cell is a text, or a number, which is taken by its digits; `null`, an empty text and what `missing` lists say
 * nothing. What a level looks like stands at `ObservationRow`; `4/5` is read as `4 of 5`. Nothing is trimmed or corrected.
 *
 * With `cases` each row is looked up in its case, as `parseCase` does: parties, sources, informants, whom its indicator asks
 * of. The result is those cases, with the rows after the observations that they have; to replace these, give the cases without
 * them. Without `cases` names of parties, sources and informants are not looked up, and the result is the observations by case.
 * A column that there is none of, or that is needed and not there, is told once. A table holds at most 10,000 rows, and so do
 * the observations of a case. Never throws, whatever the rows; options that are not understood throw `unknown-option`,
 * `invalid-definition` or `invalid-case`.
 *
 * @example
 * ```ts
 * import { fromRows } from 'kemitraan/schema';
 * const rows = [
 *   { case: 'clinic', coder: 'a', indicator: 'partnership-archetypes.balance', level: 'mostly-out', note: '' },
 *   { case: 'clinic', coder: 'b', indicator: 'partnership-archetypes.balnce', level: 'half', note: 'NA' },
 * ];
 * const result = fromRows(rows, { missing: ['NA'] });
 * result.ok || result.faults.map(({ code, path }) => `${code} in row ${path[0]}, ${path[1]}`);
 * // => ['unknown-indicator in row 1, indicator', 'not-a-level in row 1, level']
 * ```
 */
export function fromRows(
  rows: unknown,
  options: FromRowsOptions & { readonly cases: readonly Case[] },
): CasesResult;
export function fromRows(
  rows: unknown,
  options?: FromRowsOptions & { readonly cases?: undefined },
): ObservationsResult;
export function fromRows(rows: unknown, options: FromRowsOptions = {}): CasesResult | ObservationsResult {
  return reading('fromRows', 'options', options, () => readRowsOf(rows, options));
}

function readRowsOf(rows: unknown, options: FromRowsOptions): CasesResult | ObservationsResult {
  const known = ['cases', 'definitions', 'missing', 'required', 'spreadsheet'];
  const read = assertOptions('fromRows', options, known);
  const { missing = [], required = [], spreadsheet = false } = read;
  assertTexts('fromRows', 'missing', missing);
  assertTexts('fromRows', 'required', required);
  for (const column of required)
    assertOneOf('fromRows', 'options.required', 'unknown-option', column, observationColumns);
  assertFlag(spreadsheet);
  const vocabulary = vocabularyOf('fromRows', read.definitions ?? []);
  const cases = read.cases === undefined ? undefined : casesIn('fromRows', read.cases, vocabulary);
  const table = { missing: new Set(missing), required, spreadsheet, suggest: suggester(), vocabulary, cases };
  return readable(() => readTable(rows, table));
}

function readTable(rows: unknown, table: TableReading): CasesResult | ObservationsResult {
  const found = findings();
  const added = readRows(rows, table, found);
  if (found.faults.length > 0) {
    const { faults, ...others } = refused(found, rows);
    // Within a row every place is a column, however many ids its cell holds.
    return { ...others, faults: faults.map((one) => ({ ...one, path: one.path.slice(0, 2) })) };
  }
  const { cases } = table;
  if (cases)
    return { ok: true, cases: [...cases].map(([id, subject]) => withRows(subject, added.get(id) ?? [])) };
  return { ok: true, observations: [...added].map(([id, observations]) => ({ case: id, observations })) };
}

function assertFlag(given: unknown): void {
  if (typeof given === 'boolean') return;
  const remedy = 'Give true or false, or leave it out.';
  throw new KemitraanError('fromRows', 'options.spreadsheet', given, 'unknown-option', remedy);
}
