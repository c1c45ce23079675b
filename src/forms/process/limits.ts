import { assertOneOf, isOneOf } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { checkOnce } from '../../core/prepared.js';
import { reading } from '../../core/reading.js';
import { severities } from '../findings/verdict.js';
import { assertCited, hasShape, isTable, misshapen } from '../shape.js';
import type { ProcessDefinition } from './definition.js';

/** A process holds at most this many phases, tasks and actors. */
export const processLimits = { phases: 16, tasks: 128, actors: 16 } as const;

/** Throws `invalid-definition` for what has not the shape of a process. */
export function assertProcessShape(caller: string, definition: ProcessDefinition): void {
  checkOnce(caller, definition, checkShape);
}

function checkShape(caller: string, definition: ProcessDefinition): void {
  const isList = (list: unknown) => list === undefined || Array.isArray(list);
  const tables = ['phases', 'tasks', ...(definition?.actors === undefined ? [] : ['actors'])];
  const shaped =
    hasShape(definition, 'process', tables) &&
    isTable(definition.order) &&
    Array.isArray(definition.order.source) &&
    Object.values(definition.tasks).every(({ by }) => isList(by)) &&
    Object.values(definition.actors ?? {}).every(({ sectors, kinds }) => isList(sectors) && isList(kinds));
  if (shaped) return;
  throw misshapen(
    caller,
    definition,
    'process',
    tables,
    "Give a process: form 'process', id, version, basis, source, order, phases, tasks (what they name in lists).",
  );
}

/** Throws `invalid-definition` for what is no process, or one that is too large. */
export function assertProcess(caller: string, definition: ProcessDefinition): void {
  const look = () => checkOnce(caller, definition, check);
  reading(caller, 'definition', definition, look, 'invalid-definition');
}

function check(caller: string, definition: ProcessDefinition): void {
  assertProcessShape(caller, definition);
  assertCited(caller, definition, ['phases', 'tasks', 'actors']);
  const { severity } = definition.order;
  if (!isOneOf(severity, severities)) {
    const remedy = `Use one of ${severities.join(', ')}.`;
    throw new KemitraanError(caller, 'definition.order.severity', severity, 'invalid-definition', remedy);
  }
  const phases = Object.keys(definition.phases);
  const actors = Object.keys(definition.actors ?? {});
  for (const [id, { phase, by = [] }] of Object.entries(definition.tasks)) {
    assertOneOf(caller, `definition.tasks.${id}.phase`, 'invalid-definition', phase, phases);
    for (const one of by) assertOneOf(caller, `definition.tasks.${id}.by`, 'invalid-definition', one, actors);
  }
  const counts = (['phases', 'tasks', 'actors'] as const).map(
    (table) => [table, Object.keys(definition[table] ?? {}).length] as const,
  );
  if (counts.every(([table, count]) => count <= processLimits[table])) return;
  const most = processLimits;
  throw new KemitraanError(
    caller,
    'definition',
    `${definition.id}: ${counts.map(([table, count]) => `${count} ${table}`).join(', ')}`,
    'invalid-definition',
    `Use at most ${most.phases} phases, ${most.tasks} tasks and ${most.actors} actors.`,
  );
}
