// A part of the run whose tasks are timed in turns, with ratios to those that it names.
import { quantile, timeTasks } from './timing.mjs';

/**
 * Times the tasks of a part. A task is `{ what, on, run, isAsync?, bytes?, questions?, calls? }`; of two with the same `on`
 * the ratio of one to another is the median over the rounds of the ratio within a round. `against` names by `what` those
 * that all others on the same are compared with. Times are in microseconds.
 */
export async function timed(tasks, against, settings) {
  const results = await timeTasks(tasks, settings);
  return results.map((one) => {
    const bases = against.flatMap((what) => {
      const base = results.find((other) => other.on === one.on && other.what === what);
      return base === undefined || base === one ? [] : [[what, ratioOf(one, base)]];
    });
    const { what, on, bytes, questions, median, p25, p75 } = one;
    return {
      what,
      on,
      ...(bytes !== undefined && { bytes }),
      ...(questions !== undefined && { questions }),
      median: rounded(median),
      p25: rounded(p25),
      p75: rounded(p75),
      ratios: Object.fromEntries(bases),
    };
  });
}

/** How many times one takes as long as another: the median of the ratios of the rounds, the lowest and the highest. */
function ratioOf(a, b) {
  const rounds = a.roundMedians.map((median, round) => median / b.roundMedians[round]).sort((x, y) => x - y);
  const [median, lowest, highest] = [0.5, 0, 1].map((share) => rounded(quantile(rounds, share)));
  return { median, lowest, highest };
}

/** Four significant digits: more is noise. */
export function rounded(number) {
  return Number(number.toPrecision(4));
}
