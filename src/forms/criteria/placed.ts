import { crossover, isAbove } from '../../measure/fuzzy.js';
import type { Conjunction, Criterion, Inputs } from './criterion.js';

/** A criterion as it is evaluated: its indicator by its place in a list of levels; 1 where that is wanted in, -1 where out. */
export interface Placed {
  readonly indicator: string;
  readonly at: number;
  readonly wants: 1 | -1;
}

/** A level as it is evaluated: 1 where it is surely in, -1 where surely out, 0 where neither, `null` where it does not apply. */
export interface Sided {
  readonly lo: number;
  readonly hi: number;
  readonly side: 1 | 0 | -1 | null;
}

/** The criteria of a conjunction among the indicators of this list. */
export function placedIn(ids: readonly string[], criteria: readonly Criterion[]): Placed[] {
  return criteria.map(([indicator, side]) => ({
    indicator,
    at: ids.indexOf(indicator),
    wants: side === 'in' ? 1 : -1,
  }));
}

/** The levels of these indicators. */
export function sidedOf(ids: readonly string[], inputs: Inputs): Sided[] {
  const levels: Sided[] = [];
  for (const id of ids) {
    const level = inputs[id];
    if (level === undefined) levels.push({ lo: 0, hi: 1, side: 0 });
    else if (level === 'not-applicable') levels.push({ lo: 0, hi: 1, side: null });
    else {
      const { lo, hi } = level;
      levels.push({ lo, hi, side: isAbove(lo, crossover) ? 1 : isAbove(crossover, hi) ? -1 : 0 });
    }
  }
  return levels;
}

/** The indicators of conjunctions, each once. */
export function indicatorsOf(all: readonly Conjunction[]): string[] {
  return [...new Set(all.flatMap(({ defining }) => defining.map(([indicator]) => indicator)))];
}
