import type { ProcedureDefinition } from '../../forms/procedure/definition.js';
import { assertProcedure } from '../../forms/procedure/limits.js';
import { frameworks } from '../../registry/frameworks.js';
import { list } from '../build.js';
import { eventShapeOf, historyShape } from '../history.js';
import { fieldTexts } from './field-texts.js';
import type { JsonSchema, Keywords, SchemaTexts } from './json-schema.js';
import { withFields } from './programme-documents.js';

/** The JSON Schema of a history of a procedure, the library's or a caller's own. */
export function historyJsonSchema(caller: string, definition: ProcedureDefinition): JsonSchema {
  assertProcedure(caller, definition);
  const all = withFields();
  const event = all.name('event', eventShapeOf(definition), { allOf: askedOf(definition) });
  const isOwn = Object.values<unknown>(frameworks).includes(definition);
  const id = isOwn ? `urn:kemitraan:schema:history:${definition.id}` : undefined;
  return all.written(historyShape(list(event)), id, historyTexts(), true);
}

/** Of each event the guards and contents that it is not asked for. */
function askedOf({ events, guards = {}, contents = {} }: ProcedureDefinition): Keywords[] {
  const tables = Object.entries({ guards, contents }).filter(([, table]) => Object.keys(table).length > 0);
  return Object.entries(events).flatMap(([id, spec]) => {
    const others = tables.flatMap(([key, table]) => {
      const asked = spec[key as 'guards' | 'contents'] ?? [];
      const refused = Object.keys(table).filter((one) => !asked.includes(one));
      const properties = Object.fromEntries(refused.map((one) => [one, false]));
      return refused.length > 0 ? [[key, { type: 'object', properties }] as const] : [];
    });
    if (others.length === 0) return [];
    return [
      {
        if: { properties: { event: { const: id } }, required: ['event'] },
        then: { properties: Object.fromEntries(others) },
      },
    ];
  });
}

const historyTexts = (): SchemaTexts => ({
  whole: {
    title: 'History',
    description:
      'What is known to have happened in one procedure: events in the order in which they are held to have happened.',
    comment:
      'What the schema accepts can still be out of order, early or late: auditHistory says so, in findings.',
    fields: {
      title: 'What the procedure was about: a programme, a proposal.',
      complete:
        'Nothing else had happened up to the day as of which it is read. Left out, what is not listed may have happened all the same.',
      events: 'What happened.',
    },
  },
  parts: {
    ...fieldTexts,
    event: {
      title: 'Event',
      description: 'One event. What is not known of it is left out.',
      fields: {
        event: 'The id of the event in the procedure.',
        date: 'When it happened, as precisely as is known.',
        by: 'Who did it, by their part in the procedure, each once.',
        guards: 'What had to hold before it, each whether it did; only what the event asks for.',
        contents: 'What had to be in what it handed in, each whether it was; only what the event asks for.',
        source: 'Where it is told.',
        note: 'What else is to be said of it.',
      },
    },
  },
  fields: {},
});
