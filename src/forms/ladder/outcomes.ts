import type { Inputs } from '../criteria/criterion.js';
import type { Status } from '../criteria/membership.js';
import { countSets, possibleSets } from '../criteria/possible-sets.js';
import type { LadderDefinition } from './definition.js';
import type { ReadRung } from './rungs.js';
import type { LadderOutcome, Placement } from './verdict.js';

/** The outcome of a ladder: exact over all in/out choices of the indicators that are free. */
export function outcomeOf(
  { order }: LadderDefinition,
  rungs: readonly ReadRung[],
  inputs: Inputs,
  status: Readonly<Record<string, Status>>,
): LadderOutcome {
  if (order !== 'total') {
    const where = (...wanted: readonly Status[]) =>
      rungs.map(({ id }) => id).filter((id) => wanted.includes(status[id] ?? 'inapplicable'));
    return {
      kind: 'held',
      labels: where('certain'),
      excluded: where('excluded'),
      open: where('possible', 'ambiguous'),
    };
  }
  const possible = placementsOf(rungs, inputs);
  const [only] = possible;
  if (possible.length === 1 && only) return only;
  const ambiguous = possible.some((one) => one.kind === 'placed' && status[one.rung] === 'ambiguous');
  return { kind: 'undetermined', possible, ...(ambiguous && { reason: 'maximum-ambiguity' as const }) };
}

/** How many outcomes are possible: places in a total order, sets of rungs that hold together in a partial one. */
export function countOutcomes(
  { order }: LadderDefinition,
  rungs: readonly ReadRung[],
  inputs: Inputs,
): number {
  return order === 'total' ? placementsOf(rungs, inputs).length : countSets(rungs, inputs);
}

/** The places that are possible: the lowest rung first, `none` last. */
function placementsOf(rungs: readonly ReadRung[], inputs: Inputs): Placement[] {
  // The highest rung of a set is its highest bit; a set without one has none.
  const highest = new Set(possibleSets(rungs, inputs).map((set) => 31 - Math.clz32(set)));
  const placed = rungs
    .filter((_, rank) => highest.has(rank))
    .map(({ id }) => ({ kind: 'placed' as const, rung: id }));
  return highest.has(-1) ? [...placed, { kind: 'none' }] : placed;
}
