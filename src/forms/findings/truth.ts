import type { Applicable } from '../../core/interval.js';
import { and, crossover, isAbove } from '../../measure/fuzzy.js';
import type { Inputs } from '../criteria/criterion.js';
import type { Rule, Rules } from './rule.js';
import type { FindingOutcome } from './verdict.js';

/** How a side of a rule stands. */
type Truth = 'true' | 'false' | 'open' | 'inapplicable';

/**
 * How a rule turns out, with the line between in and out at 0.5 or elsewhere. One whose antecedent is out, or has a part
 * that does not apply, is inapplicable; one whose antecedent is open cannot be told, since it may be no question.
 */
export function outcomeOf(rule: Rule, inputs: Inputs, line = crossover): FindingOutcome {
  const antecedent = truthOf(rule.if ?? [], inputs, 'true', line);
  const consequent = truthOf(rule.then, inputs, 'inapplicable', line);
  if (antecedent === 'false' || antecedent === 'inapplicable' || consequent === 'inapplicable')
    return 'inapplicable';
  if (antecedent === 'open') return 'cannot-tell';
  return consequent === 'true' ? 'passed' : consequent === 'false' ? 'failed' : 'cannot-tell';
}

const decidingTruth = { passed: 'true', failed: 'false', 'cannot-tell': 'open' } as const;

/** The indicators that decided a rule. */
export function decisiveIn(rule: Rule, outcome: FindingOutcome, inputs: Inputs): string[] {
  const asked = outcome === 'passed' || outcome === 'failed' ? rule.then : [...(rule.if ?? []), ...rule.then];
  return asked.filter((id) => {
    const truth = truthOf([id], inputs, 'inapplicable');
    if (outcome === 'inapplicable')
      return truth === 'inapplicable' || (truth === 'false' && rule.if?.includes(id));
    return truth === decidingTruth[outcome];
  });
}

/** How many rules cannot be told. */
export function countOpen(rules: Rules, inputs: Inputs): number {
  return Object.values(rules).filter((rule) => outcomeOf(rule, inputs) === 'cannot-tell').length;
}

function truthOf(ids: readonly string[], inputs: Inputs, overNothing: Truth, line = crossover): Truth {
  const levels = ids.map((id): Applicable => inputs[id] ?? { lo: 0, hi: 1 });
  const applying = levels.filter((level) => level !== 'not-applicable');
  if (applying.length < levels.length) return 'inapplicable';
  const joint = and(applying);
  if (joint === null) return overNothing;
  if (isAbove(joint.lo, line)) return 'true';
  return isAbove(line, joint.hi) ? 'false' : 'open';
}
