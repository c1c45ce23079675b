import type { Applicable, Interval } from '../../../src/core/interval.js';
import type { Level } from '../../../src/core/level.js';
import type { Side } from '../../../src/forms/criteria/criterion.js';
import type { Status } from '../../../src/forms/criteria/membership.js';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import type { Placement } from '../../../src/forms/ladder/verdict.js';

// A second method beside the library's: nothing here follows intervals, bits or states of criteria. It completes what is
// not known in every way, looks at which rungs hold in each completion, and reads the verdict off the list.

const slack = 1e-9;

export type Levels = Readonly<Record<string, Level | Interval>>;
export type Inputs = Readonly<Record<string, Applicable>>;
type Asked = ReadonlyMap<string, Side>;

/** A rung: what it asks for itself, and all that it asks for. Neither names an indicator on two sides. */
export interface OracleRung {
  readonly id: string;
  readonly own: Asked;
  readonly asked: Asked;
}

/** What one indicator may turn out to be. At exactly 0.5 it may be taken as in or as out. */
interface Choice {
  readonly value: number;
  readonly side: Side;
}

/** One way in which all that applies may turn out. */
export type World = ReadonlyMap<string, Choice>;

export function inputsOf(definition: LadderDefinition, levels: Levels): Inputs {
  const names = { out: 0, 'mostly-out': 1 / 3, 'mostly-in': 2 / 3, in: 1 };
  return Object.fromEntries(
    Object.keys(definition.indicators).map((id): [string, Applicable] => {
      const level = Object.hasOwn(levels, id) ? (levels[id] ?? 'unknown') : 'unknown';
      if (level === 'not-applicable' || typeof level === 'object') return [id, level];
      if (level === 'unknown' || level === 'refused') return [id, { lo: 0, hi: 1 }];
      const value = typeof level === 'number' ? level : names[level];
      return [id, { lo: value, hi: value }];
    }),
  );
}

export function rungsOf({ indicators, rungs, cumulative }: LadderDefinition): OracleRung[] {
  const below = new Map<string, Side>();
  return Object.entries(rungs).map(([id, { criteria }]) => {
    const own = new Map(Object.entries(criteria).flatMap(([one, side]) => (side ? [[one, side]] : [])));
    for (const [one, side] of own) below.set(one, side);
    const inOrder = (asked: Asked) =>
      new Map(
        Object.keys(indicators).flatMap((one): [string, Side][] => {
          const side = asked.get(one);
          return side ? [[one, side]] : [];
        }),
      );
    return { id, own: inOrder(own), asked: inOrder(cumulative ? below : own) };
  });
}

export const isKnown = (level: Applicable | undefined) =>
  typeof level === 'object' && level.hi - level.lo <= slack;

/** Both ends of an interval, and 0.5 where it lies between; what is known is all three at once. */
function choicesOf({ lo, hi }: Interval): Choice[] {
  const values = new Set([lo, ...(lo < 0.5 && 0.5 < hi ? [0.5] : []), hi]);
  return [...values].flatMap((value): Choice[] => {
    if (Math.abs(value - 0.5) > slack) return [{ value, side: value > 0.5 ? 'in' : 'out' }];
    return [
      { value, side: 'in' },
      { value, side: 'out' },
    ];
  });
}

const worldsFound = new WeakMap<Inputs, World[]>();

export function worldsOf(inputs: Inputs): World[] {
  const found = worldsFound.get(inputs);
  if (found) return found;
  let worlds: World[] = [new Map()];
  for (const [id, level] of Object.entries(inputs)) {
    if (level === 'not-applicable') continue;
    const choices = choicesOf(level);
    worlds = worlds.flatMap((one) => choices.map((choice) => new Map(one).set(id, choice)));
  }
  worldsFound.set(inputs, worlds);
  return worlds;
}

/** Whether there is something to ask, and all of it can be. */
const applies = (asked: Asked, inputs: Inputs) =>
  asked.size > 0 && [...asked.keys()].every((id) => inputs[id] !== 'not-applicable');

/** The rungs that hold in one world, as their ranks. */
function heldIn(world: World, rungs: readonly OracleRung[], inputs: Inputs): number[] {
  return rungs.flatMap(({ asked }, rank) =>
    applies(asked, inputs) && [...asked].every(([id, side]) => world.get(id)?.side === side) ? [rank] : [],
  );
}

/** Every set of rungs that hold together in some world. */
export function heldSets(rungs: readonly OracleRung[], inputs: Inputs): number[][] {
  const sets = worldsOf(inputs).map((world) => heldIn(world, rungs, inputs));
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}

/** The places over all worlds in a total order, the lowest first, none last. */
export function placesOf(rungs: readonly OracleRung[], inputs: Inputs): Placement[] {
  const tops = new Set(heldSets(rungs, inputs).map((set) => set.at(-1) ?? Number.POSITIVE_INFINITY));
  return [...tops]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((rank) => {
      const rung = rungs[rank]?.id;
      return rung === undefined ? { kind: 'none' } : { kind: 'placed', rung };
    });
}

/** How one conjunction comes out over all worlds: its memberships, and what sets them, or may. */
export interface Summary {
  readonly membership: Interval | null;
  readonly status: Status;
  readonly binding: readonly string[];
}

export function summaryOf(asked: Asked, inputs: Inputs): Summary {
  if (!applies(asked, inputs)) return { membership: null, status: 'inapplicable', binding: [] };
  const memberships: number[] = [];
  const binding = new Set<string>();
  for (const world of worldsOf(inputs)) {
    const extents = [...asked].map(([id, side]): [string, number] => {
      const { value } = world.get(id) ?? { value: Number.NaN };
      return [id, side === 'in' ? value : 1 - value];
    });
    const least = Math.min(...extents.map(([, extent]) => extent));
    memberships.push(least);
    for (const [id, extent] of extents) if (extent <= least + slack) binding.add(id);
  }
  return {
    membership: { lo: Math.min(...memberships), hi: Math.max(...memberships) },
    status: statusOf(memberships),
    binding: [...asked.keys()].filter((id) => binding.has(id)),
  };
}

function statusOf(memberships: readonly number[]): Status {
  if (memberships.every((one) => one > 0.5 + slack)) return 'certain';
  if (memberships.every((one) => one < 0.5 - slack)) return 'excluded';
  return memberships.every((one) => Math.abs(one - 0.5) <= slack) ? 'ambiguous' : 'possible';
}
