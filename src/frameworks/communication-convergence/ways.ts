import type { Case, Communication } from '../../case/case.js';
import { partsAndWholes } from '../../case/facts.js';
import { inTime, type Looked } from '../../case/scope.js';
import { communicationDirections } from '../../case/vocabulary.js';
import { assertOneOf } from '../../core/assert.js';
import { invalidCase } from '../../forms/assert-case.js';
import type { TieState } from '../../measure/network/possible-graph.js';
import { bitsOf, contradicts, isDateOpen, stateOf, type Told, take, untold } from './way.js';

/** Two partners of whom rows speak, in the order of the case, and what these say of either way between them. */
export interface Pair {
  readonly parties: readonly [first: string, second: string];
  /** From the first to the second. */
  readonly there: TieState;
  readonly back: TieState;
  readonly contradicts: boolean;
  /** Some row that may be later than the day that was asked for says more. */
  readonly dateOpen: boolean;
  /** The rows that surely count. */
  readonly rows: readonly Communication[];
  /** The rows that may be later. */
  readonly later: readonly Communication[];
}

/** What the communications of a case say of its partners. */
export interface Ways {
  /** In the order of the partners. */
  readonly pairs: readonly Pair[];
  /** The partners of whom silence is known: what is not in the list is not there. */
  readonly silent: readonly string[];
  /** How many rows, of those that count or may, name somebody who is no partner. */
  readonly outside: number;
}

/**
 * Reads the communications of a case, way by way. A way is there where a row says so and none denies it; it is not there
 * where a row says that nothing comes back along it, or where the case declares the list complete, and no row says that
 * it is. All else is possible: also what rows contradict each other on, and what hangs on a row that may be too late.
 *
 * What a row says of one management function is so in all of them together; what it denies is denied in that function
 * alone. Silence in a complete list says nothing of a party that is a part or has parts: one may speak for the other.
 */
export function waysIn(subject: Case, { partners, function: wanted, asOf }: Looked): Ways {
  const place = new Map(partners.map((id, at) => [id, at]));
  const looked = bitsOf(wanted);
  const told = new Map<number, Told>();
  let outside = 0;
  for (const row of subject.communications ?? []) {
    const [from, to] = [place.get(row.from), place.get(row.to)];
    const when = inTime(row.date, asOf);
    const spoken = looked & bitsOf(row.function);
    if (when === 'no' || spoken === 0 || from === to) continue;
    if (from === undefined || to === undefined) {
      outside += 1;
      continue;
    }
    const key = Math.min(from, to) * partners.length + Math.max(from, to);
    const ways = told.get(key) ?? untold();
    told.set(key, ways);
    const sent = from < to ? 'there' : 'back';
    take(ways.all, row, sent, spoken);
    if (when === 'yes') take(ways.sure, row, sent, spoken);
    (when === 'yes' ? ways.rows : ways.later).push(row);
  }
  const silent = silentIn(subject, partners);
  const isSilent = new Set(silent);
  const pairs = [...told].sort(([a], [b]) => a - b);
  return {
    pairs: pairs.map(([key, ways]) => {
      const at = [Math.floor(key / partners.length), key % partners.length];
      const [first = '', second = ''] = at.map((one) => partners[one]);
      const isWhole = isSilent.has(first) && isSilent.has(second);
      return {
        parties: [first, second],
        there: stateOf(ways, 'there', looked, isWhole),
        back: stateOf(ways, 'back', looked, isWhole),
        contradicts: contradicts(ways),
        dateOpen: isDateOpen(ways),
        rows: ways.rows,
        later: ways.later,
      };
    }),
    silent,
    outside,
  };
}

function silentIn(subject: Case, partners: readonly string[]): string[] {
  if (!subject.complete?.includes('communications')) return [];
  const joined = partsAndWholes(subject);
  return partners.filter((id) => !joined.has(id));
}

/** Throws `invalid-case` for a communication of a party with itself, or in a direction that there is none of. */
export function assertCommunications({ communications = [] }: Case, caller: string): void {
  for (const [index, { from, to, direction }] of communications.entries()) {
    const path = `input.communications[${index}]`;
    if (from === to) throw invalidCase('invalid-case', `${path}.to`, to, caller);
    if (direction !== undefined)
      assertOneOf(caller, `${path}.direction`, 'invalid-case', direction, communicationDirections);
  }
}
