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

function linesOf(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (text[at] === '"' && text[at + 1] === '"') at += 1;
        else if (text[at] === '"') break;
        cell += text[at];
      }
      at += 1;
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++];
    line.push(cell);
    if (text[at] === ',') at += 1;
    else {
      at += 2;
      lines.push(line);
      line = [];
    }
  }
  return lines;
}
