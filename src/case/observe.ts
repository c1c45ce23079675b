import type { IndicatorSpec } from '../core/indicator.js';
import type { Applicable, Interval } from '../core/interval.js';
import type { Scope } from '../core/verdict.js';
import { and, crossover, isAbove, isPoint, isUnknown, or } from '../measure/fuzzy.js';
import type { Observation, Period } from './case.js';
import type { Fact } from './facts.js';
import { contradict, joinParts } from './parts.js';
import { isDuring } from './scope.js';
import { type Caveat, type Settled, settle } from './settle.js';
import { type Unit, unitsOf, whole } from './units.js';

/** What the observations of a case, and its facts where nobody judged, come to for one indicator. */
export interface Observed {
  readonly level: Applicable;
  /** The rows that the level rests on. */
  readonly rows: readonly (Observation | Fact)[];
  /** The partners, or the ends of the relation, whose level sets the result; empty where none speaks for itself. */
  readonly binding: readonly string[];
  /** Which end of the level they set, where it is open. */
  readonly bound?: 'at-most' | 'at-least';
  readonly caveats: readonly Caveat[];
}

type Telling = Observation | Fact;
type RowsOf = (part?: string) => readonly Telling[];
type Looked = Pick<Scope, 'partners' | 'function' | 'asOf'>;

/** The level of one unit, and what it was settled from. */
interface Stated {
  readonly unit: Unit;
  readonly level: Applicable;
  readonly settled: readonly Settled[];
  readonly contradicts: boolean;
}

/**
 * From observations to one level: each partner or relation is settled by itself, what is said of the whole partnership
 * stands for those that have no level of their own, and the levels are combined as the indicator says. Facts are heard
 * like one more observer, but only of whom no other speaks. Whoever is left is unknown.
 */
export function observe(
  spec: IndicatorSpec,
  rowsOf: (part?: string) => readonly Observation[],
  facts: readonly Fact[],
  scope: Looked & { readonly partnersKnown: boolean },
  period?: Period,
): Observed {
  const early = (row: Observation) => spec.afterwards === true && isDuring(row, period, scope.asOf);
  const said: RowsOf = (part) => rowsOf(part).filter((row) => !early(row));
  // Facts say nothing of what lasts, nor of a question that does not arise.
  const tooFew = scope.partners.length < fewest[spec.asks];
  const heard = spec.afterwards || tooFew ? [] : facts;
  const known: RowsOf = (part) => heard.filter((fact) => fact.part === part);
  const judged = stateUnits(spec, said, scope, known);
  const byFacts = stateUnits(spec, known, scope);
  const spoken = new Set(
    judged.each.flatMap(({ unit }) => (spec.directed ? [unit.key] : [unit.key, ...unit.about])),
  );
  const unheard = judged.overall ? [] : byFacts.each.filter(({ unit }) => !spoken.has(unit.key));
  const stated = [...judged.each, ...unheard];
  if (leavesOut(spec, scope.partners.length, stated)) {
    stated.push(judged.overall ?? byFacts.overall ?? nothing);
  }
  const settled = stated.flatMap((one) => one.settled);
  const caveats = new Set(settled.flatMap((one) => one.caveats));
  const alone = { ...spec, parts: [] };
  const differs = questions(spec).some((part) =>
    differ(
      part === undefined ? spec : alone,
      part === undefined ? judged : stateUnits(alone, () => said(part), scope),
      part === undefined ? byFacts : stateUnits(alone, () => known(part), scope),
      scope.partners.length,
    ),
  );
  if (differs || stated.some(({ contradicts }) => contradicts)) caveats.add('judged-derived');
  if (questions(spec).some((part) => rowsOf(part).some(early))) caveats.add('period-open');
  const nobody = scope.partnersKnown && tooFew;
  return {
    ...(nobody ? { level: 'not-applicable', binding: [] } : combine(spec, stated)),
    rows: [...new Set(settled.flatMap(({ rows }) => rows))],
    caveats: [...caveats],
  };
}

const nothing: Stated = { unit: whole, level: { lo: 0, hi: 1 }, settled: [], contradicts: false };

/** The indicator itself, and each of its sub-questions. */
function questions({ parts = [] }: IndicatorSpec): (string | undefined)[] {
  return [undefined, ...parts];
}

/** What is said of each partner or relation, and of the whole partnership. */
interface Statements {
  readonly each: readonly Stated[];
  readonly overall: Stated | null;
}

