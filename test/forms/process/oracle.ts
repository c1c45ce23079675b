import type { Interval } from '../../../src/core/interval.js';
import type { Level } from '../../../src/core/level.js';

// A second method beside the library's: it knows no intervals and no standings. It lets every task that is not settled be
// done or not done, in every way, and looks at each such world by itself.

export type Levels = Readonly<Record<string, Level | Interval>>;
export type Phases = readonly (readonly [phase: string, asked: readonly string[]])[];
/** Which tasks that apply are done. */
export type World = ReadonlyMap<string, boolean>;

const slack = 1e-9;
const numbers = { out: 0, 'mostly-out': 1 / 3, 'mostly-in': 2 / 3, in: 1 };

/** How a task may turn out; nothing where it does not apply. */
export function waysOf(level: Level | Interval | undefined): readonly boolean[] {
  if (level === 'not-applicable') return [];
  if (level === undefined || level === 'unknown' || level === 'refused') return [true, false];
  const ends =
    typeof level === 'object' ? [level.lo, level.hi] : [typeof level === 'number' ? level : numbers[level]];
  const isDone = ends.every((end) => end > 0.5 + slack);
  const isNot = ends.every((end) => end < 0.5 - slack);
  return isDone ? [true] : isNot ? [false] : [true, false];
}

/** Every way in which the tasks that apply may turn out. */
export function worldsOf(phases: Phases, levels: Levels): World[] {
  let worlds: [string, boolean][][] = [[]];
  for (const task of phases.flatMap(([, asked]) => asked)) {
    const ways = waysOf(levels[task]);
    if (ways.length > 0)
      worlds = worlds.flatMap((world) => ways.map((way): [string, boolean][] => [...world, [task, way]]));
  }
  return worlds.map((world) => new Map(world));
}

const applying = (asked: readonly string[], world: World) => asked.filter((task) => world.has(task));
const all = (worlds: readonly World[], holds: (world: World) => boolean) => worlds.every(holds);

function isDone(asked: readonly string[], world: World): boolean {
  return applying(asked, world).every((task) => world.get(task) === true);
}

function isBegun(asked: readonly string[], world: World): boolean {
  return asked.some((task) => world.get(task) === true);
}

/** How a phase stands: by what is so in every world. */
export function standingOf(asked: readonly string[], worlds: readonly World[]): string {
  const [first] = worlds;
  if (!first || applying(asked, first).length === 0) return 'inapplicable';
  if (all(worlds, (world) => isDone(asked, world))) return 'done';
  if (all(worlds, (world) => isBegun(asked, world))) return 'begun';
  return all(worlds, (world) => !isBegun(asked, world)) ? 'not-begun' : 'open';
}

/** Whether something before a phase was skipped: told where every world tells the same. */
export function skippedBefore(phases: Phases, place: number, worlds: readonly World[]): string {
  const earlier = phases.slice(0, place).flatMap(([, asked]) => asked);
  const own = phases[place]?.[1] ?? [];
  const told = new Set(
    worlds.map((world) => {
      if (applying(earlier, world).length === 0 || !isBegun(own, world)) return 'inapplicable';
      return isDone(earlier, world) ? 'passed' : 'failed';
    }),
  );
  return told.size === 1 ? ([...told][0] ?? '') : 'cannot-tell';
}

/** What is not done in any world, before the last phase that is begun in all of them. */
export function skippedIn(phases: Phases, worlds: readonly World[]): string[] {
  const begun = phases.map(([, asked]) => worlds.length > 0 && all(worlds, (world) => isBegun(asked, world)));
  return phases
    .slice(0, Math.max(begun.lastIndexOf(true), 0))
    .flatMap(([, asked]) => asked)
    .filter((task) => worlds.every((world) => world.get(task) === false));
}

/** Whether a phase is done in all worlds, in none, or in some. */
export function doneIn(
  asked: readonly string[],
  worlds: readonly World[],
): 'all' | 'none' | 'some' | 'nothing' {
  const [first] = worlds;
  if (!first || applying(asked, first).length === 0) return 'nothing';
  if (all(worlds, (world) => isDone(asked, world))) return 'all';
  return all(worlds, (world) => !isDone(asked, world)) ? 'none' : 'some';
}

/** Every subset, the smallest first. */
export function subsetsOf<T>(of: readonly T[]): T[][] {
  return Array.from({ length: 2 ** of.length }, (_, bits) =>
    of.filter((_one, place) => Math.floor(bits / 2 ** place) % 2 === 1),
  ).sort((a, b) => a.length - b.length);
}
