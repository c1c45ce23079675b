import type { IndicatorSpec } from '../core/indicator.js';
import type { Applicable, Interval } from '../core/interval.js';
import { maximum, minimum } from '../measure/folds.js';
import { isAbove, isPoint, isUnknown } from '../measure/fuzzy.js';
import { groupBy } from './group-by.js';
import type { Stated } from './statements.js';
import { whole } from './units.js';

/** One end of a relation with a direction, and the other ends; none where only the one who acts was named. */
export interface Acting {
  readonly by: string;
  readonly towards: readonly string[];
}

/** What an indicator comes to over all units. */
export interface Combined {
  readonly level: Applicable;
  /** The partners, or the ends of the relation, whose level sets the result; empty where none speaks for itself. */
  readonly binding: readonly string[];
  /** In a relation with a direction: who acts in those that set the result, and for or from whom. */
  readonly acting?: readonly Acting[];
  /** Which end of the level they set, where it is open. */
  readonly bound?: 'at-most' | 'at-least';
}

/** The level of one unit, whatever it was settled from. */
type Said = Pick<Stated, 'unit' | 'level'>;

/** What is stated of the whole where nobody speaks. */
export const nothing: Stated = { unit: whole, level: { lo: 0, hi: 1 }, settled: [], contradicts: false };

/** How many partners there have to be for the question to arise. */
export const fewest = { partnership: 0, party: 1, partner: 1, relation: 2 } as const;

/** Whether somebody who counts has no level yet: a partner, or a pair of partners in the directions that are asked. */
export function leavesOut(spec: IndicatorSpec, partners: number, stated: readonly Said[]): boolean {
  const covered = stated.filter(({ unit }) => unit.covers).length;
  if (spec.asks === 'partnership') return true;
  if (spec.asks === 'partner') return partners === 0 || covered < partners;
  const pairs = (partners * (partners - 1)) / (spec.directed ? 1 : 2);
  return pairs === 0 || covered < pairs;
}

/** The lowest level of all, or the highest where the strongest counts; what does not apply leaves. */
export function combine(spec: IndicatorSpec, stated: readonly Said[]): Combined {
  const applying = stated.filter((one): one is Said & { level: Interval } => one.level !== 'not-applicable');
  const strongest = spec.over === 'strongest';
  const level = (strongest ? maximum : minimum)(applying.map((one) => one.level));
  if (level === null) return { level: 'not-applicable', binding: [] };
  const sets = (one: Interval) => (strongest ? !isAbove(level.lo, one.lo) : !isAbove(one.hi, level.hi));
  const setting = isUnknown(level)
    ? []
    : applying.filter((one) => sets(one.level)).map(({ unit }) => unit.about);
  const acting = spec.directed ? actingIn(setting) : [];
  return {
    level,
    binding: [...new Set(setting.flat())],
    ...(acting.length > 0 && { acting }),
    ...(!isPoint(level) && { bound: strongest ? 'at-least' : 'at-most' }),
  };
}

/** The relations by the one who acts, who is named first, in the order of their ids. */
function actingIn(relations: readonly (readonly string[])[]): Acting[] {
  const named = relations.filter(([by]) => by !== undefined);
  return [...groupBy(named, ([by = '']) => by)]
    .map(([by, own]) => ({ by, towards: own.flatMap(([, ...others]) => others) }))
    .sort((a, b) => (a.by < b.by ? -1 : 1));
}
