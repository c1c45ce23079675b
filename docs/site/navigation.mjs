import { sidebarOf } from './sidebar.mjs';
import { words } from './words.mjs';

/** Sections with a place of their own above every page; the others stand together under one word. */
const first = ['guides', 'concepts', 'frameworks', 'cases', 'api'];
const more = ['notebooks', 'gallery', 'glossary', 'decisions', 'conformance', 'project'];

/** What stands above and beside the pages, by language. What is not there in Indonesian is marked as English. */
export function navigation(pages, site) {
  return { en: inLanguage('en', pages, site), id: inLanguage('id', pages, site) };
}

function inLanguage(locale, pages, site) {
  const say = words[locale];
  const own = pages.filter((page) => page.locale === locale);
  const section = (name) => sectionOf(name, locale, own) ?? sectionOf(name, 'en', pages);
  const entry = (name) => {
    const found = section(name);
    if (found === undefined) return [];
    const mark = found.locale === locale ? '' : ` (${say.only})`;
    return [{ text: `${say.sections[name]}${mark}`, link: found.address }];
  };
  const shownFirst = first.filter((name) => section(name)?.locale === locale);
  const rest = [...first, ...more].filter((name) => !shownFirst.includes(name));
  const together = rest.flatMap(entry);
  return {
    nav: [
      ...shownFirst.flatMap(entry),
      ...(site.playground ? [{ text: say.playground, link: site.playground[locale], target: '_self' }] : []),
      { text: say.more, items: together },
    ],
    sidebar: {
      ...Object.fromEntries(
        [...first, ...more].flatMap((name) => {
          const index = sectionOf(name, locale, own);
          const inside = own.filter(({ route }) => isIn(route, name, locale) && route !== index?.route);
          return index === undefined || inside.length < 2
            ? []
            : [[prefixOf(name, locale), sidebarOf(index, inside, site)]];
        }),
      ),
      [locale === 'id' ? '/id/' : '/']: [
        { items: [{ text: say.home, link: locale === 'id' ? '/id/' : '/' }, ...shownFirst.flatMap(entry)] },
        { text: say.more, items: together },
      ],
    },
  };
}

/** The page that a section begins with. */
function sectionOf(name, locale, pages) {
  const base = locale === 'id' ? 'id/' : '';
  const routes = [`${base}${name}/index.md`, `${base}${name}.md`, `${base}${name}/contributing.md`];
  return pages.find(({ route }) => routes.includes(route));
}

const prefixOf = (name, locale) => `/${locale === 'id' ? 'id/' : ''}${name}/`;
const isIn = (route, name, locale) => `/${route}`.startsWith(prefixOf(name, locale));
