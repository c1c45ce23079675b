import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameworks } from '../../src/registry.js';

const docs = new URL('../../docs/', import.meta.url);
const generator: { pages(): Map<string, string> } = await import(new URL('generate/pages.mjs', docs).href);
const pages = generator.pages();

test.each([...pages])(
  '%s is what the definitions and the cases give: npm run docs writes it anew',
  (path, text) => {
    expect(readFileSync(new URL(path, docs), 'utf8')).toBe(text);
  },
);

test('every framework has a page, and no page is left over', () => {
  const expected = Object.keys(frameworks).map((id) => `${id}.md`);
  expect(readdirSync(new URL('frameworks/', docs)).sort()).toEqual(expected.sort());
});

test('every case has a row', () => {
  const table = pages.get('cases/README.md') ?? '';
  const cases = readdirSync(new URL('cases/', docs)).filter((name) => name.endsWith('.json'));
  expect(cases.length).toBeGreaterThan(6);
  for (const name of cases) expect(table).toContain(`](${name})`);
});
