import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { markdownFor } from '../site/markdown.mjs';
import { root } from '../site/sources.mjs';
import { themeWords } from '../site/theme-words.mjs';
import { words } from '../site/words.mjs';

const inside = (path) => fileURLToPath(new URL(path, import.meta.url));
const { navigation, ...places } = JSON.parse(readFileSync(inside('pages/site.json'), 'utf8'));
const site = { ...places, has: (file) => existsSync(root + file) };

/** Two that overlap. Written out, so that it needs no address, whatever path the site is served under. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="12" cy="16" r="10" fill="#3451b2" fill-opacity=".8"/><circle cx="20" cy="16" r="10" fill="#915930" fill-opacity=".8"/></svg>';

const themeIn = (locale) => ({ ...words[locale].theme, ...navigation[locale] });

// The generator takes its settings from a default export.
// biome-ignore lint/style/noDefaultExport: see above
export default {
  title: 'kemitraan',
  base: site.base,
  srcDir: '.vitepress/pages',
  cleanUrls: false,
  // Once for all pages, and not in each of them.
  metaChunk: true,
  appearance: true,
  markdown: markdownFor(site),
  head: [
    ['meta', { name: 'referrer', content: 'no-referrer' }],
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }],
  ],
  locales: {
    root: { ...head('en'), link: '/', themeConfig: themeIn('en') },
    id: { ...head('id'), link: '/id/', themeConfig: themeIn('id') },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        translations: words.en.search,
        locales: { id: { translations: words.id.search } },
      },
    },
  },
  vite: {
    plugins: [themeWords()],
    resolve: {
      alias: [{ find: /^\.\.?\/composables\/langs$/, replacement: inside('theme/langs.mjs') }],
    },
    build: { chunkSizeWarningLimit: 4000 },
  },
};

function head(locale) {
  const { label, lang, description } = words[locale];
  return { label, lang, description };
}
