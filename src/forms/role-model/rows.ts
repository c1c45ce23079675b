import type { Case, RoleHeld, Row } from '../../case/case.js';
import type { FactRow } from '../../case/facts.js';
import type { CompletableList } from '../../case/vocabulary.js';
import { allOf, anyOf, dated, names, type Told } from '../told.js';
import type { HoldsAll, RoleFact, RoleModelDefinition, RowsShow } from './definition.js';
import type { Parties } from './parties.js';

/** What rows tell of a question: those that show it, each with whom it is about, and whether others may. */
export interface Shown {
  readonly shows: 'in' | 'out';
  readonly list: CompletableList;
  readonly rows: readonly { readonly fact: FactRow; readonly parties: readonly string[] }[];
  readonly maybe: boolean;
  /** Of a role or a duty: the rows by which somebody holds it whom the model does not give it to. */
  readonly others?: readonly FactRow[];
}

/** What a case is read by. */
export interface Reading {
  readonly definition: RoleModelDefinition;
  readonly subject: Case;
  readonly parties: Parties;
  readonly asOf: string | undefined;
}

/** The rows that a rule asks for. */
export function shownBy(fact: RoleFact, reading: Reading): Shown {
  return 'holdsAll' in fact ? allHeld(fact, reading) : rowsThatFit(fact, reading);
}

/**
 * The pillars of the bodies that a model names. A body of the same pillar may hold what the model gives to another one: the
 * finding says who does.
 */
export function pillarsOf(of: readonly string[], { stakeholders }: RoleModelDefinition): string[] {
  return [...new Set(of.map((one) => stakeholders[one]?.pillar ?? one))];
}

/** The rows of `roles` that fit, held by a party of the pillars of those that a model names; and those held by others. */
export function held(
  fits: (row: RoleHeld) => Told,
  of: readonly string[],
  { definition, subject, parties, asOf }: Reading,
): Shown {
  const named = pillarsOf(of, definition);
  const isOf = (party: string) =>
    named.length === 0 ? 'yes' : anyOf(named.map((one) => parties.is(party, one)));
  const rows = (subject.roles ?? []).map((row) => ({
    row,
    isHeld: allOf([fits(row), dated(row.date, asOf)]),
    isOf: isOf(row.party),
  }));
  const others = rows.filter((one) => one.isHeld === 'yes' && one.isOf === 'no');
  return {
    ...shownIn(
      'in',
      'roles',
      parties.all,
      rows.map((one) => ({ row: one.row, told: allOf([one.isHeld, one.isOf]) })),
    ),
    others: others.map(({ row }) => ({ list: 'roles', row })),
  };
}

/** Rows by which one party holds all of some roles. */
function allHeld({ shows, holdsAll, stakeholder }: HoldsAll, { parties, asOf }: Reading): Shown {
  const rows = parties.all.flatMap(({ id }) => {
    const own = holdsAll.map((role) => parties.heldBy(id).filter((row) => row.role === role));
    const told = allOf([
      ...own.map((some) => anyOf(some.map(({ date }) => dated(date, asOf)))),
      stakeholder === undefined ? 'yes' : parties.is(id, stakeholder),
    ]);
    return own.flat().map((row) => ({ row, told: allOf([told, dated(row.date, asOf)]) }));
  });
  return shownIn(shows, 'roles', parties.all, rows);
}

/** A row of any list of facts, by what it may hold. */
interface FactShape extends Row {
  readonly by?: string | readonly string[];
  readonly to?: string;
  readonly from?: string;
  readonly of?: string;
  readonly on?: string;
  readonly party?: string;
  readonly parties?: readonly string[];
  readonly resource?: string;
  readonly fund?: string;
  readonly kind?: string;
  readonly role?: string;
  readonly duties?: readonly string[];
}

function rowsThatFit(fact: RowsShow, reading: Reading): Shown {
  const rows: readonly FactShape[] = reading.subject[fact.list] ?? [];
  return shownIn(
    fact.shows,
    fact.list,
    reading.parties.all,
    rows.map((row) => ({ row, told: fitsRow(row, fact, reading) })),
  );
}

function shownIn(
  shows: Shown['shows'],
  list: CompletableList,
  all: Parties['all'],
  rows: readonly { readonly row: FactShape; readonly told: Told }[],
): Shown {
  return {
    shows,
    list,
    rows: rows
      .filter(({ told }) => told === 'yes')
      .map(({ row }) => ({ fact: { list, row }, parties: actorsOf(list, row, all) })),
    maybe: rows.some(({ told }) => told === 'maybe'),
  };
}

/**
 * Who contributes, benefits, tells, decides, depends, holds, acts, or is bound; nobody where the row does not say. An
 * agreement that names nobody is between all partners.
 */
function actorsOf(list: CompletableList, row: FactShape, all: Parties['all']): readonly string[] {
  if (list === 'agreements' && row.parties === undefined)
    return all.filter(({ standing = 'partner' }) => standing === 'partner').map(({ id }) => id);
  const named = list === 'benefits' ? row.to : (row.by ?? row.from ?? row.of ?? row.party ?? row.parties);
  return [named ?? []].flat();
}

function fitsRow(row: FactShape, fact: RowsShow, { definition, parties, asOf }: Reading): Told {
  const { list, functions, duties } = fact;
  const isOne = (value: string | undefined, allowed: readonly string[] | undefined): Told => {
    if (allowed === undefined) return 'yes';
    return value === undefined ? 'maybe' : allowed.includes(value) ? 'yes' : 'no';
  };
  const acts = (who: readonly string[], actor: RowsShow['by']): Told => {
    if (actor === undefined) return 'yes';
    return who.length === 0 ? 'maybe' : anyOf(who.map((party) => parties.acts(party, actor)));
  };
  const to = row.on ?? (list === 'benefits' ? undefined : row.to);
  const { exceptKinds = [] } = fact;
  const actors = actorsOf(list, row, parties.all);
  const by = actors.filter((party) => !parties.isKind(party, exceptKinds));
  const inFunction = row.function === undefined || (functions?.includes(row.function) ?? true);
  return allOf([
    dated(row.date, asOf),
    inFunction ? 'yes' : 'no',
    actors.length > 0 && by.length === 0 ? 'no' : acts(by, fact.by),
    acts([to ?? []].flat(), fact.to),
    isOne(row.resource, fact.resource),
    isOne(row.fund, fact.fund),
    isOne(row.kind, fact.kind),
    isOne(row.role, fact.role === undefined ? undefined : [fact.role]),
    duties === undefined ? 'yes' : anyOf(duties.map((duty) => names(row.duties, definition.id, duty))),
  ]);
}
