import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/*.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // Without shared chunks every CommonJS entry would carry its own copy of tables and error classes.
  splitting: true,
  dts: true,
  clean: true,
  // Loading a module has no effect that anybody could miss, so that an entry loads only the chunks that it uses.
  treeshake: { moduleSideEffects: false },
  // Bundled, so that the date class is an inner matter: it is no dependency, and no published type names it.
  noExternal: ['@date-fns/utc'],
  onSuccess: script,
});

/**
 * One file with all that there is and all that it needs, for engines that take nothing but the text of a script. After
 * the modules, because their build empties the folder first.
 */
async function script(): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './src/index.ts'; export * from './src/schema.ts';",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kemitraan',
    // None, neither Node nor a browser.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2020',
    // Databases limit the text of a function, and may read a file in another encoding than it was written in.
    minify: true,
    charset: 'ascii',
    logLevel: 'warning',
  });
  const [code = ''] = outputFiles.map(({ text }) => text);
  const opening = 'var kemitraan=(()=>{';
  if (!code.startsWith(opening)) throw new Error(`The script does not open with ${opening}`);
  // Strict as the modules are, but inside: a strict text that is evaluated keeps its variables to itself.
  const script = `${notice()}\n${opening}"use strict";${asciiOf(code.slice(opening.length))}`;
  writeFileSync('dist/kemitraan.script.js', script);
  writeFileSync('dist/licences.txt', `${licences()}\n`);
}

/** esbuild leaves the letters of a regular expression as they are. */
function asciiOf(code: string): string {
  return code.replaceAll(
    /[^\t\n\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function notice(): string {
  return `/*!\n${licences()}\n*/`;
}

/** The licences of what is in the published files, which ask to be kept with every copy. */
function licences(): string {
  const of = (name: string, file: string) => `${name}\n\n${readFileSync(file, 'utf8').trim()}`;
  const texts = [
    of('kemitraan', 'LICENSE'),
    of('zod', 'node_modules/zod/LICENSE'),
    of('ts-pattern', 'node_modules/ts-pattern/LICENSE'),
    of('date-fns', 'node_modules/date-fns/LICENSE.md'),
    of('@date-fns/utc', 'node_modules/@date-fns/utc/LICENSE.md'),
  ];
  return texts.join('\n\n---\n\n');
}
