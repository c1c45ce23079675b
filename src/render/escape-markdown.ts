/**
 * A name as text inside a line of Markdown: nothing in it is a link, a tag, an emphasis, a table cell or a list, and
 * nothing in it turns the direction of the text around.
 */
export function escapeMarkdown(name: string): string {
  return name
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]{}<>|~#&!@$^]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=\bwww)\./gi, '\\.')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Control characters other than white space, zero-width characters, and those that set the direction of text. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
