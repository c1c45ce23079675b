import { join } from 'node:path';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';
import { mistakes } from './mistakes.js';

/** In characters: nobody reads a longer message to its end. */
const longest = 900;

const folder = inject('consumer');
const files = new Map(mistakes.map(({ code }, place) => [join(folder, `mistake-${place}.mts`), code]));
const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};
const host = ts.createCompilerHost(options);
const { readFile, fileExists } = host;
host.readFile = (name) => files.get(name) ?? readFile(name);
host.fileExists = (name) => files.has(name) || fileExists(name);
const program = ts.createProgram([...files.keys()], options, host);

test.each(mistakes.map((mistake, place) => [mistake.what, mistake, place] as const))(
  '%s: the compiler says so once, in the line of it, in few words',
  (_, { code, names }, place) => {
    const source = program.getSourceFile(join(folder, `mistake-${place}.mts`));
    const found = program.getSemanticDiagnostics(source).map(({ messageText, start = 0 }) => ({
      line: (source?.getLineAndCharacterOfPosition(start).line ?? -1) + 1,
      says: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }));
    const line = code.split('\n').findIndex((text) => text.endsWith('// here')) + 1;
    expect(found.map((one) => one.line)).toEqual([line]);
    const [{ says } = { says: '' }] = found;
    for (const name of names) expect(says).toContain(name);
    expect(says.length).toBeLessThanOrEqual(longest);
  },
);
