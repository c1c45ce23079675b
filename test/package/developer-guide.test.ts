import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, expect, inject, test } from 'vitest';
import { blocksOfMarkdown, withAssertions } from '../docs/blocks.js';

const page = 'docs/guides/developer.md';
const indonesianPage = 'docs/id/guides/developer.md';
const codeOf = (info: string, file = page) =>
  blocksOfMarkdown(file, readFileSync(file, 'utf8'))
    .filter((block) => block.info === info)
    .map(({ code }) => code);
const linesOf = (text = '') => text.trim().split('\n');
const [begun, run] = codeOf('sh').map(linesOf);
const [first = '', ...otherFiles] = codeOf('ts [first.mts]');
const inIndonesian = { name: 'first-indonesian', code: codeOf('ts [first.mts]', indonesianPage)[0] ?? '' };
const others = codeOf('ts').map((code, index) => ({ name: `block-${index}`, code }));

const folder = join(inject('consumer'), 'developer');
const modules = join(folder, 'node_modules');
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const call = (line = '') => {
  const [program = '', ...args] = line.split(' ');
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
};

/** As npm installs it, but the packed file, and the rest from this machine: a test asks no registry. */
function install(name: string): void {
  const packed = join(inject('consumer'), 'node_modules', name);
  const own = fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
  symlinkSync(name === 'kemitraan' ? packed : own, join(modules, name));
  if (name === 'typescript') symlinkSync(`../${name}/bin/tsc`, join(modules, '.bin/tsc'));
}

let printed = '';
beforeAll(() => {
  mkdirSync(join(modules, '.bin'), { recursive: true });
  for (const line of begun ?? []) {
    const [, verb, ...names] = line.split(' ');
    if (verb === 'install') for (const name of names.filter((one) => !one.startsWith('-'))) install(name);
    else call(line);
  }
  write('first.mts', first);
  const beside = [inIndonesian, ...others];
  for (const { name, code } of beside) write(`${name}.mts`, code);
  // With the files of the other blocks, so that the declarations are read once.
  const [compile = '', ...later] = run ?? [];
  printed = call([compile, ...beside.map(({ name }) => `${name}.mts`)].join(' ')) + later.map(call).join('');
}, 240_000);

test('what the guide says to save, to compile and to run prints what it says', () => {
  expect(otherFiles).toEqual([]);
  expect(printed).toBe(codeOf('text')[0]);
});

test('the guide in Indonesian says the same, and what it says is printed is', () => {
  for (const info of ['sh', 'ts [first.mts]']) {
    expect(codeOf(info, indonesianPage)).toEqual(codeOf(info).map((code) => code.replace("'en'", "'id'")));
  }
  expect(call(`node ${inIndonesian.name}.mjs`)).toBe(codeOf('text', indonesianPage)[0]);
});

test('every other block is a file of its own that gives what the guide says', () => {
  expect(others.length).toBeGreaterThan(8);
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  for (const { name, code } of others) {
    const { outputText } = ts.transpileModule(withAssertions(code, '__same'), { compilerOptions });
    write(`${name}-values.mjs`, `import { deepStrictEqual as __same } from 'node:assert';\n${outputText}`);
  }
  write('values.mjs', others.map(({ name }) => `import './${name}-values.mjs';\n`).join(''));
  expect(call('node values.mjs')).toBe('');
});
