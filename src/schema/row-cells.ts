import { observationColumns } from '../case/observation-row.js';
import { isPlainObject } from '../core/assert.js';
import { fromSpreadsheet, idsInCell, levelInCell, type Taken } from '../core/cells.js';
import { cut } from '../core/error.js';
import { type Findings, fault } from '../core/faults-found.js';
import { kindOf } from '../core/kind.js';
import { longestId, longestList } from '../core/limits.js';
import type { Suggest } from '../core/nearest.js';
import type { Keyed } from './kind.js';
import type { Vocabulary } from './known.js';

/** How the cells of a table are read. */
export interface CellReading {
  /** The texts that say that there is nothing, beside the empty one. */
  readonly missing: ReadonlySet<string>;
  readonly spreadsheet: boolean;
  readonly suggest: Suggest;
}

/** The texts of a row by column, without the cells that hold nothing. */
export interface Cells {
  readonly texts: ReadonlyMap<string, string>;
  /** The columns whose cell holds something that is no text and no number: a fault says so. */
  readonly spoilt: ReadonlySet<string>;
}

const columns: ReadonlySet<string> = new Set(observationColumns);

/** The columns that the rows of a table have between them; a row that cannot be read has none. */
export function columnsIn(list: readonly unknown[]): ReadonlySet<string> {
  const present = new Set<string>();
  for (const row of list) {
    try {
      for (const column of observationColumns) if (Object.hasOwn(Object(row), column)) present.add(column);
    } catch {
      // It is a fault of the row, which is found where the row is read.
    }
  }
  return present;
}

/**
 * The texts of the row at a place, or nothing where it is no row; finds cells that hold neither a text nor a number, and
 * columns that there are none of, each once. A number is taken by its digits. Never throws.
 */
export function cellsOf(
  row: unknown,
  index: number,
  { missing, spreadsheet, suggest }: CellReading,
  unknown: Set<string>,
  found: Findings,
): Cells | undefined {
  const keys = keysOf(row);
  if (keys === undefined) {
    found.add(() => fault('unreadable', [index], {}));
    return undefined;
  }
  if (keys === 'no-row') {
    found.add(() => fault('wrong-type', [index], { expected: 'object', received: kindOf(row) }));
    return undefined;
  }
  const texts = new Map<string, string>();
  const spoilt = new Set<string>();
  for (const key of keys) {
    if (!columns.has(key)) {
      if (!unknown.has(key))
        found.add(() =>
          fault('unknown-key', [index, key], { key: cut(key), nearest: suggest(key, columns) }),
        );
      unknown.add(key);
      continue;
    }
    const cell = cellAt(row as Keyed, key);
    if (typeof cell === 'string') {
      const text = spreadsheet ? fromSpreadsheet(cell) : cell;
      if (text !== '' && !missing.has(text)) texts.set(key, text);
    } else if (cell !== null) {
      spoilt.add(key);
      found.add(() =>
        'threw' in cell
          ? fault('unreadable', [index, key], {})
          : fault('wrong-type', [index, key], { expected: 'string', received: kindOf(cell.value) }),
      );
    }
  }
  return { texts, spoilt };
}

/** The keys of a row; `no-row` of what is none, nothing where reading them throws. */
function keysOf(row: unknown): readonly string[] | 'no-row' | undefined {
  try {
    return isPlainObject(row) ? Object.keys(row) : 'no-row';
  } catch {
    return undefined;
  }
}

function cellAt(
  row: Keyed,
  key: string,
): string | null | { readonly value: unknown } | { readonly threw: true } {
  try {
    const value = row[key];
    if (value === undefined || value === null) return null;
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? value : { value };
  } catch {
    return { threw: true };
  }
}

/** The observation that the texts of a row make, as a document would hold it; what is no level stays the text that it is. */
export function observationIn(
  texts: ReadonlyMap<string, string>,
  index: number,
  vocabulary: Vocabulary,
  found: Findings,
): Keyed {
  const row: Record<string, unknown> = {};
  // As many ids as a list holds, each as long as it can be: a longer text is not even taken apart.
  const limit = longestList * (longestId + 1) - 1;
  for (const [column, text] of texts) {
    if (column === 'case') continue;
    const holdsIds = column === 'about' || column === 'level';
    if (holdsIds && text.length > limit) {
      found.add(() => fault('too-long', [index, column], { limit, length: text.length }));
    } else if (column === 'about') row[column] = idsInCell(text);
    else if (column === 'level') row[column] = levelInCell(text, takenBy(texts.get('indicator'), vocabulary));
    else row[column] = text;
  }
  return row;
}

function takenBy(
  indicator: string | undefined,
  { indicators, columnsOf, likert }: Vocabulary,
): Taken | undefined {
  if (indicator === undefined || !indicators?.has(indicator)) return undefined;
  if (columnsOf.has(indicator)) return 'columns';
  return likert.has(indicator) ? 'answer' : 'level';
}
