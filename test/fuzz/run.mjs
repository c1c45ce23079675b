// Hostile input for every function, from a seed: npm run fuzz [-- --seed N] [--runs N] [--minutes M] [--only NAME]
// [--from INDEX] [--json FILE]. Ends with a table, and fails where an input was answered otherwise than promised. Each input
// follows from the seed, the name of its entry and its index alone: --only NAME --from INDEX --runs 1 gives it again.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { material } from '../engines/material.mjs';
import { tableOf } from './table.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '100000' },
    minutes: { type: 'string', default: 'Infinity' },
    only: { type: 'string' },
    from: { type: 'string', default: '0' },
    json: { type: 'string' },
  },
});

/** After so many seconds without an answer an input counts as one that never gets any; the run goes on behind it. */
const patience = 120;

const folder = mkdtempSync(join(tmpdir(), 'kemitraan-fuzz-'));
const file = join(folder, 'long-run.mjs');
await build({
  entryPoints: [fileURLToPath(new URL('long-run.ts', import.meta.url))],
  outfile: file,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
});

setFlagsFromString('--expose-gc');
const at = new SharedArrayBuffer(12);
const place = new Int32Array(at);

let names = [];
let last = null;
let worker;
let seen = -1;
let since = performance.now();
const ended = [];

/** Starts a worker where the last one left off. */
function begin() {
  worker = new Worker(file, {
    workerData: {
      material: material(),
      seed: Number(values.seed),
      runs: Number(values.runs),
      minutes: Number(values.minutes),
      only: values.only ?? null,
      from: Number(values.from),
      at,
      told: last,
      ended,
    },
  });
  worker.on('message', (message) => {
    if (message.names) {
      names = message.names;
      return;
    }
    last = message;
    process.stderr.write(`${message.total} inputs in ${Math.round(message.seconds)} s\n`);
    if (values.json) writeFileSync(values.json, JSON.stringify({ seed: values.seed, ...message }));
    if (message.isLast) end();
  });
  worker.on('error', (error) => goOn(String(error.stack ?? error)));
}

/** Leaves an input behind at which a worker ended, and goes on behind it, unless there are too many of them. */
async function goOn(why) {
  const [entry, index] = place;
  const name = names[entry];
  process.stderr.write(`ENDED at ${name}, index ${index}, seed ${values.seed}: ${why}\n`);
  ended.push({ name, index, why });
  await worker.terminate();
  if (ended.length === 20) end('twenty of them');
  [seen, since] = [-1, performance.now()];
  begin();
}

const watcher = setInterval(() => {
  const [, , count] = place;
  if (count !== seen) [seen, since] = [count, performance.now()];
  else if (performance.now() - since > patience * 1000) goOn(`no answer in ${patience} seconds`);
}, 5_000);

begin();

/** Prints what is known, and ends; `why` where something ended it before its time. */
function end(why) {
  clearInterval(watcher);
  if (last) process.stdout.write(`${tableOf(last, values.seed)}\n`);
  const failed = ended.length > 0 || last?.rows.some(({ failures }) => failures.length > 0);
  if (why !== undefined) process.stdout.write(`\nENDED: ${why}\n`);
  rmSync(folder, { recursive: true });
  process.exit(failed || why !== undefined ? 1 : 0);
}
