import type { Case, Observation } from '../case/case.js';
import { type ObservationColumn, type ObservationRow, observationColumns } from '../case/observation-row.js';
import { idSeparator, levelCell } from '../core/cells.js';
import { rowIdPattern } from '../core/id.js';
import { type Columns, isLevel, isScaleAnswer } from '../core/level.js';
import { assertCase, invalidCase } from '../forms/assert-case.js';

/** The observations of cases as rows; throws `invalid-case` where a cell could not be read back. */
export function observationRows(caller: string, cases: readonly Case[]): ObservationRow[] {
  const ids = new Set<string>();
  return cases.flatMap((subject) => {
    assertCase(subject, caller);
    const { id, observations = [] } = subject;
    if (ids.has(id)) throw invalidCase('invalid-case', 'input.id', id, caller);
    ids.add(id);
    return observations.map((row, index) => {
      assertCells(row, `input.observations[${index}]`, caller);
      return rowOf(id, row);
    });
  });
}

function rowOf(subject: string, { level, about, ...others }: Observation): ObservationRow {
  const told: { readonly [C in ObservationColumn]?: string } = {
    case: subject,
    level: levelCell(level),
    ...(about && { about: about.join(idSeparator) }),
    ...others,
  };
  const cells = observationColumns.map((column) => [column, told[column] ?? null]);
  return Object.fromEntries(cells) as ObservationRow;
}

function assertCells({ level, about = [] }: Observation, path: string, caller: string): void {
  const areIds = (ids: readonly unknown[]) =>
    ids.length > 0 && ids.every((one) => typeof one === 'string' && rowIdPattern.test(one));
  const isColumns = (given: unknown): given is Columns => Array.isArray(given) && areIds(given);
  if (!(isLevel(level) || isScaleAnswer(level) || isColumns(level)))
    throw invalidCase('invalid-case', `${path}.level`, level, caller);
  if (about.length > 0 && !areIds(about)) throw invalidCase('invalid-case', `${path}.about`, about, caller);
}
