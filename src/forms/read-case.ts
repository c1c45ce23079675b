import type { Case, Observation, Period } from '../case/case.js';
import { type Fact, factsBy } from '../case/facts.js';
import { levelUnspoken, type Observed, observe } from '../case/observe.js';
import type { Looked } from '../case/scope.js';
import { withId } from '../case/with-ids.js';
import { unlisted } from '../core/assert.js';
import { type Asked, askedIds, type IndicatorSpec } from '../core/indicator.js';
import type { Applicable } from '../core/interval.js';
import { prepared } from '../core/prepared.js';
import type { Disagreement, Scope } from '../core/verdict.js';
import { invalidCase } from './assert-case.js';
import { assertLevel, type Input } from './input.js';
import type { Look, Rows } from './look.js';

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
  look: Look,
  factsFor: FactsFor = byRules,
  check: RowCheck = hasLevel,
): Input {
  return readUnit(specs, look.subject, wholeOf(framework, specs, look, check), factsFor);
}

/** The partnership as one, or what the options choose of it. */
export function wholeOf(framework: string, specs: Specs, look: Look, check: RowCheck): CaseUnit {
  const scope = look.scopeOfPartners();
  const { partners } = scope;
  const rows = new Map<string, readonly Observation[]>();
  for (const [id, own] of rowsByIndicator(framework, specs, look, check)) rows.set(id, own.map(withId));
  const heard = look.askedFor([...rows.values()].flat());
  return {
    scope: { ...scope, partners: [...partners], asked: partners.filter((party) => heard.has(party)) },
    partnersKnown: look.partnersKnown,
    rowsOf: (id) => rows.get(id) ?? none,
  };
}

const none: readonly Observation[] = [];

/** What the rows of a unit, and facts where nobody judged, come to for every indicator; `observed` are those of which either speaks. */
export function readUnit(
  specs: Readonly<Record<string, IndicatorSpec>>,
  subject: Case,
  { scope, partnersKnown, rowsOf }: CaseUnit,
  factsFor: FactsFor,
): Input {
  const collected = nothingYet();
  const looked = { ...scope, partnersKnown, rowsOf, period: subject.period };
  for (const question of prepared(specs, questionsIn))
    collect(question, looked, factsFor(question.spec, subject, scope, question.id), collected);
  const { observed, ...read } = collected;
  return { ...read, from: { case: subject, scope, observed } };
}

/** What is read of a case, question by question. */
export interface Collected {
  readonly inputs: Record<string, Applicable>;
  readonly observed: Record<string, Observed>;
  readonly disagreements: Disagreement[];
}

/** Before anything is read. An id may be any word, `constructor` too, and is looked up in `observed` where it may not stand. */
export function nothingYet(): Collected {
  return { inputs: {}, observed: Object.create(null), disagreements: [] };
}

/** Reads what a case says of one question; where neither a row nor a fact speaks, next to nothing is to be done. */
export function collect(
  { id, spec, asked }: ReturnType<typeof questionsIn>[number],
  looked: Looked & Pick<CaseUnit, 'partnersKnown' | 'rowsOf'> & { readonly period: Period | undefined },
  facts: readonly Fact[],
  { inputs, observed, disagreements }: Collected,
): void {
  const { rowsOf } = looked;
  if (facts.length === 0 && asked.every((one) => rowsOf(one).length === 0)) {
    inputs[id] = levelUnspoken(spec, looked);
    return;
  }
  const rows = (part?: string) => rowsOf(part === undefined ? id : `${id}.${part}`);
  const seen = observe(spec, rows, facts, looked, looked.period);
  observed[id] = seen;
  inputs[id] = seen.level;
  for (const kind of disagreementKinds)
    if (seen.caveats.includes(kind)) disagreements.push({ indicator: id, kind });
}

/** The questions one by one, each with the ids under which rows may speak of it: its own, and those of its parts. */
export function questionsIn(specs: Readonly<Record<string, IndicatorSpec>>) {
  return Object.entries(specs).map(([id, spec]) => ({ id, spec, asked: askedIds({ [id]: spec }) }));
}

/** A row that gives a level. */
export const hasLevel: RowCheck = ({ level }, path, caller) => {
  assertLevel(level, `${path}.level`, caller);
};

const disagreementKinds = ['observers', 'judged-derived'] as const;

const byRules: FactsFor = ({ facts }, subject, scope) => (facts ? factsBy(facts, subject, scope) : []);

/** The observations on each question of a framework, and on each of its parts; throws where they are not sound. */
export function rowsByIndicator(
  framework: string,
  specs: Specs,
  { caller, parties, rowsOn }: Rows,
  check: RowCheck,
): ReadonlyMap<string, readonly Observation[]> {
  const placed = rowsOn(framework);
  const rows = new Map<string, Observation[]>();
  if (placed.length === 0) return rows;
  for (const id of prepared(specs, askedIds)) rows.set(id, []);
  for (const { row, index } of placed) {
    const path = `input.observations[${index}]`;
    const own = rows.get(row.indicator.slice(framework.length + 1));
    if (!own) {
      const known = askedIds(specs).map((id) => `${framework}.${id}`);
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
