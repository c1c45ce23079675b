import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith('.vitepress/'))
    .map((file) => `docs/${file}`),
].sort();

/** The files that a page links to, from the root. */
function linkedFrom(page: string): string[] {
  const text = readFileSync(root + page, 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(page), decodeURIComponent(target)));
}

test.each(pages)('what %s links to is there', (page) => {
  expect(linkedFrom(page).filter((target) => !existsSync(root + target))).toEqual([]);
});

test.each(['concepts', 'decisions', 'guides', 'id/guides', 'frameworks'])(
  'every page of docs/%s is in its list',
  (folder) => {
    const listed = linkedFrom(`docs/${folder}/README.md`);
    const own = pages.filter((page) => dirname(page) === `docs/${folder}` && !page.endsWith('/README.md'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((page) => !listed.includes(page))).toEqual([]);
  },
);
