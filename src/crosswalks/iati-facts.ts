import type { Case, Party, Row } from '../case/case.js';
import { groupBy } from '../case/group-by.js';
import { rowId } from '../case/row-id.js';
import { inTime } from '../case/scope.js';
import type { EvidenceRef } from '../core/verdict.js';
import { evidenceIn } from '../forms/passages.js';
import type { IatiRoleRuleId } from './iati-roles.js';

/** A rule by which facts of a case speak for a party, and the rows that do. */
export interface Found {
  readonly rule: IatiRoleRuleId;
  /** Whether a row surely counts; else all of them may be later than the day that was asked for. */
  readonly certain: boolean;
  readonly evidence: readonly EvidenceRef[];
}

/** What the lists of a case tell of its parties; rows that surely come too late are left out. */
export interface PartyRows {
  readonly asOf: string | undefined;
  readonly given: RowsByParty;
  readonly received: RowsByParty;
  readonly decided: RowsByParty;
  readonly acted: RowsByParty;
  readonly held: RowsByParty<Row & { readonly role: string }>;
}

type RowsByParty<R extends Row = Row> = ReadonlyMap<string, readonly R[]>;

/** The rows of each party, in one pass over each list. */
export function rowsOfParties(subject: Case, asOf: string | undefined): PartyRows {
  const { contributions = [], decisions = [], activities = [], roles = [] } = subject;
  const funds = contributions.filter(({ resource }) => resource === 'funds');
  const byParty = <R extends Row>(rows: readonly R[], partiesOf: (row: R) => readonly string[]) => {
    // The id of a row without one is made of all that stands in it: once, and not for each of the parties that it names.
    const counted = rows
      .filter(({ date }) => inTime(date, asOf) !== 'no')
      .map((row) => ({ ...row, id: rowId(row) }));
    const named = counted.flatMap((row) => [...new Set(partiesOf(row))].map((party) => ({ party, row })));
    const groups = groupBy(named, ({ party }) => party);
    return new Map([...groups].map(([party, own]) => [party, own.map(({ row }) => row)]));
  };
  return {
    asOf,
    given: byParty(funds, ({ by }) => [by]),
    // What a party gives itself it has not received from another.
    received: byParty(funds, ({ by, to }) => (to === undefined || to === by ? [] : [to])),
    decided: byParty(decisions, ({ by }) => by),
    acted: byParty(activities, ({ by }) => by),
    held: byParty(roles, ({ party }) => [party]),
  };
}

/** The rules that facts fulfil for a party, in the order of the roles. */
export function factsOn({ id, standing }: Party, rows: PartyRows): Found[] {
  const { given, received, decided, acted, asOf } = rows;
  const giving = given.get(id) ?? [];
  const receiving = received.get(id) ?? [];
  const found = (rule: IatiRoleRuleId, list: string, some: readonly Row[]): Found[] =>
    some.length === 0 ? [] : [{ rule, certain: isCertain(some, asOf), evidence: evidenceIn(list, some) }];
  const passing = giving.length > 0 && receiving.length > 0 ? [...giving, ...receiving] : [];
  return [
    ...(passing.length > 0 ? [] : found('gives-funds', 'contributions', giving)),
    ...found('gives-funds-that-may-be-of-another', 'contributions', passing),
    ...(standing === 'overseer'
      ? [{ rule: 'oversees' as const, certain: true, evidence: [{ list: 'parties', id }] }]
      : []),
    ...found('decides', 'decisions', decided.get(id) ?? []),
    ...found('passes-funds-on', 'contributions', passing),
    ...found('acts', 'activities', acted.get(id) ?? []),
  ];
}

/** Whether one of the rows surely counts up to a day. */
function isCertain(rows: readonly Row[], asOf: string | undefined): boolean {
  return rows.some(({ date }) => inTime(date, asOf) === 'yes');
}
