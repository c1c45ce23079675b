import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { partnershipArchetypesWording } from 'kemitraan/archetypes';
import { expect, inject, test } from 'vitest';
import { importName, subpaths } from './subpaths.js';

/** What a bundler makes of a program that uses the installed tarball. */
async function bundle(contents: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles = [] } = await build({
    stdin: { contents, resolveDir: inject('consumer') },
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    write: false,
    ...options,
  });
  return outputFiles.map(({ text }) => text).join('');
}

const using = (name: string, from: string) => `import { ${name} } from '${from}'; globalThis.used = ${name};`;

/** A sentence that only somebody who reads an answer needs. */
const sentence = partnershipArchetypesWording.attributes.balance.rubric.out.en;

test('classifying weighs 8 KB at most, and brings neither zod nor words', async () => {
  const text = await bundle(using('classifyArchetype', 'kemitraan/archetypes'));
  expect(gzipSync(text).length).toBeLessThanOrEqual(8 * 1024);
  for (const name of ['_zod', 'ZodType', '$ZodError', 'safeParse', 'DateTimeFormat', sentence]) {
    expect(text).not.toContain(name);
  }
});

// What is missing above has to be there where it is wanted, or the test above would find nothing whatever happened.
test.each([
  ['explain', 'kemitraan/explain', sentence],
  ['parseCase', 'kemitraan/schema', '_zod'],
  ['parseCase', 'kemitraan/schema', 'safeParse'],
])('%s of %s brings "%s"', async (name, from, text) => {
  expect(await bundle(using(name, from))).toContain(text);
});

test.each(subpaths.filter((subpath) => subpath !== './schema'))('loading %s runs nothing', async (subpath) => {
  const text = await bundle(`import '${importName(subpath)}';`, {
    // Not the promise of package.json is tested, but the code.
    ignoreAnnotations: true,
    external: ['zod', 'ts-pattern', 'date-fns'],
  });
  expect(text.replaceAll(/import\s*"[^"]+";?/g, '').trim()).toBe('');
});
