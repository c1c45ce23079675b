// Hostile input for every function, from a seed: npm run fuzz [-- --seed N] [--runs N] [--minutes M] [--only NAME]
// [--from INDEX] [--json FILE]. Ends with a table, and fails where an input was answered otherwise than promised. Each input
// follows from the seed, the name of its entry and its index alone: --only NAME --from INDEX --runs 1 gives it again.
// An input that gets no answer ends the process that waits for it; the next one goes on behind it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
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

/** So many inputs without an answer are enough to look at. */
const mostEnds = 40;

const folder = mkdtempSync(join(tmpdir(), 'kemitraan-fuzz-'));
const program = join(folder, 'long-run.mjs');
const told = values.json ?? join(folder, 'told.json');
rmSync(told, { force: true });
await build({
  entryPoints: [fileURLToPath(new URL('long-run.ts', import.meta.url))],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
});

let ends = 0;
let signal;
do {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('watched.mjs', import.meta.url)), JSON.stringify({ ...values, program, told })],
    { stdio: 'inherit' },
  );
  [, signal] = await once(child, 'exit');
  if (signal !== null) ends += 1;
} while (signal !== null && ends < mostEnds);

const last = existsSync(told) ? JSON.parse(readFileSync(told, 'utf8')) : null;
rmSync(folder, { recursive: true });
if (last) process.stdout.write(`${tableOf(last, values.seed)}\n`);
process.exitCode = last?.isLast && last.rows.every(({ failures }) => failures.length === 0) ? 0 : 1;
