import type { IndicatorSpec } from '../core/indicator.js';
import type { Applicable } from '../core/interval.js';
import type { Observation } from './case.js';
import type { Fact } from './facts.js';
import { contradict, joinParts } from './parts.js';
import type { Looked } from './scope.js';
import { type Settled, settle } from './settle.js';
import { type Unit, unitsOf, whole } from './units.js';

/** The rows on an indicator, or on one of its sub-questions. */
export type RowsOf = (part?: string) => readonly (Observation | Fact)[];

/** The level of one unit, and what it was settled from. */
export interface Stated {
  readonly unit: Unit;
  readonly level: Applicable;
  readonly settled: readonly Settled[];
  readonly contradicts: boolean;
}

/** What is said of each partner or relation, and of the whole partnership. */
export interface Statements {
  readonly each: readonly Stated[];
  readonly overall: Stated | null;
}

/**
 * What rows come to for each unit that they speak of. Where somebody is spoken of in one sub-question, `otherwise` speaks
 * for those of which nobody does.
 */
export function stateUnits(
  spec: IndicatorSpec,
  rowsOf: RowsOf,
  scope: Looked,
  otherwise: RowsOf = () => [],
): Statements {
  if (!spec.parts) return stateWhole(settleUnits(rowsOf(), spec, scope));
  const judged = settleUnits(rowsOf(), spec, scope);
  const parts = spec.parts.map((part) => settleUnits(rowsOf(part), spec, scope));
  const others = spec.parts.map((part) => settleUnits(otherwise(part), spec, scope));
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
      return level ?? (own === null ? take(others[index] as SettledUnits, unit.key) : null);
    };
    const isSaid = (key: string) => parts.some((table) => table.has(key));
    const isHeard = isSaid(unit.key) || (isSaid(whole.key) && others.some((table) => table.has(unit.key)));
    const derived = isHeard ? joinParts(parts.map(partOf)) : null;
    const level = own ?? derived;
    const contradicts = own !== null && derived !== null && contradict(own, derived);
    return level && { unit, level, settled: [...used], contradicts };
  };
  const units = new Map(
    [judged, ...parts, ...others].flatMap((table) => [...table].map(([key, { unit }]) => [key, unit])),
  );
  const each = [...units.values()].filter((unit) => unit !== whole).map(stateOf);
  return { each: each.filter((one) => one !== null), overall: stateOf(whole) };
}

/** What rows come to where there are no sub-questions: what they say is all that there is. */
function stateWhole(judged: SettledUnits): Statements {
  const each: Stated[] = [];
  let overall: Stated | null = null;
  for (const { unit, settled } of judged.values()) {
    const stated = { unit, level: settled.level as Applicable, settled: [settled], contradicts: false };
    if (unit === whole) overall = stated;
    else each.push(stated);
  }
  return { each, overall };
}

/** The indicator itself, and each of its sub-questions. */
export function questions({ parts = [] }: IndicatorSpec): (string | undefined)[] {
  return [undefined, ...parts];
}

type SettledUnits = ReadonlyMap<string, { readonly unit: Unit; readonly settled: Settled }>;

function settleUnits(rows: ReturnType<RowsOf>, spec: IndicatorSpec, scope: Looked): SettledUnits {
  const table = new Map<string, { unit: Unit; settled: Settled }>();
  for (const { unit, rows: own } of unitsOf(rows, spec, scope.partners)) {
    const of = (where: string | undefined) => own.filter((row) => row.function === where);
    const first = settle(scope.function === undefined ? own : of(scope.function), scope.asOf);
    const settled = first.level === null ? settle(of(undefined), scope.asOf) : first;
    if (settled.level !== null) table.set(unit.key, { unit, settled });
  }
  return table;
}
