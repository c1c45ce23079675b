import type { Interval } from '../../core/interval.js';
import { crossover, isAbove, isPoint } from '../../measure/fuzzy.js';
import { type Conjunction, type Inputs, isKnown, keysOf, stateOf } from './criterion.js';

/** The nearest crossover that gives some conjunction another status. */
export interface CrossoverFlip<Id extends string = string> {
  readonly id: Id;
  readonly crossover: number;
  readonly distance: number;
}

/** Every smallest set of known levels whose change gives some conjunction another status. */
export function fewestLevels<Indicator extends string, Id extends string>(
  all: readonly Conjunction<Indicator, Id>[],
  inputs: Inputs,
): { readonly id: Id; readonly indicators: readonly Indicator[] }[] {
  const candidates = all.flatMap(({ id, defining }) => {
    const standings = defining.map((criterion) => stateOf(criterion, inputs));
    if (standings.includes('inapplicable')) return [];
    const failed = defining
      .filter((_, index) => standings[index] === 'failed')
      .map(([indicator]) => indicator);
    // What is excluded stays excluded until every failed criterion is changed; anything else loses its status
    // with any one known level on which it rests.
    if (failed.length > 0)
      return failed.every((indicator) => isKnown(inputs[indicator])) ? [{ id, indicators: failed }] : [];
    return defining.flatMap(([indicator]) =>
      isKnown(inputs[indicator]) ? [{ id, indicators: [indicator] }] : [],
    );
  });
  const fewest = Math.min(...candidates.map(({ indicators }) => indicators.length));
  return candidates.filter(({ indicators }) => indicators.length === fewest);
}

/** The nearest value of the crossover that alters any status, the first of equals; `null` where none does. */
export function nearestCrossover<Id extends string>(
  memberships: Readonly<Record<Id, Interval | null>>,
): CrossoverFlip<Id> | null {
  let nearest: CrossoverFlip<Id> | null = null;
  for (const id of keysOf(memberships)) {
    const membership = memberships[id];
    for (const bound of membership ? passable(membership) : []) {
      const distance = Math.abs(bound - crossover);
      if (nearest === null || isAbove(nearest.distance, distance))
        nearest = { id, crossover: bound, distance };
    }
  }
  return nearest;
}

/** The bounds that a crossover can reach or pass: an open interval that ends at 0 or 1 stays open there. */
function passable(membership: Interval): number[] {
  const { lo, hi } = membership;
  return isPoint(membership) ? [lo] : [lo, hi].filter((bound) => isAbove(bound, 0) && isAbove(1, bound));
}
