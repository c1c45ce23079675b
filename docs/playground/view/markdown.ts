import MarkdownIt from 'markdown-it';

/** The level of the highest heading of a report: the page and its section have headings of their own. */
const highest = 3;

/**
 * A renderer of reports: no HTML of others, no pictures, and links to the web alone. Tables can be scrolled, by keyboard too, and
 * are called by `table`.
 */
export function reportRenderer(table: string): (markdown: string) => string {
  const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false });
  renderer.disable('image');
  renderer.validateLink = (address) => /^https?:\/\//i.test(address.trim());
  renderer.core.ruler.push('lower-headings', ({ tokens }) => {
    const outer: number[] = [];
    for (const token of tokens) {
      if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
      const own = Number(token.tag.slice(1));
      // As deep as the headings that it stands under, so that no level is left out.
      if (token.type === 'heading_open') {
        while ((outer.at(-1) ?? 0) >= own) outer.pop();
        outer.push(own);
      }
      token.tag = `h${Math.min(6, outer.length - 1 + highest)}`;
    }
  });
  const name = renderer.utils.escapeHtml(table);
  renderer.renderer.rules.table_open = () =>
    `<div class="scroll" role="group" tabindex="0" aria-label="${name}"><table>`;
  renderer.renderer.rules.table_close = () => '</table></div>';
  return (markdown) => renderer.render(markdown);
}
