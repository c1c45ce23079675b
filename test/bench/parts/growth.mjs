// How time and memory grow with what grows: each function at each size is a process of its own.
import { growthTasks } from '../growth-tasks.mjs';
import { found } from '../processes.mjs';
import { rounded } from '../timed.mjs';

/** A size is left out where the one before says that one call would take longer than this. */
const mostSeconds = 20;

/** What grows faster than this is looked at again. */
const linear = 1.1;
/** A young generation so large that hardly anything is moved out of it. */
const roomy = ['--min-semi-space-size=1024', '--max-semi-space-size=1024'];

export const growth = {
  id: 'growth',
  title: 'Growth',
  startsProcesses: true,
  async measure(_, quick) {
    const sizes = quick ? [100, 1_000] : [100, 1_000, 10_000, 100_000];
    const rows = growthTasks.map(([what, grows, , , most = Number.POSITIVE_INFINITY], place) => {
      const points = pointsOf(
        place,
        sizes.filter((one) => one <= most),
      );
      const slope = slopeOf(points, ({ micros }) => micros);
      return {
        what: labelOf(what),
        grows,
        sizes: points.map(({ size }) => size),
        medians: points.map(({ micros }) => rounded(micros)),
        kept: points.map(({ kept }) => kept),
        slope,
        ...(!quick && slope > linear && { roomySlope: roomySlopeOf(place, points) }),
        keptSlope: slopeOf(
          points.filter(({ kept }) => kept > 10_000),
          ({ kept }) => kept,
        ),
        peak: Math.max(...points.map(({ peak }) => peak)),
      };
    });
    return {
      said: `Times are medians of what the process used of a processor. The slope is that of the straight line through the logarithms of times and sizes: 1 is linear, 2 the square. *Kept* is the heap that the result holds at the greatest size, after a forced collection; its slope is of sizes that keep more than 10 KB. A size is left out where the library does not take it, one call would take longer than ${mostSeconds} s, or more memory than the engine gives. What is steeper than ${linear} was run again with a young generation of the heap of 1 GB (\`${roomy.join(' ')}\`), so that the engine hardly moves what is alive while it collects garbage: *with room* is the slope then, of what the algorithm does by itself.`,
      rows,
    };
  },
};

/** The name of a function is code; what is done beside it is not. */
function labelOf(what) {
  return what.includes(' by ') ? what : what.replace(/^\w+/, '`$&`');
}

/** What a task takes at each size, up to the one that would take too long. */
function pointsOf(place, sizes, flags = []) {
  const points = [];
  for (const size of sizes) {
    if (takesTooLong(points)) break;
    const figures = found('growth-run.mjs', [place, size], {
      flags: ['--expose-gc', ...flags],
      seconds: 600,
    });
    if (figures === undefined) break;
    points.push({ size, ...figures });
  }
  return points;
}

function roomySlopeOf(place, points) {
  const again = pointsOf(
    place,
    points.map(({ size }) => size),
    roomy,
  );
  return slopeOf(again, ({ micros }) => micros);
}

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
