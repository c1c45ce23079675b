import type { Applicable, Interval } from '../../core/interval.js';
import { and, crossover, isAbove, isPoint, not } from '../../measure/fuzzy.js';
import { type Conjunction, type Criterion, type Inputs, stateOf } from './criterion.js';

/** What a conjunction comes to: in, possibly in, out, exactly at 0.5, or not a question here. */
export const statuses = ['certain', 'possible', 'excluded', 'ambiguous', 'inapplicable'] as const;
export type Status = (typeof statuses)[number];

/** How one conjunction stands. */
export interface Membership {
  /** The minimum over its criteria; `null` where one of them does not apply. */
  readonly membership: Interval | null;
  /** The indicators that set the membership, or may. */
  readonly binding: readonly string[];
  readonly status: Status;
}

/** How far a criterion holds: the level of its indicator, or one minus it where that is wanted out. */
export function levelOf([indicator, side]: Criterion, inputs: Inputs): Applicable {
  const level = inputs[indicator] ?? { lo: 0, hi: 1 };
  return side === 'in' || level === 'not-applicable' ? level : not(level);
}

/** Membership and status of one conjunction. @see kvist-2007 */
export function membershipOf({ defining }: Conjunction, inputs: Inputs): Membership {
  const levels = defining.map((criterion) => levelOf(criterion, inputs));
  const known = applying(levels);
  const membership = known.length === levels.length ? and(known) : null;
  if (membership === null) return { membership, binding: [], status: 'inapplicable' };
  const binding = defining
    .filter((_, index) => !isAbove((known[index] ?? membership).lo, membership.hi))
    .map(([indicator]) => indicator);
  return { membership, binding, status: statusOf(membership, defining, inputs) };
}

function statusOf(membership: Interval, defining: readonly Criterion[], inputs: Inputs): Status {
  const standings = defining.map((criterion) => stateOf(criterion, inputs));
  if (standings.includes('failed')) return 'excluded';
  if (!standings.includes('free')) return 'certain';
  // With nothing failed and something free, a known membership can only be 0.5.
  return isPoint(membership) ? 'ambiguous' : 'possible';
}

/** The levels that apply. */
export function applying(levels: readonly Applicable[]): Interval[] {
  return levels.filter((level) => level !== 'not-applicable');
}

/** The least distance of any membership from the crossover; `null` where none applies. */
export function marginOf(memberships: readonly (Interval | null)[]): number | null {
  const distances = memberships.flatMap((membership) =>
    membership ? [Math.max(membership.lo - crossover, crossover - membership.hi)] : [],
  );
  return distances.length > 0 ? Math.min(...distances) : null;
}

/** One field of each entry of a table. */
export function select<Entry, T>(
  table: Readonly<Record<string, Entry>>,
  pick: (entry: Entry) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(table).map(([id, entry]) => [id, pick(entry)]));
}
