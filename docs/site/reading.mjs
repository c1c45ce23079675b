import MarkdownIt from 'markdown-it';

/** A reader for what is looked up in pages before they are built: titles, links, words. */
export const reader = new MarkdownIt({ html: false });

/** The words of an inline token, without marks. */
export function plainOf({ children }) {
  return (children ?? [])
    .filter(({ type }) => ['text', 'code_inline', 'softbreak', 'text_special'].includes(type))
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('');
}

/** The title of a page: its first heading. */
export function titleOf(text) {
  const tokens = reader.parse(text, {});
  const at = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1');
  return at < 0 ? '' : plainOf(tokens[at + 1]);
}

/** A title as the theme takes it, which would read tags in it. */
export const shownAs = (title) => reader.utils.escapeHtml(title);

/** The addresses of all links and pictures of a page. */
export function linksOf(text) {
  return reader
    .parse(text, {})
    .flatMap(({ children }) => children ?? [])
    .map((token) => token.attrGet(token.type === 'image' ? 'src' : 'href'))
    .filter((address) => address !== null);
}

/** A text with a change to what is no code. */
export function outsideCode(text, change) {
  return text
    .split(/^(```[\s\S]*?^```$)/m)
    .map((part) => (part.startsWith('```') ? part : change(part)))
    .join('');
}

/** A page without the notes to those who edit it. Inside of code they are code. */
export function withoutComments(text) {
  return outsideCode(text, (part) => part.replace(/<!--[\s\S]*?-->/g, ''));
}
