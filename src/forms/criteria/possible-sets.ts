import { type Conjunction, type Inputs, stateOf } from './criterion.js';

/** How many sets of conjunctions are possible. */
export function countSets(all: readonly Conjunction[], inputs: Inputs): number {
  return setsRuledOut(all, inputs).reduce((sum, one) => sum + one, 0);
}

/** Every set of conjunctions that some choice of the free indicators puts in together, as bits in definition order. */
export function possibleSets(all: readonly Conjunction[], inputs: Inputs): number[] {
  const everything = (1 << all.length) - 1;
  const sets: number[] = [];
  for (const [set, isReached] of setsRuledOut(all, inputs).entries())
    if (isReached) sets.push(everything ^ set);
  return sets;
}

/**
 * By set of conjunctions, as bits in definition order: 1 where some choice of the free indicators rules out just these.
 *
 * Walks the indicators once and keeps, instead of the choices, only what each choice has ruled out: at most 2^16 sets,
 * whatever the number of indicators.
 */
function setsRuledOut(all: readonly Conjunction[], inputs: Inputs): Uint8Array {
  let ruledOut = 0;
  const rulesOut = new Map<string, { in: number; out: number }>();
  for (const [index, { defining }] of all.entries()) {
    const standings = defining.map((criterion) => stateOf(criterion, inputs));
    if (standings.length === 0 || standings.includes('failed') || standings.includes('inapplicable')) {
      ruledOut |= 1 << index;
      continue;
    }
    for (const [place, [indicator, side]] of defining.entries()) {
      if (standings[place] !== 'free') continue;
      const masks = rulesOut.get(indicator) ?? { in: 0, out: 0 };
      // Choosing the indicator in rules out what wants it out, and the other way round.
      masks[side === 'in' ? 'out' : 'in'] |= 1 << index;
      rulesOut.set(indicator, masks);
    }
  }
  let reached = new Uint8Array(1 << all.length);
  let next = new Uint8Array(1 << all.length);
  reached[ruledOut] = 1;
  for (const masks of rulesOut.values()) {
    next.fill(0);
    for (let set = 0; set < reached.length; set += 1) {
      if (reached[set] === 1) next[set | masks.in] = next[set | masks.out] = 1;
    }
    [reached, next] = [next, reached];
  }
  return reached;
}
