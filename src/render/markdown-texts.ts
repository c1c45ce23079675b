import { escapeMarkdown } from './escape-markdown.js';

/** A text as it stands in a line of Markdown; throws where what nobody checked has none. */
export function plain(text: unknown): string {
  if (typeof text !== 'string') throw new TypeError('no text');
  return escapeMarkdown(text);
}

/** An id or a code, as it is written down. It holds nothing but letters, digits, hyphens and dots. */
export function code(written: string): string {
  return `\`${written}\``;
}

/** A text as a paragraph, with a lead in bold where it has one. */
export function said(text: string, lead?: string): string {
  return lead === undefined ? plain(text) : `**${plain(lead)}** ${plain(text)}`;
}

/** A line of a list, with what belongs to it beneath it. */
export function item(text: string, beneath: readonly string[] = []): string {
  return [`- ${plain(text)}`, ...beneath.map((one) => `  - ${plain(one)}`)].join('\n');
}

/** Texts as a list. */
export function items(texts: readonly string[]): string {
  return texts.map((text) => item(text)).join('\n');
}

/** A table whose cells stand as they are given: texts are escaped already. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head.map(plain)), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** A table with empty lines to write in. */
export function blankTable(head: readonly string[], lines: number): string {
  return tableOf(
    head,
    Array.from({ length: lines }, () => head.map(() => '')),
  );
}
