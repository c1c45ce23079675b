/** Rows as CSV text (RFC 4180): a head, every cell in quotation marks, nothing for null. */
export function csvOf(rows: readonly Readonly<Record<string, string | number | null>>[]): string {
  const [first = {}] = rows;
  const columns = Object.keys(first);
  const line = (cells: readonly (string | number | null)[]) =>
    cells.map((cell) => (cell === null ? '' : `"${String(cell).replaceAll('"', '""')}"`)).join(',');
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? null)))]
    .map((one) => `${one}\r\n`)
    .join('');
}

/** What a reader of CSV gives: one object per line, every cell a text. */
export function rowsOfCsv(text: string): Record<string, string>[] {
  const [head = [], ...lines] = linesOf(text);
  return lines.map((line) => Object.fromEntries(head.map((column, place) => [column, line[place] ?? ''])));
}

/** The cells of each line of a CSV text (RFC 4180). */
export function linesOf(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  const lines: string[][] = [];
  let line: string[] = [];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) throw new Error(`no CSV at ${text.slice(cell.lastIndex, cell.lastIndex + 40)}`);
    const [, marked, bare = '', end] = found;
    line.push(marked === undefined ? bare : marked.replaceAll('""', '"'));
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
