import type { Case, Observation } from '../case/case.js';
import { type Observed, observe } from '../case/observe.js';
import { dateSpan } from '../case/partial-date.js';
import { isPeriodOpen, type ScopeOptions, scopeOf } from '../case/scope.js';
import { caseSchemaName } from '../case/vocabulary.js';
import { type ErrorCode, KemitraanError } from '../core/error.js';
import type { IndicatorSpec } from '../core/indicator.js';
import type { Applicable } from '../core/interval.js';
import type { Disagreement } from '../core/verdict.js';
import { assertLevel, type Input, unknownIndicator } from './input.js';

type Specs = Readonly<Record<string, IndicatorSpec>>;

/** Reads the observations of a framework from a case. Throws where they are not what `parseCase` accepts. */
export function readCase(
  framework: string,
  specs: Specs,
  subject: Case,
  options: ScopeOptions,
  caller: string,
): Input {
  assertCase(subject, caller);
  const scope = scopeOf(subject, options, caller);
  const rows = rowsByIndicator(framework, specs, subject, caller);
  const periodOpen = isPeriodOpen(subject, options.asOf);
  const inputs: Record<string, Applicable> = {};
  const observed: Record<string, Observed & { readonly periodOpen: boolean }> = {};
  const disagreements: Disagreement[] = [];
  for (const [id, spec] of Object.entries(specs)) {
    const seen = observe(spec, (part) => rows.get(part === undefined ? id : `${id}.${part}`) ?? [], scope);
    const tooEarly = spec.afterwards === true && periodOpen && seen.rows.length > 0;
    observed[id] = { ...seen, periodOpen: tooEarly };
    inputs[id] = tooEarly ? { lo: 0, hi: 1 } : seen.level;
    if (seen.observersDisagree) disagreements.push({ indicator: id, kind: 'observers' });
    if (seen.partsDisagree) disagreements.push({ indicator: id, kind: 'judged-derived' });
  }
  const asked = partnersAsked(
    subject,
    Object.values(observed).flatMap((one) => one.rows),
  );
  const partners = scope.partners.filter((party) => asked.has(party));
  return { inputs, disagreements, from: { case: subject, scope: { ...scope, asked: partners }, observed } };
}

/** The parties whose own view stands in the rows: told by an informant of theirs, or held by them. */
function partnersAsked(subject: Case, rows: readonly Observation[]): Set<string> {
  const partyOf = new Map((subject.informants ?? []).map(({ id, party }) => [id, party]));
  return new Set(
    rows
      .flatMap(({ informant, holder }) => [holder, informant && partyOf.get(informant)])
      .filter((id) => id !== undefined),
  );
}

function rowsByIndicator(
  framework: string,
  specs: Specs,
  subject: Case,
  caller: string,
): Map<string, Observation[]> {
  const ids = Object.entries(specs).flatMap(([id, spec]) => [
    id,
    ...(spec.parts ?? []).map((part) => `${id}.${part}`),
  ]);
  const rows = new Map<string, Observation[]>(ids.map((id) => [id, []]));
  const parties = new Set((subject.parties ?? []).map((party) => party.id));
  for (const [index, row] of (subject.observations ?? []).entries()) {
    if (!row.indicator.startsWith(`${framework}.`)) continue;
    const path = `input.observations[${index}]`;
    const own = rows.get(row.indicator.slice(framework.length + 1));
    if (!own)
      throw unknownIndicator(
        row.indicator,
        ids.map((id) => `${framework}.${id}`),
        `${path}.indicator`,
        caller,
      );
    assertLevel(row.level, `${path}.level`, caller);
    for (const party of row.about ?? []) {
      if (!parties.has(party)) throw invalidCase('unknown-party', `${path}.about`, party, caller);
    }
    if (row.date !== undefined && typeof dateSpan(row.date) === 'string') {
      throw invalidCase('invalid-date', `${path}.date`, row.date, caller);
    }
    // A guess at another's view is no evidence for what it guesses at.
    if (row.attributedTo === undefined) own.push(row);
  }
  return rows;
}

/** The parts of a case that are read here have the shape that the type promises. */
function assertCase(subject: Case, caller: string): void {
  if (subject.schema !== caseSchemaName)
    throw invalidCase('invalid-case', 'input.schema', subject.schema, caller);
  for (const list of ['parties', 'informants', 'observations', 'agreements'] as const) {
    const rows: unknown = subject[list] ?? [];
    if (!Array.isArray(rows)) throw invalidCase('invalid-case', `input.${list}`, rows, caller);
    for (const [index, row] of rows.entries()) {
      const sound = typeof row === 'object' && row !== null && hasShape(row, list);
      if (!sound) throw invalidCase('invalid-case', `input.${list}[${index}]`, row, caller);
    }
  }
}

function hasShape(row: Readonly<Record<string, unknown>>, list: string): boolean {
  if (list === 'observations') {
    return typeof row.indicator === 'string' && (row.about === undefined || Array.isArray(row.about));
  }
  return list === 'agreements' || typeof row.id === 'string';
}

function invalidCase(code: ErrorCode, parameter: string, value: unknown, caller: string): KemitraanError {
  return new KemitraanError({
    code,
    in: caller,
    parameter,
    value,
    remedy: 'Pass what parseCase (kemitraan/schema) returned; it lists every fault of a case.',
  });
}
