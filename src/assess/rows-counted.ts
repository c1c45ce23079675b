import type { Case, Row } from '../case/case.js';
import { countedRows } from '../case/counted-rows.js';
import { rowId } from '../case/row-id.js';
import { inTime } from '../case/scope.js';
import { completableLists } from '../case/vocabulary.js';
import { frameworkOf } from '../core/indicator.js';
import type { ObservedRow } from './evidence-on.js';

/** The rows that count for each question of the frameworks that are asked. */
export function observedIn(
  subject: Case,
  asOf: string | undefined,
  asked: ReadonlyMap<string, unknown>,
): Record<string, ObservedRow[]> {
  const rows: Record<string, ObservedRow[]> = {};
  for (const row of countedRows(subject, asOf)) {
    const { indicator, about, function: where } = row;
    if (!asked.has(frameworkOf(indicator))) continue;
    rows[indicator] ??= [];
    rows[indicator].push({
      list: 'observations',
      id: rowId(row),
      ...(about && { about: [...about] }),
      ...(where !== undefined && { function: where }),
    });
  }
  return rows;
}

/** The ids of the rows of facts that count, or may, by their list. */
export function countedIn(subject: Case, asOf: string | undefined): Record<string, string[]> {
  const counted: Record<string, string[]> = {};
  for (const list of completableLists) {
    const rows: readonly Row[] = subject[list] ?? [];
    if (rows.length > 0)
      counted[list] = rows.filter(({ date }) => inTime(date, asOf) !== 'no').map((row) => rowId(row));
  }
  return counted;
}
