/** A table in Markdown; the cells are Markdown already. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A text as it stands, whatever it holds. */
export function plain(text) {
  return text.replace(/[|<>*_`]/g, '\\$&');
}
