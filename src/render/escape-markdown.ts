import { oneLine } from './one-line.js';

/**
 * A name as text inside a line of Markdown: nothing in it is a link, a tag, an emphasis, a table cell or a list, and
 * nothing in it turns the direction of the text around.
 *
 * Three steps: what cannot be seen goes, white space is folded; every mark that can begin or end something inside a
 * line, or at its start, takes a backslash; and addresses are broken, because GitHub's dialect links them even where
 * they are escaped. A name of which nothing is left is a dash: an empty line of a list would make a heading of the one
 * above it.
 */
export function escapeMarkdown(name: string): string {
  return (oneLine(name) || '–')
    .replace(/[\\`*_[\]{}<>|~#&$^]/g, '\\$&')
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:\/\//g, `\\://${joiner}`)
    .replace(/@|(?<=www)(?=\.)/gi, `$&${joiner}`);
}

/** Has no width and breaks no word; in a host name it is passed over, so that a copied address still works. */
const joiner = '\u2060';
