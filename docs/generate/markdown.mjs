/** A table in Markdown; the cells are Markdown already. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What is told of a picture to those who do not see it, on one line. */
export function alt(text) {
  return text.replace(/\s+/g, ' ').replace(/[[\]\\*_`<>|]/g, '\\$&');
}

/** A text as it stands, whatever it holds. */
export function plain(text) {
  return text.replace(/[|<>*_`]/g, '\\$&');
}
