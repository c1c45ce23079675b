import { reading } from '../../core/reading.js';
import { defined, type Known } from '../defined.js';
import { wordingFaults } from '../wording-checks.js';
import type { ChecklistDefinition, ItemSpec, ItemsDefinition } from './definition.js';
import { faultsOf } from './definition-faults.js';
import { assertChecklistShape } from './limits.js';

/**
 * Declares a checklist of a caller's own: the same object, with its ids as literal types, after everything that the
 * compiler cannot see has been checked. An item of a group, or for a stakeholder, that there is none of does not compile.
 * `score`, `nextQuestions`, `pathTo`, `flipSet`, `explain` and `caseSchemaFor` take it like the library's own.
 *
 * Throws one `invalid-definition` error that lists every fault.
 *
 * @example
 * ```ts
 * import { defineChecklist, score } from 'kemitraan/forms';
 * const own = { basis: 'ours', source: [{ text: 'Field manual, p. 7' }] } as const;
 * const item = { asks: 'partnership', polarity: 'for', rubric: 'ours', ...own } as const;
 * const readiness = defineChecklist({
 *   form: 'checklist',
 *   id: 'field-readiness',
 *   version: '1.0.0',
 *   basis: { model: 'ours', rule: 'ours' },
 *   source: own.source,
 *   groups: { people: own, money: own },
 *   stakeholders: { office: own },
 *   items: {
 *     team: { ...item, group: 'people', mandatory: true, by: ['office'] },
 *     training: { ...item, group: 'people' },
 *     debt: { ...item, group: 'money', polarity: 'against' },
 *   },
 * });
 * const verdict = score(readiness, { team: 'in', training: 'out', debt: 'out' });
 * verdict.groups.people.score; // => { lo: 0.5, hi: 0.5 }
 * verdict.groups.money.score; // => { lo: 1, hi: 1 }
 * verdict.gaps.map(({ item }) => item); // => ['training']
 * ```
 */
export function defineChecklist<
  const Item extends string,
  const Group extends string,
  const Id extends string,
  const Items extends Readonly<Record<Item, ItemSpec<Group, Stakeholder, Item>>>,
  const Stakeholder extends string = never,
  const Statement extends string = never,
>(
  definition: ChecklistDefinition<Item, Group, Stakeholder, Id, Statement> & {
    readonly items: Items & Known<Items, ItemSpec>;
  },
): ChecklistDefinition<Item, Group, Stakeholder, Id, Statement> & { readonly items: Items } {
  const read = () => {
    assertChecklistShape('defineChecklist', definition);
    return defined('defineChecklist', definition, [
      ...faultsOf(definition),
      ...itemsWordingFaults(definition),
    ]);
  };
  return reading('defineChecklist', 'definition', definition, read, 'invalid-definition');
}

/** What is wrong with the words of items in groups, where there are some. */
export function itemsWordingFaults({
  items,
  groups,
  stakeholders,
  statements,
  wording,
}: ItemsDefinition): string[] {
  const names = [
    'groups',
    ...(stakeholders ? ['stakeholders'] : []),
    'items',
    ...(statements ? ['statements'] : []),
  ];
  return wordingFaults(
    wording,
    names,
    (checks, section) => {
      checks.textsOf('wording.groups', section('groups'), Object.keys(groups));
      if (stakeholders)
        checks.textsOf('wording.stakeholders', section('stakeholders'), Object.keys(stakeholders));
      checks.members('wording.items', section('items'), Object.keys(items));
      if (statements) checks.textsOf('wording.statements', section('statements'), Object.keys(statements));
    },
    Object.keys(items),
  );
}
