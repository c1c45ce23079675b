import type { Applicable } from '../../core/interval.js';
import { minimum } from '../../measure/folds.js';
import { crossover, isAbove, tolerance } from '../../measure/fuzzy.js';
import { type Criterion, type Inputs, isKnown, stateOf } from '../criteria/criterion.js';
import { applying, levelOf } from '../criteria/membership.js';
import { type ReadRule, type Rules, readRules } from './rule.js';
import { outcomeOf } from './truth.js';

/** Known levels that, changed together, give a rule another outcome. */
export interface RuleFlip<Indicator extends string = string, RuleId extends string = string> {
  readonly rule: RuleId;
  readonly indicators: readonly Indicator[];
}

/** The crossover at which a rule would get another outcome. */
export interface RuleThreshold<RuleId extends string = string> {
  readonly rule: RuleId;
  /** How far a criterion holds, or the bound of it, that the crossover would have to reach or pass. */
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
  return {
    levels: levelFlips(rules, inputs),
    thresholds: nearestThreshold(readRules(rules), inputs),
    weights: null,
  };
}

/** Every smallest set of known levels whose change alters the outcome of any rule. */
export function levelFlips(rules: Rules, inputs: Inputs): RuleFlip[] {
  const flips = readRules(rules).flatMap((rule) =>
    flipsOf(rule, inputs).map((indicators): RuleFlip => ({ rule: rule.id, indicators })),
  );
  const fewest = Math.min(...flips.map(({ indicators }) => indicators.length));
  return flips.filter(({ indicators }) => indicators.length === fewest);
}

/** The smallest sets of known levels that alter one rule: single ones where there are any, else all that failed of a side. */
function flipsOf(rule: ReadRule, inputs: Inputs): string[][] {
  const sides = [rule.antecedent, rule.consequent];
  const now = outcomeOf(rule, inputs);
  const alters = (criteria: readonly Criterion[]) =>
    criteria.every(([id]) => isKnown(inputs[id])) && outcomeOf(rule, moved(rule, inputs, criteria)) !== now;
  const single = sides
    .flat()
    .map(([id]) => id)
    .filter((id) => alters([[id, 'in']]) || alters([[id, 'out']]));
  if (single.length > 0) return [...new Set(single)].map((id) => [id]);
  // What failed stays so until all of it is changed; elsewhere one known level alters the rule, or none does.
  const failed = sides.map((criteria) => criteria.filter((one) => stateOf(one, inputs) === 'failed'));
  const smallest = failed.find(alters);
  return smallest ? [smallest.map(([id]) => id)] : [];
}

/** The inputs of a rule, with each of these criteria surely met. */
function moved({ antecedent, consequent }: ReadRule, inputs: Inputs, criteria: readonly Criterion[]): Inputs {
  const levels: Record<string, Applicable> = {};
  for (const [id] of [...antecedent, ...consequent]) levels[id] = inputs[id] as Applicable;
  for (const [id, side] of criteria) levels[id] = side === 'in' ? { lo: 1, hi: 1 } : { lo: 0, hi: 0 };
  return levels;
}

function nearestThreshold(rules: readonly ReadRule[], inputs: Inputs): RuleThreshold | null {
  let nearest: RuleThreshold | null = null;
  for (const rule of rules) {
    const now = outcomeOf(rule, inputs);
    const sides = [rule.antecedent, rule.consequent].map((criteria) => jointOf(criteria, inputs));
    for (const bound of sides.flatMap((joint) => (joint ? [joint.lo, joint.hi] : []))) {
      const distance = Math.abs(bound - crossover);
      if (nearest !== null && !isAbove(nearest.distance, distance)) continue;
      const lines = [bound, bound - 2 * tolerance, bound + 2 * tolerance];
      const alters = lines.some((line) => line >= 0 && line <= 1 && outcomeOf(rule, inputs, line) !== now);
      if (alters) nearest = { rule: rule.id, crossover: bound, distance };
    }
  }
  return nearest;
}

function jointOf(criteria: readonly Criterion[], inputs: Inputs) {
  return minimum(applying(criteria.map((criterion) => levelOf(criterion, inputs))));
}
