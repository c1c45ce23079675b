import MarkdownIt from 'markdown-it';

/** How many levels headings are lowered by: the page and its section have headings of their own. */
const lowered = 2;

/** A renderer of reports: no HTML of others, no pictures, and links to the web alone. */
export function reportRenderer(): (markdown: string) => string {
  const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false });
  renderer.disable('image');
  renderer.validateLink = (address) => /^https?:\/\//i.test(address.trim());
  renderer.core.ruler.push('lower-headings', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + lowered)}`;
    }
  });
  return (markdown) => renderer.render(markdown);
}
