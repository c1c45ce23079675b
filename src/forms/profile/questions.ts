import { type NextQuestion, ranked } from '../criteria/questions.js';
import type { ProfileDefinition } from './definition.js';
import { countOutcomes, fitsColumn, underReading } from './outcomes.js';
import type { ProfileVerdict } from './verdict.js';

/** The unknown rows, by how many outcomes each column would leave. Definition and verdict have been checked. */
export function profileQuestions(
  definition: ProfileDefinition,
  verdict: ProfileVerdict,
): NextQuestion<string, string>[] {
  const { rows, reading } = verdict;
  const count = (fits: ProfileVerdict['rows']) => countOutcomes(underReading(definition, reading, fits));
  const now = count(rows);
  const columns = Object.keys(definition.columns);
  return ranked(verdict, now, (row) =>
    Object.fromEntries(
      columns.map((column) => [
        column,
        fitsColumn(rows[row], column) ? count({ ...rows, [row]: [column] }) : now,
      ]),
    ),
  );
}
