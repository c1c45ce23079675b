import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blocksOfMarkdown, blocksOfSource } from './blocks.js';
import { runBlock, typeFaults } from './run-block.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = new Map([['doubler', { double: (value: number) => 2 * value }]]);
const block = (code: string) => ({ file: 'fixture.md', line: 3, info: 'ts', code });
const run = (code: string) => runBlock(block(code), modules);

test('finds the blocks of a document, their languages and their lines', () => {
  const text = 'One\n\n```ts\n1; // => 1\n```\n\n- two\n  ```json no-run\n  {\n    "a": 1\n  }\n  ```\n';
  expect(blocksOfMarkdown('fixture.md', text)).toEqual([
    { file: 'fixture.md', line: 4, info: 'ts', code: '1; // => 1\n' },
    { file: 'fixture.md', line: 9, info: 'json no-run', code: '{\n  "a": 1\n}\n' },
  ]);
});

test('finds the blocks of doc comments only', () => {
  const text = [
    '/**',
    ' * Doubles.',
    ' *',
    ' * @example',
    ' * ```ts',
    ' * double(1); // => {',
    ' * //      a: 1 }',
    ' * ```',
    ' */',
    'const text = "```ts";',
    '  /** ```ts */',
  ].join('\n');
  expect(blocksOfSource('fixture.ts', text)).toEqual([
    { file: 'fixture.ts', line: 6, info: 'ts', code: 'double(1); // => {\n//      a: 1 }\n' },
  ]);
});

test.each([
  ['a value', '1 + 1; // => 2'],
  ['no semicolon', 'const a = 1\na + 1 // => 2\na // => 1'],
  ['a value on a line of its own', '1 + 1;\n// => 2\n({ a: 1 });\n// => {\n//      a: 1 }'],
  ['a value that goes on', '({ a: [1, 2] }); // => {\n//      a: [\n//       1, 2] }\n// A remark.'],
  ['a remark behind the value', '1 + 1; // => 2 // of course'],
  ['an object', '({ a: 1 }); // => { a: 1 }'],
  ['a statement of several lines', '[\n  1,\n].map(\n  (n) => n + 1,\n); // => [2]'],
  ['a constant', 'const two = 1 + 1; // => 2\ntwo; // => 1 + 1'],
  ['a branch', 'try {\n  null!.x;\n} catch (error) {\n  error instanceof TypeError; // => true\n}'],
  ['an await', 'await Promise.resolve(3); // => 3'],
  ['an import', "import { double } from 'doubler';\ndouble(4); // => 8"],
  ['nothing to check', 'const one: number = 1;'],
])('a true block passes: %s', async (_, code) => {
  await run(code);
});

test.each([
  ['a wrong value', '1 + 1; // => 3', 'strictly equal'],
  ['a wrong value that goes on', '({ a: 1 }); // => {\n//      a: 2 }', 'strictly equal'],
  ['a wrong constant', 'const two = 1 + 1; // => 3', 'strictly equal'],
  ['a key too few', '({ a: 1, b: undefined }); // => { a: 1 }', 'strictly equal'],
  ['a value that is no expression', '({ a: 1 }); // => { a: 1, ... }', 'Expression expected'],
  ['an error', "throw new Error('no');", 'no'],
  ['a rejection', "await Promise.reject(new Error('no'));", 'no'],
  ['an import of something else', "import { cwd } from 'node:process';\ncwd();", 'imports node:process'],
  ['an arrow behind nothing', 'if (true) {\n} // => 1', 'nothing checks it'],
  ['a wrong value on a line of its own', '1;\n// => 2', 'strictly equal'],
  ['an arrow further below', '1;\n\n// => 1', 'nothing checks it'],
  ['no syntax', 'const = 1;', 'Variable declaration expected'],
])('a false block fails: %s', async (_, code, message) => {
  await expect(run(code)).rejects.toThrow(message);
});

test('a type error is told with the line of the document', () => {
  const faults = typeFaults([block('const one = 1;\nconst word: string = one;')], root);
  expect(faults).toEqual(["fixture.md:4 Type 'number' is not assignable to type 'string'."]);
  expect(typeFaults([block('process.exit();')], root)).toHaveLength(1);
  expect(typeFaults([block("import { z } from 'zod';\nz.string();")], root)).toEqual([]);
});
