import { groupBy } from '../group-by.js';
import { rowId } from '../row-id.js';
import { type Heard, speakingIn } from './heard.js';
import { levelOf } from './level.js';
import type { AloneLevel, KindTable } from './result.js';
import type { Joining, ObserverKind } from './rule.js';
import { isColumns, type Position, standingOf } from './standing.js';

/** What each source, method, informant or coder alone would say, beside each other. */
export function tableOf(heard: Heard, kind: ObserverKind, joining: Joining): KindTable {
  const rows = speakingIn(heard);
  const each: AloneLevel[] = [];
  const positions: Position[] = [];
  for (const [id, alone] of apart(heard, kind)) {
    const level = levelOf(alone, joining);
    each.push({ id, level: level === 'weightless' ? null : level, readings: speakingIn(alone).map(rowId) });
    if (level === null || typeof level === 'string') continue;
    positions.push({ span: level, ...(isColumns(level) && { common: level }), sure: alone.told.length > 0 });
  }
  const isInapplicable = each.length > 0 && each.every(({ level }) => level === 'not-applicable');
  return {
    standing: isInapplicable ? 'inapplicable' : standingOf(positions),
    each,
    unnamed: rows.filter((row) => row[kind] === undefined).map(rowId),
  };
}

/** What is heard of each of one kind, in order of appearance; nothing of rows that name none. */
function apart(heard: Heard, kind: ObserverKind): [id: string, alone: Heard][] {
  const ids = new Set(speakingIn(heard).flatMap((row) => row[kind] ?? []));
  const lists = (['told', 'inapplicable', 'later', 'laterInapplicable'] as const).map(
    (list) => [list, groupBy(heard[list], (row) => row[kind] ?? '')] as const,
  );
  return [...ids].map((id) => [
    id,
    { ...heard, ...Object.fromEntries(lists.map(([list, rows]) => [list, rows.get(id) ?? []])) },
  ]);
}
