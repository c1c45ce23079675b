import type { Applicable, Interval } from '../../core/interval.js';
import { crossover, isAbove, isPoint } from '../../measure/fuzzy.js';

/** On which side of a fuzzy set a criterion wants an indicator: in it, or not in it. */
export type Side = 'in' | 'out';

/** A conjunction of criteria as it is declared: the indicators that it names, each with the side that it asks for. */
export type Criteria<Indicator extends string> = { readonly [I in Indicator]?: Side };

/** A criterion: an indicator and the side that it is wanted on. */
export type Criterion<Indicator extends string = string> = readonly [indicator: Indicator, side: Side];

/** What is in where all of its criteria are met: an ideal type, a rung of a ladder. */
export interface Conjunction<Indicator extends string = string, Id extends string = string> {
  readonly id: Id;
  readonly defining: readonly Criterion<Indicator>[];
}

/** The level of each indicator: a definition asks about every indicator that it names, and so there is one. */
export type Inputs = Readonly<Record<string, Applicable>>;

/** How one criterion stands: met, failed, free to go either way, or not applicable. */
export type CriterionState = 'met' | 'failed' | 'free' | 'inapplicable';

/**
 * Which way a criterion goes; a known 0.5 goes neither way, and is free. With another line than 0.5 it is how far the
 * criterion holds that is compared with it: one minus the level, where the indicator is wanted out.
 */
export function stateOf([indicator, side]: Criterion, inputs: Inputs, line = crossover): CriterionState {
  return stateAt(inputs[indicator] as Applicable, side, line);
}

/** Which way a criterion goes whose indicator is at this level. */
export function stateAt(level: Applicable, side: Side, line = crossover): CriterionState {
  if (level === 'not-applicable') return 'inapplicable';
  // Of the level itself, never of one minus it, whose rounding could put one indicator on two sides.
  const bound = side === 'in' ? line : 1 - line;
  if (isAbove(level.lo, bound)) return side === 'in' ? 'met' : 'failed';
  if (isAbove(bound, level.hi)) return side === 'out' ? 'met' : 'failed';
  return 'free';
}

/** Whether a level is known, and is exactly 0.5. */
export function isMaximallyAmbiguous(level: Interval): boolean {
  return isPoint(level) && !isAbove(level.lo, crossover) && !isAbove(crossover, level.hi);
}

/** Whether a level is a known number. */
export function isKnown(level: Applicable | undefined): boolean {
  return level !== undefined && level !== 'not-applicable' && isPoint(level);
}

/** The side that declared criteria ask of an indicator. */
export function sideOf<Indicator extends string>(
  criteria: Criteria<Indicator> | undefined,
  indicator: Indicator,
): Side | undefined {
  return criteria && Object.hasOwn(criteria, indicator) ? criteria[indicator] : undefined;
}

/** The keys of a record whose keys are literal types. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
