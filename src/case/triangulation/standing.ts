import type { Interval } from '../../core/interval.js';
import { crossover, isAbove } from '../../measure/fuzzy.js';
import { areTwoDisjoint } from './disjoint.js';
import type { TriangulationStanding } from './result.js';

/** Where somebody who speaks stands: on a scale, or among columns. */
export interface Position {
  /** All that they may hold; of columns, all that are named. */
  readonly span: Interval | readonly string[];
  /** Of columns, those that stand in all that they may have said. */
  readonly common?: readonly string[];
  /** They surely count. */
  readonly sure: boolean;
}

/**
 * How those who speak stand to each other. Exactly 0.5 is on neither side: it confirms nobody and contradicts nobody. What
 * may turn out not to count makes no conflict, and keeps the others from converging where it is on no side, or on the other.
 */
export function standingOf(positions: readonly Position[]): TriangulationStanding {
  const sure = positions.filter((one) => one.sure);
  if (positions.length === 0) return 'silence';
  if (isOpposed(sure)) return 'conflict';
  if (sure.length === 1) return 'single';
  return sure.length > 1 && isOneSided(positions) ? 'convergence' : 'undecided';
}

function isOpposed(sure: readonly Position[]): boolean {
  const intervals = sure.flatMap(({ span }) => (isColumns(span) ? [] : [span]));
  const sets = sure.flatMap(({ span }) => (isColumns(span) ? [span] : []));
  return (intervals.some(isIn) && intervals.some(isOut)) || areTwoDisjoint(sets);
}

function isOneSided(positions: readonly Position[]): boolean {
  const sided = (isSide: (span: Interval) => boolean) =>
    positions.every(({ span }) => !isColumns(span) && isSide(span));
  const [first] = positions;
  const shared = (first?.common ?? []).filter((column) =>
    positions.every(({ common = [] }) => common.includes(column)),
  );
  return sided(isIn) || sided(isOut) || shared.length > 0;
}

/** Whether what is said is columns. */
export function isColumns(span: Position['span']): span is readonly string[] {
  return Array.isArray(span);
}

function isIn({ lo }: Interval): boolean {
  return isAbove(lo, crossover);
}

function isOut({ hi }: Interval): boolean {
  return isAbove(crossover, hi);
}
