import { defined } from '../defined.js';
import { wordingFaults } from '../wording-checks.js';
import type { ProcedureDefinition } from './definition.js';
import { faultsOf } from './definition-faults.js';
import type { ActorsOf, ContentsOf, EventsOf, GuardsOf, StatesOf } from './ids.js';
import { assertProcedureShape } from './limits.js';

/** A procedure whose members name each other: a state, an event, an actor, a guard or a content that there is none of does not compile. */
type Sound<D extends ProcedureDefinition> = ProcedureDefinition<
  keyof D['stages'] & string,
  StatesOf<D>,
  EventsOf<D>,
  ActorsOf<D>,
  GuardsOf<D>,
  ContentsOf<D>,
  KeysOf<D, 'deadlines'>,
  KeysOf<D, 'cadences'>,
  D['id'],
  KeysOf<D, 'statements'>
>;

type KeysOf<D, Table extends string> = D extends { readonly [T in Table]?: infer Rows }
  ? keyof NonNullable<Rows> & string
  : never;

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
export function defineProcedure<const D extends ProcedureDefinition>(definition: D & Sound<D>): D {
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
      checks.textsOf(`wording.${table}`, section(table), Object.keys(given[table] ?? {}));
  });
  return defined<D>('defineProcedure', definition, [...faultsOf(given), ...words]);
}
