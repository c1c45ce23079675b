import { targetOf } from './links.mjs';
import { plainOf, reader } from './reading.mjs';

/**
 * What stands beside the pages of a folder: the pages in the order in which the page of the folder links to them, under
 * its headings, or its sentences that end in a colon. Pages that it does not link to follow.
 */
export function sidebarOf(index, pages, site) {
  const groups = [{ text: '', items: [] }];
  const left = new Map(pages.map((page) => [page.address, page]));
  const tokens = reader.parse(index.text, {});
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'inline') continue;
    const text = plainOf(token);
    if (opensGroup(tokens[at - 1], text)) groups.push({ text: text.replace(/:.*$/, ''), items: [] });
    for (const link of token.children.filter(({ type }) => type === 'link_open')) {
      const address = targetOf(link.attrGet('href'), index, site).href?.replace(/#.*/, '');
      const page = left.get(address);
      if (page !== undefined) groups.at(-1).items.push(entryOf(page));
      left.delete(address);
    }
  }
  groups.push({ text: '', items: [...left.values()].map(entryOf) });
  return [{ items: [entryOf(index)] }, ...shown(groups.filter(({ items }) => items.length > 0))];
}

function opensGroup({ type, tag, level }, text) {
  return type === 'heading_open'
    ? tag === 'h2'
    : type === 'paragraph_open' && level === 0 && text.endsWith(':');
}

const entryOf = ({ title, address }) => ({ text: title, link: address });

/** Few groups stay open; of many, each is opened by whoever looks for something in it. */
function shown(groups) {
  const many = groups.length > 4;
  return groups.map(({ text, items }) =>
    text === '' ? { items } : { text, items, ...(many ? { collapsed: true } : {}) },
  );
}
