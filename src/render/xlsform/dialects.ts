import { forSpreadsheet } from '../../core/cells.js';
import { choicesColumns, settingsColumns, surveyColumns, type XlsForm } from './sheets.js';

/** The sheets of a form, each with its columns in their order. */
function sheetsOf({ survey, choices, settings }: XlsForm) {
  return [
    { sheet: 'survey', columns: surveyColumns, rows: survey },
    { sheet: 'choices', columns: choicesColumns, rows: choices },
    { sheet: 'settings', columns: settingsColumns, rows: settings },
  ] as const satisfies readonly {
    sheet: string;
    columns: readonly string[];
    rows: readonly Readonly<Record<string, string>>[];
  }[];
}

/**
 * A form as Markdown tables, one for each sheet, whose name stands in the first cell of the first row. A vertical line in a cell
 * has a backslash before it; nothing else in a cell ends it.
 */
export function markdownOf(form: XlsForm): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const tables = sheetsOf(form).map(({ sheet, columns, rows }) =>
    [
      line([sheet, ...columns]),
      `|${'---|'.repeat(columns.length + 1)}`,
      ...rows.map((row) => line(['', ...cellsOf(columns, row)])),
    ].join('\n'),
  );
  return `${tables.join('\n\n')}\n`;
}

/**
 * A form as CSV (RFC 4180): the name of a sheet on a line of its own, then its rows with an empty cell before each. A text that
 * a spreadsheet would take for a formula has an apostrophe before it.
 */
export function csvOf(form: XlsForm): string {
  const lines = sheetsOf(form).flatMap(({ sheet, columns, rows }) => [
    [sheet],
    ['', ...columns],
    ...rows.map((row) => ['', ...cellsOf(columns, row, forSpreadsheet)]),
  ]);
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** The cells of a row; what people read, and so may come from anywhere, is marked. */
function cellsOf(
  columns: readonly string[],
  row: Readonly<Record<string, string>>,
  mark: (text: string) => string = (text) => text,
): string[] {
  return columns.map((column) => {
    const cell = row[column] ?? '';
    return column.includes('::') || column === 'form_title' ? mark(cell) : cell;
  });
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
