import type { Case } from '../case/case.js';
import { groupBy } from '../case/group-by.js';
import { inTime, type ScopeOptions, scopeOf } from '../case/scope.js';
import { managementFunctions, type Sector } from '../case/vocabulary.js';
import { isOneOf } from '../core/assert.js';
import type { IndicatorSpec } from '../core/indicator.js';
import type { Scope } from '../core/verdict.js';
import { assertCase, invalidCase } from './assert-case.js';
import type { Input } from './input.js';
import {
  askedIn,
  type CaseUnit,
  hasLevel,
  type RowCheck,
  readUnit,
  rowsByIndicator,
  type Specs,
} from './read-case.js';

/** A framework that is about one party at a time. */
interface Each {
  readonly id: string;
  readonly each: readonly Sector[];
}

/** Whether a framework is about a party: of one of its sectors, and a partner or a beneficiary. */
export function isAbout(
  each: readonly string[],
  { sector, standing = 'partner' }: { readonly sector?: unknown; readonly standing?: unknown },
): boolean {
  return isOneOf(sector, each) && (standing === 'partner' || standing === 'beneficiary');
}

/**
 * The units that a framework is asked of: each party that it is about, and, where rows on the party name management
 * functions, each of these by itself, and the others together if rows speak of all. Never joined: the parties, and the
 * functions, may stand in different places. Throws where the observations are not what `parseCase` accepts.
 */
export function unitsOf(
  { id: framework, each }: Each,
  specs: Specs,
  subject: Case,
  options: ScopeOptions,
  caller: string,
  check: RowCheck,
): CaseUnit[] {
  assertCase(subject, caller);
  const {
    partners: parties,
    chosen: _,
    ...scope
  } = scopeOf(subject, options, caller, (party) => isAbout(each, party));
  const about = new Set((subject.parties ?? []).filter((party) => isAbout(each, party)).map(({ id }) => id));
  const isOfParties: RowCheck = (row, path) => {
    check(row, path, caller);
    const { about: named = [] } = row;
    const other = named.find((party) => !about.has(party));
    if (named.length > 0 && other === undefined) return;
    throw invalidCase('unknown-party', `${path}.about`, other, caller);
  };
  const told = [...rowsByIndicator(framework, specs, subject, caller, isOfParties)].flatMap(([id, rows]) =>
    rows.flatMap((row) => [...new Set(row.about)].map((party) => ({ id, party, row }))),
  );
  const byParty = groupBy(told, ({ party }) => party);
  const askedFor = askedIn(subject);
  return parties.flatMap((party) => {
    const own = byParty.get(party) ?? [];
    const heard = askedFor(own.map(({ row }) => row));
    const asked = heard.has(party) ? [party] : [];
    const unit = (rows: typeof own, where: Pick<Scope, 'function' | 'apart'>): CaseUnit => {
      const byId = groupBy(rows, ({ id }) => id);
      return {
        scope: { ...scope, partners: [party], party, asked, ...where },
        partnersKnown: true,
        rowsOf: (id) => (byId.get(id) ?? []).map(({ row }) => row),
      };
    };
    if (options.function !== undefined) return [unit(own, { function: options.function })];
    const inScope = own.filter(({ row }) => inTime(row.date, options.asOf) !== 'no');
    const named = new Set(inScope.map(({ row }) => row.function));
    const functions = managementFunctions.filter((one) => named.has(one));
    if (functions.length === 0) return [unit(own, {})];
    const apart = functions.map((one) => unit(own, { function: one }));
    const general = inScope.filter(({ row }) => row.function === undefined);
    const isAll = functions.length === managementFunctions.length;
    return general.length === 0 || isAll ? apart : [...apart, unit(general, { apart: functions })];
  });
}

// A rule on facts cannot speak of one party yet.
const noFacts = () => [];

/** What a case says of each party that a framework is about. */
export function readEach(
  each: Each,
  specs: Readonly<Record<string, IndicatorSpec>>,
  subject: Case,
  options: ScopeOptions,
  caller: string,
  check: RowCheck = hasLevel,
): Input[] {
  // All that a unit holds is about its one party.
  const asked = Object.entries(specs).map(([id, spec]): [string, IndicatorSpec] => [
    id,
    { ...spec, asks: 'partnership' },
  ]);
  return unitsOf(each, specs, subject, options, caller, check).map((unit) =>
    readUnit(Object.fromEntries(asked), subject, unit, noFacts),
  );
}
