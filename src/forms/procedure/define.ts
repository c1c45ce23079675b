import { reading } from '../../core/reading.js';
import { defined } from '../defined.js';
import { wordingFaults } from '../wording-checks.js';
import type { ProcedureDefinition } from './definition.js';
import { faultsOf } from './definition-faults.js';
import { assertProcedureShape } from './limits.js';

/**
 * Declares a procedure of a caller's own: the same object, with its ids as literal types, after everything that the compiler
 * cannot see has been checked: that every state can be reached, that nothing leads out of an end, that ids are no other's, and
 * that there are not too many of anything. `advance`, `nextSteps`, `auditHistory`, `explain` and `parseHistory` take it like the
 * library's own.
 *
 * Throws one `invalid-definition` error that lists every fault.
 *
 * @example
 * ```ts
 * import { advance, defineProcedure } from 'kemitraan/forms';
 * const own = { basis: 'ours', source: [{ text: 'Office manual, p. 3' }] } as const;
 * const request = defineProcedure({
 *   form: 'procedure',
 *   id: 'office-request',
 *   version: '1.0.0',
 *   basis: { model: 'ours', rule: 'ours' },
 *   source: own.source,
 *   stages: { asking: own },
 *   start: 'drafted',
 *   states: { drafted: { stage: 'asking', ...own }, sent: { stage: 'asking', end: 'done', ...own } },
 *   actors: { village: own },
 *   events: { send: { from: ['drafted'], to: 'sent', by: ['village'], ...own } },
 * });
 * advance(request, 'drafted', 'send'); // => { kind: 'ended', state: 'sent', end: 'done' }
 * ```
 */
export function defineProcedure<
  const Stage extends string,
  const State extends string,
  const Event extends string,
  const Actor extends string,
  const Id extends string,
  const Guard extends string = never,
  const Content extends string = never,
  const Deadline extends string = never,
  const Cadence extends string = never,
  const Statement extends string = never,
>(
  definition: ProcedureDefinition<
    Stage,
    State,
    Event,
    Actor,
    Guard,
    Content,
    Deadline,
    Cadence,
    Id,
    Statement
  >,
): typeof definition {
  const read = () => {
    assertProcedureShape('defineProcedure', definition);
    const given: ProcedureDefinition = definition;
    const { stages, states, actors, events } = given;
    const others = (['guards', 'contents', 'deadlines', 'cadences', 'statements'] as const).filter(
      (table) => given[table] !== undefined,
    );
    const names = ['stages', 'states', 'actors', 'events', ...others];
    const words = wordingFaults(given.wording, names, (checks, section) => {
      checks.textsOf('wording.stages', section('stages'), Object.keys(stages));
      checks.textsOf('wording.states', section('states'), Object.keys(states));
      checks.textsOf('wording.actors', section('actors'), Object.keys(actors));
      checks.members('wording.events', section('events'), Object.keys(events));
      for (const table of others)
        checks.textsOf(`wording.${table}`, section(table), Object.keys(given[table] as object));
    });
    return defined('defineProcedure', definition, [...faultsOf(given), ...words]);
  };
  return reading('defineProcedure', 'definition', definition, read, 'invalid-definition');
}
