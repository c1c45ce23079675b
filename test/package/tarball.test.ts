import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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

test('the types are right for whoever resolves them', () => {
  // TypeScript's node10 resolution, which the profile leaves out, does not read "exports": it finds no subpath of any
  // package that has them, and TypeScript has deprecated it.
  const options = ['--profile', 'node16', '--format', 'json', inject('tarball')];
  const { stdout } = spawnSync('npx', ['--no-install', 'attw', ...options], { encoding: 'utf8' });
  const { problems } = JSON.parse(stdout).analysis as { problems: { resolutionKind?: string }[] };
  expect(problems.filter(({ resolutionKind }) => resolutionKind !== 'node10')).toEqual([]);
});

test('the tarball holds the built files and the papers', () => {
  const papers = ['CHANGELOG.md', 'CITATION.cff', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json'];
  const folders = ['dist/', 'docs/conformance/', 'docs/schemas/'];
  const others = files.filter((file) => !folders.some((folder) => file.startsWith(folder)));
  expect(others.sort()).toEqual(papers);
  expect(files.filter((file) => file.startsWith('dist/') && !/\.(js|cjs|d\.ts|d\.cts)$/.test(file))).toEqual([
    'dist/licences.txt',
  ]);
  for (const subpath of subpaths) {
    const entry = `dist/${subpath.replace(/^\.\/?/, '') || 'index'}`;
    expect(files).toEqual(
      expect.arrayContaining(['.js', '.cjs', '.d.ts', '.d.cts'].map((end) => entry + end)),
    );
  }
});

test('the tarball holds the licence of everything that is inside its files', () => {
  const texts = read('dist/licences.txt');
  for (const name of ['zod', 'ts-pattern', 'date-fns', '@date-fns/utc']) {
    const folder = new URL(`../../node_modules/${name}/`, import.meta.url);
    const [file = ''] = readdirSync(folder).filter((one) => /^licen[sc]e/i.test(one));
    expect(texts).toContain(`${name}\n\n${readFileSync(new URL(file, folder), 'utf8').trim()}`);
  }
});

test('the tarball holds the conformance vectors, and no code reads them', () => {
  const vectors = readdirSync(new URL('../../docs/conformance/', import.meta.url));
  expect(vectors.length).toBeGreaterThan(5);
  expect(files).toEqual(expect.arrayContaining(vectors.map((file) => `docs/conformance/${file}`)));
  expect(code.filter((file) => /conformance|archetypes\.tsv|refused\.tsv/.test(read(file)))).toEqual([]);
});

test('the tarball holds the JSON Schemas, by import and by require', async () => {
  const schemas = readdirSync(new URL('../../docs/schemas/', import.meta.url));
  expect(schemas.length).toBeGreaterThan(10);
  const require = createRequire(join(inject('consumer'), 'consumer.cjs'));
  for (const file of schemas) {
    const text = readFileSync(new URL(`../../docs/schemas/${file}`, import.meta.url), 'utf8');
    expect(require(`kemitraan/schemas/${file}`)).toEqual(JSON.parse(text));
    expect(read(`docs/schemas/${file}`)).toBe(text);
  }
  const program =
    "import schema from 'kemitraan/schemas/case.json' with { type: 'json' }; console.log(schema.$id);";
  const options = { cwd: inject('consumer'), encoding: 'utf8' } as const;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], options);
  expect(stdout.trim()).toBe('urn:kemitraan:schema:case@1');
});

test('CommonJS entries share their code, as ESM ones do', () => {
  const shared = code
    .filter((file) => file.endsWith('.cjs'))
    .filter((file) => read(file).includes('kemitraan.error'));
  expect(shared).toHaveLength(1);
});

test.each([...code, ...types])('%s imports only what is declared', (file) => {
  const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
  const imported = ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);
  const bare = imported.filter((name) => !name.startsWith('.'));
  expect(
    bare.filter((name) => !declared.some((known) => name === known || name.startsWith(`${known}/`))),
  ).toEqual([]);
});

test('the calendar is bundled, and no published type speaks of dates as date-fns has them', () => {
  expect(code.filter((file) => /['"]@?date-fns\//.test(read(file)))).toEqual([]);
  expect(types.filter((file) => /date-fns|UTCDate/.test(read(file)))).toEqual([]);
});
