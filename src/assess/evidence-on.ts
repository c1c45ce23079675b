import type { EvidenceRef } from '../core/verdict.js';
import type { Verdict } from '../forms/assert-verdict.js';

/** An observation that counts, with whom it is about and in which management function, where it says so. */
export interface ObservedRow extends EvidenceRef {
  readonly about?: readonly string[];
  readonly function?: string;
}

/** The observations that count for each question by its full id. */
export type Observed = Readonly<Record<string, readonly ObservedRow[]>>;

/** The rows that the reasons of a verdict which name a type, a rung, a column or a rule rest on, each once. */
export function evidenceOn(verdict: Verdict, names: readonly string[]): EvidenceRef[] {
  const telling = reasonsOf(verdict).filter(({ params }) =>
    Object.values(params)
      .flat()
      .some((one: unknown) => names.some((name) => name === one)),
  );
  return distinct(telling.flatMap(({ evidence }) => evidence));
}

/**
 * The rows that speak of one question: observations on it and on its parts, of the party and the function that the verdict is
 * about; and the facts that it was read off.
 */
export function rowsOn(verdict: Verdict, indicator: string, observed: Observed): EvidenceRef[] {
  const full = `${verdict.framework.id}.${indicator}`;
  const { party, function: where } = verdict.scope ?? {};
  const judged = Object.entries(observed)
    .filter(([id]) => id === full || id.startsWith(`${full}.`))
    .flatMap(([, rows]) => rows)
    .filter((row) => party === undefined || row.about === undefined || row.about.includes(party))
    .filter((row) => where === undefined || row.function === undefined || row.function === where);
  return distinct([...judged, ...factsOn(verdict, indicator)]);
}

/** The rows, observations aside, that the reasons on one question rest on. */
function factsOn(verdict: Verdict, indicator: string): EvidenceRef[] {
  const own = reasonsOf(verdict).filter(({ params }) =>
    ['indicator', 'item', 'rule', 'task'].some((key) => Reflect.get(params, key) === indicator),
  );
  return distinct(own.flatMap(({ evidence }) => evidence)).filter(({ list }) => list !== 'observations');
}

/** The lists of facts that one question was read off. */
export function listsOf(verdict: Verdict, indicator: string): string[] {
  return reasonsOf(verdict).flatMap(({ code, params }) => {
    const isOn = code === 'derived-from-facts' && Reflect.get(params, 'indicator') === indicator;
    const lists: unknown = isOn ? Reflect.get(params, 'lists') : [];
    return Array.isArray(lists) ? lists.map(String) : [];
  });
}

/** Each row once, by its list and id alone. */
export function distinct(rows: readonly EvidenceRef[]): EvidenceRef[] {
  return [...new Map(rows.map(({ list, id }) => [`${list} ${id}`, { list, id }])).values()];
}

interface Told {
  readonly code: string;
  readonly params: object;
  readonly evidence: readonly EvidenceRef[];
}

const reasonsOf = (verdict: Verdict): readonly Told[] => verdict.reasons;
