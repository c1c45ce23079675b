import type { Applicable, Interval } from '../../core/interval.js';
import { and, crossover, isAbove, isPoint, mean, not } from '../../measure/fuzzy.js';
import type { Criterion, ReadType } from './types-under.js';
import type { TypeStatus } from './verdict.js';

/** How one criterion stands: met, failed, free to go either way, or not applicable. */
export type CriterionState = 'met' | 'failed' | 'free' | 'inapplicable';

/** How one type stands. */
export interface TypeMembership {
  readonly membership: Interval | null;
  readonly typicality: Interval | null;
  readonly binding: readonly string[];
  readonly status: TypeStatus;
}

/** How far a criterion holds: the level of its attribute, or one minus it where the attribute is wanted out. */
function levelOf([attribute, side]: Criterion, inputs: Readonly<Record<string, Applicable>>): Applicable {
  const level = inputs[attribute] ?? { lo: 0, hi: 1 };
  return side === 'in' || level === 'not-applicable' ? level : not(level);
}

/** Which way a criterion goes; a known 0.5 goes neither way, and is free. */
export function stateOf(
  [attribute, side]: Criterion,
  inputs: Readonly<Record<string, Applicable>>,
): CriterionState {
  const level = inputs[attribute] ?? { lo: 0, hi: 1 };
  if (level === 'not-applicable') return 'inapplicable';
  // Of the level itself, never of one minus it, whose rounding could put one attribute on two sides.
  if (isAbove(level.lo, crossover)) return side === 'in' ? 'met' : 'failed';
  if (isAbove(crossover, level.hi)) return side === 'out' ? 'met' : 'failed';
  return 'free';
}

/** Whether a level is known, and is exactly 0.5. */
export function isMaximallyAmbiguous(level: Interval): boolean {
  return isPoint(level) && !isAbove(level.lo, crossover) && !isAbove(crossover, level.hi);
}

/** Membership, typicality and status of one type. @see kvist-2007 */
export function membershipOf(type: ReadType, inputs: Readonly<Record<string, Applicable>>): TypeMembership {
  const typicality = mean(applying(type.indicative.map((criterion) => levelOf(criterion, inputs))));
  const levels = type.defining.map((criterion) => levelOf(criterion, inputs));
  const known = applying(levels);
  const membership = known.length === levels.length ? and(known) : null;
  if (membership === null) return { membership, typicality, binding: [], status: 'inapplicable' };
  const binding = type.defining
    .filter((_, index) => !isAbove((known[index] ?? membership).lo, membership.hi))
    .map(([attribute]) => attribute);
  return { membership, typicality, binding, status: statusOf(membership, type, inputs) };
}

function statusOf(
  membership: Interval,
  type: ReadType,
  inputs: Readonly<Record<string, Applicable>>,
): TypeStatus {
  const standings = type.defining.map((criterion) => stateOf(criterion, inputs));
  if (standings.includes('failed')) return 'excluded';
  if (!standings.includes('free')) return 'certain';
  // With nothing failed and something free, a known membership can only be 0.5.
  return isPoint(membership) ? 'ambiguous' : 'possible';
}

function applying(levels: readonly Applicable[]): Interval[] {
  return levels.filter((level) => level !== 'not-applicable');
}
