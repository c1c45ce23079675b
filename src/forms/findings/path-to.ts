import { type Inputs, keysOf } from '../criteria/criterion.js';
import { type Path, type PathStep, pathThrough } from '../criteria/steps.js';
import type { Rules } from './rule.js';
import { outcomeOf } from './truth.js';

/** The way from findings to one rule that passes, or, where `target` is null, to all that it is a failure not to pass. */
export type FindingPath<Indicator extends string = string, RuleId extends string = string> = Omit<
  Path<Indicator>,
  'target'
> & { readonly target: RuleId | null };

/**
 * What would make one rule pass, or all whose severity is failure. A rule that is not a question as things stand takes
 * nothing, even if a step would make it one.
 */
export function findingPath(rules: Rules, inputs: Inputs, target: string | null): FindingPath {
  const wanted = keysOf(rules).filter((id) =>
    target === null ? rules[id]?.severity === 'failure' : id === target,
  );
  const paths = wanted.map((id) => {
    const rule = rules[id];
    const criteria =
      rule && !isIdle(id, rules, inputs)
        ? [...(rule.if ?? []), ...rule.then].map((one) => [one, 'in'] as const)
        : [];
    return pathThrough(id, criteria, inputs);
  });
  const steps = new Map<string, PathStep>();
  for (const step of paths.flatMap((path) => path.steps)) steps.set(step.indicator, step);
  const inapplicable =
    target === null ? [] : (rules[target]?.then ?? []).filter((id) => inputs[id] === 'not-applicable');
  return { target, steps: [...steps.values()], inapplicable };
}

function isIdle(id: string, rules: Rules, inputs: Inputs): boolean {
  const rule = rules[id];
  return rule === undefined || outcomeOf(rule, inputs) === 'inapplicable';
}
