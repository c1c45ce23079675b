// As ../ndjson.mjs, on all cores of the machine, from a file; also by deno run -A and bun:
// node workers.mjs [--workers N] [--frameworks ID,ID] [--as-of DATE] [--locale en|id] FILE > ANSWERS
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { answersTo, numbered } from './answers.mjs';
import { linesThatBeginIn } from './blocks.mjs';
import { readOptions, usual } from './options.mjs';

/**
 * Bytes of the file that a worker takes at a time: the lines that begin in them are its own. Few, since by all frameworks the
 * answer to a case is some ninety times as long as the case.
 */
const blockSize = 32 * 1024;
/** How many blocks a worker may be ahead of what was written, so that a slow one does not let answers pile up. */
const ahead = 4;

if (isMainThread) await main();
else work(workerData);

async function main() {
  const usage = `Use: node workers.mjs [--workers N] ${usual} FILE`;
  const others = { options: { workers: { type: 'string' } }, more: { allowPositionals: true } };
  const { options, rest, positionals } = readOptions(usage, others);
  if (options === undefined) return;
  const count = Number(rest.workers ?? availableParallelism());
  if (positionals.length !== 1 || !(Number.isInteger(count) && count > 0)) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const [path] = positionals;
  const file = await open(path);
  const { size } = await file.stat();
  await file.close();
  process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  await answerAll({ path, size, options }, count);
}

/** Hands out the blocks of the file, and writes what comes back in the order of the file. */
async function answerAll(data, count) {
  const blocks = Math.ceil(data.size / blockSize);
  const answered = new Map();
  let [next, written, line] = [0, 0, 0];
  const workers = Array.from(
    { length: Math.min(count, blocks) },
    () => new Worker(new URL(import.meta.url), { workerData: data }),
  );
  const idle = new Set(workers);
  const handOut = () => {
    for (const worker of idle) {
      if (next >= blocks || next >= written + ahead * workers.length) return;
      idle.delete(worker);
      worker.postMessage(next);
      next += 1;
    }
  };
  let wake = () => {};
  let failure;
  for (const worker of workers) {
    worker.on('message', ({ block, answers }) => {
      answered.set(block, answers);
      idle.add(worker);
      wake();
    });
    worker.on('error', (error) => {
      failure = error;
      wake();
    });
  }
  while (written < blocks && failure === undefined) {
    handOut();
    const answers = answered.get(written);
    if (answers === undefined) {
      await new Promise((resolve) => {
        wake = resolve;
      });
      continue;
    }
    answered.delete(written);
    written += 1;
    let text = '';
    for (const answer of answers) {
      line += 1;
      text += numbered(line, answer);
    }
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  if (failure !== undefined) throw failure;
}

/** Answers the lines of each block that it is handed. */
function work({ path, size, options }) {
  const opened = open(path);
  // Before anything is awaited: Deno forgets what was sent to nobody.
  parentPort.on('message', async (block) => {
    const answers = [];
    const lines = linesThatBeginIn(await opened, size, block, blockSize);
    for await (const answer of answersTo(lines, options)) answers.push(answer);
    parentPort.postMessage({ block, answers });
  });
}
