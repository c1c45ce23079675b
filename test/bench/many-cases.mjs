// Many cases from file to file: npm run bench:many-cases [-- [--cases N] [--only WORD]]. Takes minutes; no test depends on it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chunksOf } from './batch-cases.mjs';
import { machineNow } from './machine.mjs';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '200000' }, only: { type: 'string', default: '' } },
});
const most = Number(values.cases);
/** How memory grows shows between the first and the last. */
const counts = [...new Set([Math.min(10_000, most), most])];
const ways = [
  ...['JSON.parse', 'parseCase', 'one framework', 'one framework as JSON'],
  ...['all frameworks', 'all frameworks as JSON'],
];
const asked = ['--frameworks', 'partnership-archetypes'];
const programs = [
  ['ndjson.mjs, one framework', 'ndjson.mjs', ...asked],
  ...[...new Set([1, availableParallelism()])].map((count) => [
    `workers.mjs on ${count}, one framework`,
    ...['many-cases/workers.mjs', '--workers', String(count), ...asked],
  ]),
  ...[...new Set([1, availableParallelism()])].map((count) => [
    `workers.mjs on ${count}, all frameworks`,
    ...['many-cases/workers.mjs', '--workers', String(count)],
  ]),
];

const folder = mkdtempSync(join(tmpdir(), 'kemitraan-'));
try {
  const { node, cpu, cores, system, date, loadBefore } = machineNow();
  say(`Node.js ${node}, ${cpu}, ${cores} cores, ${system}, ${date}; load ${loadBefore.toFixed(2)} before.\n`);
  say(
    '| what | cases | seconds | of a processor | the same, µs a case | to `JSON.parse` | kept, MB | peak, MB |',
  );
  say('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const count of counts) await measure(count);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(count) {
  const path = join(folder, `${count}.ndjson`);
  const file = openSync(path, 'w');
  for (const chunk of chunksOf(count)) writeSync(file, chunk);
  closeSync(file);
  let base;
  for (const way of ways) {
    if (way !== 'JSON.parse' && !way.includes(values.only)) continue;
    const own = fileURLToPath(new URL('many-cases-run.mjs', import.meta.url));
    const { stdout, stderr, status } = spawnSync(process.execPath, [
      '--expose-gc',
      own,
      way,
      path,
      String(count),
    ]);
    if (status !== 0) throw new Error(stderr.toString());
    const found = JSON.parse(stdout.toString());
    base ??= found.processor;
    row(way, count, base, found);
  }
  for (const [name, program, ...args] of programs) {
    if (!name.includes(values.only)) continue;
    row(name, count, base, await run(program, args, path));
  }
}

/** A program from its start to its end, with its answers thrown away. */
async function run(program, args, path) {
  const own = fileURLToPath(new URL(`../../docs/${program}`, import.meta.url));
  const fromFile = program === 'ndjson.mjs';
  const input = fromFile ? openSync(path) : 'ignore';
  const began = performance.now();
  const report = join(folder, 'peak');
  const child = spawn(
    process.execPath,
    ['--import', reporting(report), own, ...args, ...(fromFile ? [] : [path])],
    {
      stdio: [input, 'ignore', 'inherit'],
    },
  );
  const [code] = await once(child, 'exit');
  const seconds = (performance.now() - began) / 1_000;
  if (fromFile) closeSync(input);
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
  return { seconds, ...JSON.parse(readFileSync(report, 'utf8')) };
}

/** What a program runs before it, so that at its end a file says what it used. */
function reporting(path) {
  const code = `import { writeFileSync } from 'node:fs';
    import { isMainThread } from 'node:worker_threads';
    if (isMainThread)
      process.on('exit', () => {
        const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
        const used = { processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 };
        writeFileSync(${JSON.stringify(path)}, JSON.stringify(used));
      });`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** Ratios are of what was used of a processor, which other programs disturb less. */
function row(name, count, base, { seconds, processor, kept, peak }) {
  const each = ((processor / count) * 1e6).toFixed(0);
  const ratio = (base / processor).toFixed(2);
  const memory = `${kept === undefined ? '' : inMegabytes(kept)} | ${inMegabytes(peak)}`;
  say(
    `| ${name} | ${count} | ${seconds.toFixed(1)} | ${processor.toFixed(1)} | ${each} | ${ratio} | ${memory} |`,
  );
}

function inMegabytes(bytes) {
  return (bytes / 1e6).toFixed(0);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
