import { existsSync, readdirSync } from 'node:fs';
import { halfOf, listIn } from './frameworks.mjs';
import { addressOf } from './links.mjs';
import { notebookPage } from './notebooks.mjs';
import { titleOf, withoutComments } from './reading.mjs';
import { root, sources, textOf } from './sources.mjs';
import { words } from './words.mjs';

/**
 * Every page of the site that is read off a file of the project: `{ route, locale, source, text, title, address }`, and
 * where a file stands on the site, by language.
 */
export function pagesOfFiles() {
  const files = [...sources(), ...listings()];
  const routes = Object.fromEntries(files.map(({ file, routes }) => [file, routes]));
  const has = (file) => existsSync(root + file);
  const drawings = [];
  const pages = files.flatMap(({ file, routes, listed }) =>
    Object.entries(routes).map(([locale, route]) => {
      const made = textIn(file, locale, listed);
      drawings.push(...(made.drawings ?? []));
      return pageOf({ route, locale, source: file, text: made.text });
    }),
  );
  return { pages, routes, has, drawings };
}

export function pageOf({ route, locale, source, text }) {
  return { route, locale, source, text, title: titleOf(text), address: addressOf(route) };
}

function textIn(file, locale, listed) {
  if (listed !== undefined) return { text: listingOf(file, listed, locale) };
  if (file.endsWith('.ipynb')) return notebookPage(JSON.parse(textOf(file)), file, locale);
  const text = withoutComments(textOf(file));
  if (file === 'docs/frameworks/README.md') return { text: listIn(text, locale) };
  if (file === 'docs/glossary.md') return { text: halfOf(text, locale, words[locale].sections.glossary) };
  if (file.startsWith('docs/frameworks/')) return { text: halfOf(text, locale) };
  return { text };
}

/** Folders of data that pages link to, and in which nothing says what is there. */
function listings() {
  return ['docs/cases/codings', 'docs/schemas']
    .filter((folder) => existsSync(root + folder))
    .map((file) => ({
      file,
      routes: { en: `${file.replace(/^docs\//, '')}/index.md` },
      listed: readdirSync(root + file).sort(),
    }));
}

function listingOf(folder, names, locale) {
  const own = folder.replace(/^.*\//, '');
  const rows = names.map((name) => `- [${name}](${own}/${name})`);
  return `# ${folder.replace(/^docs\//, '')}\n\n${words[locale].listing(folder)}\n\n${rows.join('\n')}\n`;
}
