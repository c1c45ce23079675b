import type { Observation } from '../case/case.js';
import { rowId } from '../case/row-id.js';
import type { EvidenceRef } from '../core/verdict.js';

/** A place in a source that rows of a case were coded from. */
export interface Passage {
  readonly source: string;
  readonly locator: string;
}

/** The reference to an observation that a reason rests on. */
export function evidenceOf(rows: readonly Observation[]): EvidenceRef[] {
  return [...new Set(rows.map(rowId))].map((id) => ({ list: 'observations', id }));
}

/** The passages that both groups of rows were coded from, in the order of the first. */
export function sharedPassages(a: readonly Observation[], b: readonly Observation[]): Passage[] {
  const theirs = new Set(b.map(passageKey));
  const shared = new Map<string, Passage>();
  for (const row of a) {
    const { source, locator } = row;
    const key = passageKey(row);
    if (source !== undefined && locator !== undefined && theirs.has(key))
      shared.set(key, { source, locator });
  }
  return [...shared.values()];
}

function passageKey({ source, locator }: Observation): string {
  return JSON.stringify([source, locator]);
}
