import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsIn } from './modules.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kemitraan-built-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function faults(files: Readonly<Record<string, string>>, base = '/'): readonly string[] {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return faultsIn(folder, base);
}

test('a site that holds together has none', () => {
  const files = {
    'index.html':
      '<a href="/a/#two&amp;more">A</a> <a href="a/">A</a> <a href="/a/#lang=id">A</a> <a href="https://semver.org/">S</a> <img src="/x.svg">',
    'a/index.html': '<h2 id="two&more">2</h2><a href="../x.svg">X</a><a href="../index.html">I</a>',
    'x.svg': '',
    'x.js': "import('./y.js'); fetch('/y.json'); const link = 'https://semver.org/';",
    'x.css': 'a { background: url(data:image/svg+xml,x) }',
  };
  expect(faults(files)).toEqual([]);
});

test.each([
  ['<a href="/b.html">', 'index.html leads to /b.html, which is not there'],
  ['<a href="/x.html#no">', 'index.html leads to /x.html#no, where nothing has that id'],
  ['<script src="https://cdn.example/a.js">', 'index.html loads https://cdn.example/a.js'],
  ['<link rel="stylesheet" href="//fonts.example/a.css">', 'index.html loads //fonts.example/a.css'],
  ['<img alt="a" src="http://example.org/a.png">', 'index.html loads http://example.org/a.png'],
])('%s is one', (html, expected) => {
  expect(faults({ 'index.html': html, 'x.html': '<p id="yes">' })).toEqual([expected]);
});

test.each([
  [
    'a.css',
    '@import "https://fonts.example/a.css"; p { background: url(/own.svg) }',
    'https://fonts.example/a.css',
  ],
  ['b.css', 'p { background: url("https://example.org/b.png") }', 'https://example.org/b.png'],
  ['a.js', 'fetch("https://example.org/a.json")', 'https://example.org/a.json'],
  ['b.mjs', "import('https://example.org/b.js')", 'https://example.org/b.js'],
])('so is a load in %s', (name, text, address) => {
  expect(faults({ [name]: text })).toEqual([`${name} loads ${address}`]);
});

test('under a path of its own, an address that leaves it is one', () => {
  expect(
    faults({ 'index.html': '<a href="/site/x.html">X</a> <a href="/x.html">X</a>', 'x.html': '' }, '/site/'),
  ).toEqual(['index.html leads out of /site/: /x.html']);
});
