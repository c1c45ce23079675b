// One function at one size, in a process of its own: node --expose-gc growth-run.mjs PLACE SIZE. Prints JSON.
import { growthTasks } from './growth-tasks.mjs';

const [, , place, size] = process.argv.map(Number);
const [, , make, run] = growthTasks[place];

const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};

// Code that runs for the first time is slow.
const small = make(100);
for (const end = performance.now() + 150; performance.now() < end; ) await run(small);

const input = make(size);
await run(input);
const times = [];
for (const began = performance.now(); times.length < 3 || performance.now() - began < 150; ) {
  const start = performance.now();
  await run(input);
  times.push(performance.now() - start);
  if (performance.now() - began > 5_000) break;
}
const before = heap();
const result = await run(input);
const kept = Math.max(0, heap() - before);
times.sort((a, b) => a - b);
const figures = {
  micros: times[times.length >> 1] * 1_000,
  kept,
  peak: process.resourceUsage().maxRSS * 1_024,
};
process.stdout.write(JSON.stringify(result === undefined ? { nothing: true } : figures));
