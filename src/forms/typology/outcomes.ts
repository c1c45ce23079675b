import { prepared } from '../../core/prepared.js';
import type { Held } from '../criteria/held.js';
import { bitsWhere, hangTogether, setsRuledOut } from '../criteria/possible-sets.js';
import type { PreparedType, UnderReading } from './prepare.js';
import type { DeterminedOutcome, TypologyOutcome } from './verdict.js';

/** How many possible outcomes are listed. */
export const outcomeLimit = 1024;

/** The outcome of a typology under a reading: exact over all in/out choices of the attributes that are free. */
export function outcomeOf(
  { reading: { types, rulings }, standings }: UnderReading,
  held: readonly Held[],
): TypologyOutcome {
  const certain = bitsWhere(standings, 'certain');
  const ambiguous = bitsWhere(standings, 'ambiguous');
  const open = ambiguous | bitsWhere(standings, 'possible');
  if (open === 0) return outcomeOfSet(types, certain);
  const ruledOut = hangTogether(rulings, open, held) ? setsRuledOut(rulings, open, held) : null;
  const possible: DeterminedOutcome[] = [];
  let count = 0;
  for (const set of prepared(types, setsInOrder)) {
    // All that is certain, some of what is open, nothing else.
    if ((set & ~open) !== certain || ruledOut?.[open & ~set] === 0) continue;
    count += 1;
    if (count <= outcomeLimit) possible.push(outcomeOfSet(types, set));
  }
  const outcome = { kind: 'undetermined', possible, complete: count <= outcomeLimit } as const;
  return ambiguous === 0 ? outcome : { ...outcome, reason: 'maximum-ambiguity' };
}

/** Every set of types, as bits: fewest types first, then definition order; the empty set last. */
function setsInOrder(types: readonly PreparedType[]): number[] {
  const sets: number[] = [];
  for (let size = 1; size <= types.length; size += 1) addSets(sets, types.length, size, 0, 0);
  return [...sets, 0];
}

/** Adds what a set becomes with so many more types, from this one on. */
function addSets(sets: number[], types: number, size: number, set: number, from: number): void {
  if (size === 0) sets.push(set);
  for (let type = from; size > 0 && type < types; type += 1)
    addSets(sets, types, size - 1, set | (1 << type), type + 1);
}

function outcomeOfSet(types: readonly PreparedType[], set: number): DeterminedOutcome {
  if (set === 0) return { kind: 'none' };
  const inside = types.filter((_, type) => set & (1 << type)).map(({ id }) => id);
  const [only] = inside as [string];
  return (set & (set - 1)) === 0 ? { kind: 'dominant', type: only } : { kind: 'hybrid', types: inside };
}
