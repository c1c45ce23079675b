import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import * as all from '../../src/index.js';
import * as schema from '../../src/schema.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const changelog = read('CHANGELOG.md');
const heads = [...changelog.matchAll(/^## (.*)$/gm)].map(([, head = '']) => head);
const releases = heads.slice(1).map((head) => /^\[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d{2}-\d{2})$/.exec(head));

test('what is not released yet stands first, and every release has a version and a day', () => {
  expect(heads[0]).toBe('[Unreleased]');
  expect(releases.length).toBeGreaterThan(0);
  expect(heads.slice(1).filter((_, index) => releases[index] === null)).toEqual([]);
});

test('the newest release stands first', () => {
  const order = releases.map((release) =>
    release
      ?.slice(1, 4)
      .map((part) => part.padStart(6, '0'))
      .join('.'),
  );
  expect(order).toEqual([...order].sort().reverse());
  const days = releases.map((release) => release?.[4]);
  expect(days).toEqual([...days].sort().reverse());
});

test('package, changelog and citation name the same version, and the last two the same day', () => {
  const [, major, minor, patch, day] = releases[0] ?? [];
  expect([major, minor, patch].join('.')).toBe(manifest.version);
  const citation = read('CITATION.cff');
  expect(citation).toContain(`\nversion: ${manifest.version}\n`);
  expect(citation).toContain(`\ndate-released: "${day}"\n`);
});

test('what changed stands under one of the six heads', () => {
  const kinds = [...changelog.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind);
  const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
  expect(kinds.filter((kind) => !known.includes(kind ?? ''))).toEqual([]);
});

test('every function is named in it', () => {
  const functions = Object.entries({ ...all, ...schema })
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name);
  expect(functions.length).toBeGreaterThan(100);
  expect(functions.filter((name) => !new RegExp(`\`${name}\\b`).test(changelog))).toEqual([]);
});
