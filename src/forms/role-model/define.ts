import { reading } from '../../core/reading.js';
import { defined } from '../defined.js';
import { wordingFaults } from '../wording-checks.js';
import type { RoleModelDefinition } from './definition.js';
import { faultsOf } from './definition-faults.js';
import { assertRoleModelShape } from './limits.js';
import { readSpecs } from './questions.js';

/**
 * Declares a role model of a caller's own: the same object, with its ids as literal types, after everything that the
 * compiler cannot see has been checked. A role or a duty of a body that there is none of does not compile. `validate`,
 * `nextQuestions`, `pathTo`, `flipSet`, `explain`, `toMermaid` and `caseSchemaFor` take it like the library's own.
 *
 * Throws one `invalid-definition` error that lists every fault.
 *
 * @example
 * ```ts
 * import { defineRoleModel, validate } from 'kemitraan/forms';
 * const own = { basis: 'ours', source: [{ text: 'Field manual, p. 9' }] } as const;
 * const school = defineRoleModel({
 *   form: 'role-model',
 *   id: 'school-model',
 *   version: '1.0.0',
 *   basis: { model: 'ours', rule: 'ours' },
 *   source: own.source,
 *   pillars: { parents: { sectors: ['community'], ...own } },
 *   stakeholders: {},
 *   roles: { host: { of: ['parents'], ...own } },
 *   duties: { 'host.open': { of: ['parents'], role: 'host', ...own } },
 *   flows: {},
 *   conditions: {},
 * });
 * const { findings } = validate(school, { parents: 'in', host: 'out' });
 * findings.map(({ rule, outcome }) => `${rule}: ${outcome}`);
 * // => ['parents: passed', 'host: failed', 'host.open: cannot-tell']
 * ```
 */
export function defineRoleModel<
  const Pillar extends string,
  const Stakeholder extends string,
  const Role extends string,
  const Duty extends string,
  const Flow extends string,
  const Condition extends string,
  const Id extends string,
  const Goal extends string = never,
  const Statement extends string = never,
>(
  definition: RoleModelDefinition<Pillar, Stakeholder, Role, Duty, Flow, Condition, Id, Goal, Statement>,
): RoleModelDefinition<Pillar, Stakeholder, Role, Duty, Flow, Condition, Id, Goal, Statement> {
  const read = () => {
    assertRoleModelShape('defineRoleModel', definition);
    const { goals, statements } = definition;
    const texts = ['pillars', 'stakeholders', 'duties', 'flows'] as const;
    const members = ['roles', 'conditions'] as const;
    const names = [...texts, ...members, ...(goals ? ['goals'] : []), ...(statements ? ['statements'] : [])];
    const words = wordingFaults(
      definition.wording,
      names,
      (checks, section) => {
        for (const table of texts)
          checks.textsOf(`wording.${table}`, section(table), Object.keys(definition[table]));
        for (const table of members)
          checks.members(`wording.${table}`, section(table), Object.keys(definition[table]));
        if (goals) checks.entries('wording.goals', section('goals'), goals);
        if (statements) checks.textsOf('wording.statements', section('statements'), Object.keys(statements));
      },
      Object.keys(readSpecs(definition)),
    );
    return defined('defineRoleModel', definition, [...faultsOf(definition), ...words]);
  };
  return reading('defineRoleModel', 'definition', definition, read, 'invalid-definition');
}
