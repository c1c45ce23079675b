import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runs, skipped } from '../other-programs.js';
import { buildOnce } from './run-demo.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const module = (path: string) => import(/* @vite-ignore */ `${root}${path}`);
const { linesOf } = (await module('docs/many-cases/lines.mjs')) as {
  linesOf: (chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => AsyncIterable<string | undefined>;
};
const { linesThatBeginIn } = (await module('docs/many-cases/blocks.mjs')) as {
  linesThatBeginIn: (file: File, size: number, block: number, blockSize: number) => AsyncIterable<Uint8Array>;
};
const { chunksOf } = (await module('test/bench/batch-cases.mjs')) as {
  chunksOf: (count: number) => Iterable<Uint8Array>;
};

interface File {
  read(buffer: Uint8Array, offset: number, length: number, at: number): Promise<object>;
}

const all = async (chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => {
  const lines: (string | undefined)[] = [];
  for await (const line of linesOf(chunks)) lines.push(line);
  return lines;
};

/** Bytes as a file, which gives fewer than it was asked for now and then. */
const fileOf = (bytes: Uint8Array, most: number): File => ({
  read: async (buffer, offset, length, at) => {
    const read = bytes.subarray(at, at + Math.min(length, most));
    buffer.set(read, offset);
    return { bytesRead: read.length, buffer };
  },
});

const texts = fc.array(fc.constantFrom('a', 'é', '\n', '\n', 'bcd', '\uD83E\uDD1D'), { maxLength: 40 });

test('lines are the same, however a file is cut into chunks or blocks', async () => {
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 30 }),
      async (parts, size, most) => {
        const text = parts.join('');
        const bytes = new TextEncoder().encode(text);
        const expected = text.split('\n');
        // A text that ends with a line end has no line behind it.
        if (expected.at(-1) === '') expected.pop();
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, place) =>
          bytes.subarray(place * size, (place + 1) * size),
        );
        expect(await all(chunks)).toEqual(expected);
        const found: (string | undefined)[] = [];
        for (const block of chunks.keys())
          found.push(...(await all(linesThatBeginIn(fileOf(bytes, most), bytes.length, block, size))));
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});

const folder = mkdtempSync(join(tmpdir(), 'kemitraan-'));
const path = join(folder, 'cases.ndjson');
const asked = ['--frameworks', 'power-layout,partnership-archetypes', '--locale', 'id'];

/** What a program answers to the cases. */
function answered(command: string, args: readonly string[], input?: Buffer) {
  const options = { cwd: folder, maxBuffer: 2 ** 28, timeout: 60_000, ...(input && { input }) };
  const { stdout, stderr, status } = spawnSync(command, args, options);
  expect([stderr.toString(), status]).toEqual(['', 0]);
  return stdout.toString();
}

const [first, second] = Buffer.concat([...chunksOf(2)])
  .toString()
  .split('\n');
const cases = Buffer.concat([
  Buffer.from(`\uFEFF${first}\r\n\n{"schema"\nnull\n`),
  Buffer.from([0x22, 0xe2, 0x82, 0x22, 10]),
  ...chunksOf(500),
  Buffer.from(`${second}`),
]);

beforeAll(() => {
  buildOnce();
  writeFileSync(path, cases);
  // As somebody would have it: the programs beside the packages.
  for (const name of ['ndjson.mjs', 'many-cases'])
    cpSync(`${root}docs/${name}`, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['zod', 'ts-pattern'])
    symlinkSync(`${root}node_modules/${name}`, join(folder, 'node_modules', name), 'dir');
  const installed = join(folder, 'node_modules/kemitraan');
  mkdirSync(installed);
  for (const name of ['dist', 'package.json']) symlinkSync(`${root}${name}`, join(installed, name));
  writeFileSync(join(folder, 'package.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('some hundred cases come out alike by one core and by several', () => {
  expect(cases.length).toBeGreaterThan(32 * 32 * 1024);
  const one = answered(process.execPath, ['ndjson.mjs', ...asked], cases);
  const answers = one
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ line }) => line)).toEqual(answers.map((_, place) => place + 1));
  // Of the first lines only the first is a case; of the others, some have no title, and one is cut off.
  expect(answers.slice(0, 5).map(({ kind }) => kind)).toEqual(['assessed', ...Array(4).fill('faulty')]);
  const codes = answers.slice(5, -1).map(({ kind, faults }) => (kind === 'faulty' ? faults[0].code : kind));
  expect(codes).toEqual(
    Array.from({ length: 500 }, (_, number) =>
      number === 499 ? 'unreadable' : number % 100 === 99 ? 'missing' : 'assessed',
    ),
  );
  const several = answered(process.execPath, ['many-cases/workers.mjs', '--workers', '3', ...asked, path]);
  expect(several).toBe(one);
  if (!runs('deno', '--version')) return skipped('the programs for many cases in Deno were not run', 'deno');
  const run = ['run', '--allow-all'];
  expect(answered('deno', [...run, 'many-cases/deno.mjs', ...asked], cases)).toBe(one);
  expect(answered('deno', [...run, 'many-cases/workers.mjs', '--workers', '2', ...asked, path])).toBe(one);
});

test.each([
  [['--workers', '0', 'cases.ndjson']],
  [['--workers', 'two', 'cases.ndjson']],
  [[]],
  [['--frameworks', 'nope', 'cases.ndjson']],
])('workers.mjs %j is told what it takes', (args) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['many-cases/workers.mjs', ...args], {
    cwd: folder,
  });
  expect([stdout.toString(), status]).toEqual(['', 2]);
  expect(stderr.toString()).toMatch(/^Use: node workers|nope/);
  expect(stderr.toString()).not.toMatch(/^\s+at /m);
});
