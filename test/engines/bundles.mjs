// The probe in every way in which an engine can have it: what it imports of src is the packed library there.

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import { material } from './material.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The names by which the subpaths with code are imported. */
export const names = Object.keys(manifest.exports)
  .filter((subpath) => !subpath.endsWith('.json'))
  .map((subpath) => subpath.replace('.', manifest.name));

/** The program: it leaves a promise of its answer in `globalThis.probed`, and the answer in `globalThis.probedText`. */
function program(subpaths, prelude) {
  return `
    ${prelude}
    ${subpaths.map((name, place) => `import * as space${place} from ${JSON.stringify(name)};`).join('\n')}
    import { probe } from './probe.ts';
    import material from 'material';
    const spaces = { ${subpaths.map((name, place) => `${JSON.stringify(name)}: space${place}`).join()} };
    const isListed = (name) => name !== 'default' && name !== 'module.exports' && name !== '__esModule';
    const names = {}, all = {}, doubled = [];
    for (const [subpath, space] of Object.entries(spaces)) {
      names[subpath] = Object.keys(space).filter(isListed).sort();
      for (const name of names[subpath]) {
        if (name in all && all[name] !== space[name]) doubled.push(name);
        all[name] = space[name];
      }
    }
    const isPlain = (value) => typeof value !== 'function' && typeof value.safeParse !== 'function';
    const constants = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)).filter(([, value]) => isPlain(value));
    globalThis.probed = probe(material, constants)
      .then((answers) => (globalThis.probedText = JSON.stringify({ names, doubled, answers })));
  `;
}

/** What the program reads, as a module. */
const documents = (read) => ({
  name: 'documents',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^material$/ }, () => ({ path: 'material', namespace: 'material' }));
    onLoad({ filter: /.*/, namespace: 'material' }, () => ({
      contents: JSON.stringify(read),
      loader: 'json',
    }));
  },
});

/** What the probe imports of src, under the name that the package has for it. */
const nameOf = (path) => {
  const file = path.replace(/^.*\/src\//, '').replace(/\.js$/, '');
  return file.includes('/') || file === 'index' ? 'kemitraan' : `kemitraan/${file}`;
};

/** The library as `resolved` says: outside of the bundle, in it, or in a variable. */
const library = (resolved) => ({
  name: 'library',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /\/src\/.*\.js$/ }, ({ path }) => resolved(nameOf(path), resolve));
    onResolve({ filter: /^kemitraan(\/|$)/ }, ({ path, pluginData }) =>
      pluginData === 'found' ? undefined : resolved(path, resolve),
    );
    onLoad({ filter: /.*/, namespace: 'variable' }, () => ({ contents: 'module.exports = kemitraan;' }));
  },
});

const outside = (path) => ({ path, external: true });
const variable = () => ({ path: 'kemitraan', namespace: 'variable' });

/** Bundles the program; `options` are those of esbuild. */
async function bundled({ subpaths, prelude = '', resolved, read = material(), ...options }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program(subpaths, prelude), resolveDir: here },
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'error',
    plugins: [documents(read), library(resolved)],
    ...options,
  });
  return { text: outputFiles[0].text, inputs: Object.keys(metafile.inputs) };
}

/** An ES module, or CommonJS, that loads every subpath of an installed package. */
export const asModule = (format, read) =>
  bundled({ subpaths: names, resolved: outside, format, platform: 'neutral', target: 'es2022', read });

/** A script for an engine in which the script build was run before. */
export const asScript = (read) =>
  bundled({
    subpaths: ['kemitraan'],
    resolved: variable,
    format: 'iife',
    platform: 'neutral',
    target: 'es2020',
    read,
  });

/** A page's script with the whole package in it, as it is installed in `consumer`. */
export const asPage = (consumer, prelude, read) =>
  bundled({
    subpaths: names,
    prelude,
    resolved: (name, resolve) =>
      resolve(name, { resolveDir: consumer, kind: 'import-statement', pluginData: 'found' }),
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    nodePaths: [`${consumer}/node_modules`],
    read,
  });
