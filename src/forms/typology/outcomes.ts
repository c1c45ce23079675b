import type { Applicable } from '../../core/interval.js';
import { stateOf } from './membership.js';
import type { ReadType } from './types-under.js';
import type { DeterminedOutcome, TypeStatus, TypologyOutcome } from './verdict.js';

/** How many possible outcomes are listed. */
export const outcomeLimit = 1024;

type Inputs = Readonly<Record<string, Applicable>>;

/** The outcome of a typology: exact over all in/out choices of the attributes that are free. */
export function outcomeOf(
  types: readonly ReadType[],
  inputs: Inputs,
  status: Readonly<Record<string, TypeStatus>>,
): TypologyOutcome {
  const sets = possibleSets(types, inputs);
  const listed = sets.slice(0, outcomeLimit).map((set) => outcomeOfSet(types, set));
  const [only] = listed;
  if (sets.length === 1 && only) return only;
  const ambiguous = types.some(({ id }) => status[id] === 'ambiguous');
  return {
    kind: 'undetermined',
    possible: listed,
    complete: sets.length <= outcomeLimit,
    ...(ambiguous && { reason: 'maximum-ambiguity' as const }),
  };
}

/** How many outcomes are possible. */
export function countOutcomes(types: readonly ReadType[], inputs: Inputs): number {
  return setsRuledOut(types, inputs).reduce((sum, one) => sum + one, 0);
}

/**
 * Every set of types that some choice of the free attributes puts in together, as bits in definition order: fewest
 * types first, then definition order; the empty set last.
 */
function possibleSets(types: readonly ReadType[], inputs: Inputs): number[] {
  const everything = (1 << types.length) - 1;
  const sets: number[] = [];
  for (const [set, isReached] of setsRuledOut(types, inputs).entries())
    if (isReached) sets.push(everything & ~set);
  return sets.sort(inDefinitionOrder);
}

/**
 * By set of types, as bits in definition order: 1 where some choice of the free attributes rules out just these.
 *
 * Walks the attributes once and keeps, instead of the choices, only which types each choice has ruled out: at most
 * 2^16 sets, whatever the number of attributes.
 */
function setsRuledOut(types: readonly ReadType[], inputs: Inputs): Uint8Array {
  let ruledOut = 0;
  const rulesOut = new Map<string, { in: number; out: number }>();
  for (const [index, type] of types.entries()) {
    const standings = type.defining.map((criterion) => stateOf(criterion, inputs));
    if (standings.length === 0 || standings.includes('failed') || standings.includes('inapplicable')) {
      ruledOut |= 1 << index;
      continue;
    }
    for (const [place, [attribute, side]] of type.defining.entries()) {
      if (standings[place] !== 'free') continue;
      const masks = rulesOut.get(attribute) ?? { in: 0, out: 0 };
      // Choosing the attribute in rules out the types that want it out, and the other way round.
      masks[side === 'in' ? 'out' : 'in'] |= 1 << index;
      rulesOut.set(attribute, masks);
    }
  }
  let reached = new Uint8Array(1 << types.length);
  let next = new Uint8Array(1 << types.length);
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

function inDefinitionOrder(a: number, b: number): number {
  if (a === 0 || b === 0) return b - a;
  const size = bitCount(a) - bitCount(b);
  if (size !== 0) return size;
  const firstDifference = (a ^ b) & -(a ^ b);
  return a & firstDifference ? -1 : 1;
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function outcomeOfSet(types: readonly ReadType[], set: number): DeterminedOutcome {
  const inside = types.filter((_, index) => set & (1 << index)).map(({ id }) => id);
  const [only] = inside;
  if (only === undefined) return { kind: 'none' };
  return inside.length === 1 ? { kind: 'dominant', type: only } : { kind: 'hybrid', types: inside };
}
