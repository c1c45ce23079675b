import { named } from '../../core/error.js';
import { DefinitionChecks } from '../definition-checks.js';
import type { ProfileDefinition } from './definition.js';
import { profileLimits } from './limits.js';

const keys = ['each', 'rows', 'columns', 'readings', 'defaultReading', 'statements'];
const asks = ['partnership', 'party'];
const nonColumns = ['unknown', 'refused', 'not-applicable'];

/** Everything that is wrong with a profile and that the compiler cannot see, or did not in plain JavaScript. */
export function faultsOf(definition: ProfileDefinition): string[] {
  const rows = Object.keys(definition.rows);
  const columns = Object.keys(definition.columns);
  const readings = Object.keys(definition.readings);
  const checks = new DefinitionChecks();
  checks.head(definition, keys, [...rows, ...columns, ...readings]);
  checks.count('rows', rows, profileLimits.rows, 1);
  checks.count('columns', columns, profileLimits.columns, 1);
  checks.count('readings', readings, profileLimits.readings, 1);
  checks.check(columns.length > 1, 'columns: at least two, or no row could rule one out.');
  checks.among('defaultReading', [definition.defaultReading], readings, 'reading');
  for (const column of columns)
    checks.check(!nonColumns.includes(column), `columns: '${column}' is an answer that gives no column.`);
  checks.notSchema('rows', definition.rows);
  for (const [id, row] of Object.entries(definition.rows)) {
    const path = `rows.${id}`;
    checks.keys(path, row, ['asks', 'basis', 'rubric', 'source']);
    checks.asks(path, row.asks, asks, definition.each !== undefined);
    checks.rubric(path, row);
  }
  for (const [id, column] of Object.entries(definition.columns)) checks.member(`columns.${id}`, column, []);
  for (const [id, reading] of Object.entries(definition.readings)) {
    const path = `readings.${id}`;
    const { required = [], deciding } = reading;
    checks.member(path, reading, ['required', 'deciding']);
    checks.among(`${path}.required`, required, rows, 'row');
    checks.among(`${path}.deciding`, deciding ?? [], rows, 'row');
    checks.check(deciding === undefined || deciding.length > 0, `${path}.deciding: some rows, or left out.`);
    for (const row of required)
      checks.check(deciding?.includes(row) ?? true, `${path}.required: ${named(row)} does not decide.`);
  }
  checks.statements(definition.statements, columns, 'column');
  return checks.faults;
}
