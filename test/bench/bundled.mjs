// What a program weighs that imports something, bundled by esbuild, minified and gzipped.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const resolveDir = fileURLToPath(new URL('../../', import.meta.url));

/** The weights in bytes, and the text, of a program, and whether ts-pattern is in it. */
export async function bundled(contents, options = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    write: false,
    metafile: true,
    // What is published, and not the source, which tsconfig.json says stands for it.
    tsconfigRaw: '{}',
    ...options,
  });
  const [{ text }] = outputFiles;
  const inside = Object.entries(Object.values(metafile.outputs)[0].inputs);
  const matches = inside.some(
    ([file, { bytesInOutput }]) => file.includes('/ts-pattern/') && bytesInOutput > 0,
  );
  return { text, minified: Buffer.byteLength(text), gzipped: gzipSync(text).length, matches };
}

/** A program that uses some names of some modules: `[[from, names], ...]`. */
export function programOf(uses) {
  const lines = uses.flatMap(([from, names], module) =>
    names.map((name, at) => `import { ${name} as m${module}n${at} } from '${from}';`),
  );
  const used = uses.flatMap(([, names], module) => names.map((_, at) => `m${module}n${at}`));
  return `${lines.join('\n')}\nglobalThis.used = [${used.join(', ')}];`;
}
