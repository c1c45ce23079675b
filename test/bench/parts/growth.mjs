// How time and memory grow with what grows: each function at each size is a process of its own.
import { growthTasks } from '../growth-tasks.mjs';
import { found } from '../processes.mjs';
import { rounded } from '../timed.mjs';

/** A size is left out where the one before says that one call would take longer than this. */
const mostSeconds = 20;

export const growth = {
  id: 'growth',
  title: 'Growth',
  startsProcesses: true,
  async measure(_, quick) {
    const sizes = quick ? [100, 1_000] : [100, 1_000, 10_000, 100_000];
    const rows = growthTasks.map(([what, grows, , , most = Number.POSITIVE_INFINITY], place) => {
      const points = [];
      for (const size of sizes.filter((one) => one <= most)) {
        if (takesTooLong(points)) break;
        const figures = found('growth-run.mjs', [place, size], { flags: ['--expose-gc'], seconds: 600 });
        if (figures === undefined) break;
        points.push({ size, ...figures });
      }
      return {
        what: `\`${what.replace(/(,| of ).*/, '')}\`${what.replace(/^\w+/, '')}`,
        grows,
        sizes: points.map(({ size }) => size),
        medians: points.map(({ micros }) => rounded(micros)),
        kept: points.map(({ kept }) => kept),
        slope: slopeOf(points, ({ micros }) => micros),
        keptSlope: slopeOf(
          points.filter(({ kept }) => kept > 10_000),
          ({ kept }) => kept,
        ),
        peak: Math.max(...points.map(({ peak }) => peak)),
      };
    });
    return {
      said: `Times are medians of what the process used of a processor. The slope is that of the straight line through the logarithms of times and sizes: 1 is linear, 2 the square. *Kept* is the heap that the result holds at the greatest size, after a forced collection; its slope is of sizes that keep more than 10 KB. A size is left out where the library does not take it, one call would take longer than ${mostSeconds} s, or more memory than the engine gives.`,
      rows,
    };
  },
};

/** Whether the next size would take too long, growing as it did, or tenfold where only one is known. */
function takesTooLong(points) {
  const [last, before] = [points.at(-1), points.at(-2)];
  if (last === undefined) return false;
  const growing = before === undefined ? 10 : last.micros / before.micros;
  return (last.micros * growing) / 1e6 > mostSeconds;
}

/** By least squares; `null` of a single point. */
function slopeOf(points, figureOf) {
  if (points.length < 2) return null;
  const pairs = points.map((point) => [Math.log(point.size), Math.log(figureOf(point))]);
  const [mx, my] = [0, 1].map((at) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length);
  const across = pairs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return Number((across / pairs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)).toFixed(2));
}
