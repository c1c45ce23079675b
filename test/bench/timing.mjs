// Times tasks in turns with tinybench, and says what came out in medians.
import { Bench } from 'tinybench';
import { clockOf } from './clock.mjs';

/** The last results stay reachable, so that no call can be dropped as useless. */
const kept = new Array(4).fill(null);
let place = 0;

function keep(result) {
  kept[place & 3] = result;
  place += 1;
}

/**
 * Times every task in every round; each round begins at another task, so that neither drift of the machine nor the order
 * of tasks favours one. In each round a task first runs untimed for `warmupMs`, and the whole first round is dropped. A
 * sample is a batch of calls that lasts about `sampleMs`, so that reading the clock does not count; the times are per
 * call, in microseconds.
 */
export async function timeTasks(tasks, { rounds, roundMs, warmupMs, sampleMs, calls: least, onProcessor }) {
  const now = clockOf(onProcessor);
  const bench = new Bench({
    time: roundMs,
    iterations: least,
    warmupTime: warmupMs,
    warmupIterations: least,
    throws: true,
    now,
  });
  const entries = [];
  for (const [index, task] of tasks.entries()) {
    const calls = await batchSize(task, sampleMs, now);
    bench.add(String(index), batchOf(task, calls));
    entries.push({ task, calls, timer: bench.getTask(String(index)), timed: [] });
  }
  for (let round = 0; round <= rounds; round += 1) {
    const shift = Math.floor((round * entries.length) / (rounds + 1));
    for (const { timer, calls, timed } of [...entries.slice(shift), ...entries.slice(0, shift)]) {
      await timer.warmup();
      await timer.run();
      // tinybench has no median, but keeps its samples, in milliseconds per batch.
      if (round > 0) timed.push(timer.result.samples.map((ms) => (ms * 1_000) / calls));
    }
  }
  return entries.map(({ task, calls, timed }) => ({ ...task, calls, ...summaryOf(timed) }));
}

/** How many calls last about as long as a sample should, found by doubling on code that is warm; a pause alone does not count. */
async function batchSize(task, sampleMs, now) {
  const one = batchOf(task, 1);
  const [began, wanted] = [now(), 20];
  do await one();
  while (now() - began < wanted);
  for (let calls = 1; ; calls *= 2) {
    const run = batchOf(task, calls);
    const taken = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const start = now();
      await run();
      taken.push(now() - start);
    }
    if (Math.min(...taken) >= sampleMs / 2 || calls >= 2 ** 16) return calls;
  }
}

function batchOf({ run, isAsync }, calls) {
  if (isAsync) {
    return async () => {
      for (let call = 0; call < calls; call += 1) keep(await run());
    };
  }
  return () => {
    for (let call = 0; call < calls; call += 1) keep(run());
  };
}

function summaryOf(rounds) {
  const all = sorted(rounds.flat());
  return {
    median: quantile(all, 0.5),
    p25: quantile(all, 0.25),
    p75: quantile(all, 0.75),
    samples: all.length,
    roundMedians: rounds.map((round) => quantile(sorted(round), 0.5)),
  };
}

function sorted(numbers) {
  return [...numbers].sort((a, b) => a - b);
}

/** Between the two nearest of sorted numbers, by distance. */
export function quantile(numbers, share) {
  const place = (numbers.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, numbers.length - 1);
  return numbers[below] + (numbers[above] - numbers[below]) * (place - below);
}
