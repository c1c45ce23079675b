import type { Applicable } from '../../../src/core/interval.js';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import { heldSets, type Inputs, isKnown, type OracleRung, placesOf, rungsOf, summaryOf } from './oracle.js';

const slack = 1e-9;
const at = (value: number): Applicable => ({ lo: value, hi: value });

/** How many outcomes there are: places in a total order, sets of rungs that hold together in a partial one. */
function outcomesLeft({ order }: LadderDefinition, rungs: readonly OracleRung[], inputs: Inputs): number {
  return (order === 'total' ? placesOf(rungs, inputs) : heldSets(rungs, inputs)).length;
}

/** The questions that are open: fewest outcomes left in the worst case, then on average, then definition order. */
export function questionsOf(definition: LadderDefinition, inputs: Inputs) {
  const rungs = rungsOf(definition);
  const now = outcomesLeft(definition, rungs, inputs);
  const asked = Object.keys(inputs).filter((id) => inputs[id] !== 'not-applicable' && !isKnown(inputs[id]));
  return asked
    .map((indicator, place) => {
      const level = inputs[indicator];
      const countWith = (value: 0 | 1): number => {
        // An answer on a side that the level is known not to lie on cannot come, and settles nothing.
        const mayCome =
          typeof level === 'object' && (value === 1 ? level.hi > 0.5 + slack : level.lo < 0.5 - slack);
        return mayCome ? outcomesLeft(definition, rungs, { ...inputs, [indicator]: at(value) }) : now;
      };
      const left = { in: countWith(1), out: countWith(0) };
      const rank: readonly number[] = [Math.max(left.in, left.out), (left.in + left.out) / 2, place];
      return { rank, question: { indicator, kind: 'ask', left, now } };
    })
    .sort((a, b) => a.rank.map((one, index) => one - (b.rank[index] ?? 0)).find((one) => one !== 0) ?? 0)
    .map(({ question }) => question);
}

const sides = { 'mostly-in': 2 / 3, 'mostly-out': 1 / 3 } as const;
type Move = readonly [indicator: string, to: keyof typeof sides];

/**
 * The smallest sets of single levels that make a rung certain, by trying all; of what applies, where something that the
 * rung asks for does not.
 */
export function shortestPaths(definition: LadderDefinition, inputs: Inputs, target: string): Move[][] {
  const asked = new Map(
    [...(rungsOf(definition).find(({ id }) => id === target)?.asked ?? [])].filter(
      ([id]) => inputs[id] !== 'not-applicable',
    ),
  );
  if (asked.size === 0) return [[]];
  const applying = Object.keys(inputs).filter((id) => inputs[id] !== 'not-applicable');
  let paths: Move[][] = [[]];
  for (const id of applying)
    paths = paths.flatMap((path): Move[][] => [
      path,
      [...path, [id, 'mostly-in']],
      [...path, [id, 'mostly-out']],
    ]);
  const reaching = paths.filter((path) => {
    const moved = Object.fromEntries(path.map(([id, to]) => [id, at(sides[to])]));
    return summaryOf(asked, { ...inputs, ...moved }).status === 'certain';
  });
  const least = Math.min(...reaching.map((path) => path.length));
  return reaching.filter((path) => path.length === least);
}

const newValues = [0, 1 / 3, 0.5, 2 / 3, 1];

function subsetsOf<T>(items: readonly T[]): T[][] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  return subsetsOf(rest).flatMap((one) => [one, [first, ...one]]);
}

/** Every way to give each of some indicators another value. */
function changesOf(ids: readonly string[], inputs: Inputs): Inputs[] {
  return ids.reduce<Inputs[]>(
    (found, id) => {
      const own = inputs[id];
      const values = newValues.filter((one) => typeof own !== 'object' || Math.abs(one - own.lo) > slack);
      return found.flatMap((one) => values.map((value) => ({ ...one, [id]: at(value) })));
    },
    [inputs],
  );
}

/** The smallest sets of known levels that alter a status, each with the rung whose it is, by trying all of them. */
export function smallestFlips(definition: LadderDefinition, inputs: Inputs): string[] {
  const rungs = rungsOf(definition);
  const known = Object.keys(inputs).filter((id) => isKnown(inputs[id]));
  const statuses = (own: Inputs) => rungs.map(({ asked }) => summaryOf(asked, own).status);
  const before = statuses(inputs);
  const subsets = subsetsOf(known);
  for (let size = 1; size <= known.length; size += 1) {
    const found = subsets
      .filter((ids) => ids.length === size)
      .flatMap((ids) =>
        changesOf(ids, inputs).flatMap((changed) =>
          statuses(changed).flatMap((status, rank) =>
            status === before[rank] ? [] : [`${rungs[rank]?.id}: ${ids.join()}`],
          ),
        ),
      );
    if (found.length > 0) return [...new Set(found)].sort();
  }
  return [];
}
