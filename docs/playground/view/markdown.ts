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
    const heads = tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close');
    // None is left out between two, whichever the report has.
    const levels = [...new Set(heads.map(({ tag }) => tag))].sort();
    for (const head of heads) head.tag = `h${Math.min(6, levels.indexOf(head.tag) + highest)}`;
  });
  const name = renderer.utils.escapeHtml(table);
  renderer.renderer.rules.table_open = () =>
    `<div class="scroll" role="group" tabindex="0" aria-label="${name}"><table>`;
  renderer.renderer.rules.table_close = () => '</table></div>';
  return (markdown) => renderer.render(markdown);
}
