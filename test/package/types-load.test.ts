import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import listed from './exports.json' with { type: 'json' };
import { importName } from './subpaths.js';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

// How much a compiler has to work out for a program that takes the parameters and the result of every function from every
// entry point. Counted, not timed: the same on every machine. About a quarter above what it was when it was stated, in
// docs/decisions/types-are-counted.md.
const ceilings = [
  { name: 'typescript', types: 30_000, instantiations: 65_000 },
  { name: 'typescript-6', types: 30_000, instantiations: 65_000 },
  // It shares the files among several checkers, each of which begins anew.
  { name: 'typescript-7', types: 65_000, instantiations: 130_000 },
];

/** A program that uses the type of every value of a subpath. */
const usesOf = (subpath: string, values: readonly string[]) =>
  [
    `import * as all from '${importName(subpath)}';`,
    'type Used<T> = T extends (...given: infer Given) => infer Result ? readonly [Given, Result] : T;',
    ...values.map((name) => `export declare const ${name}: Used<typeof all.${name}>;`),
  ].join('\n');

test.each(ceilings)(
  'a program that uses everything stays within what $name may work out',
  async ({ name, types, instantiations }) => {
    const folder = join(inject('consumer'), `load-${name}`);
    mkdirSync(folder);
    for (const [index, [subpath, { values }]] of Object.entries(listed).entries())
      writeFileSync(join(folder, `used-${index}.mts`), usesOf(subpath, values));
    copyFileSync(join(import.meta.dirname, 'consumer.ts'), join(folder, 'consumer.mts'));
    const compilerOptions = {
      module: 'esnext',
      moduleResolution: 'bundler',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      target: 'es2022',
      lib: ['es2022', 'dom'],
      types: [],
      noEmit: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*'] }));
    const tsc = join(dirname(require.resolve(`${name}/package.json`)), 'bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', folder, '--extendedDiagnostics']);
    const counted = (what: string) => Number(new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(stdout)?.[1]);
    // Few would mean that it was not this package that was read.
    expect(counted('Types')).toBeGreaterThan(10_000);
    expect(counted('Types')).toBeLessThanOrEqual(types);
    expect(counted('Instantiations')).toBeLessThanOrEqual(instantiations);
  },
  300_000,
);
