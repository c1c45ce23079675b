import type { Applicable, Interval } from '../../core/interval.js';
import { crossover, isAbove, isPoint } from '../../measure/fuzzy.js';
import type { Conjunction, Criterion, Inputs } from './criterion.js';
import { indicatorsOf, type Placed, placedIn, type Sided, sidedOf } from './placed.js';

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
  const level = inputs[indicator] ?? { lo: 0, hi: 1 };
  if (level === 'not-applicable' || side === 'in') return level;
  return { lo: 1 - level.hi, hi: 1 - level.lo };
}

/** Membership and status of one conjunction. @see kvist-2007 */
export function membershipOf(conjunction: Conjunction, inputs: Inputs): Membership {
  const ids = indicatorsOf([conjunction]);
  return membershipIn(placedIn(ids, conjunction.defining), sidedOf(ids, inputs));
}

/** Membership and status of the criteria of one conjunction, among these levels. */
export function membershipIn(criteria: readonly Placed[], levels: readonly Sided[]): Membership {
  let [lo, hi] = [1, 1];
  let [failed, free] = [false, false];
  for (const { at, wants } of criteria) {
    const level = levels[at];
    if (!level || level.side === null) return { membership: null, status: 'inapplicable' };
    lo = Math.min(lo, wants === 1 ? level.lo : 1 - level.hi);
    hi = Math.min(hi, wants === 1 ? level.hi : 1 - level.lo);
    // Of the level itself, never of one minus it, whose rounding could put one indicator on two sides.
    if (level.side === 0) free = true;
    else if (level.side !== wants) failed = true;
  }
  if (criteria.length === 0) return { membership: null, status: 'inapplicable' };
  const membership = { lo, hi };
  if (failed) return { membership, status: 'excluded' };
  if (!free) return { membership, status: 'certain' };
  // With nothing failed and something free, a known membership can only be 0.5.
  return { membership, status: isPoint(membership) ? 'ambiguous' : 'possible' };
}

/** The indicators that set a membership, or may. */
export function bindingIn(
  criteria: readonly Placed[],
  levels: readonly Sided[],
  { membership }: Membership,
): string[] {
  const binding: string[] = [];
  if (membership === null) return binding;
  for (const { indicator, at, wants } of criteria) {
    const { lo, hi } = levels[at] ?? membership;
    if (!isAbove(wants === 1 ? lo : 1 - hi, membership.hi)) binding.push(indicator);
  }
  return binding;
}

/** The indicators on which a status rests: those that are met, that failed, that are free, or that do not apply. */
export function decidingIn(
  criteria: readonly Placed[],
  levels: readonly Sided[],
  { status }: Membership,
): string[] {
  const deciding: string[] = [];
  for (const { indicator, at, wants } of criteria) {
    const { side = null } = levels[at] ?? {};
    const state =
      side === null ? 'inapplicable' : side === 0 ? 'free' : side === wants ? 'certain' : 'excluded';
    if (state === status || (state === 'free' && (status === 'possible' || status === 'ambiguous')))
      deciding.push(indicator);
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
