import { type Conjunction, type Inputs, stateOf } from '../../../src/forms/criteria/criterion.js';

/**
 * A second method: every set of conjunctions that some choice of the free indicators puts in together, as bits in
 * definition order. It looks at the state of each criterion by itself, and keeps what all conjunctions have ruled out.
 */
export function possibleSetsByMap(all: readonly Conjunction[], inputs: Inputs): number[] {
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
      masks[side === 'in' ? 'out' : 'in'] |= 1 << index;
      rulesOut.set(indicator, masks);
    }
  }
  let reached = new Set([ruledOut]);
  for (const masks of rulesOut.values())
    reached = new Set([...reached].flatMap((set) => [set | masks.in, set | masks.out]));
  const everything = (1 << all.length) - 1;
  return [...reached].map((set) => everything ^ set).sort((a, b) => a - b);
}
