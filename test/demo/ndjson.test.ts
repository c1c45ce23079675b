import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { parseCase } from '../../src/schema.js';
import { buildOnce } from './run-demo.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = new URL('../../docs/cases/', import.meta.url);
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const [first] = documents;
const one = ['--frameworks', 'partnership-archetypes'];

interface Answer {
  readonly line: number;
  readonly kind: string;
  readonly assessment?: unknown;
  readonly faults?: readonly { readonly code: string; readonly says?: string }[];
}

function filter(input: string | Uint8Array, ...args: readonly string[]) {
  const options = { cwd: root, input, maxBuffer: 2 ** 28, timeout: 60_000 };
  const { stdout, stderr, status } = spawnSync(process.execPath, ['docs/ndjson.mjs', ...args], options);
  const text = stdout.toString();
  expect(text === '' || text.endsWith('\n')).toBe(true);
  const answers = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
  return { answers, complaint: stderr.toString(), status };
}

const codes = ({ answers }: { answers: readonly Answer[] }) =>
  answers.map(({ kind, faults }) => (kind === 'assessed' ? 'ok' : faults?.map(({ code }) => code).join()));

beforeAll(buildOnce);

test('every case is answered by its assessment, in the order of the lines', () => {
  const { answers, complaint, status } = filter(documents.map((one) => JSON.stringify(one)).join('\n'));
  expect([complaint, status]).toEqual(['', 0]);
  const expected = documents.map((document, place) => {
    const parsed = parseCase(document);
    if (!parsed.ok) throw new Error('no case');
    return { line: place + 1, kind: 'assessed', case: document.id, assessment: assess(parsed.case) };
  });
  expect(answers).toEqual(expected);
});

test('frameworks and a date are passed on', () => {
  const { answers } = filter(JSON.stringify(first), ...one, '--as-of', '2012');
  const parsed = parseCase(first);
  if (!parsed.ok) throw new Error('no case');
  const assessment = assess(parsed.case, { frameworks: ['partnership-archetypes'], asOf: '2012' });
  expect(answers).toEqual([{ line: 1, kind: 'assessed', case: first.id, assessment }]);
});

const good = JSON.stringify({ schema: 'kemitraan/case@1', id: 'a', title: 'A' });
const titled = (length: number) => good.replace('"A"', `"${'x'.repeat(length)}"`);

test.each<[string, string | Uint8Array, string[]]>([
  ['nothing', '', []],
  ['no end of the last line', good, ['ok']],
  ['an end of the last line', `${good}\n`, ['ok']],
  ['an empty line between', `${good}\n\n${good}\n`, ['ok', 'unreadable', 'ok']],
  ['spaces', '  \n', ['unreadable']],
  ['ends of Windows', `${good}\r\n${good}\r\n`, ['ok', 'ok']],
  ['a mark of the byte order', `\uFEFF${good}\n`, ['ok']],
  ['half a line', `${good.slice(0, 20)}\n${good}\n`, ['unreadable', 'ok']],
  ['no UTF-8', Buffer.from([0xff, 0xfe, 10]), ['unreadable']],
  ['half a character', Buffer.from([0x22, 0xe2, 0x82, 0x22, 10]), ['unreadable']],
  ['other JSON', '1\nnull\n"x"\n[]\n', ['wrong-type', 'wrong-type', 'wrong-type', 'wrong-type']],
  ['a key that is none', good.replace('{', '{"__proto__":{"a":1},'), ['unknown-key']],
  ['lists in lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}\n${good}`, ['wrong-type', 'ok']],
  ['a line of 3 MB', `${titled(3_000_000)}\n${good}`, ['too-long', 'ok']],
  ['a line that is too long to be kept', `${titled(70_000_000)}\n${good}\n`, ['unreadable', 'ok']],
])('a stream with %s gets a line for each line', (_, input, expected) => {
  const run = filter(input, ...one);
  expect(codes(run)).toEqual(expected);
  expect(run.answers.map(({ line }) => line)).toEqual(expected.map((_, place) => place + 1));
  expect([run.complaint, run.status]).toEqual(['', 0]);
});

test('faults are said in words where a language is asked for', () => {
  const { answers } = filter('{\n', '--locale', 'id');
  expect(answers[0]?.faults?.[0]?.says).toMatch(/tidak dapat dibaca/);
});

test.each([
  [['--frameworks', 'nope'], 'nope'],
  [['--as-of', 'tomorrow'], 'tomorrow'],
  [['--locale', 'nl'], 'nl'],
  [['--other'], '--other'],
])('%j is refused before anything is read', (args, named) => {
  const { answers, complaint, status } = filter(`${good}\n`, ...args);
  expect([answers, status]).toEqual([[], 2]);
  expect(complaint).toContain(named);
  expect(complaint).not.toMatch(/^\s+at /m);
});

test('an option that there is none of is told with those that there are', () => {
  const { answers, complaint, status } = filter('', '--framework', 'power-layout');
  expect({ answers, status }).toEqual({ answers: [], status: 2 });
  expect(complaint).toMatch(/--framework.*\nUse: node ndjson\.mjs .*--frameworks ID,ID/s);
});

test('it stops quietly when nobody reads on', async () => {
  const child: ChildProcess = spawn(process.execPath, ['docs/ndjson.mjs', ...one], { cwd: root });
  let complaint = '';
  child.stderr?.on('data', (data) => {
    complaint += data;
  });
  // Whether it still reads is its own affair.
  child.stdin?.on('error', () => {});
  child.stdin?.write(`${JSON.stringify(first)}\n`.repeat(20));
  child.stdout?.once('data', () => child.stdout?.destroy());
  child.stdin?.end(`${JSON.stringify(first)}\n`.repeat(200));
  const [code] = await once(child, 'exit');
  expect([code, complaint]).toEqual([0, '']);
});
