import { type Criterion, type Inputs, keysOf, type Side } from '../criteria/criterion.js';
import { type Path, type PathStep, pathThrough } from '../criteria/steps.js';
import { criteriaOf, type Rules } from './rule.js';
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
  const wanted = keysOf(rules).filter((id) =>
    target === null ? rules[id]?.severity === 'failure' : id === target,
  );
  const asking = wanted.filter((id) => !isIdle(id, rules, inputs));
  const side = (key: 'if' | 'then', ids: readonly string[]) =>
    ids.flatMap((id) => criteriaOf(rules[id]?.[key]));
  const sides = new Map<string, Side>();
  for (const [indicator, wantedSide] of [...side('then', asking), ...side('if', asking)])
    if (!sides.has(indicator)) sides.set(indicator, wantedSide);
  const steps = new Map<string, PathStep>();
  for (const id of asking) {
    const criteria = [...side('if', [id]), ...side('then', [id])].map(
      ([indicator, own]): Criterion => [indicator, sides.get(indicator) ?? own],
    );
    for (const step of pathThrough(id, criteria, inputs).steps) steps.set(step.indicator, step);
  }
  const expected = target === null ? [] : criteriaOf(rules[target]?.then);
  const inapplicable = expected.map(([id]) => id).filter((id) => inputs[id] === 'not-applicable');
  return { target, steps: [...steps.values()], inapplicable };
}

function isIdle(id: string, rules: Rules, inputs: Inputs): boolean {
  const rule = rules[id];
  return rule === undefined || outcomeOf(rule, inputs) === 'inapplicable';
}
