import type { IndicatorSpec } from '../core/indicator.js';
import { groupBy } from './group-by.js';

/** Whom one level is about: one partner, one relation, or the whole partnership. */
export interface Unit {
  readonly key: string;
  readonly about: readonly string[];
  /** It is one of those that the indicator asks about one by one: a partner, or a pair of them. */
  readonly covers: boolean;
}

/** The whole partnership. */
export const whole: Unit = { key: '', about: [], covers: false };

/** The rows by whom they are about, in order of appearance. Rows about others than partners fall away. */
export function unitsOf<R extends { readonly about?: readonly string[] }>(
  rows: readonly R[],
  spec: IndicatorSpec,
  partners: readonly string[],
): { readonly unit: Unit; readonly rows: readonly R[] }[] {
  if (spec.asks === 'partnership' || rows.every(({ about }) => about === undefined))
    return rows.length > 0 ? [{ unit: whole, rows }] : [];
  const known = new Set(partners);
  const spoken = rows.flatMap((row) => unitsOfRow(row.about, spec, known).map((unit) => ({ unit, row })));
  return [...groupBy(spoken, ({ unit }) => unit.key).values()].map((group) => ({
    unit: (group[0] as (typeof group)[number]).unit,
    rows: group.map(({ row }) => row),
  }));
}

function unitsOfRow(
  named: readonly string[] | undefined,
  spec: IndicatorSpec,
  partners: ReadonlySet<string>,
): Unit[] {
  if (named === undefined) return [whole];
  const about = [...new Set(named)];
  if (about.length === 0) return [];
  if (spec.asks === 'partner') {
    return about.filter((id) => partners.has(id)).map((id) => ({ key: id, about: [id], covers: true }));
  }
  // A relation with somebody who is no partner is none of the partnership's.
  if (!about.every((id) => partners.has(id))) return [];
  const [actor, ...others] = about;
  if (spec.directed && actor !== undefined && others.length > 0) {
    return others.map((other) => ({ key: `${actor} > ${other}`, about: [actor, other], covers: true }));
  }
  // In a relation without direction, all partners named are the whole; a pair is a pair; of any other
  // group only its own level is known, not that of each pair in it.
  if (!spec.directed && about.length === partners.size && about.length > 1) return [whole];
  return [{ key: [...about].sort().join(' '), about, covers: about.length === 2 && !spec.directed }];
}

/** What a unit may be spoken of by: itself, and, in a relation without direction, each of its ends. */
export function namesOf({ key, about }: Unit, { directed }: IndicatorSpec): string[] {
  return directed ? [key] : [...new Set([key, ...about])];
}
