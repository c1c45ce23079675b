import type { Case, Observation } from '../case/case.js';
import { groupBy } from '../case/group-by.js';
import { type ScopeOptions, scopeOf } from '../case/scope.js';
import { managementFunctions, type Sector } from '../case/vocabulary.js';
import { isOneOf } from '../core/assert.js';
import type { Scope } from '../core/verdict.js';
import { assertCase, invalidCase } from './assert-case.js';
import { type LevelCheck, partnersAsked, rowsByIndicator, type Specs } from './read-case.js';

/** One party, in one management function or in all: what of a case is about it. */
export interface CaseUnit {
  readonly scope: Scope;
  /** The observations by indicator, or by indicator and part. */
  readonly rowsOf: (id: string) => readonly Observation[];
}

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
  check: LevelCheck,
): CaseUnit[] {
  assertCase(subject, caller);
  const {
    partners: parties,
    chosen: _,
    ...scope
  } = scopeOf(subject, options, caller, (party) => isAbout(each, party));
  const about = new Set((subject.parties ?? []).filter((party) => isAbout(each, party)).map(({ id }) => id));
  const told = [...rowsByIndicator(framework, specs, subject, caller, check)].flatMap(([id, rows]) =>
    rows.flatMap((row) => {
      const named = row.about ?? [];
      if (named.length === 0 || !named.every((party) => about.has(party))) {
        const path = `input.observations[${subject.observations?.indexOf(row)}].about`;
        throw invalidCase('unknown-party', path, named[0], caller);
      }
      return [...new Set(named)].map((party) => ({ id, party, row }));
    }),
  );
  const byParty = groupBy(told, ({ party }) => party);
  const heard = partnersAsked(
    subject,
    told.map(({ row }) => row),
  );
  return parties.flatMap((party) => {
    const own = byParty.get(party) ?? [];
    const asked = heard.has(party) ? [party] : [];
    const unit = (rows: typeof own, where: Pick<Scope, 'function' | 'apart'>): CaseUnit => {
      const byId = groupBy(rows, ({ id }) => id);
      return {
        scope: { ...scope, partners: [party], party, asked, ...where },
        rowsOf: (id) => (byId.get(id) ?? []).map(({ row }) => row),
      };
    };
    if (options.function !== undefined) return [unit(own, { function: options.function })];
    const named = new Set(own.map(({ row }) => row.function));
    const functions = managementFunctions.filter((one) => named.has(one));
    if (functions.length === 0) return [unit(own, {})];
    const apart = functions.map((one) => unit(own, { function: one }));
    const general = own.filter(({ row }) => row.function === undefined);
    const isAll = functions.length === managementFunctions.length;
    return general.length === 0 || isAll ? apart : [...apart, unit(general, { apart: functions })];
  });
}
