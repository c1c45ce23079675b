// What can be found wrong with any page by looking at it.
import axe from 'axe-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, whichever weight it gives it. */
export async function violationsOn(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((runOnly) => globalThis.axe.run(document, { runOnly }), rules);
  return violations.map(({ id, impact, nodes }) => {
    const where = nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 200)} ${any[0]?.message ?? ''}`);
    return { impact, text: `${id} (${impact}, ${nodes.length}): ${where.join(' | ')}` };
  });
}

/** By how many pixels a page is wider than its window. */
export const overflowOf = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
