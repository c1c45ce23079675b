import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import listed from './exports.json' with { type: 'json' };

const consumer = inject('consumer');
const programs = ['consumer.mts', 'consumer.cts'].map((name) => join(consumer, name));
for (const program of programs) copyFileSync(join(import.meta.dirname, 'consumer.ts'), program);

const entries = Object.entries(listed).flatMap(([subpath, names]) => {
  const { import: esm, require: cjs } = manifest.exports[subpath as keyof typeof listed];
  return [esm, cjs].map(({ types }) => ({ types, names: [...names.values, ...names.types].sort() }));
});
const pathOf = (types: string) => join(consumer, 'node_modules/kemitraan', types);

// One compilation of all, as strict as anybody's, in which every declaration file is checked too.
const compilation = ts.createProgram([...programs, ...entries.map(({ types }) => pathOf(types))], {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  // The types of zod speak of URL, which is the DOM's.
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
  noEmit: true,
});
const checker = compilation.getTypeChecker();

test('a program compiles against the tarball, as an ES module and as CommonJS', () => {
  const faults = ts.getPreEmitDiagnostics(compilation).map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
  expect(faults).toEqual([]);
});

test.each(entries)('$types gives exactly the listed names', ({ types, names }) => {
  const source = compilation.getSourceFile(pathOf(types));
  const module = source && checker.getSymbolAtLocation(source);
  const given = module ? checker.getExportsOfModule(module).map(({ name }) => name) : [];
  expect(given.sort()).toEqual(names);
});
