import { expect, test } from 'vitest';
import { linksIn, navigation, pagesOfFiles, words } from './modules.js';

const site = pagesOfFiles();
const { en, id } = navigation(site.pages, site);

test.each(['guides', 'concepts', 'decisions', 'frameworks'])(
  'every page of %s stands beside it, once',
  (section) => {
    const expected = site.pages.map(({ address }) => address).filter((one) => one.startsWith(`/${section}/`));
    expect(expected.length).toBeGreaterThan(10);
    const links = pagesIn(en.sidebar[`/${section}/`] ?? []);
    expect([...links].sort()).toEqual([...expected].sort());
  },
);

test('so does every framework in Indonesian, under the form that it has', () => {
  const expected = site.pages
    .map(({ address }) => address)
    .filter((one) => one.startsWith('/id/frameworks/'));
  const groups = id.sidebar['/id/frameworks/'] ?? [];
  expect(pagesIn(groups).sort()).toEqual([...expected].sort());
  expect(groups.map(({ text }) => text)).toContain('Tipologi');
});

test('guides stand under the readers whom their list names', () => {
  const [, first] = en.sidebar['/guides/'] ?? [];
  expect(first?.text).toBe('For people with a case or a duty');
  const own = ['playground', 'researcher', 'city-official', 'company'].map((name) => `/guides/${name}`);
  expect(linksIn([first ?? {}])).toEqual(own);
});

test('nothing leads to a page that is not there', () => {
  const addresses = site.pages.map(({ address }) => address);
  const linked = [en, id].flatMap(({ nav, sidebar }) => linksIn([...nav, ...Object.values(sidebar).flat()]));
  const homes = ['/', '/id/'];
  expect(
    linked.filter((link) => !addresses.includes(link.replace(/#.*/, '')) && !homes.includes(link)),
  ).toEqual([]);
});

test('what is English only says so in Indonesian', () => {
  const more = id.nav.flatMap(({ items = [] }) => items).filter(({ link }) => !link?.startsWith('/id/'));
  expect(more.length).toBeGreaterThan(0);
  for (const { text } of more) expect(text).toMatch(/ \(bahasa Inggris\)$/);
});

test('the site says the same things in both languages', () => {
  expect(shape(words.id)).toEqual(shape(words.en));
});

/** The keys of all words, with how many there are in a list. */
function shape(said: unknown): unknown {
  if (Array.isArray(said)) return said.map(shape);
  if (typeof said !== 'object' || said === null) return typeof said;
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, shape(value)]));
}

/** Without the links of groups to their headings. */
function pagesIn(entries: Parameters<typeof linksIn>[0]): string[] {
  return linksIn(entries).filter((link) => !link.includes('#'));
}
