import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { apiPages } from './api/pages.mjs';
import { modulesOf } from './api/typedoc.mjs';
import { drawn } from './drawings.mjs';
import { homeOf } from './home.mjs';
import { placeOf, targetOf } from './links.mjs';
import { navigation } from './navigation.mjs';
import { pageOf, pagesOfFiles } from './pages.mjs';
import { linksOf } from './reading.mjs';
import { root } from './sources.mjs';

const folder = `${root}docs/.vitepress/pages`;

/** Writes every page, and every file that a page leads to, to where the generator of the site takes them from. */
export async function stage() {
  const { pages: read, routes, has, drawings } = pagesOfFiles();
  const modules = await modulesOf();
  const { pages: api, places } = apiPages(modules, read);
  const pages = [...withHomes(read), ...api];
  const playground = existsSync(`${root}docs/playground/build.mjs`) ? '/playground/' : undefined;
  const site = { routes, has, playground };
  rmSync(folder, { recursive: true, force: true });
  for (const page of pages) write(page.route, textOf(page, pages, site));
  for (const file of new Set(pages.flatMap((page) => filesOf(page, site)))) copy(file);
  for (const { place, spec } of drawings) write(`public/${place}`, await drawn(spec));
  write(
    'site.json',
    JSON.stringify({
      routes,
      pages: Object.fromEntries(pages.map(({ route, source, locale }) => [route, { source, locale }])),
      navigation: navigation(pages, site),
    }),
  );
  return { pages, modules, places };
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
  return `---\n${JSON.stringify({ ...matter, translated })}\n---\n\n${text}`;
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
