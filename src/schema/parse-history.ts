import type { Fault } from '../core/fault.js';
import { findings } from '../core/faults-found.js';
import { suggester } from '../core/nearest.js';
import type { ProcedureDefinition } from '../forms/procedure/definition.js';
import type { HistoryOf } from '../forms/procedure/ids.js';
import { assertProcedure } from '../forms/procedure/limits.js';
import { historyEventKeys, historyKeys } from '../forms/procedure/read-history.js';
import { checkEvent, eventShapeOf, historyHeader } from './history.js';
import { keysIn } from './keys-in.js';
import { isKeyed, isReadableList } from './kind.js';
import { reader } from './read.js';
import { readable, refused } from './refused.js';

/** A history, or everything that is wrong with it: the first 1,000 faults, and how many more there are. */
export type HistoryResult<D extends ProcedureDefinition = ProcedureDefinition> =
  | { readonly ok: true; readonly history: HistoryOf<D> }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly omitted: number };

/**
 * Reads a history of a procedure, such as JSON gives it, and says everything that is wrong with it at once: faults like those of
 * `parseCase`, in the order of the history, which `explainFault` puts into words. An event or an actor that the procedure does not
 * have is `not-one-of`; a guard or a content that it does not have, or that the event does not ask for, is `unknown-key`; both
 * with the nearest names.
 *
 * At most 10,000 events. What is left out stays out and means unknown. The history is a fresh object, and the input is not
 * changed. One that throws when it is read gives the single fault `unreadable`. That something is out of order, early or late is no
 * fault: `auditHistory` says so. Never throws, whatever the input; what is no procedure throws `invalid-definition`.
 *
 * @example
 * ```ts
 * import { defineProcedure } from 'kemitraan/forms';
 * import { parseHistory } from 'kemitraan/schema';
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
 * const result = parseHistory(request, { events: [{ event: 'sent', date: '2015-02-29', by: ['village'] }] });
 * result.ok || result.faults.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['not-one-of at events.0.event', 'no-such-date at events.0.date']
 * ```
 */
export function parseHistory<const D extends ProcedureDefinition>(
  definition: D,
  input: unknown,
): HistoryResult<D>;
export function parseHistory(definition: ProcedureDefinition, input: unknown): HistoryResult {
  assertProcedure('parseHistory', definition);
  return readable(() => readHistory(definition, input));
}

function readHistory(definition: ProcedureDefinition, input: unknown): HistoryResult {
  const suggest = suggester();
  const { guards = {}, contents = {} } = definition;
  const parts = Object.entries({
    guards: Object.keys(guards),
    contents: Object.keys(contents),
    events: historyEventKeys,
  });
  const read = reader({ suggest, keysAt: keysIn(historyKeys, parts) });
  const shape = eventShapeOf(definition);
  const found = findings();
  const { value, found: top } = read(historyHeader, input, []);
  if (top) found.addAll(top);
  const given = isKeyed(value) ? value : {};
  const rows = isReadableList(given.events) ? given.events : [];
  const events = Array.from(rows, (row, index) => {
    const event = read(shape, row, ['events', index]);
    if (event.found) found.addAll(event.found);
    checkEvent(definition, event.value, ['events', index], suggest, found);
    return event.value;
  });
  // Without a fault every value is one that its schema gave back.
  if (found.faults.length === 0)
    return { ok: true, history: { ...given, events } as HistoryOf<ProcedureDefinition> };
  return refused(found, input);
}
