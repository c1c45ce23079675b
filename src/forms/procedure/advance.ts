import { assertOneOf } from '../../core/assert.js';
import { reading } from '../../core/reading.js';
import type { ProcedureDefinition } from './definition.js';
import type { EventsOf, StatesOf } from './ids.js';
import { assertProcedure } from './limits.js';
import { eventsIn } from './next-steps.js';
import { targetOf } from './target.js';
import type { Advance } from './verdict.js';

/**
 * What an event does in a state: it leads to a state, ends the procedure, leads where the source does not say, or is no event
 * of that state, with those that are. A state or an event of another procedure does not compile; in plain JavaScript it throws
 * `unknown-state` or `unknown-event`. Who acts, and what has to hold, is looked at by `auditHistory`.
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
 *   states: {
 *     drafted: { stage: 'asking', ...own },
 *     sent: { stage: 'asking', ...own },
 *     granted: { stage: 'asking', end: 'done', ...own },
 *   },
 *   actors: { village: own, office: own },
 *   events: {
 *     send: { from: ['drafted'], to: 'sent', by: ['village'], ...own },
 *     grant: { from: ['sent'], to: 'granted', by: ['office'], ...own },
 *     refuse: { from: ['sent'], to: 'not-stated', by: ['office'], ...own },
 *   },
 * });
 * advance(request, 'drafted', 'send'); // => { kind: 'moved', state: 'sent' }
 * advance(request, 'sent', 'grant'); // => { kind: 'ended', state: 'granted', end: 'done' }
 * advance(request, 'sent', 'refuse'); // => { kind: 'not-stated', event: 'refuse' }
 * advance(request, 'drafted', 'grant'); // => { kind: 'refused', state: 'drafted', allowed: ['send'] }
 * ```
 */
export function advance<const D extends ProcedureDefinition>(
  definition: D,
  state: StatesOf<D>,
  event: EventsOf<D>,
): Advance<EventsOf<D>, StatesOf<D>>;
export function advance(definition: ProcedureDefinition, state: string, event: string): Advance {
  return reading(
    'advance',
    'definition',
    definition,
    () => advanced(definition, state, event),
    'invalid-definition',
  );
}

function advanced(definition: ProcedureDefinition, state: string, event: string): Advance {
  assertProcedure('advance', definition);
  assertOneOf('advance', 'state', 'unknown-state', state, Object.keys(definition.states));
  assertOneOf('advance', 'event', 'unknown-event', event, Object.keys(definition.events));
  const spec = definition.events[event];
  if (!spec?.from.includes(state)) return { kind: 'refused', state, allowed: eventsIn(definition, [state]) };
  const target = targetOf(spec);
  switch (target.kind) {
    case 'state':
      return arriveAt(definition, target.state);
    case 'same':
      return arriveAt(definition, state);
    case 'not-stated':
      return { kind: 'not-stated', event };
  }
}

function arriveAt(definition: ProcedureDefinition, state: string): Advance {
  const end = definition.states[state]?.end;
  return end === undefined ? { kind: 'moved', state } : { kind: 'ended', state, end };
}
