import type { FindingOutcome } from '../../../src/forms/findings/verdict.js';

// A second method beside the library's: nothing here follows intervals or takes a minimum. Each indicator is looked at by
// itself, a side of a rule is read off the list, and what may change is found by trying all of it.

export type Level = number | 'unknown' | 'not-applicable';
export type Levels = Readonly<Record<string, Level>>;

/** Indicators that are all wanted in, or each with the side that it is wanted on. */
export type OracleSide = readonly string[] | Readonly<Record<string, 'in' | 'out'>>;

export interface OracleRule {
  readonly if?: OracleSide;
  readonly then: OracleSide;
  readonly severity: 'failure' | 'note';
}
export type OracleRules = Readonly<Record<string, OracleRule>>;

const slack = 1e-9;

/** The indicators of a side, each with where it is wanted. */
export function wantedIn(side: OracleSide = []): [id: string, wanted: 'in' | 'out'][] {
  return isList(side) ? side.map((id) => [id, 'in']) : Object.entries(side);
}

function isList(side: OracleSide): side is readonly string[] {
  return Array.isArray(side);
}

/** How one rule turns out, with the line between in and out at 0.5 or elsewhere. */
export function outcomeOf(rule: OracleRule, levels: Levels, line = 0.5): FindingOutcome {
  // A level is turned over before it is compared with the line, where the indicator is wanted out.
  const side = (given: OracleSide | undefined) =>
    wantedIn(given).map(([id, wanted]) => {
      const level = levels[id] ?? 'unknown';
      if (typeof level !== 'number') return level;
      const holds = wanted === 'in' ? level : 1 - level;
      if (Math.abs(holds - line) <= slack) return 'unknown';
      return holds > line ? 'in' : 'out';
    });
  const [asked, expected] = [side(rule.if), side(rule.then)];
  // Nothing is expected, something cannot be asked, or the condition is out.
  if (expected.length === 0 || [...asked, ...expected].includes('not-applicable')) return 'inapplicable';
  if (asked.includes('out')) return 'inapplicable';
  if (asked.includes('unknown')) return 'cannot-tell';
  if (expected.every((one) => one === 'in')) return 'passed';
  return expected.includes('out') ? 'failed' : 'cannot-tell';
}

/** Every choice of a level for each of some indicators. */
function choices(ids: readonly string[], allowed: readonly number[]): Levels[] {
  return ids.reduce<Levels[]>(
    (found, id) => found.flatMap((one) => allowed.map((level) => ({ ...one, [id]: level }))),
    [{}],
  );
}

function subsets(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((found, id) => found.flatMap((one) => [one, [...one, id]]), [[]]);
}

/** The smallest sets of known levels whose change alters a rule, each as `rule: indicators`, sorted. */
export function smallestFlips(rules: OracleRules, levels: Levels): string[] {
  const known = Object.keys(levels).filter((id) => typeof levels[id] === 'number');
  const sets = subsets(known);
  for (let size = 1; size <= known.length; size += 1) {
    const found = sets
      .filter((ids) => ids.length === size)
      .flatMap((ids) =>
        Object.entries(rules).flatMap(([id, rule]) => {
          const now = outcomeOf(rule, levels);
          const alters = choices(ids, [0, 0.5, 1]).some(
            (change) => outcomeOf(rule, { ...levels, ...change }) !== now,
          );
          return alters ? [`${id}: ${[...ids].sort().join()}`] : [];
        }),
      );
    if (found.length > 0) return found.sort();
  }
  return [];
}

/** The rules that another line would give another outcome. */
export function alteredAt(rules: OracleRules, levels: Levels, line: number): string[] {
  return Object.keys(rules).filter((id) => {
    const rule = rules[id];
    return rule !== undefined && outcomeOf(rule, levels, line) !== outcomeOf(rule, levels);
  });
}

interface OracleQuestion {
  readonly indicator: string;
  readonly kind: 'ask';
  readonly left: { readonly in: number; readonly out: number };
  readonly now: number;
}

/** What is unknown, each with how many rules each answer leaves open: the fewest at worst first, then in all. */
export function questionsOf(rules: OracleRules, levels: Levels): OracleQuestion[] {
  const open = (change: Levels) =>
    Object.values(rules).filter((rule) => outcomeOf(rule, { ...levels, ...change }) === 'cannot-tell').length;
  return Object.keys(levels)
    .filter((id) => levels[id] === 'unknown')
    .map((indicator): OracleQuestion => {
      const left = { in: open({ [indicator]: 1 }), out: open({ [indicator]: 0 }) };
      return { indicator, kind: 'ask', left, now: open({}) };
    })
    .sort(
      ({ left: a }, { left: b }) =>
        Math.max(a.in, a.out) - Math.max(b.in, b.out) || a.in + a.out - (b.in + b.out),
    );
}
