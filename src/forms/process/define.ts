import { reading } from '../../core/reading.js';
import { defined } from '../defined.js';
import { wordingFaults } from '../wording-checks.js';
import type { ProcessDefinition, TaskSpec } from './definition.js';
import { faultsOf } from './definition-faults.js';
import { assertProcessShape } from './limits.js';
import { readSteps } from './questions.js';

/**
 * Declares a process of a caller's own: the same object, with its ids as literal types, after everything that the compiler
 * cannot see has been checked. A task of a phase, or by an actor, that there is none of does not compile. `audit`,
 * `nextQuestions`, `pathTo`, `flipSet`, `explain` and `caseSchemaFor` take it like the library's own.
 *
 * Throws one `invalid-definition` error that lists every fault.
 *
 * @example
 * ```ts
 * import { audit, defineProcess } from 'kemitraan/forms';
 * const own = { basis: 'ours', source: [{ text: 'Field manual, p. 12' }] } as const;
 * const visits = defineProcess({
 *   form: 'process',
 *   id: 'field-visits',
 *   version: '1.0.0',
 *   basis: { model: 'ours', rule: 'ours' },
 *   source: own.source,
 *   order: { kind: 'sequence', severity: 'failure', ...own },
 *   phases: { prepare: own, visit: own },
 *   tasks: {
 *     'prepare.call': { phase: 'prepare', ...own },
 *     'prepare.map': { phase: 'prepare', ...own },
 *     'visit.talk': { phase: 'visit', ...own },
 *   },
 * });
 * const verdict = audit(visits, { 'prepare.call': 'in', 'prepare.map': 'out', 'visit.talk': 'in' });
 * verdict.skipped; // => ['prepare.map']
 * verdict.phases.visit.standing; // => 'done'
 * ```
 */
export function defineProcess<
  const Phase extends string,
  const Task extends string,
  const Id extends string,
  const Tasks extends Readonly<Record<Task, TaskSpec<Phase, Actor>>>,
  const Actor extends string = never,
  const Statement extends string = never,
>(
  definition: ProcessDefinition<Phase, Task, Actor, Id, Statement> & { readonly tasks: Tasks },
): ProcessDefinition<Phase, Task, Actor, Id, Statement> & { readonly tasks: Tasks } {
  const read = () => {
    assertProcessShape('defineProcess', definition);
    const { phases, tasks, actors, statements } = definition;
    const names = ['phases', ...(actors ? ['actors'] : []), 'tasks', ...(statements ? ['statements'] : [])];
    const words = wordingFaults(
      definition.wording,
      names,
      (checks, section) => {
        checks.members('wording.phases', section('phases'), Object.keys(phases));
        if (actors) checks.textsOf('wording.actors', section('actors'), Object.keys(actors));
        checks.members('wording.tasks', section('tasks'), Object.keys(tasks));
        if (statements) checks.textsOf('wording.statements', section('statements'), Object.keys(statements));
      },
      Object.keys(readSteps(definition)),
    );
    return defined('defineProcess', definition, [...faultsOf(definition), ...words]);
  };
  return reading('defineProcess', 'definition', definition, read, 'invalid-definition');
}
