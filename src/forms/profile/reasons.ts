import { caseReasons, cited } from '../case-reasons.js';
import { evidenceOf } from '../passages.js';
import type { ProfileDefinition } from './definition.js';
import { fitsColumn, type ProfileInput, type ReadRows, statusOf } from './outcomes.js';
import type { ColumnStatus, ProfileReason, ProfileReasons } from './verdict.js';

const codeOf = {
  certain: 'column-fits',
  excluded: 'column-ruled-out',
  possible: 'column-open',
  inapplicable: 'column-inapplicable',
} as const satisfies Record<ColumnStatus, keyof ProfileReasons>;

/** Why a verdict is what it is: one reason per column, then what else has to be known about it. */
export function reasonsOf(
  definition: ProfileDefinition,
  input: ProfileInput,
  read: ReadRows,
  against: Readonly<Record<string, readonly string[]>>,
): ProfileReason[] {
  const { fits, from } = input;
  const { deciding, answered, inapplicable } = read;
  const evidence = (rows: readonly string[]) =>
    evidenceOf(rows.flatMap((row) => from?.observed[row]?.rows ?? []));
  const columns = Object.entries(definition.columns);
  const rowsFor = (column: string): Readonly<Record<ColumnStatus, readonly string[]>> => ({
    certain: answered,
    excluded: answered.filter((row) => !fitsColumn(fits[row], column)),
    possible: deciding.filter((row) => fits[row]?.length !== 1),
    inapplicable,
  });
  return [
    ...columns.map(([column, { source }]): ProfileReason => {
      const status = statusOf(column, read);
      const rows = rowsFor(column)[status];
      return {
        code: codeOf[status],
        params: { column, rows },
        evidence: evidence(rows),
        source: cited(source),
      };
    }),
    ...columns.flatMap(([column, { source }]): ProfileReason[] => {
      // No row that decides points elsewhere than at a column that is given.
      const rows = against[column] as readonly string[];
      if (rows.length === 0 || statusOf(column, read) !== 'certain') return [];
      const params = { column, rows };
      return [{ code: 'rows-disagree', params, evidence: evidence(rows), source: cited(source) }];
    }),
    ...caseReasons(definition, input),
  ];
}
