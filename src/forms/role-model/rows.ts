import type { Case, Row } from '../../case/case.js';
import type { FactRow } from '../../case/facts.js';
import type { CompletableList } from '../../case/vocabulary.js';
import { allOf, anyOf, both, dated, names, type Told } from '../told.js';
import type { HoldsAll, RoleFact, RoleModelDefinition, RowsShow } from './definition.js';
import type { Parties } from './parties.js';
import type { HeldRow, RolesHeld } from './roles-held.js';

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
  readonly roles: RolesHeld;
  readonly asOf: string | undefined;
}

/** The rows that a rule asks for. */
export function shownBy(fact: RoleFact, reading: Reading): Shown {
  return 'holdsAll' in fact ? allHeld(fact, reading) : rowsThatFit(fact, reading);
}

/** The rows of `roles` that hold a role, by whether a party of the pillars of those that a model names holds it. */
export function roleHeld(role: string, named: readonly string[], { roles, parties }: Reading): Shown {
  return held(roles.as(role), none, named, parties);
}

/** The rows of `roles` that have a duty; who does not say which duties they have may have it. */
export function dutyHeld(duty: string, named: readonly string[], { roles, parties }: Reading): Shown {
  return held(roles.with(duty), roles.silent, named, parties);
}

const none: readonly HeldRow[] = [];

function held(
  rows: readonly HeldRow[],
  silent: readonly HeldRow[],
  named: readonly string[],
  parties: Parties,
): Shown {
  const isOf = (party: string): Told =>
    named.length === 0 ? 'yes' : anyOf(named.map((one) => parties.is(party, one)));
  const showing: Shown['rows'][number][] = [];
  const others: FactRow[] = [];
  let maybe = silent.some(({ row }) => isOf(row.party) !== 'no');
  for (const { row, told } of rows) {
    const of = isOf(row.party);
    const fact = { list: 'roles', row } as const;
    if (of === 'no') {
      if (told === 'yes') others.push(fact);
    } else if (told === 'yes' && of === 'yes') showing.push({ fact, parties: [row.party] });
    else maybe = true;
  }
  return { shows: 'in', list: 'roles', rows: showing, maybe, others };
}

/** Rows by which one party holds all of some roles. */
function allHeld({ shows, holdsAll, stakeholder }: HoldsAll, { parties, roles }: Reading): Shown {
  const showing: Shown['rows'][number][] = [];
  let maybe = false;
  for (const { id } of parties.all) {
    const own = roles.of(id);
    if (own.length === 0) continue;
    const isIt = stakeholder === undefined ? 'yes' : parties.is(id, stakeholder);
    const all = allOf([isIt, ...holdsAll.map((role) => roles.holds(id, role))]);
    if (all === 'no') continue;
    for (const role of holdsAll)
      for (const { row, told } of own) {
        if (row.role !== role) continue;
        if (all === 'yes' && told === 'yes') showing.push({ fact: { list: 'roles', row }, parties: [id] });
        else maybe = true;
      }
  }
  return { shows, list: 'roles', rows: showing, maybe };
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
  const { shows, list } = fact;
  const rows: readonly FactShape[] = reading.subject[list] ?? [];
  const showing: Shown['rows'][number][] = [];
  let maybe = false;
  for (const row of rows) {
    const told = fitsRow(row, fact, reading);
    if (told === 'yes') showing.push({ fact: { list, row }, parties: actorsOf(list, row, reading.parties) });
    else if (told === 'maybe') maybe = true;
  }
  return { shows, list, rows: showing, maybe };
}

/**
 * Who contributes, benefits, tells, decides, depends, holds, acts, or is bound; nobody where the row does not say. An
 * agreement that names nobody is between all partners.
 */
function actorsOf(list: CompletableList, row: FactShape, { partners }: Parties): readonly string[] {
  if (list === 'agreements' && row.parties === undefined) return partners;
  const named = list === 'benefits' ? row.to : (row.by ?? row.from ?? row.of ?? row.party ?? row.parties);
  return [named as string | readonly string[]].flat();
}

/** Whether a row fits a rule. What is told without asking who it is about comes first: most rows end there. */
function fitsRow(row: FactShape, fact: RowsShow, reading: Reading): Told {
  const { list, functions, duties, exceptKinds } = fact;
  const { definition, parties } = reading;
  const isApart = row.function !== undefined && functions !== undefined && !functions.includes(row.function);
  if (isApart || (fact.role !== undefined && row.role !== fact.role)) return 'no';
  let told = dated(row.date, reading.asOf);
  told = both(told, isOne(row.resource, fact.resource));
  told = both(told, isOne(row.fund, fact.fund));
  told = both(told, isOne(row.kind, fact.kind));
  if (told === 'no') return told;
  if (duties) told = both(told, anyOf(duties.map((duty) => names(row.duties, definition.id, duty))));
  const actors = actorsOf(list, row, parties);
  const by = exceptKinds ? actors.filter((party) => !parties.isKind(party, exceptKinds)) : actors;
  if (actors.length > 0 && by.length === 0) return 'no';
  const to = row.on ?? (list === 'benefits' ? undefined : row.to);
  return both(both(told, act(by, fact.by, parties)), act([to ?? []].flat(), fact.to, parties));
}

function isOne(value: string | undefined, allowed: readonly string[] | undefined): Told {
  if (allowed === undefined) return 'yes';
  return value === undefined ? 'maybe' : allowed.includes(value) ? 'yes' : 'no';
}

/** Whether some of these is an actor. */
function act(who: readonly string[], actor: RowsShow['by'], parties: Parties): Told {
  if (actor === undefined) return 'yes';
  return who.length === 0 ? 'maybe' : anyOf(who.map((party) => parties.acts(party, actor)));
}
