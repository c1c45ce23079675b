import { crossover } from '../../measure/fuzzy.js';
import { type Criterion, type CriterionState, type Inputs, stateOf } from '../criteria/criterion.js';
import type { ReadRule } from './rule.js';
import type { FindingOutcome } from './verdict.js';

/** What a rule is told by. */
type Sides = Pick<ReadRule, 'antecedent' | 'consequent'>;

/**
 * How a rule turns out, with the line between in and out at 0.5 or elsewhere. One whose antecedent is not so, or has a
 * part that does not apply, is inapplicable; one whose antecedent is open cannot be told, whatever its consequent: it may
 * be no question.
 */
export function outcomeOf(
  { antecedent, consequent }: Sides,
  inputs: Inputs,
  line = crossover,
): FindingOutcome {
  const before = jointState(antecedent, inputs, 'met', line);
  if (before === 'failed' || before === 'inapplicable') return 'inapplicable';
  const after = jointState(consequent, inputs, 'inapplicable', line);
  if (after === 'inapplicable') return 'inapplicable';
  if (before === 'free' || after === 'free') return 'cannot-tell';
  return after === 'met' ? 'passed' : 'failed';
}

/** The indicators that decided a rule. */
export function decisiveIn(
  { antecedent, consequent }: Sides,
  outcome: FindingOutcome,
  inputs: Inputs,
): string[] {
  const decisive: string[] = [];
  const add = (criteria: readonly Criterion[], wanted: CriterionState, or = wanted) => {
    for (const criterion of criteria) {
      const state = stateOf(criterion, inputs);
      if (state === wanted || state === or) decisive.push(criterion[0]);
    }
  };
  switch (outcome) {
    case 'inapplicable':
      add(antecedent, 'failed', 'inapplicable');
      add(consequent, 'inapplicable');
      return decisive;
    case 'cannot-tell':
      add(antecedent, 'free');
      add(consequent, 'free');
      return decisive;
    case 'passed':
    case 'failed':
      add(consequent, outcome === 'passed' ? 'met' : 'failed');
      return decisive;
  }
}

/** How many rules cannot be told. */
export function countOpen(rules: readonly Sides[], inputs: Inputs): number {
  let open = 0;
  for (const rule of rules) if (outcomeOf(rule, inputs) === 'cannot-tell') open += 1;
  return open;
}

/** How a conjunction of criteria stands: it does not apply if a part does not, else fails if one does, else is free. */
function jointState(
  criteria: readonly Criterion[],
  inputs: Inputs,
  overNothing: CriterionState,
  line: number,
): CriterionState {
  if (criteria.length === 0) return overNothing;
  let joint: CriterionState = 'met';
  for (const criterion of criteria) {
    const state = stateOf(criterion, inputs, line);
    if (state === 'inapplicable') return state;
    if (state === 'failed' || joint === 'met') joint = state;
  }
  return joint;
}