/** Where somebody is spoken of in one sub-question, `otherwise` speaks for those of which nobody does. */
function stateUnits(
  spec: IndicatorSpec,
  rowsOf: RowsOf,
  scope: Looked,
  otherwise: RowsOf = () => [],
): Statements {
  const tables = questions(spec).map((part) => settleUnits(rowsOf(part), spec, scope));
  const others = (spec.parts ?? []).map((part) => settleUnits(otherwise(part), spec, scope));
  const [judged = new Map(), ...parts] = tables;
  const stateOf = (unit: Unit): Stated | null => {
    const used = new Set<Settled>();
    const take = (table: SettledUnits, key: string): Applicable | null => {
      const settled = table.get(key)?.settled;
      if (settled) used.add(settled);
      return settled?.level ?? null;
    };
    const own = take(judged, unit.key);
    // What is judged of the whole stands for a sub-question that nobody spoke of, as it does for a partner.
    const missing = () => (own === null ? take(judged, whole.key) : null);
    const partOf = (table: SettledUnits, index: number) => {
      const level = take(table, unit.key) ?? take(table, whole.key) ?? missing();
      return level ?? (own === null ? take(others[index] ?? table, unit.key) : null);
    };
    const isSaid = (key: string) => parts.some((table) => table.has(key));
    const isHeard = isSaid(unit.key) || (isSaid(whole.key) && others.some((table) => table.has(unit.key)));
    const derived = isHeard ? joinParts(parts.map(partOf)) : null;
    const level = own ?? derived;
    const contradicts = own !== null && derived !== null && contradict(own, derived);
    return level && { unit, level, settled: [...used], contradicts };
  };
  const units = new Map(
    [...tables, ...others].flatMap((table) => [...table].map(([key, { unit }]) => [key, unit])),
  );
  const each = [...units.values()].filter((unit) => unit !== whole).map(stateOf);
  return { each: each.filter((one) => one !== null), overall: stateOf(whole) };
}

/**
 * Whether observers put somebody, the whole, or all together on another side of 0.5 than facts do. Facts tell the side,
 * not how far: a judgement that is less sure than they are is none against them.
 */
function differ(spec: IndicatorSpec, judged: Statements, byFacts: Statements, partners: number): boolean {
  const said = new Map<string, Applicable[]>();
  for (const { unit, level } of judged.each)
    for (const name of spec.directed ? [unit.key] : new Set([unit.key, ...unit.about]))
      said.set(name, pushed(said.get(name), level));
  const all = ({ each, overall }: Statements) => [...each, ...(overall ? [overall] : [])];
  if (all(judged).length === 0 || all(byFacts).length === 0) return false;
  const combined = ({ each, overall }: Statements) =>
    combine(spec, leavesOut(spec, partners, each) ? [...each, overall ?? nothing] : each).level;
  return (
    contradict(combined(judged), sideOf(combined(byFacts))) ||
    all(byFacts).some(({ unit, level }) => {
      const own = said.get(unit.key) ?? (judged.overall ? [judged.overall.level] : []);
      return own.some((one) => contradict(one, sideOf(level)));
    })
  );
}

function pushed<T>(list: T[] = [], item: T): T[] {
  list.push(item);
  return list;
}

function sideOf(level: Applicable): Applicable {
  if (level === 'not-applicable') return level;
  return {
    lo: isAbove(level.lo, crossover) ? crossover : 0,
    hi: isAbove(crossover, level.hi) ? crossover : 1,
  };
}

type SettledUnits = ReadonlyMap<string, { readonly unit: Unit; readonly settled: Settled }>;

function settleUnits(rows: readonly Telling[], spec: IndicatorSpec, scope: Looked): SettledUnits {
  const table = new Map<string, { unit: Unit; settled: Settled }>();
  for (const { unit, rows: own } of unitsOf(rows, spec, scope.partners)) {
    const inFunction = own.filter((row) => row.function === scope.function);
    const general = own.filter((row) => row.function === undefined);
    const first = settle(scope.function === undefined ? own : inFunction, scope.asOf);
    const settled = first.level === null ? settle(general, scope.asOf) : first;
    if (settled.level !== null) table.set(unit.key, { unit, settled });
  }
  return table;
}

/** How many partners there have to be for the question to arise. */
const fewest = { partnership: 0, partner: 1, relation: 2 } as const;

/** Whether somebody who counts has no level yet: a partner, or a pair of partners in the directions that are asked. */
function leavesOut(spec: IndicatorSpec, partners: number, stated: readonly Stated[]): boolean {
  const covered = stated.filter(({ unit }) => unit.covers).length;
  if (spec.asks === 'partnership') return true;
  if (spec.asks === 'partner') return partners === 0 || covered < partners;
  const pairs = (partners * (partners - 1)) / (spec.directed ? 1 : 2);
  return pairs === 0 || covered < pairs;
}

function combine(
  spec: IndicatorSpec,
  stated: readonly Stated[],
): Pick<Observed, 'level' | 'binding' | 'bound'> {
  const applying = stated.filter(
    (one): one is Stated & { level: Interval } => one.level !== 'not-applicable',
  );
  const strongest = spec.over === 'strongest';
  const level = (strongest ? or : and)(applying.map((one) => one.level));
  if (level === null) return { level: 'not-applicable', binding: [] };
  const sets = (one: Interval) => (strongest ? !isAbove(level.lo, one.lo) : !isAbove(one.hi, level.hi));
  const binding = isUnknown(level)
    ? []
    : applying.filter((one) => sets(one.level)).flatMap(({ unit }) => unit.about);
  return {
    level,
    binding: [...new Set(binding)],
    ...(!isPoint(level) && { bound: strongest ? 'at-least' : 'at-most' }),
  };
}
