import { expect, test } from 'vitest';
import { type Page, type Place, pagesOfFiles, targetOf } from './modules.js';

const site = {
  routes: {
    'README.md': { en: 'index.md' },
    'docs/id/README.md': { id: 'id/index.md' },
    'docs/guides/README.md': { en: 'guides/index.md' },
    'docs/guides/developer.md': { en: 'guides/developer.md' },
    'docs/frameworks/pippk.md': { en: 'frameworks/pippk.md', id: 'id/frameworks/pippk.md' },
    'docs/cases/codings': { en: 'cases/codings/index.md' },
  },
  has: (file: string) => ['docs/cases/a.json', 'src/index.ts', 'docs/api/index.api.md'].includes(file),
};
const guide = { source: 'docs/guides/developer.md', locale: 'en' };
const panduan = { source: 'docs/id/guides/developer.md', locale: 'id' };
const framework = { source: 'docs/frameworks/README.md', locale: 'id' };

test.each<[string, object, Place]>([
  ['README.md#reading', guide, { href: '/guides/#reading' }],
  ['../../README.md#install', guide, { href: '/#install' }],
  ['../README.md', panduan, { href: '/id/' }],
  ['../../guides/README.md', panduan, { href: '/guides/' }],
  ['../../../README.md', panduan, { href: '/' }],
  ['../frameworks/pippk.md', guide, { href: '/frameworks/pippk' }],
  ['../../frameworks/pippk.md', panduan, { href: '/id/frameworks/pippk' }],
  ['../frameworks/pippk.md#bahasa-indonesia', guide, { href: '/id/frameworks/pippk' }],
  ['pippk.md#english', framework, { href: '/frameworks/pippk' }],
  ['../cases/codings/', guide, { href: '/cases/codings/' }],
  ['../cases/a.json', guide, { href: '/cases/a.json', file: 'docs/cases/a.json' }],
  ['../api/index.api.md', guide, { href: '/api/index.api.md.txt', file: 'docs/api/index.api.md' }],
  // A file of the project that is no part of the site: the words stay, the link goes.
  ['../../src/index.ts', guide, {}],
  // What is not there stays as it is, and the build fails of it.
  ['nowhere.md', guide, { href: 'nowhere.md' }],
  ['#here', guide, { href: '#here' }],
  ['https://semver.org/', guide, { href: 'https://semver.org/' }],
  ['//semver.org/', guide, { href: '//semver.org/' }],
])('%s leads from %o to %o', (href, page, expected) => {
  expect(targetOf(href, page, site)).toEqual(expected);
});

test('every page has an address of its own, in its language', () => {
  const { pages } = pagesOfFiles();
  const addresses = pages.map(({ address }: Page) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { address, locale } of pages) expect(address.startsWith('/id/')).toBe(locale === 'id');
  expect(pages.filter(({ title }) => title === '').map(({ route }) => route)).toEqual([]);
});
