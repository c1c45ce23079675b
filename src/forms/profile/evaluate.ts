import { keysOf } from '../criteria/criterion.js';
import type { ProfileDefinition } from './definition.js';
import { fitsColumn, isAnswered, type ProfileInput, statusOf, underReading } from './outcomes.js';
import { reasonsOf } from './reasons.js';
import type { ProfileVerdict } from './verdict.js';

/** The verdict of a profile, under one of its readings, for input that has been read. */
export function evaluateProfile(
  definition: ProfileDefinition,
  input: ProfileInput,
  reading: string,
): ProfileVerdict {
  const { fits, disagreements, from } = input;
  const columns = keysOf(definition.columns);
  const rows = keysOf(definition.rows);
  const chosen = underReading(definition, reading, fits);
  const disputed = new Set(disagreements.map(({ indicator }) => indicator));
  const applicable = rows.filter((row) => fits[row] !== 'not-applicable');
  const known = applicable.filter((row) => isAnswered(fits[row], columns));
  const against = Object.fromEntries(
    columns.map((column) => [column, known.filter((row) => !fitsColumn(fits[row], column))]),
  );
  return {
    form: 'profile',
    framework: { id: definition.id, version: definition.version },
    reading,
    outcome: chosen.outcome,
    rows: fits,
    against,
    status: Object.fromEntries(columns.map((column) => [column, statusOf(column, chosen)])),
    readings: Object.fromEntries(
      keysOf(definition.readings).map((id) => [
        id,
        id === reading ? chosen.outcome : underReading(definition, id, fits).outcome,
      ]),
    ),
    inputs: fits,
    coverage: { known: known.length, applicable: applicable.length, total: rows.length },
    unknown: applicable.filter((row) => !known.includes(row) || disputed.has(row)),
    reasons: reasonsOf(definition, input, chosen, against),
    disagreements,
    ...(from && { scope: from.scope }),
  };
}
