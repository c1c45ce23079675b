import type { IndicatorSpec } from '../core/indicator.js';

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
): Iterable<{ readonly unit: Unit; readonly rows: readonly R[] }> {
  const known = new Set(partners);
  const found = new Map<string, { unit: Unit; rows: R[] }>();
  for (const row of rows) {
    for (const unit of unitsOfRow(row.about, spec, known)) {
      const entry = found.get(unit.key) ?? { unit, rows: [] };
      entry.rows.push(row);
      found.set(unit.key, entry);
    }
  }
  return found.values();
}

function unitsOfRow(
  named: readonly string[] | undefined,
  spec: IndicatorSpec,
  partners: ReadonlySet<string>,
): Unit[] {
  if (named === undefined || spec.asks === 'partnership') return [whole];
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
