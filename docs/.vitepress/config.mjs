import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { markdownFor } from '../site/markdown.mjs';
import { root } from '../site/sources.mjs';
import { themeWords } from '../site/theme-words.mjs';
import { words } from '../site/words.mjs';

const inside = (path) => fileURLToPath(new URL(path, import.meta.url));
const { navigation, ...places } = JSON.parse(readFileSync(inside('pages/site.json'), 'utf8'));
const site = { ...places, has: (file) => existsSync(root + file) };

const themeIn = (locale) => ({ ...words[locale].theme, ...navigation[locale] });

// The generator takes its settings from a default export.
// biome-ignore lint/style/noDefaultExport: see above
export default {
  title: 'kemitraan',
  srcDir: '.vitepress/pages',
  cleanUrls: false,
  // Once for all pages, and not in each of them.
  metaChunk: true,
  appearance: true,
  markdown: markdownFor(site),
  head: [
    ['meta', { name: 'referrer', content: 'no-referrer' }],
    ['link', { rel: 'icon', type: 'image/svg+xml', href: '/icon.svg' }],
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
