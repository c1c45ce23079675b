// Runs the notebooks in a folder of their own, with the packed library installed as a reader would, and compares what they show
// with what is stored: npm run notebooks [-- --write] [-- --keep]

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { makeConsumer, NotHere, runToEnd } from '../../test/engines/consumer.mjs';
import { complaintsAbout, names, stored } from './check.mjs';
import { codeOf, storedText } from './notebook.mjs';

/** The version that the outputs are stored of: another may show plain data in another way. */
const deno = 'deno@2.9.6';

/** How often to run what lost something; on a busy machine about one cell of twenty is lost. */
const mostRuns = 12;

const { values: options } = parseArgs({ options: { write: { type: 'boolean' }, keep: { type: 'boolean' } } });

async function main() {
  await assertJupyter();
  const consumer = makeConsumer();
  try {
    const executed = await run(consumer);
    const different = [...executed].flatMap(([name, notebook]) => differences(name, storedText(notebook)));
    if (options.write)
      for (const [name, notebook] of executed) writeFileSync(here(name), storedText(notebook));
    const wrong = complaintsAbout(executed);
    for (const line of [...wrong, ...(options.write ? [] : different)]) process.stderr.write(`${line}\n`);
    const fails = wrong.length + (options.write ? 0 : different.length);
    const how = options.write ? 'stored anew' : 'run, and compared with what is stored';
    process.stdout.write(
      `${names.length} notebooks ${how}; ${fails === 0 ? 'all as the prose says' : `${fails} complaints`}.\n`,
    );
    if (different.length > 0 && !options.write)
      process.stderr.write('If what is shown now is right, store it with: npm run notebooks -- --write\n');
    process.exitCode = fails === 0 ? 0 : 1;
  } finally {
    if (options.keep) process.stderr.write(`${consumer.folder} is kept\n`);
    else consumer.remove();
  }
}

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

async function assertJupyter() {
  try {
    await runToEnd('jupyter', ['nbconvert', '--version']);
  } catch (error) {
    throw new NotHere(
      [
        `The notebooks cannot be run: jupyter nbconvert is missing (${error.message}).`,
        'Get it with one of:',
        '  apt install jupyter-nbconvert python3-nbclient jupyter-client',
        '  pip install nbconvert nbclient',
      ].join('\n'),
    );
  }
}

/** The notebooks after every cell was run, by name. */
async function run(consumer) {
  process.stderr.write(`installing ${deno} ...\n`);
  consumer.install(deno);
  for (const folder of ['cases', 'notebooks'])
    cpSync(here(`../${folder}`), consumer.path(folder), { recursive: true });
  mkdirSync(consumer.path('jupyter/kernels/deno'), { recursive: true });
  // In a folder of its own: that of whoever runs this is neither read nor written.
  consumer.write('jupyter/kernels/deno/kernel.json', JSON.stringify(kernelIn(consumer)));
  const env = {
    JUPYTER_PATH: consumer.path('jupyter'),
    JUPYTER_DATA_DIR: consumer.path('jupyter'),
    JUPYTER_CONFIG_DIR: consumer.path('jupyter/config'),
    JUPYTER_RUNTIME_DIR: consumer.path('jupyter/runtime'),
    DENO_DIR: consumer.path('deno'),
    DENO_NO_UPDATE_CHECK: '1',
    NO_COLOR: '1',
  };
  const notebooks = new Map(names.map((name) => [name, JSON.parse(stored(name))]));
  for (const { cells } of notebooks.values()) for (const cell of cells) if (cell.outputs) cell.outputs = [];
  // At times the kernel says that it is done before it sends what a cell shows, and nbconvert then goes on without it: what
  // one run lost another has.
  for (let run = 1; ; run += 1) {
    const lacking = [...notebooks]
      .filter(([, notebook]) => lostIn(notebook).length > 0)
      .map(([name]) => name);
    if (lacking.length === 0) return notebooks;
    if (run > mostRuns) {
      throw new Error(
        `After ${mostRuns} runs there are cells of ${lacking.join(', ')} of which nothing was shown.`,
      );
    }
    process.stderr.write(`run ${run}: ${lacking.join(', ')} ...\n`);
    const args = ['nbconvert', '--to', 'notebook', '--execute', '--ExecutePreprocessor.timeout=300'];
    const out = ['--output-dir', consumer.path('run')];
    await runToEnd('jupyter', [...args, ...out, ...lacking], { cwd: consumer.path('notebooks'), env });
    for (const name of lacking) {
      const { cells } = JSON.parse(readFileSync(consumer.path(`run/${name}`), 'utf8'));
      for (const [place, { outputs = [] }] of cells.entries()) {
        const cell = notebooks.get(name).cells[place];
        if (outputs.length > 0) cell.outputs = outputs;
      }
    }
  }
}

/** The cells that end in a value, and do not show it. */
function lostIn({ cells }) {
  return cells.filter(({ cell_type: type, source, outputs = [] }) => {
    if (type !== 'code' || outputs.length > 0) return false;
    const { statements } = ts.createSourceFile('cell.ts', [source].flat().join(''), ts.ScriptTarget.ES2022);
    const last = statements.at(-1);
    return last !== undefined && ts.isExpressionStatement(last);
  });
}

const kernelIn = (consumer) => ({
  argv: [consumer.path('node_modules/.bin/deno'), 'jupyter', '--kernel', '--conn', '{connection_file}'],
  display_name: 'Deno',
  language: 'typescript',
});

/** Where a notebook shows something else than what is stored. */
function differences(name, text) {
  const before = stored(name);
  if (text === before) return [];
  const [old, now] = [JSON.parse(before), JSON.parse(text)];
  const cells = [...codeOf(now).keys()].filter((id) => {
    const [was, is] = [old, now].map(({ cells }) => JSON.stringify(cells.find((cell) => cell.id === id)));
    return was !== is;
  });
  return cells.length === 0
    ? [`${name}: is stored in another way than it would be written`]
    : cells.map((id) => `${name}: the cell ${id} shows something else than what is stored`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof NotHere ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
