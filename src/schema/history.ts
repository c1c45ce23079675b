import * as z from 'zod';
import { cut } from '../core/error.js';
import type { FaultPath } from '../core/fault.js';
import { type Findings, fault } from '../core/faults-found.js';
import { type Suggest, suggester } from '../core/nearest.js';
import { reading } from '../core/reading.js';
import type { ProcedureDefinition } from '../forms/procedure/definition.js';
import type { HistoryOf } from '../forms/procedure/ids.js';
import { assertProcedure } from '../forms/procedure/limits.js';
import { type Fields, list, object, optional, plainObject } from './build.js';
import { checkedBy } from './checked-by.js';
import { date, text } from './fields.js';
import { isKeyed, isReadableList } from './kind.js';
import { checkRepeats } from './names.js';

/** What stands in a history beside its events. */
const header = { title: optional(text), complete: optional(z.literal(true)) };

/** A history of a procedure by shape alone, with events as this list has them. */
export const historyShape = <Events extends z.ZodType>(events: Events) => object({ ...header, events });

/** A history of a procedure by shape alone, its events still unread. */
export const historyHeader = historyShape(list(z.unknown()));

/** One event of a history of a procedure by shape alone: what its event asks for is not looked at. */
export function eventShapeOf({ events, actors, guards = {}, contents = {} }: ProcedureDefinition) {
  const flags = (table: object): Fields =>
    Object.fromEntries(Object.keys(table).map((id) => [id, optional(z.boolean())]));
  return object({
    event: z.enum(Object.keys(events)),
    date: optional(date),
    by: optional(list(z.enum(Object.keys(actors)))),
    guards: optional(plainObject(flags(guards))),
    contents: optional(plainObject(flags(contents))),
    source: optional(text),
    note: optional(text),
  });
}

/**
 * Finds what is wrong between the fields of an event: an actor named twice, a guard or a content that another event of the
 * procedure is asked for, and this one is not. Values of the wrong shape are passed over.
 */
export function checkEvent(
  definition: ProcedureDefinition,
  given: unknown,
  path: FaultPath,
  suggest: Suggest,
  found: Findings,
): void {
  if (!isKeyed(given)) return;
  const { event, by } = given;
  checkRepeats(by, [...path, 'by'], found);
  if (typeof event !== 'string' || !Object.hasOwn(definition.events, event)) return;
  for (const table of ['guards', 'contents'] as const) {
    const told = given[table];
    if (!isKeyed(told)) continue;
    const asked = new Set(definition.events[event]?.[table]);
    for (const id of Object.keys(definition[table] ?? {}))
      if (Object.hasOwn(told, id) && !asked.has(id))
        found.add(() =>
          fault('unknown-key', [...path, table, id], { key: cut(id), nearest: suggest(id, asked) }),
        );
  }
}

/**
 * The zod schema of a history of a procedure, the library's or a caller's own. It accepts what `parseHistory` accepts, and gives
 * a fresh object: events, actors, guards and contents that the procedure has, a guard or a content only where its event asks for
 * it; dates `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; at most 10,000 events. Unknown keys are faults; unknown is left out, never null.
 *
 * For histories of unknown origin use `parseHistory`: zod throws what a getter or a proxy throws. Throws `invalid-definition` for
 * what is no procedure.
 *
 * @example
 * ```ts
 * import { defineProcedure } from 'kemitraan/forms';
 * import { historySchemaFor } from 'kemitraan/schema';
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
 * const schema = historySchemaFor(request);
 * schema.safeParse({ events: [{ event: 'send', date: '2016' }] }).success; // => true
 * schema.safeParse({ events: [{ event: 'sent' }] }).success; // => false
 * ```
 */
export function historySchemaFor<const D extends ProcedureDefinition>(
  definition: D,
): z.ZodType<HistoryOf<D>, HistoryOf<D>>;
export function historySchemaFor(definition: ProcedureDefinition): z.ZodType {
  return reading(
    'historySchemaFor',
    'definition',
    definition,
    () => schemaOf(definition),
    'invalid-definition',
  );
}

function schemaOf(definition: ProcedureDefinition): z.ZodType {
  assertProcedure('historySchemaFor', definition);
  return checkedBy(historyShape(list(eventShapeOf(definition))), (history, found) => {
    if (!isKeyed(history) || !isReadableList(history.events)) return;
    const suggest = suggester();
    for (const [index, event] of history.events.entries())
      checkEvent(definition, event, ['events', index], suggest, found);
  });
}
