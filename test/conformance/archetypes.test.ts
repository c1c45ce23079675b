import { expect, test } from 'vitest';
import { type ArchetypeVerdict, classifyArchetype } from '../../src/archetypes.js';
import { committed, rowsOf } from './rows.js';

type Reading = ArchetypeVerdict['reading'];
type Type = keyof ArchetypeVerdict['status'];
type Bounds = readonly [lo: number, hi: number] | null;

/** What the characters of the vectors stand for, as it is published beside them: all that these tests know of them. */
interface Legend {
  readonly attributes: readonly string[];
  readonly parts: readonly string[];
  readonly readings: readonly Reading[];
  readonly types: readonly Type[];
  /** A reading and a type for each column, and the columns of each reading. */
  readonly columns: readonly (readonly [Reading, Type])[];
  readonly columnsOf: Readonly<Record<Reading, readonly number[]>>;
  readonly levels: Readonly<Record<string, unknown>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly numberLevels: Readonly<Record<string, unknown>>;
  readonly memberships: Readonly<Record<string, Bounds>>;
  readonly outcomes: Readonly<Record<string, readonly (readonly Type[])[]>>;
}

const legend = JSON.parse(committed('legend.json')) as Legend;
const { attributes, parts, readings, types, columnsOf } = legend;
const tolerance = 1e-9;
const half = (value: number) => Math.abs(value - 0.5) <= tolerance;

/** The record of levels of an input: what stands for null is left out. */
function recordOf(input: string, symbols: Readonly<Record<string, unknown>>): Record<string, never> {
  const keys = [...attributes, ...parts];
  const record: Record<string, unknown> = {};
  for (const [index, symbol] of [...input].entries()) {
    const given = symbols[symbol];
    if (given === undefined) throw new Error(`the legend does not have ${symbol}`);
    if (given !== null) record[keys[index] ?? ''] = given;
  }
  return record as Record<string, never>;
}

/** What a status is by the bounds of a membership. */
function statusOf(bounds: Bounds): string {
  if (bounds === null) return 'inapplicable';
  if (bounds.every(half)) return 'ambiguous';
  if (bounds[0] > 0.5 + tolerance) return 'certain';
  return bounds[1] < 0.5 - tolerance ? 'excluded' : 'possible';
}

type Outcome = ArchetypeVerdict['outcome'];
const typesIn = (outcome: Outcome): readonly (readonly Type[])[] => {
  if (outcome.kind === 'dominant') return [[outcome.type]];
  if (outcome.kind === 'hybrid') return [outcome.types];
  return outcome.kind === 'none' ? [[]] : outcome.possible.flatMap(typesIn);
};

/** What a verdict says, in the form of {@link expected}. */
const said = (verdict: ArchetypeVerdict) => ({
  outcomes: readings.map((reading) => typesIn(verdict.readings[reading])),
  own: typesIn(verdict.outcome),
  complete: verdict.outcome.kind !== 'undetermined' || verdict.outcome.complete,
  reason: verdict.outcome.kind === 'undetermined' && verdict.outcome.reason === 'maximum-ambiguity',
  status: types.map((type) => verdict.status[type]),
  margined: verdict.margin !== null,
  reading: verdict.reading,
});

const near = (one: number, other: number) => Math.abs(one - other) <= 1e-12;
const same = (interval: { lo: number; hi: number } | null, bounds: Bounds) =>
  interval === null || bounds === null
    ? interval === bounds
    : near(interval.lo, bounds[0]) && near(interval.hi, bounds[1]);

/** Whether the library says of one input, under each reading, what the row says; what differs is listed. */
function faultsOf(
  record: Record<string, never>,
  memberships: readonly Bounds[],
  outcomes: readonly string[],
  under: readonly Reading[] = readings,
  classified = (reading: Reading) => classifyArchetype(record, { reading }),
) {
  const faults: unknown[] = [];
  const sets = outcomes.map((symbol) => legend.outcomes[symbol]);
  for (const reading of under) {
    const index = readings.indexOf(reading);
    const verdict = classified(reading);
    const own = columnsOf[reading].map((column) => memberships[column] ?? null);
    const status = own.map(statusOf);
    const undetermined = sets[index]?.length !== 1;
    const expected = {
      outcomes: sets,
      own: sets[index],
      complete: true,
      reason: undetermined && status.includes('ambiguous'),
      status,
      margined: !undetermined && own.some((bounds) => bounds !== null),
      reading,
    };
    if (JSON.stringify(said(verdict)) !== JSON.stringify(expected))
      faults.push([reading, said(verdict), expected]);
    const unequal = types.filter((type, place) => !same(verdict.memberships[type], own[place] ?? null));
    if (unequal.length > 0) faults.push([reading, unequal, verdict.memberships, own]);
    if (verdict.margin !== null) {
      const distances = own.flatMap((bounds) => (bounds ? bounds.map((bound) => Math.abs(bound - 0.5)) : []));
      if (!near(verdict.margin, Math.min(...distances))) faults.push([reading, verdict.margin, distances]);
    }
  }
  return faults;
}

