import type { IndicatorSpec } from '../core/indicator.js';
import type { Applicable, Interval } from '../core/interval.js';
import type { Scope } from '../core/verdict.js';
import { and, isAbove, isUnknown, or } from '../measure/fuzzy.js';
import type { Observation, Period } from './case.js';
import { contradict, joinParts } from './parts.js';
import { isDuring } from './scope.js';
import { type Settled, settle } from './settle.js';
import { type Unit, unitsOf, whole } from './units.js';

/** What the observations of a case come to for one indicator. */
export interface Observed {
  readonly level: Applicable;
  readonly rows: readonly Observation[];
  /** The partners, or the ends of the relation, whose level sets the result; empty where none speaks for itself. */
  readonly binding: readonly string[];
  readonly observersDisagree: boolean;
  /** A partner's judged level contradicts what its sub-questions give. */
  readonly partsDisagree: boolean;
  readonly functionsDiffer: boolean;
  readonly dateOpen: boolean;
  /** Some of what is said was said while the partnership was, or may have been, going on; it does not count. */
  readonly periodOpen: boolean;
}

interface Stated {
  readonly unit: Unit;
  readonly level: Applicable;
}

/**
 * From observations to one level: each partner or relation is settled by itself, what is said of the whole partnership
 * stands for those that have no level of their own, and the levels are combined as the indicator says. Whoever nobody
 * spoke of is unknown.
 */
export function observe(
  spec: IndicatorSpec,
  rowsOf: (part?: string) => readonly Observation[],
  scope: Pick<Scope, 'partners' | 'function' | 'asOf'> & { readonly partnersKnown: boolean },
  period?: Period,
): Observed {
  const early = (row: Observation) => spec.afterwards === true && isDuring(row, period, scope.asOf);
  const inTime = (rows: readonly Observation[]) =>
    settleUnits(
      rows.filter((row) => !early(row)),
      spec,
      scope,
    );
  const judged = inTime(rowsOf());
  const parts = (spec.parts ?? []).map((part) => inTime(rowsOf(part)));
  const units = new Map<string, Unit>();
  for (const table of [judged, ...parts]) for (const { unit } of table.values()) units.set(unit.key, unit);

  const used = new Set<Settled>();
  const take = (table: SettledUnits, key: string): Applicable | null => {
    const settled = table.get(key)?.settled;
    if (settled) used.add(settled);
    return settled?.level ?? null;
  };
  const partsOf = (key: string): Applicable | null => {
    if (!parts.some((table) => table.has(key))) return null;
    // What is judged of the whole stands for a sub-question that nobody spoke of, as it does for a partner.
    const missing = () => (judged.has(key) ? null : take(judged, whole.key));
    return joinParts(parts.map((table) => take(table, key) ?? take(table, whole.key) ?? missing()));
  };
  let partsDisagree = false;
  const levelOf = (key: string): Applicable | null => {
    const own = take(judged, key);
    const derived = partsOf(key);
    if (own !== null && derived !== null && contradict(own, derived)) partsDisagree = true;
    return own ?? derived;
  };

  const stated: Stated[] = [];
  for (const unit of units.values()) {
    const level = unit.key === whole.key ? null : levelOf(unit.key);
    if (level !== null) stated.push({ unit, level });
  }
  if (leavesOut(spec, scope.partners.length, stated)) {
    stated.push({ unit: whole, level: levelOf(whole.key) ?? { lo: 0, hi: 1 } });
  }

  const all = [...used];
  const nobody = scope.partnersKnown && scope.partners.length < fewest[spec.asks];
  return {
    ...(nobody ? { level: 'not-applicable', binding: [] } : combine(spec, stated)),
    rows: [...new Set(all.flatMap(({ rows }) => rows))],
    observersDisagree: all.some(({ disagreement }) => disagreement),
    partsDisagree,
    functionsDiffer: all.some(({ functionsDiffer }) => functionsDiffer),
    dateOpen: all.some(({ dateOpen }) => dateOpen),
    periodOpen: [undefined, ...(spec.parts ?? [])].some((part) => rowsOf(part).some(early)),
  };
}

type SettledUnits = ReadonlyMap<string, { readonly unit: Unit; readonly settled: Settled }>;

function settleUnits(
  rows: readonly Observation[],
  spec: IndicatorSpec,
  scope: Pick<Scope, 'partners' | 'function' | 'asOf'>,
): Map<string, { unit: Unit; settled: Settled }> {
  const table = new Map<string, { unit: Unit; settled: Settled }>();
  for (const { unit, rows: own } of unitsOf(rows, spec, scope.partners)) {
    const inFunction = own.filter((row) => row.function === scope.function);
    const first = settle(scope.function === undefined ? own : inFunction, scope.asOf);
    const settled =
      first.level !== null
        ? first
        : settle(
            own.filter((row) => row.function === undefined),
            scope.asOf,
          );
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

function combine(spec: IndicatorSpec, stated: readonly Stated[]): Pick<Observed, 'level' | 'binding'> {
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
  return { level, binding: [...new Set(binding)] };
}
