import type { EvidenceRef } from '../core/verdict.js';
import type { Verdict } from '../forms/assert-verdict.js';

/** The observations that count for each question by its full id. */
export type Observed = Readonly<Record<string, readonly EvidenceRef[]>>;

/** The rows that the reasons of a verdict which name a type, a rung, a column or a rule rest on, each once. */
export function evidenceOn(verdict: Verdict, names: readonly string[]): EvidenceRef[] {
  const telling = reasonsOf(verdict).filter(({ params }) =>
    Object.values(params)
      .flat()
      .some((one: unknown) => names.some((name) => name === one)),
  );
  return distinct(telling.flatMap(({ evidence }) => evidence));
}

/** The rows that speak of one question: observations on it and on its parts, and the facts that it was read off. */
export function rowsOn(verdict: Verdict, indicator: string, observed: Observed): EvidenceRef[] {
  const full = `${verdict.framework.id}.${indicator}`;
  const judged = Object.entries(observed).filter(([id]) => id === full || id.startsWith(`${full}.`));
  const own = reasonsOf(verdict).filter(({ params }) =>
    ['indicator', 'item', 'rule', 'task'].some((key) => Reflect.get(params, key) === indicator),
  );
  return distinct([...judged.flatMap(([, rows]) => rows), ...own.flatMap(({ evidence }) => evidence)]);
}

/** Each row once. */
export function distinct(rows: readonly EvidenceRef[]): EvidenceRef[] {
  return [...new Map(rows.map((row) => [`${row.list} ${row.id}`, { ...row }])).values()];
}

interface Told {
  readonly params: object;
  readonly evidence: readonly EvidenceRef[];
}

const reasonsOf = (verdict: Verdict): readonly Told[] => verdict.reasons;
