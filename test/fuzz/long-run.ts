import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import type { Material } from '../engines/probe.js';
import { type Entry, entriesOf } from './entries.js';
import { allowed, answered, inputOf, isTooSlow } from './fuzz.js';
import { assertInherited, inherited } from './invariants.js';
import type { Pool } from './mutate.js';
import { sizeOf } from './size.js';

/** What the long run is told: run.mjs says how. */
interface Told {
  readonly material: Material;
  readonly seed: number;
  readonly runs: number;
  readonly minutes: number;
  readonly only: string | null;
  readonly from: number;
  /** Where the watcher sees which input is under way: the entry and the index. */
  readonly at: SharedArrayBuffer;
  /** What a worker before this one had told when it was ended. */
  readonly told: Report | null;
  /** The inputs at which workers ended, which are not given again. */
  readonly ended: readonly { readonly name: string; readonly index: number; readonly why: string }[];
}

/** What is told of a run, every half minute. */
interface Report {
  readonly isLast: boolean;
  readonly total: number;
  readonly seconds: number;
  readonly heap: { readonly most: number; readonly early: number; readonly late: number };
  readonly rows: readonly Row[];
}

/** A tally in plain data. */
type Row = Omit<Tally, 'entry' | 'kinds'> & { readonly name: string; readonly kinds: [string, number][] };

/** What is known of an entry so far. */
interface Tally {
  readonly entry: Entry;
  inputs: number;
  accepted: number;
  refused: number;
  ms: number;
  slowest: { readonly ms: number; readonly bytes: number; readonly index: number };
  readonly kinds: Map<string, number>;
  readonly failures: { readonly index: number; readonly message: string }[];
}

const { material, seed, runs, minutes, only, from, at, told: before, ended } = workerData as Told;
const place = new Int32Array(at);
const { entries, pool } = entriesOf(material);
const chosen = entries.filter(({ name }) => only === null || name === only);
parentPort?.postMessage({ names: chosen.map(({ name }) => name) });

const tallies: Tally[] = chosen.map((entry) => {
  const none = { inputs: 0, accepted: 0, refused: 0, ms: 0, slowest: { ms: 0, bytes: 0, index: 0 } };
  const { kinds = [], failures = [], ...known } = before?.rows.find(({ name }) => name === entry.name) ?? {};
  return { entry, ...none, ...known, kinds: new Map(kinds), failures: [...failures] };
});
const untouched = inherited();
const start = performance.now() - (before?.seconds ?? 0) * 1000;
const heap = { most: 0, early: 0, late: 0, ...before?.heap };
let total = before?.total ?? 0;

/** Which entry is next: the one that had least of its share of the time, so that dear ones do not take all of it. */
function nextTally(): Tally {
  let next = tallies[0];
  for (const one of tallies) if (!next || one.ms / one.entry.share < next.ms / next.entry.share) next = one;
  if (!next) throw new Error(`there is no entry ${only}`);
  return next;
}

/** A slice of one entry: many inputs, so that choosing costs little. */
async function slice(tally: Tally, many: number): Promise<void> {
  const { entry } = tally;
  const begun = performance.now();
  for (let count = 0; count < many; count += 1) {
    const index = from + tally.inputs;
    tally.inputs += 1;
    Atomics.store(place, 1, index);
    Atomics.add(place, 2, 1);
    try {
      await one(tally, entry, pool, index);
    } catch (error) {
      const { stack, message } = error as Error;
      if (tally.failures.length < 20)
        tally.failures.push({ index, message: String(stack ?? message).slice(0, 1_500) });
      else break;
    }
  }
  total += many;
  tally.ms += performance.now() - begun;
}

async function one(tally: Tally, entry: Entry, texts: Pool, index: number): Promise<void> {
  const end = ended.find((other) => other.name === entry.name && other.index === index);
  if (end) throw new Error(end.why);
  const { kind, isRefused, ms } = await answered(entry, inputOf(entry, texts, seed, index), index % 50 === 0);
  tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + 1);
  tally[isRefused ? 'refused' : 'accepted'] += 1;
  if (ms > tally.slowest.ms) tally.slowest = { ms, bytes: sizeOf(inputOf(entry, texts, seed, index)), index };
  if (ms <= allowed.least) return;
  if (await isTooSlow(entry, () => inputOf(entry, texts, seed, index))) throw new Error(`slow: ${ms} ms`);
}

function heapNow(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return getHeapStatistics().used_heap_size;
}

const told = (isLast: boolean): Report => ({
  isLast,
  total,
  seconds: (performance.now() - start) / 1000,
  heap,
  rows: tallies.map(({ entry, kinds, ...rest }) => ({ name: entry.name, ...rest, kinds: [...kinds] })),
});
const report = (isLast: boolean) => parentPort?.postMessage(told(isLast));

let reported = start;
while (total < runs && performance.now() - start < minutes * 60_000) {
  const tally = nextTally();
  Atomics.store(place, 0, tallies.indexOf(tally));
  await slice(tally, Math.min(only === null ? 200 : 5_000, runs - total));
  heap.most = Math.max(heap.most, getHeapStatistics().used_heap_size);
  assertInherited(untouched);
  if (heap.early === 0 && total > runs / 20) heap.early = heapNow();
  if (performance.now() - reported > 30_000) {
    reported = performance.now();
    report(false);
  }
}
heap.late = heapNow();
report(true);
