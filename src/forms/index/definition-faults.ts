import { itemsChecks } from '../checklist/definition-faults.js';
import { isLikert } from '../checklist/scale.js';
import type { IndexDefinition } from './definition.js';

/** Everything that is wrong with an index and that the compiler cannot see, or did not in plain JavaScript. */
export function faultsOf(definition: IndexDefinition): string[] {
  const { groups, items, each } = definition;
  const checks = itemsChecks(definition, ['scale', 'each'], ['optional'], each !== undefined);
  for (const [id, { optional }] of Object.entries(groups))
    checks.check(optional === undefined || optional === true, `groups.${id}.optional: true, or left out.`);
  checks.check(
    Object.values(groups).some(({ optional }) => optional !== true),
    'groups: at least one that is not optional.',
  );
  if (!isLikert(definition)) return checks.faults;
  for (const [id, { parts, facts }] of Object.entries(items)) {
    checks.check(
      parts === undefined,
      `items.${id}.parts: none on a Likert scale, whose answers are not joined.`,
    );
    checks.check(facts === undefined, `items.${id}.facts: none on a Likert scale: a fact gives no answer.`);
  }
  return checks.faults;
}
