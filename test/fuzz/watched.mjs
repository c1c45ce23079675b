// One process of a long run: a worker gives the inputs, and a watcher ends all of it where an input gets no answer, after it
// has written down which. Started by run.mjs, again and again, each time where the last one left off.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { material } from '../engines/material.mjs';

const { program, told, seed, runs, minutes, only, from } = JSON.parse(process.argv[2]);

/** After so many seconds without an answer an input counts as one that never gets any. */
const patience = 120;

setFlagsFromString('--expose-gc');
const at = new SharedArrayBuffer(12);
const place = new Int32Array(at);
const before = existsSync(told) ? JSON.parse(readFileSync(told, 'utf8')) : null;
const ended = before?.ended ?? [];
const worker = new Worker(program, {
  workerData: {
    material: material(),
    seed: Number(seed),
    runs: Number(runs),
    minutes: Number(minutes),
    only: only ?? null,
    from: Number(from),
    at,
    told: before?.rows ? before : null,
    ended,
  },
});

let names = [];
let last = before;
let seen = -1;
let since = performance.now();

worker.on('message', (message) => {
  if (message.names) {
    names = message.names;
    return;
  }
  last = message;
  keep();
  process.stderr.write(`${message.total} inputs in ${Math.round(message.seconds)} s\n`);
  if (message.isLast) process.exit(0);
});
worker.on('error', (error) => end(String(error.stack ?? error)));

setInterval(() => {
  const [, , count] = place;
  if (count !== seen) [seen, since] = [count, performance.now()];
  else if (performance.now() - since > patience * 1000) end(`no answer in ${patience} seconds`);
}, 5_000);

/** Keeps what is known for the next process, and for the end. */
function keep() {
  writeFileSync(told, JSON.stringify({ seed, ...last, ended }));
}

/** Notes the input, and ends at once: a worker that hears nothing cannot be ended otherwise. */
function end(why) {
  const [entry, index] = place;
  ended.push({ name: names[entry], index, why });
  keep();
  process.stderr.write(`ENDED at ${names[entry]}, index ${index}, seed ${seed}: ${why}\n`);
  process.kill(process.pid, 'SIGKILL');
}
