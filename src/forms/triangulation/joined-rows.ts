import type { Observation } from '../../case/case.js';
import { rowId } from '../../case/row-id.js';
import type { Joining } from '../../case/triangulation/rule.js';
import type { RowGroup } from './groups.js';
import { type JoinedLevels, joinedLevels } from './joined-levels.js';

/** What stands in the place of rows that differ, and what they come to. */
export interface JoinedRows {
  readonly level: JoinedLevels['level'];
  readonly rows: readonly Observation[];
}

/** What stays on the rows that stand for others, where these share it. */
const sharable = ['source', 'locator', 'method', 'informant', 'holder'] as const;

/** How many of the rows that are joined a note names. */
const mostNamed = 20;

/**
 * The rows that stand for those that differ: one where they come to a point, two whose hull is the interval that they come
 * to, and one for each set of columns that remains. What only rows that may be later add has the date of one of these, so that it
 * goes on being later, perhaps.
 */
export function joinedRows(
  group: RowGroup,
  joining: Joining,
  newId: () => string,
  caller: string,
): JoinedRows {
  const { indicator, unit, function: where, heard } = group;
  const { level, sure, later } = joinedLevels(group, joining, caller);
  const from = [...heard.told, ...heard.later];
  const [open] = heard.later;
  const common = Object.fromEntries(
    sharable.flatMap((field) => {
      const [value, ...others] = new Set(from.map((row) => row[field]));
      return others.length === 0 && value !== undefined ? [[field, value]] : [];
    }),
  );
  const named = from.slice(0, mostNamed).map(rowId).join(', ');
  const rowOf = (one: Observation['level'], index: number, date?: string): Observation => ({
    id: newId(),
    indicator,
    level: one,
    ...(unit.about.length > 0 && { about: [...unit.about] }),
    ...(where !== undefined && { function: where }),
    ...common,
    coder: `joined ${index + 1}`,
    ...(date !== undefined && { date }),
    note: `${joining.rule}: ${named}${from.length > mostNamed ? ', …' : ''}`,
  });
  const rows = [
    ...sure.map((one, index) => rowOf(one, index)),
    ...later.map((one, index) => rowOf(one, sure.length + index, open?.date)),
  ];
  return { level, rows };
}
