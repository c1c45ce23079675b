import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Pages that stand outside of docs, or under another name than on the site. */
const elsewhere = {
  'README.md': 'index.md',
  'CHANGELOG.md': 'project/changelog.md',
  'CONTRIBUTING.md': 'project/contributing.md',
  'SECURITY.md': 'project/security.md',
  'docs/api/README.md': 'project/api-reports.md',
  'test/bench/README.md': 'project/benchmark.md',
};

/** What is no page: reports that are read as files, and what the site itself is made of. */
const noPage = /^docs\/(api|playground|site|\.vitepress)\//;

/** Both languages stand on one page, so that it has a place in each. */
const bilingual = ['docs/glossary.md', 'docs/gallery/README.md'];

/** Every file that becomes a page as it stands, with the places that it has on the site, by language. */
export function sources() {
  const inDocs = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter(
      (file) => /\.(md|ipynb)$/.test(file) && !noPage.test(file) && !file.includes('.ipynb_checkpoints/'),
    );
  return [...Object.keys(elsewhere), ...inDocs].sort().map((file) => ({ file, routes: routesOf(file) }));
}

function routesOf(file) {
  const route =
    elsewhere[file] ??
    file
      .replace(/^docs\//, '')
      .replace(/README\.md$/, 'index.md')
      .replace(/\.ipynb$/, '.md');
  if (route.startsWith('id/')) return { id: route };
  return hasBoth(file) ? { en: route, id: `id/${route}` } : { en: route };
}

/** Pages of frameworks hold both languages too; each is given its half. */
function hasBoth(file) {
  return file.startsWith('docs/frameworks/') || bilingual.includes(file);
}

export function textOf(file) {
  return readFileSync(root + file, 'utf8');
}
