import type { Applicable } from '../../core/interval.js';
import { type Criterion, type CriterionState, type Inputs, stateAt } from './criterion.js';

/** How far one criterion holds, between 0 and 1, and which way it goes. */
export interface Held {
  readonly indicator: string;
  readonly lo: number;
  readonly hi: number;
  readonly state: CriterionState;
}

/** How far each of these criteria holds. */
export function heldIn(criteria: readonly Criterion[], inputs: Inputs): Held[] {
  const all: Held[] = [];
  for (const criterion of criteria) {
    const [indicator, side] = [criterion[0], criterion[1]];
    const level = inputs[indicator] as Applicable;
    const state = stateAt(level, side);
    if (level === 'not-applicable') all.push({ indicator, lo: 0, hi: 1, state });
    else if (side === 'in') all.push({ indicator, lo: level.lo, hi: level.hi, state });
    else all.push({ indicator, lo: 1 - level.hi, hi: 1 - level.lo, state });
  }
  return all;
}

/** The places of criteria in a list, which they join where they are not in it. */
export function placesIn(list: Criterion[], criteria: readonly Criterion[]): number[] {
  return criteria.map((criterion) => {
    const known = list.findIndex((one) => one[0] === criterion[0] && one[1] === criterion[1]);
    return known < 0 ? list.push(criterion) - 1 : known;
  });
}
