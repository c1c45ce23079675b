import type { Case, Row } from './case.js';
import { rowId } from './row-id.js';
import { completableLists } from './vocabulary.js';

/** A case of which every observation and every fact has an id: its own, or the one that is made from its content. */
export function withIds(subject: Case): Case {
  const lists: Record<string, readonly Row[]> = {};
  for (const list of ['observations', ...completableLists] as const) {
    const rows: readonly Row[] = subject[list] ?? [];
    if (rows.some(({ id }) => id === undefined)) lists[list] = rows.map(withId);
  }
  return { ...subject, ...lists };
}

/** A row itself, where it has an id; else a copy with the one that is made from its content. Who cites a row many times makes it once. */
export function withId<R extends Row>(row: R): R {
  return row.id === undefined ? { ...row, id: rowId(row) } : row;
}
