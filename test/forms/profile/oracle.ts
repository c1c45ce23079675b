import type { ProfileDefinition } from '../../../src/forms/profile/definition.js';
import type {
  ColumnStatus,
  PossibleOutcome,
  ProfileOutcome,
  ProfileVerdict,
} from '../../../src/forms/profile/verdict.js';
import { choicesOf } from './made.js';

// A second method beside the library's. What a row leaves open it may turn out to point at: so every choice of one
// column per row that decides is tried. A column is possible if all rows of some choice point at it; rows may part if
// those of some choice do not.

/** What a row leaves: the columns not ruled out, or nothing to ask. */
export type Fit = readonly string[] | 'not-applicable';
export type Fits = Readonly<Record<string, Fit>>;

/** What a record may say of a row. */
export type Answer = string | readonly string[] | undefined;
export type Answers = Readonly<Record<string, Answer>>;

export function fitsOf(definition: ProfileDefinition, answers: Answers): Fits {
  const columns = Object.keys(definition.columns);
  const given = new Map(Object.entries(answers));
  return Object.fromEntries(
    Object.keys(definition.rows).map((row): [string, Fit] => {
      const answer = given.get(row) ?? 'unknown';
      if (answer === 'not-applicable') return [row, answer];
      if (answer === 'unknown' || answer === 'refused') return [row, columns];
      return [row, columns.filter((column) => [answer].flat().includes(column))];
    }),
  );
}

/** How the rows lie under a reading. */
function under(definition: ProfileDefinition, fits: Fits, reading: string) {
  const columns = Object.keys(definition.columns);
  const own = new Map(Object.entries(definition.readings)).get(reading);
  const required = own?.required ?? [];
  const wanted = Object.keys(fits).filter((row) => own?.deciding === undefined || own.deciding.includes(row));
  const deciding = wanted.filter((row) => fits[row] !== 'not-applicable');
  const left = (row: string) => {
    const fit = fits[row];
    return fit === undefined || fit === 'not-applicable' ? [] : fit;
  };
  const answered = (row: string) => left(row).length > 0 && left(row).length < columns.length;
  const choices = choicesOf(deciding.map(left));
  const unanimous = columns.filter((column) => choices.some((one) => one.every((each) => each === column)));
  const parted = choices.some((one) => new Set(one).size > 1);
  const idle = required.filter((row) => fits[row] === 'not-applicable');
  return { columns, required, wanted, deciding, left, answered, unanimous, parted, idle };
}

export function outcomeOf(definition: ProfileDefinition, fits: Fits, reading: string): ProfileOutcome {
  const own = under(definition, fits, reading);
  if (own.idle.length > 0 || own.deciding.length === 0) return { kind: 'inapplicable' };
  const said = own.deciding.filter(own.answered);
  const [column] = own.unanimous;
  if (column === undefined) {
    return {
      kind: 'mixed',
      columns: own.columns.filter((one) => said.some((row) => own.left(row).includes(one))),
    };
  }
  if (own.unanimous.length === 1 && own.required.every(own.answered))
    return { kind: 'placed', column, answered: said.length, applicable: own.deciding.length };
  const possible: PossibleOutcome[] = own.unanimous.map((one) => ({ kind: 'placed', column: one }));
  if (own.parted) possible.push({ kind: 'mixed' });
  return { kind: 'undetermined', possible };
}

export function statusesOf(
  definition: ProfileDefinition,
  fits: Fits,
  reading: string,
): Record<string, ColumnStatus> {
  const outcome = outcomeOf(definition, fits, reading);
  const { columns, unanimous } = under(definition, fits, reading);
  const statusOf = (column: string): ColumnStatus => {
    if (outcome.kind === 'inapplicable') return 'inapplicable';
    if (!unanimous.includes(column)) return 'excluded';
    return outcome.kind === 'placed' ? 'certain' : 'possible';
  };
  return Object.fromEntries(columns.map((column) => [column, statusOf(column)]));
}

/** What the rule says of rows under one reading. */
export function expectedOf(definition: ProfileDefinition, fits: Fits, reading: string) {
  const { columns, answered, left } = under(definition, fits, reading);
  const rows = Object.keys(definition.rows);
  const applicable = rows.filter((row) => fits[row] !== 'not-applicable');
  const known = applicable.filter(answered);
  return {
    reading,
    outcome: outcomeOf(definition, fits, reading),
    status: statusesOf(definition, fits, reading),
    against: Object.fromEntries(
      columns.map((column) => [column, known.filter((row) => !left(row).includes(column))]),
    ),
    readings: Object.fromEntries(
      Object.keys(definition.readings).map((id) => [id, outcomeOf(definition, fits, id)]),
    ),
    rows: fits,
    inputs: fits,
    coverage: { known: known.length, applicable: applicable.length, total: rows.length },
    unknown: applicable.filter((row) => !known.includes(row)),
    reasons: reasonsOf(definition, fits, reading),
  };
}

/** The reasons that a record can have: for each column why it is in or out, then the rows that do not decide and disagree. */
function reasonsOf(definition: ProfileDefinition, fits: Fits, reading: string) {
  const { columns, wanted, deciding, left, answered, idle } = under(definition, fits, reading);
  const statuses = statusesOf(definition, fits, reading);
  const said = deciding.filter(answered);
  const about = (column: string) =>
    ({
      certain: { code: 'column-fits', params: { column, rows: said } },
      excluded: {
        code: 'column-ruled-out',
        params: { column, rows: said.filter((row) => !left(row).includes(column)) },
      },
      possible: {
        code: 'column-open',
        params: { column, rows: deciding.filter((row) => left(row).length > 1) },
      },
      inapplicable: {
        code: 'column-inapplicable',
        params: { column, rows: deciding.length === 0 && idle.length === 0 ? wanted : idle },
      },
    })[statuses[column] ?? 'inapplicable'];
  const others = Object.keys(fits).filter((row) => answered(row) && !wanted.includes(row));
  const disagreeing = columns.flatMap((column) => {
    const rows = others.filter((row) => !left(row).includes(column));
    if (statuses[column] !== 'certain' || rows.length === 0) return [];
    return [{ code: 'rows-disagree', params: { column, rows } }];
  });
  return [...columns.map(about), ...disagreeing];
}

/** The same parts of a verdict. */
export function actualOf(verdict: ProfileVerdict) {
  const { reading, outcome, status, against, readings, rows, inputs, coverage, unknown, reasons } = verdict;
  return {
    reading,
    outcome,
    status,
    against,
    readings,
    rows,
    inputs,
    coverage,
    unknown,
    reasons: reasons.map(({ code, params }) => ({ code, params })),
  };
}
