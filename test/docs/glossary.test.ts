import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/core/locale.js';
import { codingSheetWords } from '../../src/explain/coding-sheet-words.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { triangulationSentences } from '../../src/explain/triangulation-sentences.js';
import { frameworks, wordings } from '../../src/registry.js';
import { anchorsOf } from './page-skeleton.js';

interface Term {
  readonly name: Readonly<Record<Locale, string>>;
  readonly said?: string;
}

const docs = new URL('../../docs/', import.meta.url);
const { methodTerms }: { methodTerms: readonly Term[] } = await import(
  new URL('generate/method-terms.mjs', docs).href
);
const { words } = await import(new URL('generate/words.mjs', docs).href);
const page = readFileSync(new URL('glossary.md', docs), 'utf8');
const half = (locale: Locale) => {
  const at = page.indexOf('\n## Bahasa Indonesia');
  return locale === 'en' ? page.slice(0, at) : page.slice(at);
};

/** The terms of a half, of the method and then of each letter, as they are written. */
const termsOf = (locale: Locale) =>
  half(locale)
    .split(/\n#{3,4} /)
    .slice(1)
    .map((part) => [...part.matchAll(/^\| (?!---)(.*?) \|/gm)].slice(1).map(([, term = '']) => term));

/** Everything that has a word for a term of the method. */
const texts = (locale: Locale): unknown => ({
  ...dictionaries[locale],
  reserved: codingSheetWords[locale].reserved,
  kinds: triangulationSentences[locale].kinds,
  standingOf: triangulationSentences[locale].standings,
  basis: words[locale].basis,
  form: words[locale].form,
});

/** What a term is looked up under. */
const key = (term: string) =>
  term
    .replaceAll('\\', '')
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => Object(part)[key], value);

test.each(locales)('a term of the method is called what the sentences call it, in %s', (locale) => {
  const named = methodTerms.filter(({ said }) => said !== undefined);
  expect(named.length).toBeGreaterThan(30);
  const different = named.filter(({ name, said = '' }) => {
    const word = String(at(texts(locale), said));
    return word.toLowerCase() !== name[locale].replace(/ \(.*\)$/, '');
  });
  expect(different).toEqual([]);
});

test.each(locales)('every framework is a term, and so is every type, rung and role, in %s', (locale) => {
  const names = Object.keys(frameworks).flatMap((id) => {
    const { label, types, rungs, roles } = Object(Object(wordings)[id]);
    const members = [types, rungs, roles].flatMap((table) => Object.values(Object(table)));
    return [label, ...members.map((member) => Object(member).label)].map((name) => key(name[locale]));
  });
  expect(names.length).toBeGreaterThan(110);
  const told = new Set(termsOf(locale).flat().map(key));
  expect(names.filter((name) => !told.has(name))).toEqual([]);
});

test.each(locales)('no term is told twice, and they stand in the order of the alphabet, in %s', (locale) => {
  const [method = [], ...letters] = termsOf(locale)
    .map((list) => list.map(key))
    .filter(({ length }) => length > 0);
  expect(letters.length).toBeGreaterThan(15);
  for (const list of [method, letters.flat()]) {
    expect(list).toEqual([...list].sort());
    expect(new Set(list).size).toBe(list.length);
  }
});

test('every letter of its index is a heading', () => {
  const anchors = anchorsOf((page.match(/^#+ .*/gm) ?? []).join('\n\n'));
  const linked = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  expect(linked.length).toBeGreaterThan(30);
  expect(linked.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});
