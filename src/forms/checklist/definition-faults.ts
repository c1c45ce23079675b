import { isOneOf, isPlainObject } from '../../core/assert.js';
import { named } from '../../core/error.js';
import { idPattern, memberPattern } from '../../core/id.js';
import { askedIds } from '../../core/indicator.js';
import { DefinitionChecks } from '../definition-checks.js';
import { type ChecklistDefinition, type ItemSpec, type ItemsDefinition, polarities } from './definition.js';
import { checklistLimits } from './limits.js';

const keys = ['ofOneCase', 'groups', 'stakeholders', 'items', 'statements'];
const itemKeys = ['group', 'polarity', 'mandatory', 'by', 'serves', 'tactics'];

/** Everything that is wrong with a checklist and that the compiler cannot see, or did not in plain JavaScript. */
export function faultsOf(definition: ChecklistDefinition): string[] {
  return itemsChecks(definition, [], [], false).faults;
}

/** What is wrong with items in groups; `own` are the keys of the form, `ofGroups` what its groups have besides. */
export function itemsChecks(
  definition: ItemsDefinition,
  own: readonly string[],
  ofGroups: readonly string[],
  each: boolean,
): DefinitionChecks {
  const items = Object.keys(definition.items);
  const groups = Object.keys(definition.groups);
  const stakeholders = Object.keys(definition.stakeholders ?? {});
  const checks = new DefinitionChecks(memberPattern);
  checks.head(definition, [...own, ...keys], [...items, ...groups, ...stakeholders]);
  checks.count('items', items, checklistLimits.items, 1);
  checks.count('groups', groups, checklistLimits.groups, 1);
  checks.count('stakeholders', stakeholders, checklistLimits.stakeholders, 0);
  for (const [id, group] of Object.entries(definition.groups)) checks.member(`groups.${id}`, group, ofGroups);
  for (const [id, one] of Object.entries(definition.stakeholders ?? {}))
    checks.member(`stakeholders.${id}`, one, []);
  checks.questions('items', definition.items, each, itemKeys);
  for (const [id, item] of Object.entries(definition.items)) itemFaults(id, item, definition, checks);
  const asked = askedIds(definition.items);
  checks.check(new Set(asked).size === asked.length, 'items: a sub-question has the id of an item.');
  checks.statements(definition.statements, groups, 'group');
  return checks;
}

function itemFaults(
  id: string,
  item: ItemSpec,
  { items, groups, stakeholders = {} }: ItemsDefinition,
  checks: DefinitionChecks,
): void {
  const path = `items.${id}`;
  const { group, polarity, mandatory, by = [], serves, tactics = [] } = item;
  checks.among(`${path}.group`, [group], Object.keys(groups), 'group');
  checks.check(isOneOf(polarity, polarities), `${path}.polarity: one of ${polarities.join(', ')}.`);
  checks.check(mandatory === undefined || mandatory === true, `${path}.mandatory: true, or left out.`);
  const isScored = polarity !== 'not-stated' && serves === undefined;
  checks.check(!mandatory || isScored, `${path}.mandatory: only for an item that is scored.`);
  checks.among(`${path}.by`, by, Object.keys(stakeholders), 'stakeholder');
  if (serves !== undefined) {
    const served = isOneOf(serves, Object.keys(items)) ? items[serves] : undefined;
    checks.check(serves !== id && served !== undefined, `${path}.serves: ${named(serves)} is no other item.`);
    checks.check(
      served?.serves === undefined,
      `${path}.serves: ${named(serves)} only serves an item itself.`,
    );
    checks.check(served === undefined || served.group === group, `${path}.serves: an item of its own group.`);
  }
  for (const [index, tactic] of tactics.entries()) {
    const at = `${path}.tactics[${index}]`;
    if (!isPlainObject(tactic)) {
      checks.check(false, `${at}: an object with id, basis and source.`);
      continue;
    }
    checks.member(at, tactic, ['id']);
    const [framework = '', ...member] = typeof tactic.id === 'string' ? tactic.id.split('.') : [];
    checks.check(
      idPattern.test(framework) && memberPattern.test(member.join('.')),
      `${at}.id: a full id, '<framework>.<tactic>'.`,
    );
  }
}
