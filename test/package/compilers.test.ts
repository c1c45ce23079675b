import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import listed from './exports.json' with { type: 'json' };
import { importName } from './subpaths.js';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

// The TypeScript that a consumer has is the consumer's choice: the one this library is built with, and two later ones.
const compilers = [
  require.resolve('typescript/package.json'),
  require.resolve('typescript-6/package.json'),
  require.resolve('typescript-7/package.json'),
].map((manifest) => {
  const { version } = require(manifest) as { version: string };
  return { version, tsc: join(dirname(manifest), 'bin/tsc') };
});
const resolutions = [
  { moduleResolution: 'node16', module: 'node16' },
  { moduleResolution: 'bundler', module: 'esnext' },
];
const matrix = compilers.flatMap(({ version, tsc }) =>
  resolutions.flatMap((resolution) =>
    [true, false].map((exactOptionalPropertyTypes) => {
      const { moduleResolution } = resolution;
      const exactly = exactOptionalPropertyTypes ? 'exact' : 'inexact';
      const name = `${version}-${moduleResolution}-${exactly}`;
      return { name, version, tsc, options: { ...resolution, exactOptionalPropertyTypes } };
    }),
  ),
);

/** Every public name of a subpath, value or type, taken from it and given on. */
const everyName = ([subpath, { values, types }]: [string, { values: string[]; types: string[] }]) =>
  `export { ${[...values, ...types.map((name) => `type ${name}`)].join(', ')} } from '${importName(subpath)}';\n`;

describe('a program that uses every entry point, with the declarations of all packages checked, compiles on', () => {
  test.concurrent.each(matrix)(
    '$name',
    async ({ name, tsc, options }) => {
      const folder = join(inject('consumer'), name);
      mkdirSync(folder);
      copyFileSync(join(import.meta.dirname, 'consumer.ts'), join(folder, 'consumer.mts'));
      copyFileSync(join(import.meta.dirname, 'consumer.ts'), join(folder, 'consumer.cts'));
      for (const [index, entry] of Object.entries(listed).entries())
        for (const end of ['mts', 'cts'])
          writeFileSync(join(folder, `entry-${index}.${end}`), everyName(entry));
      const compilerOptions = {
        ...options,
        strict: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        target: 'es2022',
        // The types of zod speak of URL, which is the DOM's.
        lib: ['es2022', 'dom'],
        types: [],
        noEmit: true,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*'] }));
      const { stdout } = await run(process.execPath, [tsc, '-p', folder, '--listFiles']).catch(
        (error) => error,
      );
      const files = stdout.split('\n').filter((line: string) => line.startsWith('/'));
      const faults = stdout.split('\n').filter((line: string) => !line.startsWith('/') && line !== '');
      expect(faults).toEqual([]);
      // It was the tarball that was read, and all of it.
      expect(
        files.filter((file: string) => file.includes('node_modules/kemitraan/dist/')).length,
      ).toBeGreaterThan(Object.keys(listed).length);
      expect(files).toEqual(
        expect.arrayContaining([join(folder, 'consumer.mts'), join(folder, 'consumer.cts')]),
      );
    },
    600_000,
  );
});

test('the compilers are of the three lines that the README names', () => {
  expect(compilers.map(({ version }) => version.split('.').slice(0, 2).join('.'))).toEqual([
    '5.9',
    '6.0',
    '7.0',
  ]);
});
