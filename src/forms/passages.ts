import type { Observation } from '../case/case.js';
import type { Fact } from '../case/facts.js';
import { rowId } from '../case/row-id.js';
import type { EvidenceRef } from '../core/verdict.js';

/** The references to the rows that a level rests on, each once: observations, and the rows that give a fact. */
export function evidenceOf(rows: readonly (Observation | Fact)[]): EvidenceRef[] {
  const all = rows.flatMap((row) =>
    isFact(row) ? row.evidence : [{ list: 'observations', id: rowId(row) }],
  );
  return [...new Map(all.map(({ list, id }) => [JSON.stringify([list, id]), { list, id }])).values()];
}

/** Whether a row is no observation, but what facts give. */
export function isFact(row: Observation | Fact): row is Fact {
  return 'evidence' in row;
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

function passageKey({ source, locator }: Observation | Fact): string {
  return JSON.stringify([source, locator]);
}