/** The characters of an input that may decide under Sulistiyani's reading: not those of understanding, synergy, independence. */
const decidingSymbols = (input: string) =>
  [...input].filter((_, index) => ![2, 4, 6].includes(index)).join('');

// Some seven seconds by itself; more than the usual minute where a machine does much else.
test('the library says of every input what its row says', { timeout: 300_000 }, () => {
  const faults: unknown[] = [];
  const remembered = new Map<string, ArchetypeVerdict>();
  for (const [index, row] of rowsOf('archetypes.tsv').entries()) {
    const [input = '', answer = ''] = row.split('\t');
    const record = recordOf(input, legend.levels);
    const memberships = [...answer.slice(0, 6)].map((symbol) => legend.memberships[symbol] ?? null);
    // Each row under the strict reading, which also has the outcomes under the others, and its other columns once for each
    // set of levels that decides there. That the other levels decide nothing is looked at in each sixteenth row.
    const key = decidingSymbols(input);
    const other = remembered.get(key) ?? classifyArchetype(record, { reading: 'sulistiyani' });
    remembered.set(key, other);
    const strict = classifyArchetype(record, { reading: 'strict' });
    const found = faultsOf(record, memberships, [...answer.slice(6)], ['strict'], () => strict);
    const whole = index % 16 === 0 ? faultsOf(record, memberships, [...answer.slice(6)]) : [];
    const columns = columnsOf.sulistiyani.filter(
      (column, place) => !same(other.memberships[types[place] ?? 'pseudo'], memberships[column] ?? null),
    );
    if (found.length + whole.length + columns.length > 0) faults.push([row, ...found, ...whole, columns]);
  }
  expect(faults.slice(0, 3)).toEqual([]);
});

test('the library says of every input of numbers and intervals what its row says', () => {
  const faults: unknown[] = [];
  for (const row of rowsOf('numbers.tsv')) {
    const [input = '', answer = ''] = row.split('\t');
    const memberships = legend.columns.map((_, column): Bounds => {
      const [lo = '', hi = ''] = answer.slice(2 * column, 2 * column + 2);
      return lo === '-' ? null : [legend.numbers[lo] ?? Number.NaN, legend.numbers[hi] ?? Number.NaN];
    });
    const found = faultsOf(recordOf(input, legend.numberLevels), memberships, [...answer.slice(12)]);
    if (found.length > 0) faults.push([row, ...found]);
  }
  expect(faults.slice(0, 3)).toEqual([]);
});

test('typicality is what the rows say, in 36ths', () => {
  const faults: unknown[] = [];
  for (const row of rowsOf('typicality.tsv')) {
    const [input = '', answer = ''] = row.split('\t');
    const bounds = answer.split(' ').map((written): Bounds => {
      if (written === '-') return null;
      const [lo, hi = lo] = written.split('-').map((parts) => Number(parts) / 36);
      return [lo ?? Number.NaN, hi ?? Number.NaN];
    });
    for (const reading of readings) {
      const { typicality } = classifyArchetype(recordOf(input, legend.levels), { reading });
      const own = columnsOf[reading].map((column) => bounds[column] ?? null);
      if (types.some((type, place) => !same(typicality[type], own[place] ?? null)))
        faults.push([row, reading, typicality]);
    }
  }
  expect(faults.slice(0, 3)).toEqual([]);
});

test('what is unknown and what applies follows from the input', () => {
  const faults: string[] = [];
  for (const row of rowsOf('typicality.tsv')) {
    const [input = ''] = row.split('\t');
    const verdict = classifyArchetype(recordOf(input, legend.levels));
    const unknown = attributes.filter((_, index) => '?ur'.includes(input[index] ?? ''));
    const applicable = [...input].filter((symbol) => symbol !== '-').length;
    const coverage = { known: applicable - unknown.length, applicable, total: attributes.length };
    if (JSON.stringify([verdict.unknown, verdict.coverage]) !== JSON.stringify([unknown, coverage]))
      faults.push(row);
  }
  expect(faults.slice(0, 3)).toEqual([]);
});
