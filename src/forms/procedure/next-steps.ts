import type { DateSpan } from '../../case/partial-date.js';
import { assertOneOf, isListOf, isPlainObject, isText } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { isPlainData } from '../../core/plain-data.js';
import { reading } from '../../core/reading.js';
import type { EventSpec, ProcedureDefinition } from './definition.js';
import type { EventsOf, ProcedureVerdictOf, StatesOf } from './ids.js';
import { assertProcedure } from './limits.js';
import type { NextStep } from './verdict.js';

/**
 * What can happen next, in definition order: who may do it, where it leads, and what is asked of it. Of a state it is what the
 * procedure allows there; of a verdict also by when at the latest, where a deadline runs. A verdict that leaves open where a
 * procedure stands gives what may come next in any of its possible states; after an event of which the source does not say
 * where it leads, nothing.
 *
 * Throws `unknown-state` for a state that there is none of, and `verdict-mismatch` for a verdict of another definition.
 *
 * @example
 * ```ts
 * import { defineProcedure, nextSteps } from 'kemitraan/forms';
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
 * nextSteps(request, 'drafted'); // => [{ event: 'send', by: ['village'], to: 'sent', guards: [], contents: [] }]
 * nextSteps(request, 'sent'); // => []
 * ```
 */
export function nextSteps<const D extends ProcedureDefinition>(
  definition: D,
  at: StatesOf<D> | ProcedureVerdictOf<D>,
): NextStep<EventsOf<D>, StatesOf<D>>[];
export function nextSteps(definition: ProcedureDefinition, at: unknown): NextStep[] {
  return reading('nextSteps', 'at', at, () => stepsAt(definition, at));
}

function stepsAt(definition: ProcedureDefinition, at: unknown): NextStep[] {
  assertProcedure('nextSteps', definition);
  if (typeof at !== 'string') return nextIn(definition, at);
  assertOneOf('nextSteps', 'at', 'unknown-state', at, Object.keys(definition.states));
  return stepsFrom(definition, [at]);
}

/** The events that are possible in any of these states. */
export function eventsIn({ events }: ProcedureDefinition, states: readonly string[]): string[] {
  return Object.entries(events).flatMap(([event, { from }]) =>
    from.some((state) => states.includes(state)) ? [event] : [],
  );
}

/** What can happen in any of these states, by when where that is known. */
export function stepsFrom(
  definition: ProcedureDefinition,
  states: readonly string[],
  dueOf: (event: string) => DateSpan | undefined = () => undefined,
): NextStep[] {
  return eventsIn(definition, states).map((event) => stepTo(definition, event, dueOf(event)));
}

function stepTo({ events }: ProcedureDefinition, event: string, due: DateSpan | undefined): NextStep {
  const { to, by = [], guards = [], contents = [] } = events[event] as EventSpec;
  return {
    event,
    by: [...by],
    to,
    guards: [...guards],
    contents: [...contents],
    ...(due && { due: { first: due.first, last: due.last } }),
  };
}

function nextIn(definition: ProcedureDefinition, verdict: unknown): NextStep[] {
  const { id, version } = definition;
  if (
    isPlainObject(verdict) &&
    isPlainData(verdict) &&
    verdict.form === 'procedure' &&
    isPlainObject(verdict.framework)
  ) {
    const { framework, next } = verdict;
    if (framework.id === id && framework.version === version && isSteps(definition, next))
      return next.map(({ event, due }) => stepTo(definition, event, due));
  }
  const remedy = `Give a state of ${id}, or a whole verdict of ${id} ${version}.`;
  throw new KemitraanError('nextSteps', 'at', verdict, 'verdict-mismatch', remedy);
}

function isSteps({ events }: ProcedureDefinition, next: unknown): next is readonly NextStep[] {
  return isListOf(
    next,
    (step) =>
      isPlainObject(step) && isText(step.event) && Object.hasOwn(events, step.event) && isDue(step.due),
  );
}

/** Whether a value says from when to when something is due, if anything. */
function isDue(value: unknown): boolean {
  return value === undefined || (isPlainObject(value) && isText(value.first) && isText(value.last));
}
