import { assertOneOf } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import { assertCited, hasShape, misshapen } from '../shape.js';
import type { ProfileDefinition } from './definition.js';

/** A profile holds at most this many rows, columns and readings. */
export const profileLimits = { rows: 64, columns: 16, readings: 16 } as const;

/** Throws `invalid-definition` for what has not the shape of a profile. */
export function assertProfileShape(caller: string, definition: ProfileDefinition): void {
  const shaped =
    hasShape(definition, 'profile', ['rows', 'columns', 'readings']) &&
    typeof definition.defaultReading === 'string' &&
    Object.values(definition.readings).every(
      ({ required = [], deciding = [] }) => Array.isArray(required) && Array.isArray(deciding),
    ) &&
    (definition.each === undefined || Array.isArray(definition.each));
  if (shaped) return;
  throw misshapen(
    caller,
    definition,
    'profile',
    ['rows', 'columns', 'readings'],
    "Give a profile: form 'profile', id, version, basis, source, rows, columns, readings (each with required, and deciding if not all rows decide, in lists), defaultReading.",
  );
}

/** Throws `invalid-definition` for what is no profile, or one that is too large. */
export function assertProfile(caller: string, definition: ProfileDefinition): void {
  reading(caller, 'definition', definition, () => assertSound(caller, definition), 'invalid-definition');
}

function assertSound(caller: string, definition: ProfileDefinition): void {
  assertProfileShape(caller, definition);
  assertCited(caller, definition, ['rows', 'columns', 'readings']);
  const known = Object.keys(definition.rows);
  for (const [id, { required = [], deciding = known }] of Object.entries(definition.readings)) {
    const path = `definition.readings.${id}`;
    for (const row of deciding) assertOneOf(caller, path, 'invalid-definition', row, known);
    for (const row of required) assertOneOf(caller, path, 'invalid-definition', row, deciding);
  }
  const rows = known.length;
  const columns = Object.keys(definition.columns).length;
  const readings = Object.keys(definition.readings).length;
  if (rows <= profileLimits.rows && columns <= profileLimits.columns && readings <= profileLimits.readings)
    return;
  throw new KemitraanError(
    caller,
    'definition',
    `${definition.id}: ${rows} rows, ${columns} columns, ${readings} readings`,
    'invalid-definition',
    `Use at most ${profileLimits.rows} rows, ${profileLimits.columns} columns and ${profileLimits.readings} readings.`,
  );
}
