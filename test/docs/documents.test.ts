import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { parseCase } from '../../src/schema.js';
import { type Block, blocksOfMarkdown, blocksOfSource } from './blocks.js';
import { notebookBlocks } from './notebook-code.js';
import { runBlock, typeFaults } from './run-block.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(root + file, 'utf8');
// Pages that were put together for the site say what stands elsewhere already.
const filesIn = (folder: string, ending: string) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.startsWith('.vitepress/'))
    .map((file) => `${folder}/${file}`)
    .sort();

const papers = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'];
const sources = filesIn('src', '.ts');
const blocks = [
  ...[...papers, ...filesIn('docs', '.md')].flatMap((file) => blocksOfMarkdown(file, read(file))),
  ...sources.flatMap((file) => blocksOfSource(file, read(file))),
];
const written = (...infos: string[]) => blocks.filter(({ info }) => infos.includes(info));
const place = ({ file, line }: Block) => `${file}:${line}`;
const titled = (list: readonly Block[]) => list.map((block) => [place(block), block] as const);

const modules = new Map<string, unknown>();

beforeAll(async () => {
  const subpaths = Object.keys(manifest.exports).filter((subpath) => !subpath.endsWith('.json'));
  const others = ['zod', 'ajv/dist/2020.js'];
  for (const name of [...subpaths.map((subpath) => subpath.replace('.', 'kemitraan')), ...others]) {
    modules.set(name, await import(name));
  }
});

test('every block says what it is, and none is left out of the tests', () => {
  // Of these, other-languages.test.ts runs R and Python, where they are, survey-forms.test.ts what writes a file, and
  // embedded.test.ts what is JavaScript in SQL, and developer-guide.test.ts what the guide says to save as a file.
  const languages = [
    'ts',
    'ts [first.mts]',
    'js',
    'mjs',
    'json',
    'sh',
    'md',
    'text',
    'mermaid',
    'r',
    'python',
    'sql',
  ];
  expect(blocks.filter(({ info }) => !languages.includes(info)).map(place)).toEqual([]);
});

test('the README shows how the library is used', () => {
  expect(written('ts').map(({ file }) => file)).toContain('README.md');
});

test.each(sources)('every @example of %s is a block', (file) => {
  const examples = read(file).match(/@example(?!\s*\*\s*```(ts|js)\n)/g) ?? [];
  expect(examples).toEqual([]);
});

test.each(titled(written('ts', 'js')))('%s runs, and gives what it says', async (_, block) => {
  await runBlock(block, modules);
});

test('the TypeScript blocks and the notebooks compile', { timeout: 240_000 }, () => {
  // Those in Indonesian are the same code, which languages.test.ts sees to, and run above.
  const inEnglish = written('ts').filter(({ file }) => !file.startsWith('docs/id/'));
  expect(typeFaults([...inEnglish, ...notebookBlocks(root)], root)).toEqual([]);
});

test.each(titled(written('json')))('%s is JSON', (_, { code }) => {
  expect(() => JSON.parse(code)).not.toThrow();
});

test.each(titled(written('json').filter(({ code }) => code.includes('"kemitraan/case@'))))(
  '%s is a case document',
  (_, { code }) => {
    expect(parseCase(JSON.parse(code))).toMatchObject({ ok: true });
  },
);

test.each(titled(written('sh')))('%s gives commands that exist', (_, { code }) => {
  const packages = [manifest.name, ...Object.keys(manifest.peerDependencies), '--save-dev', 'typescript'];
  const scripts = Object.keys(manifest.scripts);
  for (const command of code.trim().split(/\n|&&/)) {
    // developer-guide.test.ts runs these.
    if (/^(npm init -y|npx tsc .*\.mts|node \w+\.mjs)$/.test(command)) continue;
    // many-cases.test.ts runs these.
    const [, program] = /^(?:node|deno run) (many-cases\/\w+\.mjs|ndjson\.mjs) /.exec(command) ?? [];
    if (program !== undefined && existsSync(`${root}docs/${program}`)) continue;
    const [npm, verb, ...names] = command.trim().split(/\s+/);
    expect(npm).toBe('npm');
    if (verb === 'install') expect(packages).toEqual(expect.arrayContaining(names));
    else if (verb === 'run') expect(scripts).toContain(names[0]);
    else expect(['ci', ...scripts]).toContain(verb);
  }
});
