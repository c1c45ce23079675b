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

/** Throws unless a value is what an observation on one of these may hold. */
export type LevelCheck = (level: unknown, parameter: string, caller: string) => unknown;

/** What the facts of a case say about an indicator. */
export type FactsFor = (
  spec: IndicatorSpec,
  subject: Case,
  scope: Omit<Scope, 'asked'>,
  id: string,
) => readonly Fact[];

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
): Input {
  assertCase(subject, caller);
  const scope = scopeOf(subject, options, caller);
  const rows = rowsByIndicator(framework, specs, subject, caller);
  const partnersKnown = options.parties !== undefined || (subject.complete?.includes('parties') ?? false);
  const inputs: Record<string, Applicable> = {};
  const observed: Record<string, Observed> = {};
  const disagreements: Disagreement[] = [];
  for (const [id, spec] of Object.entries(specs)) {
    const rowsOf = (part?: string) => rows.get(part === undefined ? id : `${id}.${part}`) ?? [];
    const facts = factsFor(spec, subject, scope, id);
    const seen = observe(spec, rowsOf, facts, { ...scope, partnersKnown }, subject.period);
    observed[id] = seen;
    inputs[id] = seen.level;
    for (const kind of disagreementKinds)
      if (seen.caveats.includes(kind)) disagreements.push({ indicator: id, kind });
  }
  const asked = partnersAsked(subject, [...rows.values()].flat());
  const partners = scope.partners.filter((party) => asked.has(party));
  return { inputs, disagreements, from: { case: subject, scope: { ...scope, asked: partners }, observed } };
}

const disagreementKinds = ['observers', 'judged-derived'] as const;

const byRules: FactsFor = ({ facts }, subject, scope) => (facts ? factsBy(facts, subject, scope) : []);

/**
 * The parties that were themselves asked, whatever they answered: by an informant of theirs, or in an interview or a
 * survey as holder.
 */
export function partnersAsked(subject: Case, rows: readonly Observation[]): Set<string> {
  const partyOf = new Map((subject.informants ?? []).map(({ id, party }) => [id, party]));
  const asked = rows.flatMap(({ informant, holder, method }) => [
    informant && partyOf.get(informant),
    method === 'interview' || method === 'survey' ? holder : undefined,
  ]);
  return new Set(asked.filter((id) => id !== undefined));
}

/** The observations on each question of a framework, and on each of its parts; throws where they are not sound. */
export function rowsByIndicator(
  framework: string,
  specs: Specs,
  subject: Case,
  caller: string,
  check: LevelCheck = assertLevel,
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
    check(row.level, `${path}.level`, caller);
    for (const party of row.about ?? []) {
      if (!parties.has(party)) throw invalidCase('unknown-party', `${path}.about`, party, caller);
    }
    // A guess at another's view is no evidence for what it guesses at.
    if (row.attributedTo === undefined) own.push(row);
  }
  return rows;
}
