import type { Applicable } from '../../core/interval.js';
import { and, crossover, isAbove, tolerance } from '../../measure/fuzzy.js';
import { type Inputs, isKnown } from '../criteria/criterion.js';
import type { Rule, Rules } from './rule.js';
import { outcomeOf } from './truth.js';

/** Known levels that, changed together, give a rule another outcome. */
export interface RuleFlip<Indicator extends string = string, RuleId extends string = string> {
  readonly rule: RuleId;
  readonly indicators: readonly Indicator[];
}

/** The crossover at which a rule would get another outcome. */
export interface RuleThreshold<RuleId extends string = string> {
  readonly rule: RuleId;
  /** The level, or the bound of it, that the crossover would have to reach or pass. */
  readonly crossover: number;
  /** How far that is from 0.5. */
  readonly distance: number;
}

/** What findings hang on. */
export interface FindingFlipSet<Indicator extends string = string, RuleId extends string = string> {
  /** Every smallest set of known levels whose change alters any outcome; empty where no change of known levels does. */
  readonly levels: readonly RuleFlip<Indicator, RuleId>[];
  /** The nearest value of the crossover that alters any outcome, the first rule of equals; `null` where none does. */
  readonly thresholds: RuleThreshold<RuleId> | null;
  /** Rules have no weights. */
  readonly weights: null;
}

/** What findings hang on; the verdict has been checked. */
export function findingFlips(rules: Rules, inputs: Inputs): FindingFlipSet {
  const entries = Object.entries(rules);
  const flips = entries.flatMap(([rule, spec]) =>
    flipsOf(spec, inputs).map((indicators): RuleFlip => ({ rule, indicators })),
  );
  const fewest = Math.min(...flips.map(({ indicators }) => indicators.length));
  return {
    levels: flips.filter(({ indicators }) => indicators.length === fewest),
    thresholds: nearestThreshold(entries, inputs),
    weights: null,
  };
}

/** The smallest sets of known levels that alter one rule: single ones where there are any, else all of a side at once. */
function flipsOf(rule: Rule, inputs: Inputs): string[][] {
  const now = outcomeOf(rule, inputs);
  const alters = (ids: readonly string[], level: 0 | 1) =>
    ids.length > 0 &&
    ids.every((id) => isKnown(inputs[id])) &&
    outcomeOf(rule, moved(inputs, ids, level)) !== now;
  const single = [...new Set([...(rule.if ?? []), ...rule.then])].filter(
    (id) => alters([id], 0) || alters([id], 1),
  );
  if (single.length > 0) return single.map((id) => [id]);
  // What is out stays out until all of it is changed, and what is not in stays so until all of that is.
  const groups = [rule.if ?? [], rule.then].flatMap((ids) => [
    ids.filter((id) => isOut(inputs[id])),
    ids.filter((id) => !isIn(inputs[id])),
  ]);
  const sets = groups.filter((ids) => alters(ids, 1));
  const fewest = Math.min(...sets.map((ids) => ids.length));
  const smallest = sets.filter((ids) => ids.length === fewest);
  return [...new Map(smallest.map((ids) => [JSON.stringify(ids), ids])).values()];
}

function moved(inputs: Inputs, ids: readonly string[], level: 0 | 1): Inputs {
  return { ...inputs, ...Object.fromEntries(ids.map((id) => [id, { lo: level, hi: level }])) };
}

function isIn(level: Applicable | undefined): boolean {
  return level !== undefined && level !== 'not-applicable' && isAbove(level.lo, crossover);
}

function isOut(level: Applicable | undefined): boolean {
  return level !== undefined && level !== 'not-applicable' && isAbove(crossover, level.hi);
}

function nearestThreshold(
  rules: readonly (readonly [id: string, rule: Rule])[],
  inputs: Inputs,
): RuleThreshold | null {
  let nearest: RuleThreshold | null = null;
  for (const [id, rule] of rules) {
    const now = outcomeOf(rule, inputs);
    const sides = [rule.if ?? [], rule.then].map((ids) => jointOf(ids, inputs));
    for (const bound of sides.flatMap((joint) => (joint ? [joint.lo, joint.hi] : []))) {
      const lines = [bound, bound - 2 * tolerance, bound + 2 * tolerance];
      const alters = lines.some((line) => line >= 0 && line <= 1 && outcomeOf(rule, inputs, line) !== now);
      const distance = Math.abs(bound - crossover);
      if (alters && (nearest === null || isAbove(nearest.distance, distance)))
        nearest = { rule: id, crossover: bound, distance };
    }
  }
  return nearest;
}

function jointOf(ids: readonly string[], inputs: Inputs) {
  const levels = ids.map((id): Applicable => inputs[id] ?? { lo: 0, hi: 1 });
  return and(levels.filter((level) => level !== 'not-applicable'));
}
