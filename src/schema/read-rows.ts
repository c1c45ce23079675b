import * as z from 'zod';
import type { Observation } from '../case/case.js';
import { type Findings, fault } from '../core/faults-found.js';
import { list, object, optional } from './build.js';
import { checkRow } from './check-references.js';
import { indicatorId, level } from './fields.js';
import { keysAt } from './keys.js';
import { isKeyed, isReadableList } from './kind.js';
import type { Vocabulary } from './known.js';
import { reader } from './read.js';
import { type CellReading, cellsOf, columnsIn, observationIn } from './row-cells.js';
import { rows } from './rows.js';
import { addTo, checkLengths, type GivenCases, subjectsIn } from './table-subjects.js';

/** What reading a table needs. */
export interface TableReading extends CellReading {
  /** The columns in which every row has to say something, beside those that an observation is never without. */
  readonly required: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly cases: GivenCases;
}

const anyRows = list(z.unknown());

/** An observation by its shape; whether what it is never without is there, the columns tell. */
const observationShape = object({
  ...rows.observations.shape,
  indicator: optional(indicatorId),
  level: optional(level),
});

/** The observations of a table by their case; whatever is wrong with it is found row by row, by row and column. */
export function readRows(
  input: unknown,
  table: TableReading,
  found: Findings,
): ReadonlyMap<string, readonly Observation[]> {
  const { vocabulary, suggest } = table;
  const read = reader({ suggest, keysAt, ...vocabulary });
  const top = read(anyRows, input, []);
  if (top.found) found.addAll(top.found);
  if (!isReadableList(top.value)) return new Map();
  const { needed, absent } = columnsNeeded(top.value, table.required);
  const subjects = subjectsIn(table.cases, vocabulary, suggest, read);
  const unknown = new Set<string>();
  // Not forEach, which passes over the holes of a list.
  for (const [index, row] of top.value.entries()) {
    const cells = cellsOf(row, index, table, unknown, found);
    if (!cells) continue;
    const { texts, spoilt } = cells;
    for (const column of needed)
      if (!texts.has(column) && !spoilt.has(column)) missing(column, [index, column], found);
    const name = texts.get('case');
    const subject = name === undefined ? undefined : subjects.at(name, index, found);
    const observation = observationIn(texts, index, vocabulary, found);
    const { value, found: shape } = read(observationShape, observation, [index]);
    if (shape) found.addAll(shape);
    if (!isKeyed(value)) continue;
    checkRow('observations', value, [index], subject?.checks ?? subjects.nobody, found);
    // Without a fault every value is one that its schema gave back.
    if (subject) addTo(subject, value as object as Observation, index, found);
  }
  for (const column of absent) missing(column, [column], found);
  checkLengths(subjects.all.values(), found);
  return new Map([...subjects.all].map(([name, { added }]) => [name, added]));
}

/** The columns in which every row has to say something, apart from those that no row has. */
function columnsNeeded(list: readonly unknown[], required: readonly string[]) {
  const present = columnsIn(list);
  const all = [...new Set(['case', 'indicator', 'level', ...required])];
  const absent = list.length > 0 ? all.filter((column) => !present.has(column)) : [];
  return { needed: all.filter((column) => !absent.includes(column)), absent };
}

function missing(key: string, path: readonly (string | number)[], found: Findings): void {
  found.add(() => fault('missing', path, { key }));
}
