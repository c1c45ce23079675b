// One function at one size, in a process of its own: node --expose-gc growth-run.mjs PLACE SIZE. Prints JSON. Times are what the
// process used of a processor, so that they hold on a machine that does other things too.
import { growthTasks } from './growth-tasks.mjs';

const [, , place, size] = process.argv.map(Number);
const [, , make, run] = growthTasks[place];

const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const now = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

// Code that runs for the first time is slow.
const small = make(100);
for (const end = now() + 200_000; now() < end; ) await run(small);

const input = make(size);
// So is code that runs for the first time on so much of it, which the engine compiles once more.
for (const end = now() + 200_000; now() < end; ) await run(input);
const times = [];
for (const began = now(); times.length < 3 || now() - began < 150_000; ) {
  // So many calls that the clock does not count.
  const [calls, start] = [times.length === 0 ? 1 : Math.ceil(2_000 / times[0]), now()];
  for (let call = 0; call < calls; call += 1) await run(input);
  times.push(Math.max(1, now() - start) / calls);
  if (now() - began > 5_000_000) break;
}
const before = heap();
const result = await run(input);
const kept = Math.max(0, heap() - before);
times.sort((a, b) => a - b);
const figures = { micros: times[times.length >> 1], kept, peak: process.resourceUsage().maxRSS * 1_024 };
process.stdout.write(JSON.stringify(result === undefined ? { nothing: true } : figures));
