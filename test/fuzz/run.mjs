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

/** After so many seconds without an answer an input counts as one that never gets any. */
const patience = 300;

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
const worker = new Worker(file, {
  workerData: {
    material: material(),
    seed: Number(values.seed),
    runs: Number(values.runs),
    minutes: Number(values.minutes),
    only: values.only ?? null,
    from: Number(values.from),
    at,
  },
});

let names = [];
let last;
let seen = -1;
let since = performance.now();

const watcher = setInterval(() => {
  const [, , count] = place;
  if (count !== seen) [seen, since] = [count, performance.now()];
  else if (performance.now() - since > patience * 1000) end(`no answer in ${patience} seconds`);
}, 5_000);

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
worker.on('error', (error) => end(String(error.stack ?? error)));

/** Prints what is known, and ends; `why` where something ended it before its time. */
function end(why) {
  clearInterval(watcher);
  if (last) process.stdout.write(`${tableOf(last, values.seed)}\n`);
  const failed = last?.rows.some(({ failures }) => failures.length > 0);
  if (why !== undefined)
    process.stdout.write(`\nENDED at ${names[place[0]]}, index ${place[1]}, seed ${values.seed}: ${why}\n`);
  rmSync(folder, { recursive: true });
  process.exit(failed || why !== undefined ? 1 : 0);
}
