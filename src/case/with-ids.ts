import type { Case, Row } from './case.js';
import { rowId } from './row-id.js';
import { completableLists } from './vocabulary.js';

/** A case of which every observation and every fact has an id: its own, or the one that is made from its content. */
export function withIds(subject: Case): Case {
  const lists: Record<string, readonly Row[]> = {};
  for (const list of ['observations', ...completableLists] as const) {
    const rows: readonly Row[] = subject[list] ?? [];
    if (rows.some(({ id }) => id === undefined))
      lists[list] = rows.map((row) => (row.id === undefined ? { ...row, id: rowId(row) } : row));
  }
  return { ...subject, ...lists };
}
