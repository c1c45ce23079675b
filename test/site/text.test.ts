import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as wordsOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { createMarkdownRenderer, disposeMdItInstance } from 'vitepress';
import { expect, test } from 'vitest';
import { markdownFor, type Page, pagesOfFiles } from './modules.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = pagesOfFiles();
const site = {
  ...read,
  pages: Object.fromEntries(read.pages.map(({ route, source, locale }) => [route, { source, locale }])),
};
// Colours of code are no words, and take long.
const highlight = (code: string) =>
  `<pre v-pre><code>${code.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`;
const md = await createMarkdownRenderer(root, { ...markdownFor(site), highlight });

/** What a reader sees, without spaces. */
function shown({ route, text }: Page): string {
  const html = md.render(text, { relativePath: route, path: route, cleanUrls: false });
  // Outside of code that is left as it is, double braces would be taken for a variable when the page is put together.
  expect(html.replace(/<(pre|code)\b[^>]*v-pre[^>]*>[\s\S]*?<\/\1>/g, '')).not.toContain('{{');
  return bare(
    html
      .replace(/<span class="lang">[^<]*<\/span>/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
        code ? String.fromCodePoint(Number(code)) : (named[name] ?? whole),
      ),
  );
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: '',
  ZeroWidthSpace: '',
};

/** The same by another reader of Markdown, which knows nothing of the site. */
function told(text: string): string {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return bare(wordsOf(tree, { includeHtml: false, includeImageAlt: false }));
}

const bare = (text: string) => text.replace(/\s|\u200b/g, '');

test.each(read.pages.map((page): [string, Page] => [page.route, page]))(
  '%s shows every word of its text',
  (_, page) => {
    expect(shown(page)).toBe(told(page.text));
  },
);

const bothHalves = read.pages.filter(
  ({ source, locale }) => source?.startsWith('docs/frameworks/') && locale === 'en',
);

test.each(bothHalves.map(({ source = '' }) => source).filter((source) => !source.endsWith('README.md')))(
  'the two halves of %s hold all that it says',
  (source) => {
    const halves = read.pages
      .filter((page) => page.source === source)
      .map(({ text }) => text.replace(/^#+ /gm, ''));
    const lines = readFileSync(root + source, 'utf8')
      .split('\n')
      .filter((line) => !/^<!--|^\[English\]|^## (English|Bahasa Indonesia)$/.test(line))
      .map((line) => line.replace(/^#+ /, '').replace(/^\*\*(.*)\*\*$/, '$1'));
    expect(halves).toHaveLength(2);
    expect(lines.filter((line) => !halves.some((half) => half.split('\n').includes(line)))).toEqual([]);
  },
);

test.each([
  ['{{ secret }} and { a, b }', '{{ secret }} and { a, b }'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['an <Ids> of `<b>` :smile: [[toc]]', 'an <Ids> of <b> :smile: [[toc]]'],
  ['2<sup>k</sup> or<br>so', '2k or so'],
  ['Closing {.red #id}', 'Closing {.red #id}'],
])('%s is text', (text, expected) => {
  const page: Page = { route: 'x.md', locale: 'en', text, title: '', address: '/x' };
  expect(shown(page)).toBe(bare(expected));
});

test('a file is fetched from under the path that the site is served under, a page by the site itself', () => {
  const based = { ...site, base: '/there/' };
  const route = 'cases/index.md';
  const text = '[a](surakarta-puskesmas.json) [b](../guides/README.md) [c](../../src/index.ts)';
  // One is kept for all, unless it is told off.
  disposeMdItInstance();
  return createMarkdownRenderer(root, { ...markdownFor(based), highlight }, '/there/').then((renderer) => {
    const html = renderer.render(text, { relativePath: route, path: route, cleanUrls: false });
    expect(html).toContain('<a href="/there/cases/surakarta-puskesmas.json" target="_self">a</a>');
    expect(html).toContain('<a href="/there/guides/">b</a>');
    expect(html).toContain(' c</p>');
  });
});
