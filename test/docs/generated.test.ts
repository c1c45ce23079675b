import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/core/locale.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { frameworks } from '../../src/registry.js';

interface Words {
  readonly levels: object;
  readonly sides: object;
  readonly lists: Readonly<Record<string, string>>;
  readonly confidence: object;
  readonly sectors: object;
}

const docs = new URL('../../docs/', import.meta.url);
const generator: { pages(): Map<string, string> } = await import(new URL('generate/pages.mjs', docs).href);
const gallery: { galleryPages(): Promise<Map<string, string>> } = await import(
  new URL('generate/gallery.mjs', docs).href
);
const pictures = await gallery.galleryPages();
const pages = new Map([...generator.pages(), ...pictures]);

test.each([...pages])(
  '%s is what the definitions and the cases give: npm run docs writes it anew',
  (path, text) => {
    expect(readFileSync(new URL(path, docs), 'utf8')).toBe(text);
  },
);

test.each([...pages])('%s says nothing of what there is not', (_, text) => {
  expect(text).not.toMatch(/undefined|\[object |NaN/);
});

test('every framework has a page, and no page is left over', () => {
  const expected = ['README.md', ...Object.keys(frameworks).map((id) => `${id}.md`)];
  expect(readdirSync(new URL('frameworks/', docs)).sort()).toEqual(expected.sort());
});

test('every picture of the gallery is there, and none is left over', () => {
  const drawn = [...pictures.keys()].map((path) => path.replace('gallery/', ''));
  const found = readdirSync(new URL('gallery/', docs)).filter((name) => !name.endsWith('.mjs'));
  expect(found.sort()).toEqual(drawn.sort());
});

test('every case has a row', () => {
  const table = pages.get('cases/README.md') ?? '';
  const cases = readdirSync(new URL('cases/', docs)).filter((name) => name.endsWith('.json'));
  expect(cases.length).toBeGreaterThan(6);
  for (const name of cases) expect(table).toContain(`](${name})`);
});

// The generated pages are made from the package, which does not export its dictionaries; they are to say the same words.
test.each(locales)(
  'the pages name levels, sides, lists and ways of reading as explanations do, in %s',
  async (locale) => {
    const { words }: { words: Record<Locale, Words> } = await import(
      new URL('generate/words.mjs', docs).href
    );
    const { levelNames, sides, lists, confidence, sectors } = dictionaries[locale];
    const said = words[locale];
    expect(said.levels).toEqual(levelNames);
    expect(said.sides).toEqual(sides);
    expect(said.confidence).toEqual(confidence);
    expect(lists).toMatchObject(said.lists);
    expect(sectors).toMatchObject(said.sectors);
  },
);
