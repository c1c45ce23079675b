import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import listed from './exports.json' with { type: 'json' };

const docs = new URL('../../docs/', import.meta.url);
const generator: { apiReports(): Map<string, string> } = await import(new URL('generate/api.mjs', docs).href);
const reports = generator.apiReports();

test.each([...reports])(
  '%s is what the built declarations give: npm run api writes it anew',
  (path, text) => {
    expect(readFileSync(new URL(path, docs), 'utf8')).toBe(text);
  },
);

test('no report is left over', () => {
  const written = readdirSync(new URL('api/', docs)).filter((name) => name.endsWith('.api.md'));
  expect(written.sort()).toEqual([...reports.keys()].map((path) => path.replace('api/', '')).sort());
});

test.each(Object.entries(listed))('every name of %s is in one of them', (_, { values, types }) => {
  const text = [...reports.values()].join('\n');
  const declared = new Set(
    [...text.matchAll(/^export (?:declare )?(?:const|function|type|interface|class) (\w+)/gm)].map(
      ([, name]) => name,
    ),
  );
  expect([...values, ...types].filter((name) => !declared.has(name))).toEqual([]);
});
