import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { type GetModuleInfo, rollup } from 'rollup';
import { defineConfig } from 'tsup';
import { groupsOf } from './chunks.config.js';

const subpaths = readdirSync('src').filter((file) => file.endsWith('.ts'));
const entry = Object.fromEntries(subpaths.map((file) => [basename(file, '.ts'), `src/${file}`]));

export default defineConfig({
  // What runs when it is loaded is an entry too, though no subpath: so it comes to stand in a file of its own. Beside other
  // things a bundler would keep it for whoever uses these.
  entry: { ...entry, days: 'src/case/days.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  // Without shared chunks every CommonJS entry would carry its own copy of tables and error classes.
  splitting: true,
  dts: { entry },
  clean: true,
  // Loading a module has no effect that anybody could miss, so that an entry loads only the chunks that it uses.
  treeshake: { moduleSideEffects: false },
  // Bundled, so that the calendar is an inner matter: no dependency, no published type names it, and nobody waits until the
  // dozen files that its few functions stand in are found.
  noExternal: ['@date-fns/utc', 'date-fns'],
  onSuccess: async () => {
    await modules();
    await script();
  },
});

/** The modules in fewer files than esbuild makes, which has no say in it. */
async function modules(): Promise<void> {
  const built = readdirSync('dist')
    .filter((file) => /^[\w-]+\.c?js$/.test(file))
    .sort();
  const isChunk = (file: string) => file.startsWith('chunk-');
  const entries = built.filter((file) => file.endsWith('.js') && !isChunk(file));
  const bundle = await rollup({
    input: entries.map((file) => `dist/${file}`),
    external: (id) => !/^[./]/.test(id),
    // That has been done, and better: here a chunk is one thing.
    treeshake: false,
    // Of a file that imports itself by way of another, say, whose tables might be read before they are there.
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  for (const file of built.filter(isChunk)) rmSync(`dist/${file}`);
  let groups: ReadonlyMap<string, string> | undefined;
  for (const [format, end] of [
    ['esm', 'js'],
    ['cjs', 'cjs'],
  ] as const)
    await bundle.write({
      dir: 'dist',
      format,
      entryFileNames: `[name].${end}`,
      chunkFileNames: `chunk-[hash].${end}`,
      manualChunks: (id, { getModuleIds, getModuleInfo }) => {
        groups ??= groupsIn([...getModuleIds()], entries, getModuleInfo);
        return groups.get(id);
      },
      onlyExplicitManualChunks: true,
      hoistTransitiveImports: false,
      // Names stay as they are in the source, for who reads the files.
      minifyInternalExports: false,
      esModule: true,
      interop: 'esModule',
    });
  await bundle.close();
  for (const file of ['days.js', 'days.cjs']) rmSync(`dist/${file}`);
}

/** The group of each chunk, which are named by numbers. */
function groupsIn(ids: readonly string[], entries: readonly string[], info: GetModuleInfo) {
  const own = ids.filter((id) => info(id)?.isExternal === false);
  const chunks = new Map(
    own.map((id) => {
      const { code, importedIds = [] } = info(id) ?? {};
      return [id, { length: code?.length ?? 0, imports: importedIds.filter((one) => own.includes(one)) }];
    }),
  );
  const groups = groupsOf(
    chunks,
    own.filter((id) => entries.includes(basename(id))),
  );
  return new Map(groups.flatMap((names, at) => names.map((name) => [name, `${at}`] as const)));
}

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
