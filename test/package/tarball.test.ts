import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { subpaths } from './subpaths.js';

const installed = join(inject('consumer'), 'node_modules/kemitraan');
const files = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(installed.length + 1));
const read = (file: string) => readFileSync(join(installed, file), 'utf8');
const code = files.filter((file) => /\.c?js$/.test(file));
const types = files.filter((file) => /\.d\.c?ts$/.test(file));

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
});

test('the types are right for whoever resolves them', async () => {
  // The profile leaves out TypeScript's node10 resolution: it does not read "exports", so that it finds no subpath of
  // any package that has them, and TypeScript itself has deprecated it.
  const attw = ['attw', '--profile', 'node16', '--format', 'ascii', '--no-color', inject('tarball')];
  await expect(promisify(execFile)('npx', ['--no-install', ...attw])).resolves.toMatchObject({
    stdout: expect.stringContaining('No problems found'),
  });
});

test('the tarball holds the built files and the papers', () => {
  const papers = ['CHANGELOG.md', 'CITATION.cff', 'LICENSE', 'README.md', 'package.json'];
  expect(files.filter((file) => !file.startsWith('dist/')).sort()).toEqual(papers);
  expect(files.filter((file) => file.startsWith('dist/') && !/\.(js|cjs|d\.ts|d\.cts)$/.test(file))).toEqual([]);
  for (const subpath of subpaths) {
    const entry = `dist/${subpath.replace(/^\.\/?/, '') || 'index'}`;
    expect(files).toEqual(expect.arrayContaining(['.js', '.cjs', '.d.ts', '.d.cts'].map((end) => entry + end)));
  }
});

test('CommonJS entries share their code, as ESM ones do', () => {
  const shared = code.filter((file) => file.endsWith('.cjs')).filter((file) => read(file).includes('kemitraan.error'));
  expect(shared).toHaveLength(1);
});

test.each([...code, ...types])('%s imports only what is declared', (file) => {
  const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
  const imported = ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);
  const bare = imported.filter((name) => !name.startsWith('.'));
  expect(bare.filter((name) => !declared.some((known) => name === known || name.startsWith(`${known}/`)))).toEqual([]);
});

test('the date class is bundled, and no published type speaks of dates as date-fns has them', () => {
  expect(code.filter((file) => /['"]@date-fns\//.test(read(file)))).toEqual([]);
  expect(types.filter((file) => /date-fns|UTCDate/.test(read(file)))).toEqual([]);
});
