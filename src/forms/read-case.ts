import type { Case, Observation } from '../case/case.js';
import { type Fact, factsBy } from '../case/facts.js';
import { type Observed, observe } from '../case/observe.js';
import { type ScopeOptions, scopeOf } from '../case/scope.js';
import { unlisted } from '../core/assert.js';
import { type Asked, askedIds, type IndicatorSpec } from '../core/indicator.js';
import type { Applicable } from '../core/interval.js';
import type { Disagreement, Scope } from '../core/verdict.js';
import { assertCase, invalidCase } from './assert-case.js';
import { assertLevel, type Input } from './input.js';

/** The questions of a framework. */
export type Specs = Readonly<Record<string, Asked>>;

/** Throws unless a row, at this path, is what an observation on a question of the framework may be. */
export type RowCheck = (row: Observation, path: string, caller: string) => void;

/** What the facts of a case say about an indicator. */
export type FactsFor = (
  spec: IndicatorSpec,
  subject: Case,
  scope: Omit<Scope, 'asked'>,
  id: string,
) => readonly Fact[];

/** The partnership, or one party of it, in one management function or in all: what of a case is about it. */
export interface CaseUnit {
  readonly scope: Scope;
  /** There are no other partners than those of the scope. */
  readonly partnersKnown: boolean;
  /** The observations by indicator, or by indicator and part. */
  readonly rowsOf: (id: string) => readonly Observation[];
}

/**
 * Reads what a case says about the indicators of a framework: its observations, and its facts where nobody judged.
 * Throws where they are not what `parseCase` accepts.
 */
export function readCase(
  framework: string,
  specs: Readonly<Record<string, IndicatorSpec>>,
  subject: Case,
  options: ScopeOptions,
  caller: string,
  factsFor: FactsFor = byRules,
  check: RowCheck = hasLevel,
): Input {
  const unit = wholeOf(framework, specs, subject, options, caller, check);
  return readUnit(specs, subject, unit, factsFor);
}

/** The partnership as one, or what the options choose of it. */
export function wholeOf(
  framework: string,
  specs: Specs,
  subject: Case,
  options: ScopeOptions,
  caller: string,
  check: RowCheck,
): CaseUnit {
  assertCase(subject, caller);
  const scope = scopeOf(subject, options, caller);
  const rows = rowsByIndicator(framework, specs, subject, caller, check);
  const heard = askedIn(subject)([...rows.values()].flat());
  return {
    scope: { ...scope, asked: scope.partners.filter((party) => heard.has(party)) },
    partnersKnown: options.parties !== undefined || (subject.complete?.includes('parties') ?? false),
    rowsOf: (id) => rows.get(id) ?? [],
  };
}

/** What the rows of a unit, and facts where nobody judged, come to for every indicator. */
export function readUnit(
  specs: Readonly<Record<string, IndicatorSpec>>,
  subject: Case,
  { scope, partnersKnown, rowsOf }: CaseUnit,
  factsFor: FactsFor,
): Input {
  const inputs: Record<string, Applicable> = {};
  const observed: Record<string, Observed> = {};
  const disagreements: Disagreement[] = [];
  for (const [id, spec] of Object.entries(specs)) {
    const rows = (part?: string) => rowsOf(part === undefined ? id : `${id}.${part}`);
    const seen = observe(
      spec,
      rows,
      factsFor(spec, subject, scope, id),
      { ...scope, partnersKnown },
      subject.period,
    );
    observed[id] = seen;
    inputs[id] = seen.level;
    for (const kind of disagreementKinds)
      if (seen.caveats.includes(kind)) disagreements.push({ indicator: id, kind });
  }
  return { inputs, disagreements, from: { case: subject, scope, observed } };
}

/** A row that gives a level. */
export const hasLevel: RowCheck = ({ level }, path, caller) => {
  assertLevel(level, `${path}.level`, caller);
};

const disagreementKinds = ['observers', 'judged-derived'] as const;

const byRules: FactsFor = ({ facts = [] }, subject, scope) => factsBy(facts, subject, scope);

/**
 * The parties that were themselves asked for some rows, whatever they answered: by an informant of theirs, or in an
 * interview or a survey as holder.
 */
export function askedIn(subject: Case): (rows: readonly Observation[]) => ReadonlySet<unknown> {
  const partyOf = new Map<unknown, unknown>(subject.informants?.map(({ id, party }) => [id, party]));
  return (rows) =>
    new Set(
      rows.flatMap(({ informant, holder, method }) => [
        partyOf.get(informant),
        (method === 'interview' || method === 'survey') && holder,
      ]),
    );
}

/** The observations on each question of a framework, and on each of its parts; throws where they are not sound. */
export function rowsByIndicator(
  framework: string,
  specs: Specs,
  subject: Case,
  caller: string,
  check: RowCheck,
): Map<string, Observation[]> {
  const ids = askedIds(specs);
  const rows = new Map<string, Observation[]>(ids.map((id) => [id, []]));
  const parties = new Set((subject.parties ?? []).map((party) => party.id));
  for (const [index, row] of (subject.observations ?? []).entries()) {
    if (!row.indicator.startsWith(`${framework}.`)) continue;
    const path = `input.observations[${index}]`;
    const own = rows.get(row.indicator.slice(framework.length + 1));
    if (!own) {
      const known = ids.map((id) => `${framework}.${id}`);
      throw unlisted(caller, `${path}.indicator`, 'unknown-indicator', row.indicator, known);
    }
    check(row, path, caller);
    for (const party of row.about ?? []) {
      if (!parties.has(party)) throw invalidCase('unknown-party', `${path}.about`, party, caller);
    }
    // A guess at another's view is no evidence for what it guesses at.
    if (row.attributedTo === undefined) own.push(row);
  }
  return rows;
}
