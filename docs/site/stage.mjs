import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { svgOf } from '../generate/svg.mjs';
import { apiPages } from './api/pages.mjs';
import { modulesOf } from './api/typedoc.mjs';
import { homeOf } from './home.mjs';
import { placeOf, targetOf } from './links.mjs';
import { navigation } from './navigation.mjs';
import { pageOf, pagesOfFiles } from './pages.mjs';
import { linksOf } from './reading.mjs';
import { root } from './sources.mjs';

const folder = `${root}docs/.vitepress/pages`;

/** The playground opens in the language that its address names. */
const playgrounds = { en: '/playground/index.html#lang=en', id: '/playground/index.html#lang=id' };

/**
 * Writes every page, and every file that a page leads to, to where the generator of the site takes them from. `base` is the
 * path that the site will be served under.
 */
export async function stage({ base }) {
  const { pages: read, routes, has, drawings } = pagesOfFiles();
  const modules = await modulesOf();
  const { pages: api, places } = apiPages(modules, read);
  const pages = [...withHomes(read.map((page) => withPlaces(page, places))), ...api];
  const playground = existsSync(`${root}docs/playground/build.mjs`) ? playgrounds : undefined;
  const site = { routes, has, playground };
  rmSync(folder, { recursive: true, force: true });
  for (const page of pages) write(page.route, textOf(page, pages, site));
  for (const file of new Set(pages.flatMap((page) => filesOf(page, site)))) copy(file);
  for (const { place, spec } of drawings) write(`public/${place}`, await svgOf(spec));
  write(
    'site.json',
    JSON.stringify({
      base,
      routes,
      pages: Object.fromEntries(pages.map(({ route, source, locale }) => [route, { source, locale }])),
      navigation: navigation(pages, site),
    }),
  );
  return { pages, places };
}

/** The names by which a framework is called in code lead to what the reference of the API says of them. */
function withPlaces(page, places) {
  if (!page.source?.startsWith('docs/frameworks/')) return page;
  const row = /^\| (?:In code|Dalam kode) \| .*\(`kemitraan\/([\w-]+)`\) \|$/m;
  const text = page.text.replace(row, (line, module) =>
    line.replace(/`(\w+)`/g, (code, name) => {
      const place = places.get(`${module} ${name}`);
      return place === undefined ? code : `[${code}](${place})`;
    }),
  );
  return { ...page, text };
}

/** Every language has a first page, whether or not its README is there. */
function withHomes(pages) {
  const missing = { en: 'index.md', id: 'id/index.md' };
  return [
    ...pages,
    ...Object.entries(missing)
      .filter(([, route]) => !pages.some((page) => page.route === route))
      .map(([locale, route]) => pageOf({ route, locale, text: '' })),
  ];
}

function textOf(page, pages, site) {
  const { matter = {}, text } = /^(id\/)?index\.md$/.test(page.route)
    ? homeOf(page.text, page.locale, site)
    : page;
  const other = page.locale === 'id' ? page.route.replace(/^id\//, '') : `id/${page.route}`;
  const translated = pages.some(({ route }) => route === other);
  const aside = isWide(text) ? { aside: false } : {};
  return `---\n${JSON.stringify({ ...matter, ...aside, translated })}\n---\n\n${text}`;
}

/** Tables of many columns take the place of the list of headings beside them. */
function isWide(text) {
  return text.split('\n').some((line) => /^\|( -+ \|){7}/.test(line));
}

function filesOf(page, site) {
  return linksOf(page.text)
    .map((href) => targetOf(href, page, site).file)
    .filter((file) => file !== undefined);
}

function write(path, text) {
  const target = `${folder}/${path}`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function copy(file) {
  cpSync(root + file, `${folder}/public/${placeOf(file)}`);
}
