// One measurement in a process of its own: node --expose-gc portfolio-run.mjs WHAT COUNT time|memory. Prints JSON.

import { findDuplicates, summarisePortfolio, summarisePortfolioAsync } from 'kemitraan/programmes';
import { asyncRecords, records } from './portfolio-records.mjs';

const runs = {
  iterable: (count, onEach) => summarisePortfolio(records(count, onEach), { period: 'quarter' }),
  'async iterable': (count, onEach) =>
    summarisePortfolioAsync(asyncRecords(count, onEach), { period: 'quarter' }),
  findDuplicates: (count, onEach) => findDuplicates(records(count, onEach), { limit: 100 }),
};

const [what, count, mode] = [process.argv[2], Number(process.argv[3]), process.argv[4]];
const run = runs[what];
// What runs for the first time is slow, and takes memory for its code.
await run(2_000);

const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const before = heap();
let live = 0;
// Ten looks while the records go by: what is alive then is what is kept of those that have gone.
const look = (at) => {
  if (at % Math.ceil(count / 10) === 0 && at > 0) live = Math.max(live, heap() - before);
};
const [began, used] = [performance.now(), process.cpuUsage()];
const result = await run(count, mode === 'memory' ? look : undefined);
const ms = performance.now() - began;
const { user, system } = process.cpuUsage(used);
live = Math.max(live, heap() - before);
const answered = result.records;
const figures = { ms, cpuMs: (user + system) / 1_000, live, answered, peak: process.resourceUsage().maxRSS };
process.stdout.write(JSON.stringify({ what, count, ...figures }));
