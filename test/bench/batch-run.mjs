// Many cases in a process of its own: node --expose-gc batch-run.mjs COUNT. Prints JSON.
import { assessAll } from 'kemitraan/assess';
import { parseCase } from 'kemitraan/schema';
import { linesOf } from './lines.mjs';

const count = Number(process.argv[2]);
const lines = linesOf(100);

/** Cases from text, each parsed anew. */
function* cases(length) {
  for (let at = 0; at < length; at += 1) yield parseCase(JSON.parse(lines[at % lines.length]));
}

const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
// What runs for the first time takes memory for its code.
for await (const _ of assessAll(cases(50)));
const before = heap();
const every = Math.ceil(count / 10);
const began = performance.now();
let [assessed, kept] = [0, 0];
for await (const { kind, index } of assessAll(cases(count))) {
  if (kind === 'assessed') assessed += 1;
  // Ten looks while the cases go by: what is alive then is what is kept of those that have gone.
  if (index % every === every - 1) kept = Math.max(kept, heap() - before);
}
const seconds = (performance.now() - began) / 1_000;
if (assessed !== count) throw new Error(`${assessed} of ${count} cases were assessed.`);
process.stdout.write(
  JSON.stringify({ cases: count, seconds, kept, peak: process.resourceUsage().maxRSS * 1_024 }),
);
