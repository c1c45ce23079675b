import type { FactRule } from '../core/indicator.js';
import type { Case, Observation, Row } from './case.js';
import { groupBy } from './group-by.js';
import { inTime, type Looked } from './scope.js';
import type { CompletableList } from './vocabulary.js';

/** A row of a list of facts. */
export interface FactRow {
  readonly list: CompletableList;
  readonly row: Row;
}

/** A level that the facts of a case give by themselves: what an observer would say. */
export interface Fact extends Pick<Observation, 'about' | 'date' | 'function'> {
  readonly level: 'in' | 'out' | 'not-applicable';
  /** The sub-question that it answers. */
  readonly part?: string;
  /** The lists that it was read off. */
  readonly lists: readonly CompletableList[];
  /** The rows that give it; none where their absence does. */
  readonly facts: readonly FactRow[];
}

/** Whether a row is no observation, but what facts give. */
export function isFact(row: Observation | Fact): row is Fact {
  return 'facts' in row;
}

type Found = Pick<Fact, 'about' | 'facts'>;

/** What facts give by these rules. A rule gives nothing unless the case declares each of its lists complete. */
export function factsBy(rules: readonly FactRule[], subject: Case, scope: Looked): Fact[] {
  return rules
    .filter(({ lists }) => lists.every((list) => subject.complete?.includes(list)))
    .flatMap((rule) => {
      const found =
        rule.when === 'dependent' ? dependent(rule.kinds, subject, scope) : standing(rule, subject, scope);
      return found.map((one) => ({ ...rule, ...one }));
    });
}

/** The partners that stand in all of the lists, or in none. */
function standing({ when, lists }: FactRule, subject: Case, scope: Looked): Found[] {
  const listed = when === 'listed';
  const tables = lists.map((list) => rowsByParty(list, subject, scope, listed));
  const others = listed ? new Set<string>() : partsAndWholes(subject);
  return scope.partners
    .filter((party) => !others.has(party) && tables.every((table) => table.has(party) === listed))
    .map((party) => ({
      about: [party],
      facts: tables.flatMap((table) => table.get(party) ?? []).map(({ list, row }) => ({ list, row })),
    }));
}

/** Who surely acts and depends on whom; and, where whoever may act depends so on everybody else, the whole. */
function dependent(kinds: readonly string[], subject: Case, scope: Looked): Found[] {
  const [sure, maybe] = [true, false].map((surely) => rowsByParty('activities', subject, scope, surely));
  const partners = new Set(scope.partners);
  const ties = (subject.dependencies ?? [])
    .filter(({ of, on }) => of !== on && maybe?.has(of) && partners.has(of) && partners.has(on))
    .filter((row) => kinds.includes(row.kind) && counts(row, scope, true))
    .map((row) => ({ about: [row.of, row.on], facts: [{ list: 'dependencies' as const, row }] }));
  const found = ties.filter(({ about: [of = ''] }) => sure?.has(of));
  const pairs = new Set(ties.map(({ about }) => JSON.stringify(about)));
  const acting = scope.partners.filter((party) => maybe?.has(party)).length;
  const everybody = pairs.size === acting * (partners.size - 1) && partsAndWholes(subject).size === 0;
  return everybody && found.length > 0 ? [...found, { facts: ties.flatMap(({ facts }) => facts) }] : found;
}

/** The parties that are parts of others, and these: a part may act for the whole, and the whole for a part. */
export function partsAndWholes(subject: Case): Set<string> {
  return new Set((subject.parties ?? []).flatMap(({ id, partOf }) => (partOf ? [id, partOf] : [])));
}

/** The rows of a list by the party that they are about: those that surely count, or also those that may. */
function rowsByParty(
  list: FactRule['lists'][number],
  subject: Case,
  scope: Looked,
  surely: boolean,
): Map<string, (FactRow & { readonly party: string })[]> {
  const rows: readonly NamedRow[] = subject[list] ?? [];
  const named = rows.flatMap((row) => {
    const parties = counts(row, scope, surely) ? [(list === 'benefits' ? row.to : row.by) ?? []].flat() : [];
    return parties.map((party) => ({ list, row, party }));
  });
  return groupBy(named, ({ party }) => party);
}

interface NamedRow extends Row {
  readonly by?: string | readonly string[];
  readonly to?: string;
}

/** Whether a row speaks of the management function and the time that are looked at, or may. */
function counts(
  { date, function: where }: Row,
  { function: wanted, asOf }: Looked,
  surely: boolean,
): boolean {
  const when = inTime(date, asOf);
  return (!wanted || !where || where === wanted) && (when === 'yes' || (!surely && when !== 'no'));
}
