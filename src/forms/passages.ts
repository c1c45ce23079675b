import type { Observation, Row } from '../case/case.js';
import { type Fact, isFact } from '../case/facts.js';
import { rowId } from '../case/row-id.js';
import type { EvidenceRef } from '../core/verdict.js';

/**
 * The references to the rows that a level rests on, each once: observations, and the rows that give a fact; where
 * passages are given, only those that were coded from them.
 */
export function evidenceOf(
  rows: readonly (Observation | Fact)[],
  passages?: readonly Passage[],
): EvidenceRef[] {
  if (rows.length === 0) return [];
  const [only] = rows;
  if (only && rows.length === 1 && !isFact(only) && passages === undefined)
    return [{ list: 'observations', id: rowId(only) }];
  // Each row is looked at once, however many it speaks of.
  const distinct = new Map(rows.flatMap(rowsBehind).map(({ list, row }) => [row, list]));
  const references = [...distinct]
    .filter(
      ([row]) => passages?.some((one) => row.source === one.source && row.locator === one.locator) ?? true,
    )
    .map(([row, list]) => ({ list, id: rowId(row) }));
  return [...new Map(references.map((one) => [`${one.list} ${one.id}`, one])).values()];
}

function rowsBehind(row: Observation | Fact): readonly { readonly list: string; readonly row: Row }[] {
  return isFact(row) ? row.facts : [{ list: 'observations', row }];
}

/** A place in a source that rows of a case were coded from. */
export interface Passage {
  readonly source: string;
  readonly locator: string;
}

/** The passages that both groups of rows were coded from, in the order of the first. */
export function sharedPassages(
  a: readonly (Observation | Fact)[],
  b: readonly (Observation | Fact)[],
): Passage[] {
  const theirs = new Set(b.flatMap(rowsBehind).map(({ row }) => passageKey(row)));
  const shared = new Map<string, Passage>();
  for (const { row } of a.flatMap(rowsBehind)) {
    const { source, locator } = row;
    const key = passageKey(row);
    if (source !== undefined && locator !== undefined && theirs.has(key))
      shared.set(key, { source, locator });
  }
  return [...shared.values()];
}

function passageKey({ source, locator }: Row): string {
  return JSON.stringify([source, locator]);
}

/** The references to rows of one list, each once. */
export function evidenceIn(list: string, rows: readonly Row[]): EvidenceRef[] {
  return [...new Set(rows.map(rowId))].map((id) => ({ list, id }));
}
