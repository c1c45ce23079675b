import { assertOneOf, isListOf, isOneOf, isText } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import { severities } from '../findings/verdict.js';
import { assertCited, hasShape, isTable, misshapen } from '../shape.js';
import type { ProcedureDefinition } from './definition.js';

/** A procedure holds at most this many of each; a deadline or a cadence is of this many months at most, and of one at least. */
export const procedureLimits = {
  stages: 16,
  states: 64,
  events: 128,
  actors: 16,
  guards: 64,
  contents: 128,
  deadlines: 16,
  cadences: 16,
  months: 1200,
} as const;

/** The tables of a procedure: those that it always has, and those that it may have. */
const tables = ['stages', 'states', 'actors', 'events'] as const;
const others = ['guards', 'contents', 'deadlines', 'cadences'] as const;

/** Throws `invalid-definition` for what has not the shape of a procedure. */
export function assertProcedureShape(caller: string, definition: ProcedureDefinition): void {
  const present = others.filter((table) => Object(definition)[table] !== undefined);
  const isTexts = (list: unknown) => isListOf(list, isText);
  const shaped =
    hasShape(definition, 'procedure', [...tables, ...present]) &&
    typeof definition.start === 'string' &&
    Array.isArray(definition.source) &&
    Object.values(definition.events).every(
      ({ from, to, by = [], guards = [], contents = [] }) =>
        typeof to === 'string' && [from, by, guards, contents].every(isTexts),
    ) &&
    Object.values(definition.deadlines ?? {}).every(({ within }) => isTable(within)) &&
    Object.values(definition.cadences ?? {}).every(({ every }) => isTable(every));
  if (shaped) return;
  throw misshapen(
    caller,
    definition,
    'procedure',
    [...tables, ...present],
    "Give a procedure: form 'procedure', id, version, basis, source, stages, start, states, actors, events (what they name in lists).",
  );
}

/** Throws `invalid-definition` for what is no procedure, or one that is too large. */
export function assertProcedure(caller: string, definition: ProcedureDefinition): void {
  reading(caller, 'definition', definition, () => assertSound(caller, definition), 'invalid-definition');
}

function assertSound(caller: string, definition: ProcedureDefinition): void {
  assertProcedureShape(caller, definition);
  assertCited(caller, definition, [...tables, ...others]);
  const events = Object.keys(definition.events);
  for (const table of ['deadlines', 'cadences'] as const)
    for (const [id, { event }] of Object.entries(definition[table] ?? {}))
      assertOneOf(caller, `definition.${table}.${id}.event`, 'invalid-definition', event, events);
  for (const [id, { after }] of Object.entries(definition.deadlines ?? {}))
    assertOneOf(caller, `definition.deadlines.${id}.after`, 'invalid-definition', after, events);
  for (const table of others)
    for (const [id, { severity }] of Object.entries(definition[table] ?? {})) {
      if (isOneOf(severity, severities)) continue;
      const path = `definition.${table}.${id}.severity`;
      const remedy = `Use one of ${severities.join(', ')}.`;
      throw new KemitraanError(caller, path, severity, 'invalid-definition', remedy);
    }
  const isMonths = (months: unknown) =>
    Number.isInteger(months) && Number(months) >= 1 && Number(months) <= procedureLimits.months;
  const timed = [
    ...Object.values(definition.deadlines ?? {}).map(({ within }) => within.months),
    ...Object.values(definition.cadences ?? {}).map(({ every }) => every.months),
  ];
  const counts = [...tables, ...others].map(
    (table) => [table, Object.keys(definition[table] ?? {}).length] as const,
  );
  if (counts.every(([table, count]) => count <= procedureLimits[table]) && timed.every(isMonths)) return;
  throw new KemitraanError(
    caller,
    'definition',
    `${definition.id}: ${counts.map(([table, count]) => `${count} ${table}`).join(', ')}`,
    'invalid-definition',
    `Use at most ${counts.map(([table]) => `${procedureLimits[table]} ${table}`).join(', ')}, and whole months from 1 to ${procedureLimits.months}.`,
  );
}
