import type { Case, Observation } from '../../case/case.js';
import { type Observed, observe } from '../../case/observe.js';
import { isOneOf, isPlainObject, unlisted, upToHole } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import type { IndicatorSpec } from '../../core/indicator.js';
import { type Level, type NonLevel, nonLevels } from '../../core/level.js';
import type { Disagreement } from '../../core/verdict.js';
import type { Look } from '../look.js';
import { type CaseUnit, type RowCheck, wholeOf } from '../read-case.js';
import { unitsOf } from '../read-each.js';
import type { ProfileDefinition } from './definition.js';
import type { ProfileInput } from './outcomes.js';
import type { RowFit } from './verdict.js';

/** Columns by row: one, several that the row fits alike, or an answer that gives none. What is left out is unknown. */
export type RowAnswers<Row extends string, Column extends string> = {
  readonly [R in Row]?: Column | readonly Column[] | NonLevel | undefined;
};

/** Reads a record of columns. Throws where it names a row or a column that there is none of. */
export function readAnswers(
  { rows, columns }: ProfileDefinition,
  answers: RowAnswers<string, string>,
  caller: string,
): ProfileInput {
  if (!isPlainObject(answers)) {
    const remedy = 'Give a case or a record of columns by row.';
    throw new KemitraanError(caller, 'input', answers, 'invalid-input', remedy);
  }
  const known = Object.keys(columns);
  for (const row of Object.keys(answers))
    if (!Object.hasOwn(rows, row))
      throw unlisted(caller, 'input', 'unknown-indicator', row, Object.keys(rows));
  const fits = Object.keys(rows).map((row): [string, RowFit] => {
    const answer = Object.hasOwn(answers, row) ? answers[row] : undefined;
    const said = typeof answer === 'string' && !isOneOf(answer, nonLevels) ? [answer] : answer;
    if (said !== undefined) assertColumns(known)(said, `input['${row}']`, caller);
    if (said === 'not-applicable') return [row, said];
    return [row, Array.isArray(said) ? known.filter((column) => said.includes(column)) : known];
  });
  return { fits: Object.fromEntries(fits), disagreements: [] };
}

/** Reads what a case says of each party that a profile is about, or of the partnership as one. */
export function readProfileCase(definition: ProfileDefinition, look: Look): ProfileInput[] {
  const { id, each, rows } = definition;
  const isColumns = assertColumns(Object.keys(definition.columns));
  const check: RowCheck = ({ level }, path, caller) => isColumns(level, `${path}.level`, caller);
  const units = each ? unitsOf({ id, each }, rows, look, check) : [wholeOf(id, rows, look, check)];
  return units.map((unit) => inputOf(definition, look.subject, unit));
}

function inputOf(
  { rows, columns }: ProfileDefinition,
  subject: Case,
  { scope, partnersKnown, rowsOf }: CaseUnit,
): ProfileInput {
  const fits: Record<string, RowFit> = {};
  const observed: Record<string, Observed> = {};
  const disagreements: Disagreement[] = [];
  for (const [row, spec] of Object.entries(rows)) {
    const asked: IndicatorSpec = { ...spec, asks: 'partnership' };
    const originals = new Map<object, Observation>();
    const seen = Object.keys(columns).map((column) => {
      const told = rowsOf(row).map((one) => {
        const copy = { ...one, level: standingIn(column, one.level) };
        originals.set(copy, one);
        return copy;
      });
      return { column, ...observe(asked, () => told, [], { ...scope, partnersKnown }, subject.period) };
    });
    const [first] = seen;
    const isOut = (level: Observed['level']) => level !== 'not-applicable' && level.hi === 0;
    fits[row] =
      first?.level === 'not-applicable'
        ? 'not-applicable'
        : seen.filter(({ level }) => !isOut(level)).map(({ column }) => column);
    const rested = new Set(seen.flatMap((one) => one.rows.map((copy) => originals.get(copy) as Observation)));
    const caveats = [...new Set(seen.flatMap((one) => one.caveats))];
    observed[row] = { level: { lo: 0, hi: 1 }, binding: [], rows: [...rested], caveats };
    if (caveats.includes('observers')) disagreements.push({ indicator: row, kind: 'observers' });
  }
  return { fits, disagreements, from: { case: subject, scope, observed } };
}

/** Whether a row's answer fits a column. */
function standingIn(column: string, level: Observation['level']): Level {
  if (isOneOf(level, nonLevels)) return level as NonLevel;
  return Array.isArray(level) && level.includes(column) ? 'in' : 'out';
}

/** Throws `unknown-column` unless a value is a list of columns, or an answer that gives none. */
export function assertColumns(columns: readonly string[]) {
  return (answer: unknown, parameter: string, caller: string): void => {
    if (isOneOf(answer, nonLevels)) return;
    const given = Array.isArray(answer) ? upToHole(answer) : [];
    if (given.length > 0 && given.every((one) => isOneOf(one, columns))) return;
    const wrong: unknown = given.length > 0 ? given.find((one) => !isOneOf(one, columns)) : answer;
    const remedy = `Use a list of ${columns.join(', ')}, or one of ${nonLevels.join(', ')}.`;
    throw new KemitraanError(caller, parameter, wrong, 'unknown-column', remedy);
  };
}
