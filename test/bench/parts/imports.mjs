// Cold imports of every subpath of the built package, each in a process of its own, in turns.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { agree } from '../disagreement.mjs';
import { imports as what } from '../names.mjs';
import { found } from '../processes.mjs';
import { rounded } from '../timed.mjs';
import { quantile } from '../timing.mjs';

const empty = { esm: './empty.mjs', cjs: './empty.cjs' };
const flags = ['--expose-gc'];

/** What is asked of a module first, where the first document counts. */
const firsts = {
  'kemitraan/schema': 'parseCase',
  'kemitraan/assess': 'assess',
  'kemitraan/archetypes': 'classifyArchetype',
};

/** The subpaths as a program names them. */
export function subpaths() {
  const { exports } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  return Object.keys(exports)
    .filter((path) => !path.endsWith('.json'))
    .map((path) => `kemitraan${path.slice(1)}`);
}

/** The floor: all that the root exports in one file, and the same text where nothing of it is run. By name, with its file. */
async function floors(folder) {
  const textOf = async (format) => {
    const stdin = { contents: "export * from 'kemitraan';", resolveDir: import.meta.dirname };
    const { outputFiles } = await build({ stdin, bundle: true, write: false, format });
    return outputFiles[0].text;
  };
  const written = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return new Map([
    [what.oneFile, written('one-file.mjs', await textOf('esm'))],
    [what.notRun, written('not-run.mjs', `export function neverCalled() {\n${await textOf('iife')}}\n`)],
  ]);
}

export const imports = {
  id: 'imports',
  title: 'Cold import',
  startsProcesses: true,
  async measure(settings) {
    const folder = mkdtempSync(join(tmpdir(), 'kemitraan-'));
    try {
      return measured(settings, await floors(folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function measured({ turns, onProcessor }, floorFiles) {
  const clock = onProcessor ? ['processor'] : [];
  const names = ['zod', ...subpaths()];
  const asked = ['esm', 'cjs'].flatMap((format) =>
    [empty[format], ...names, ...(format === 'esm' ? floorFiles.values() : [])].map((name) => ({
      format,
      name,
      loaded: [],
      used: [],
    })),
  );
  for (let turn = 0; turn < turns; turn += 1) {
    for (const one of asked) {
      const { loaded, used } = found(
        'import-run.mjs',
        [one.format, one.name, firsts[one.name] ?? 'none', 'time', ...clock],
        { flags },
      );
      one.loaded.push(loaded);
      one.used.push(used);
    }
  }
  const of = (name, format, key) =>
    medianOf(asked.find((one) => one.name === name && one.format === format)[key]);
  const over = (name, format) => rounded(of(name, format, 'loaded') - of(empty[format], format, 'loaded'));
  const heapOf = (name) => found('import-run.mjs', ['esm', name, 'none', 'heap'], { flags }).kept;
  const heapEmpty = heapOf(empty.esm);
  agree('The list of subpaths', 'its first', subpaths()[0], 'kemitraan');
  const ms = (format) => of(empty[format], format, 'loaded').toFixed(1);
  return {
    said: `Each import in a process of its own, ${turns} times, all in turns; medians, in ms over an empty module (${ms('esm')} ms by \`import\`, ${ms('cjs')} ms by \`require\`). The first use is that of ${Object.values(
      firsts,
    )
      .map((first) => `\`${first}\``)
      .join(
        ', ',
      )} on the real case, on code that has not run before. Heap is what is alive after a forced collection, over an empty module.`,
    rows: [
      ...names.map((name) => ({
        what: `\`${name}\``,
        esm: over(name, 'esm'),
        cjs: over(name, 'cjs'),
        ...(firsts[name] && { first: rounded(of(name, 'esm', 'used')) }),
        heap: heapOf(name) - heapEmpty,
      })),
      ...[...floorFiles].map(([floor, file]) => ({
        what: floor,
        esm: over(file, 'esm'),
        heap: heapOf(file) - heapEmpty,
      })),
    ],
  };
}

function medianOf(numbers) {
  return quantile(
    [...numbers].sort((a, b) => a - b),
    0.5,
  );
}
