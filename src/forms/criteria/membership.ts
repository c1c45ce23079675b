import type { Applicable, Interval } from '../../core/interval.js';
import { crossover, isAbove, isPoint } from '../../measure/fuzzy.js';
import type { Conjunction, Criterion, CriterionState, Inputs } from './criterion.js';
import { type Held, heldIn } from './held.js';

/** What a conjunction comes to: in, possibly in, out, exactly at 0.5, or not a question here. */
export const statuses = ['certain', 'possible', 'excluded', 'ambiguous', 'inapplicable'] as const;
export type Status = (typeof statuses)[number];

/** How one conjunction stands. */
export interface Membership {
  /** The minimum over its criteria; `null` where one of them does not apply, or there are none. */
  readonly membership: Interval | null;
  readonly status: Status;
}

/** How far a criterion holds: the level of its indicator, or one minus it where that is wanted out. */
export function levelOf([indicator, side]: Criterion, inputs: Inputs): Applicable {
  const level = inputs[indicator] as Applicable;
  if (level === 'not-applicable' || side === 'in') return level;
  return { lo: 1 - level.hi, hi: 1 - level.lo };
}

/** Membership and status of one conjunction. @see kvist-2007 */
export function membershipOf({ defining }: Conjunction, inputs: Inputs): Membership {
  return membershipIn(
    defining.map((_, place) => place),
    heldIn(defining, inputs),
  );
}

/** Membership and status of the conjunction of the criteria at these places. */
export function membershipIn(places: readonly number[], all: readonly Held[]): Membership {
  let [lo, hi] = [1, 1];
  let status: Status = 'certain';
  let applies = places.length > 0;
  for (const place of places) {
    const one = all[place] as Held;
    lo = Math.min(lo, one.lo);
    hi = Math.min(hi, one.hi);
    if (one.state === 'inapplicable') applies = false;
    if (one.state === 'failed') status = 'excluded';
    if (one.state === 'free' && status === 'certain') status = 'possible';
  }
  if (!applies) return { membership: null, status: 'inapplicable' };
  const membership = { lo, hi };
  // With nothing failed and something free, a known membership can only be 0.5.
  if (status === 'possible' && isPoint(membership)) status = 'ambiguous';
  return { membership, status };
}

/** The indicators that set a membership, or may. */
export function bindingIn(
  places: readonly number[],
  all: readonly Held[],
  { membership }: Membership,
): string[] {
  const binding: string[] = [];
  if (membership === null) return binding;
  for (const place of places) {
    const { indicator, lo } = all[place] as Held;
    if (!isAbove(lo, membership.hi)) binding.push(indicator);
  }
  return binding;
}

/** How the criteria stand on which a status rests. */
const resting: Readonly<Record<Status, CriterionState>> = {
  certain: 'met',
  excluded: 'failed',
  possible: 'free',
  ambiguous: 'free',
  inapplicable: 'inapplicable',
};

/** The indicators on which a status rests. */
export function decidingIn(
  places: readonly number[],
  all: readonly Held[],
  { status }: Membership,
): string[] {
  const deciding: string[] = [];
  const wanted = resting[status];
  for (const place of places) {
    const { indicator, state } = all[place] as Held;
    if (state === wanted) deciding.push(indicator);
  }
  return deciding;
}

/** The levels that apply. */
export function applying(levels: readonly Applicable[]): Interval[] {
  return levels.filter((level) => level !== 'not-applicable');
}

/** The least distance of any membership from the crossover; `null` where none applies. */
export function marginOf(standings: readonly Membership[]): number | null {
  let least: number | null = null;
  for (const { membership } of standings) {
    if (membership === null) continue;
    const distance = Math.max(membership.lo - crossover, crossover - membership.hi);
    if (least === null || distance < least) least = distance;
  }
  return least;
}
