import { crossover } from '../../measure/fuzzy.js';
import { type Criterion, type CriterionState, type Inputs, stateOf } from '../criteria/criterion.js';
import { criteriaOf, type Rule, type Rules } from './rule.js';
import type { FindingOutcome } from './verdict.js';

/**
 * How a rule turns out, with the line between in and out at 0.5 or elsewhere. One whose antecedent is not so, or has a
 * part that does not apply, is inapplicable; one whose antecedent is open cannot be told, whatever its consequent: it may
 * be no question.
 */
export function outcomeOf(rule: Rule, inputs: Inputs, line = crossover): FindingOutcome {
  const antecedent = jointState(criteriaOf(rule.if), inputs, 'met', line);
  const consequent = jointState(criteriaOf(rule.then), inputs, 'inapplicable', line);
  if (antecedent === 'failed' || antecedent === 'inapplicable' || consequent === 'inapplicable')
    return 'inapplicable';
  if (antecedent === 'free') return 'cannot-tell';
  return consequent === 'met' ? 'passed' : consequent === 'failed' ? 'failed' : 'cannot-tell';
}

/** The indicators that decided a rule. */
export function decisiveIn(rule: Rule, outcome: FindingOutcome, inputs: Inputs): string[] {
  const antecedent = criteriaOf(rule.if);
  const consequent = criteriaOf(rule.then);
  const named = (criteria: readonly Criterion[], ...wanted: readonly CriterionState[]) =>
    criteria.filter((one) => wanted.includes(stateOf(one, inputs))).map(([indicator]) => indicator);
  if (outcome === 'inapplicable')
    return [...named(antecedent, 'failed', 'inapplicable'), ...named(consequent, 'inapplicable')];
  if (outcome === 'cannot-tell') return named([...antecedent, ...consequent], 'free');
  return named(consequent, outcome === 'passed' ? 'met' : 'failed');
}

/** How many rules cannot be told. */
export function countOpen(rules: Rules, inputs: Inputs): number {
  return Object.values(rules).filter((rule) => outcomeOf(rule, inputs) === 'cannot-tell').length;
}

/** How a conjunction of criteria stands: it does not apply if a part does not, else fails if one does, else is free. */
function jointState(
  criteria: readonly Criterion[],
  inputs: Inputs,
  overNothing: CriterionState,
  line: number,
): CriterionState {
  if (criteria.length === 0) return overNothing;
  const states = criteria.map((criterion) => stateOf(criterion, inputs, line));
  return (['inapplicable', 'failed', 'free'] as const).find((state) => states.includes(state)) ?? 'met';
}
