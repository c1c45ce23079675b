import type { Criterion, Inputs, Side } from '../criteria/criterion.js';
import { type Path, type PathStep, pathThrough } from '../criteria/steps.js';
import { type ReadRule, type Rules, readRules } from './rule.js';
import { outcomeOf } from './truth.js';

/** The way from findings to one rule that passes, or, where `target` is null, to all that it is a failure not to pass. */
export type FindingPath<Indicator extends string = string, RuleId extends string = string> = Omit<
  Path<Indicator>,
  'target'
> & { readonly target: RuleId | null };

/**
 * What would make one rule pass, or all whose severity is failure. A rule that is not a question as things stand takes
 * nothing, even if a step would make it one. Without a target, where rules want an indicator on two sides, what is
 * expected goes before what it is expected under, and the first rule before the others: a rule whose condition is moved
 * away so is no question any more.
 */
export function findingPath(rules: Rules, inputs: Inputs, target: string | null): FindingPath {
  const wanted = readRules(rules).filter(({ id, severity }) =>
    target === null ? severity === 'failure' : id === target,
  );
  const asking = wanted.filter((rule) => outcomeOf(rule, inputs) !== 'inapplicable');
  const side = (key: 'antecedent' | 'consequent', of: readonly ReadRule[]) => of.flatMap((rule) => rule[key]);
  const sides = new Map<string, Side>();
  for (const [indicator, wantedSide] of [...side('consequent', asking), ...side('antecedent', asking)])
    if (!sides.has(indicator)) sides.set(indicator, wantedSide);
  const steps = new Map<string, PathStep>();
  for (const { id, antecedent, consequent } of asking) {
    const criteria = [...antecedent, ...consequent].map(
      ([indicator]): Criterion => [indicator, sides.get(indicator) as Side],
    );
    for (const step of pathThrough(id, criteria, inputs).steps) steps.set(step.indicator, step);
  }
  const expected = target === null ? [] : side('consequent', wanted);
  const inapplicable = expected.map(([id]) => id).filter((id) => inputs[id] === 'not-applicable');
  return { target, steps: [...steps.values()], inapplicable };
}
