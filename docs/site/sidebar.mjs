import { targetOf } from './links.mjs';
import { plainOf, reader, shownAs } from './reading.mjs';
import { slugOf } from './slug.mjs';

/**
 * What stands beside the pages of a folder: the pages in the order in which the page of the folder links to them, under
 * its headings, or its sentences that end in a colon. Pages that it does not link to follow, and those of a folder
 * inside of it stand under its first page.
 */
export function sidebarOf(index, pages, site) {
  const groups = [{ text: '', items: [] }];
  const { top, entryOf } = nested(pages);
  const left = new Map(top.map((page) => [page.address, page]));
  const tokens = reader.parse(index.text, {});
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'inline') continue;
    const text = plainOf(token);
    if (opensGroup(tokens[at - 1], text)) groups.push({ text, items: [] });
    for (const link of token.children.filter(({ type }) => type === 'link_open')) {
      const address = targetOf(link.attrGet('href'), index, site).href?.replace(/#.*/, '');
      const page = left.get(address);
      if (page !== undefined) groups.at(-1).items.push(entryOf(page));
      left.delete(address);
    }
  }
  groups.push({ text: '', items: [...left.values()].map(entryOf) });
  return [
    { items: [{ text: shownAs(index.title), link: index.address }] },
    ...shown(
      groups.filter(({ items }) => items.length > 0),
      index,
    ),
  ];
}

function opensGroup({ type, tag, level }, text) {
  return type === 'heading_open'
    ? tag === 'h2'
    : type === 'paragraph_open' && level === 0 && text.endsWith(':');
}

/**
 * Few groups stay open; of many, each is opened by whoever looks for something in it, and leads to its heading: a button
 * to open it within one that does the same would be one too many for the keyboard.
 */
function shown(groups, { address }) {
  const many = groups.length > 4;
  return groups.map(({ text, items }) => {
    if (text === '') return { items };
    const group = { text: shownAs(text.replace(/:.*$/, '')), items };
    return many ? { ...group, link: `${address}#${slugOf(text)}`, collapsed: true } : group;
  });
}

/** The pages that stand by themselves, and what is shown for each, with those inside of it. */
function nested(pages) {
  const folders = pages.filter(({ address }) => address.endsWith('/'));
  const folderOf = ({ address }) =>
    folders.find((folder) => folder.address !== address && address.startsWith(folder.address));
  return {
    top: pages.filter((page) => folderOf(page) === undefined),
    entryOf: (page) => {
      const inside = pages.filter((one) => folderOf(one) === page);
      const entry = { text: shownAs(page.title), link: page.address };
      return inside.length === 0 ? entry : { ...entry, collapsed: true, items: inside.map(under(page)) };
    },
  };
}

/** The title of a page says its place in full, which it has already where it stands under it. */
const under =
  ({ title }) =>
  (page) => ({ text: shownAs(page.title.replace(`${title}: `, '')), link: page.address });
