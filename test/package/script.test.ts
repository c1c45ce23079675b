import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, inject, test } from 'vitest';
import listed from './exports.json' with { type: 'json' };

interface Bundle {
  readonly text: string;
  readonly inputs: readonly string[];
}

interface Context {
  run(text: string): unknown;
  globals(): readonly string[];
}

const engines = new URL('../engines/', import.meta.url);
const module = async (file: string) => await import(new URL(file, engines).href);
const { material }: { material(of: object): object } = await module('material.mjs');
const { asModule, asScript, asPage }: Record<string, (...args: unknown[]) => Promise<Bundle>> =
  await module('bundles.mjs');
const { bareContext }: { bareContext(options: object): Context } = await module('bare.mjs');

const consumer = inject('consumer');
const script = readFileSync(join(consumer, 'node_modules/kemitraan/dist/kemitraan.script.js'), 'utf8');

// Enough to call every function; npm run engines asks more of it, in more engines.
const read = material({ cases: 3, step: 211 });
let probe: string;
let answers: string;

beforeAll(async () => {
  probe = (await asScript?.(read))?.text ?? '';
  const modules = (await asModule?.('esm', read))?.text ?? '';
  writeFileSync(join(consumer, 'probe.mjs'), `${modules}\nglobalThis.probed.then(console.log);\n`);
  const output = execFileSync(process.execPath, ['probe.mjs'], {
    cwd: consumer,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  ({ answers } = JSON.parse(output));
});

test.each([{}, { noEval: true }, { es2022: true }, { timeless: true }])(
  'the script answers in a bare engine as the modules do on Node.js: %j',
  async (options) => {
    const { run } = bareContext(options);
    run(script);
    run(probe);
    await run('probed');
    const given = JSON.parse(String(run('probedText')));
    const { '.': root, './schema': schema } = listed;
    expect(given.names.kemitraan).toEqual([...new Set([...root.values, ...schema.values])].sort());
    expect(given.answers.refused).toEqual([]);
    expect(given.answers).toEqual(answers);
  },
);

test('the script leaves one name of its own, and the settings that zod keeps for all its copies', () => {
  const context = bareContext({});
  const before = context.globals();
  context.run(script);
  const added = context.globals().filter((name) => !before.includes(name));
  expect(added.sort()).toEqual(['__zod_globalConfig', '__zod_globalRegistry', 'kemitraan']);
});

// docs/guides/engines.md says how much it is; words are most of it.
test('the script weighs 640 KB at most when compressed, and is plain ASCII with the licences of all that is in it', () => {
  expect(gzipSync(script).length).toBeLessThanOrEqual(640 * 1024);
  expect(script.match(/[^\t\n\x20-\x7e]/g)).toBeNull();
  const licences = script.slice(0, 10_000).match(/(?<=\n)\S+(?=\n\nMIT License\n)/g);
  expect(licences).toEqual(['kemitraan', 'zod', 'ts-pattern', 'date-fns', '@date-fns/utc']);
});

test('a bundle for a browser asks for nothing of Node.js', async () => {
  const { text = '', inputs = [] } = (await asPage?.(consumer, '', read)) ?? {};
  expect(inputs.filter((input) => input.includes('kemitraan/dist/')).length).toBeGreaterThan(20);
  expect(inputs.filter((input) => /^node:|\(disabled\)/.test(input))).toEqual([]);
  expect(text.match(/from\s*["']node:|__require\(/g)).toBeNull();
});
