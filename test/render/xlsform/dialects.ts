import { linesOf } from '../../schema/csv.js';

/** Sheets as a reader of a dialect gives them: rows of cells that are not empty, by their column. */
export type Sheets = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/**
 * Markdown tables as pyxform reads them: a line is a row; what is between vertical lines that have no backslash before them is a
 * cell; a row whose first cell is filled begins a sheet of that name, and has its columns; a line of hyphens is none.
 */
export function readMarkdown(text: string): Sheets {
  const sheets: Record<string, Record<string, string>[]> = {};
  let rows: Record<string, string>[] = [];
  let columns: readonly string[] = [];
  for (const line of text.split('\n')) {
    const inner = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
    if (inner === undefined || /^[|-]+$/.test(inner)) continue;
    const [sheet = '', ...cells] = inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
    if (sheet !== '') {
      rows = [];
      sheets[sheet] = rows;
      columns = cells;
    } else rows.push(rowOf(columns, cells));
  }
  return sheets;
}

/** CSV as pyxform reads it: a line with a filled first cell names a sheet, the next has its columns, the others are rows. */
export function readCsv(text: string): Sheets {
  const sheets: Record<string, Record<string, string>[]> = {};
  let rows: Record<string, string>[] = [];
  let columns: readonly string[] | undefined;
  for (const [sheet = '', ...cells] of linesOf(text)) {
    if (sheet !== '') {
      rows = [];
      sheets[sheet] = rows;
      columns = undefined;
    } else if (columns === undefined) columns = cells;
    else rows.push(rowOf(columns, cells));
  }
  return sheets;
}

function rowOf(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  if (cells.length !== columns.length)
    throw new Error(`${cells.length} cells under ${columns.length} columns`);
  return Object.fromEntries(columns.flatMap((column, at) => (cells[at] ? [[column, cells[at]]] : [])));
}
