import type { Inputs } from '../criteria/criterion.js';
import type { Status } from '../criteria/membership.js';
import { possibleSets } from '../criteria/possible-sets.js';
import type { ReadType } from './types-under.js';
import type { DeterminedOutcome, TypologyOutcome } from './verdict.js';

/** How many possible outcomes are listed. */
export const outcomeLimit = 1024;

/** The outcome of a typology: exact over all in/out choices of the attributes that are free. */
export function outcomeOf(
  types: readonly ReadType[],
  inputs: Inputs,
  status: Readonly<Record<string, Status>>,
): TypologyOutcome {
  const sets = possibleSets(types, inputs).sort(inDefinitionOrder);
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

/** Fewest types first, then definition order; the empty set last. */
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
