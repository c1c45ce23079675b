import { prepared } from '../../core/prepared.js';
import type { Inputs } from '../criteria/criterion.js';
import { type Held, heldIn } from '../criteria/held.js';
import { type Membership, membershipIn, type Status } from '../criteria/membership.js';
import { bitsWhere, openAmong, type Ruling, setCounter, setsRuledOut } from '../criteria/possible-sets.js';
import type { LadderDefinition } from './definition.js';
import { type PreparedLadder, type PreparedRung, prepareLadder } from './prepare.js';
import { rungsOf } from './rungs.js';
import type { LadderOutcome, Placement } from './verdict.js';

/** The outcome of a ladder: exact over all in/out choices of the indicators that are free. */
export function outcomeOf(
  { order }: LadderDefinition,
  { rungs, rulings }: PreparedLadder,
  standings: readonly Membership[],
  held: readonly Held[],
): LadderOutcome {
  if (order !== 'total') {
    const where = (...wanted: readonly Status[]) =>
      rungs.filter((_, rank) => wanted.includes(standings[rank]?.status as Status)).map(({ id }) => id);
    return {
      kind: 'held',
      labels: where('certain'),
      excluded: where('excluded'),
      open: where('possible', 'ambiguous'),
    };
  }
  const places = placesOf(rulings, standings, held);
  const possible: Placement[] = [];
  for (let rank = 0; rank < rungs.length; rank += 1)
    if (places & (1 << rank)) possible.push({ kind: 'placed', rung: (rungs[rank] as PreparedRung).id });
  if (places & none) possible.push({ kind: 'none' });
  const [only] = possible;
  if (possible.length === 1 && only) return only;
  const ambiguous = places & bitsWhere(standings, 'ambiguous');
  return { kind: 'undetermined', possible, ...(ambiguous !== 0 && { reason: 'maximum-ambiguity' as const }) };
}

/** How many outcomes are possible, by what is known: places in a total order, sets of rungs that hold together in a partial one. */
export function outcomeCounter(definition: LadderDefinition): (inputs: Inputs) => number {
  if (definition.order !== 'total') return setCounter(prepared(definition, rungsOf));
  const { criteria, rungs, rulings } = prepared(definition, prepareLadder);
  return (inputs) => {
    const held = heldIn(criteria, inputs);
    const standings = rungs.map(({ defining }) => membershipIn(defining, held));
    let count = 0;
    for (let rest = placesOf(rulings, standings, held); rest !== 0; rest &= rest - 1) count += 1;
    return count;
  };
}

/** Below every rung, as a bit. */
const none = 0x10000;

/** The places that are possible, as bits: the lowest rung first, none last. */
function placesOf(
  rulings: readonly Ruling[],
  standings: readonly Membership[],
  held: readonly Held[],
): number {
  const certain = bitsWhere(standings, 'certain');
  const open = openAmong(standings);
  let places = 0;
  const ruledOut = setsRuledOut(rulings, open, held);
  for (let set = 0; set < ruledOut.length; set += 1) {
    if (ruledOut[set] === 0) continue;
    // The highest rung of a set is its highest bit.
    const held = certain | (open ^ set);
    places |= held === 0 ? none : 1 << (31 - Math.clz32(held));
  }
  return places;
}
