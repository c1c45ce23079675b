import type { Interval } from '../../../src/core/interval.js';
import type { Level } from '../../../src/core/level.js';
import type { ChecklistDefinition, ItemSpec } from '../../../src/forms/checklist/definition.js';

// A second method beside the library's: it never computes with intervals. It puts every item at one end or the other of
// what is known, in every way, and reads the score of each such world off plain numbers.

const slack = 1e-9;
const names = { out: 0, 'mostly-out': 1 / 3, 'mostly-in': 2 / 3, in: 1 };

export type Levels = Readonly<Record<string, Level | Interval>>;
export type Weights = Readonly<Record<string, number>>;
/** A number for each item that applies. */
export type World = ReadonlyMap<string, number>;
/** What a score is of: one group, or the groups by weights. */
export type Of = string | Weights;

/** Both ends of what is known of an item; `null` where it does not apply. */
export function endsOf(level: Level | Interval | undefined): readonly [number, number] | null {
  if (level === 'not-applicable') return null;
  if (level === undefined || level === 'unknown' || level === 'refused') return [0, 1];
  if (typeof level === 'object') return [level.lo, level.hi];
  const value = typeof level === 'number' ? level : names[level];
  return [value, value];
}

export function scored(spec: ItemSpec): boolean {
  return (spec.polarity === 'for' || spec.polarity === 'against') && spec.serves === undefined;
}

/** Every way in which the scored items that apply may turn out, at the ends of what is known of them. */
function worldsOf({ items }: ChecklistDefinition, levels: Levels): World[] {
  let worlds: [string, number][][] = [[]];
  for (const [id, spec] of Object.entries(items)) {
    const ends = endsOf(levels[id]);
    if (!scored(spec) || !ends) continue;
    const distinct = [...new Set(ends)];
    worlds = worlds.flatMap((world) => distinct.map((end): [string, number][] => [...world, [id, end]]));
  }
  return worlds.map((world) => new Map(world));
}

const meanOf = (numbers: readonly number[]) =>
  numbers.length > 0 ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : null;

/** The score of the items that fit, in one world. */
function meanIn(
  { items }: ChecklistDefinition,
  world: World,
  fits: (spec: ItemSpec) => boolean,
): number | null {
  return meanOf(
    Object.entries(items).flatMap(([id, spec]) => {
      const level = world.get(id);
      if (level === undefined || !fits(spec)) return [];
      return [spec.polarity === 'against' ? 1 - level : level];
    }),
  );
}

function scoreIn(definition: ChecklistDefinition, world: World, of: Of): number | null {
  const group = (id: string) => meanIn(definition, world, (spec) => spec.group === id);
  if (typeof of === 'string') return group(of);
  let [sum, total] = [0, 0];
  for (const id of Object.keys(definition.groups)) {
    const [score, weight] = [group(id), of[id] ?? 0];
    if (score === null) continue;
    sum += weight * score;
    total += weight;
  }
  return total > 0 ? sum / total : null;
}

function spanOf(values: readonly (number | null)[]): Interval | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length > 0 ? { lo: Math.min(...numbers), hi: Math.max(...numbers) } : null;
}

/** The least and the greatest score over all worlds; `null` where nothing that counts applies. */
export function rangeOf(definition: ChecklistDefinition, levels: Levels, of: Of): Interval | null {
  return spanOf(worldsOf(definition, levels).map((world) => scoreIn(definition, world, of)));
}

export function rangeFor(definition: ChecklistDefinition, levels: Levels, stakeholder: string) {
  const fits = ({ by }: ItemSpec) => by?.includes(stakeholder) ?? false;
  return spanOf(worldsOf(definition, levels).map((world) => meanIn(definition, world, fits)));
}

export const atLeast = (value: number, bound: number) => value >= bound - slack;

export function standingOf(score: Interval | null, cut: number) {
  if (score === null) return 'inapplicable';
  if (atLeast(score.lo, cut)) return 'reached';
  return atLeast(score.hi, cut) ? 'open' : 'missed';
}

/** Every subset, the smallest first. */
export function subsetsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.filter((_one, place) => Math.floor(bits / 2 ** place) % 2 === 1),
  ).sort((a, b) => a.length - b.length);
}

/** The levels with some items at one end: 1 is all that the whole wants, 0 the opposite. */
export function moved(
  { items }: ChecklistDefinition,
  levels: Levels,
  ids: readonly string[],
  to: 0 | 1,
): Levels {
  const ends = ids.map((id) => [id, items[id]?.polarity === 'against' ? 1 - to : to] as const);
  return { ...levels, ...Object.fromEntries(ends) };
}

/** The items that count in a score: in a group with a weight, and applying. */
export function countingIn(definition: ChecklistDefinition, levels: Levels, of: Of): string[] {
  return Object.entries(definition.items).flatMap(([id, spec]) => {
    const counts = typeof of === 'string' ? spec.group === of : (of[spec.group] ?? 0) > 0;
    return counts && scored(spec) && endsOf(levels[id]) ? [id] : [];
  });
}

/** The sizes of, and the smallest, sets of known items that alter the standing when all go to 0, or all to 1. */
export function smallestFlips(definition: ChecklistDefinition, levels: Levels, of: Of, cut: number) {
  const standing = standingOf(rangeOf(definition, levels, of), cut);
  const known = countingIn(definition, levels, of).filter((id) => {
    const ends = endsOf(levels[id]);
    return ends !== null && ends[0] === ends[1];
  });
  const found = ([0, 1] as const).flatMap((to) => {
    const flips = (set: readonly string[]) =>
      standingOf(rangeOf(definition, moved(definition, levels, set, to), of), cut) !== standing;
    const sets = subsetsOf(known).filter(flips);
    const least = sets[0]?.length;
    return least === undefined ? [] : [{ least, sets: sets.filter(({ length }) => length === least) }];
  });
  const least = Math.min(...found.map((one) => one.least));
  return { standing, sides: found.filter((one) => one.least === least).map(({ sets }) => sets) };
}
