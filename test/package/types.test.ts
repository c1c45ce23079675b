import { join } from 'node:path';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import listed from './exports.json' with { type: 'json' };

const entries = Object.entries(listed).flatMap(([subpath, names]) => {
  const { import: esm, require: cjs } = manifest.exports[subpath as keyof typeof listed];
  return [esm, cjs].map(({ types }) => ({ types, names: [...names.values, ...names.types].sort() }));
});
const pathOf = (types: string) => join(inject('consumer'), 'node_modules/kemitraan', types);

const compilation = ts.createProgram(
  entries.map(({ types }) => pathOf(types)),
  { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] },
);
const checker = compilation.getTypeChecker();

test.each(entries)('$types gives exactly the listed names', ({ types, names }) => {
  const source = compilation.getSourceFile(pathOf(types));
  const module = source && checker.getSymbolAtLocation(source);
  const given = module ? checker.getExportsOfModule(module).map(({ name }) => name) : [];
  expect(given.sort()).toEqual(names);
});
