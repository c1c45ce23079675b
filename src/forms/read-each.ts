import { groupBy } from '../case/group-by.js';
import { inTime, scopeOf } from '../case/scope.js';
import { managementFunctions, type Sector } from '../case/vocabulary.js';
import { isOneOf } from '../core/assert.js';
import type { IndicatorSpec } from '../core/indicator.js';
import { prepared } from '../core/prepared.js';
import type { Scope } from '../core/verdict.js';
import { invalidCase } from './assert-case.js';
import type { Input } from './input.js';
import type { Look } from './look.js';
import {
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
  look: Look,
  check: RowCheck,
): CaseUnit[] {
  const { subject, options, caller, askedFor } = look;
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
  const told = [...rowsByIndicator(framework, specs, look, isOfParties)].flatMap(([id, rows]) =>
    rows.flatMap((row) => [...new Set(row.about)].map((party) => ({ id, party, row }))),
  );
  const byParty = groupBy(told, ({ party }) => party);
  return parties.flatMap((party) => {
    const own = byParty.get(party) ?? [];
    const heard = askedFor(own.map(({ row }) => row));
    const isAsked = heard.has(party);
    const unit = (rows: typeof own, where: Pick<Scope, 'function' | 'apart'>): CaseUnit => {
      const byId = groupBy(rows, ({ id }) => id);
      return {
        scope: { ...scope, partners: [party], party, asked: isAsked ? [party] : [], ...where },
        partnersKnown: true,
        rowsOf: (id) => (byId.get(id) ?? []).map(({ row }) => row),
      };
    };
    // The scope says which.
    if (options.function !== undefined) return [unit(own, {})];
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
  look: Look,
  check: RowCheck = hasLevel,
): Input[] {
  const asked = prepared(specs, ofOneParty);
  return unitsOf(each, specs, look, check).map((unit) => readUnit(asked, look.subject, unit, noFacts));
}

/** All that a unit holds is about its one party. */
function ofOneParty(specs: Readonly<Record<string, IndicatorSpec>>): Record<string, IndicatorSpec> {
  return Object.fromEntries(
    Object.entries(specs).map(([id, spec]) => [id, { ...spec, asks: 'partnership' as const }]),
  );
}
