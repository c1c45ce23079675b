import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { anchorsOf, type PageBlock, pageBlocks } from './page-skeleton.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (page: string) => readFileSync(root + page, 'utf8');
const known = new Map<string, readonly PageBlock[]>();
function blocksOf(page: string): readonly PageBlock[] {
  const blocks = known.get(page) ?? pageBlocks(read(page));
  known.set(page, blocks);
  return blocks;
}
const pagesIn = (folder: string) =>
  existsSync(root + folder)
    ? readdirSync(root + folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${folder}/${name}`)
    : [];

/** The pages that are to be in both languages. */
const english = ['README.md', ...pagesIn('docs/guides')];

const inIndonesian = (page: string) => `docs/id/${page.replace('docs/', '')}`;

/** The pages in both languages: of each in English the one in Indonesian. */
const indonesianOf = new Map(english.map((page) => [page, inIndonesian(page)]));
const englishOf = new Map([...indonesianOf].map(([english, indonesian]) => [indonesian, english]));

test('README and guides are written in Indonesian, and no page is left over', () => {
  const written = [...pagesIn('docs/id'), ...pagesIn('docs/id/guides')];
  expect([...indonesianOf.values()].sort()).toEqual(written.sort());
});

test('each README is linked from the first lines of the other', () => {
  for (const [one, other] of [...indonesianOf, ...englishOf]) {
    if (!one.endsWith('README.md')) continue;
    const first = blocksOf(one)
      .slice(0, 3)
      .flatMap(({ links }) => links);
    expect(first.map((link) => join(dirname(one), link))).toContain(other);
  }
});

test.each([...indonesianOf])('%s and %s have the same blocks in the same order', (english, indonesian) => {
  const [one, other] = [english, indonesian].map((page) => blocksOf(page).map(({ kind }) => kind));
  expect(other).toEqual(one);
});

test.each([...indonesianOf])('%s and %s have the same code, numbers and links', (english, indonesian) => {
  const blocks = blocksOf(english);
  const faults = blocksOf(indonesian).flatMap((other, index) => {
    const one = blocks[index];
    if (one === undefined) return [];
    const compared = [
      [one.code, other.code],
      [one.numbers, other.numbers],
      [targetsOf(english, one), targetsOf(indonesian, other)],
    ];
    return compared
      .map((pair) => pair.map((list = []) => list.join('\n')))
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => `${english}:${one.line} has\n${a}\n${indonesian}:${other.line} has\n${b}`);
  });
  expect(faults).toEqual([]);
});

test.each([...indonesianOf])('what %s says, %s says in Indonesian', (english, indonesian) => {
  const said = new Set(blocksOf(english).map(({ text }) => text));
  const left = blocksOf(indonesian).filter(
    ({ text }) => (text.match(/\p{L}+/gu) ?? []).length > 5 && said.has(text),
  );
  expect(left.map(({ line, text }) => `${indonesian}:${line} ${text}`)).toEqual([]);
});

test.each([...englishOf.keys()])('%s does not say what anyone has to do', (page) => {
  const texts = blocksOf(page).map(({ text }) => text);
  expect(texts.filter((text) => /\b(harus\w*|wajib|seharusnya|mesti)\b/i.test(text))).toEqual([]);
});

/** Where the links of a block go to: by the page in English where there are two, and by the place of the heading. */
function targetsOf(page: string, { links }: PageBlock): string[] {
  return links.map((link) => target(page, link)).sort();
}

function target(page: string, link: string): string {
  if (/^[a-z]+:/.test(link)) return link;
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (path !== '' && file === (indonesianOf.get(page) ?? englishOf.get(page))) return 'the other language';
  if (englishOf.has(page) && indonesianOf.has(file)) return `${file}, which there is in Indonesian`;
  if (!existsSync(root + file)) return `${file}, which there is not`;
  const english = englishOf.get(file) ?? file;
  // Pages of both languages: each page links to its own half.
  if (anchor === undefined || ['english', 'bahasa-indonesia'].includes(anchor)) return english;
  const place = anchorsOf(read(file)).indexOf(anchor);
  return place < 0 ? `${file} has no heading #${anchor}` : `${english}, heading ${place + 1}`;
}
