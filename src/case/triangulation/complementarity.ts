import { groupBy } from '../group-by.js';
import type { Complement } from './result.js';
import type { ObserverKind } from './rule.js';
import type { HeardUnit } from './unit.js';

/**
 * By kind, what one source, method, informant or coder alone speaks to while others of its kind speak elsewhere. Where a row
 * that names none speaks as well, nobody can tell that one is alone.
 */
export function complementarityOf(
  units: readonly HeardUnit[],
): Readonly<Record<ObserverKind, readonly Complement[]>> {
  const of = (kind: ObserverKind): Complement[] => {
    const told = units.map(({ ref, heard }) => ({ ref, ids: new Set(heard.told.map((row) => row[kind])) }));
    const speaking = new Set(told.flatMap(({ ids }) => [...ids].flatMap((id) => id ?? [])));
    if (speaking.size < 2) return [];
    const alone = told.filter(({ ids }) => ids.size === 1 && !ids.has(undefined));
    return [...groupBy(alone, ({ ids: [id = ''] }) => id)].map(([id, own]) => ({
      id,
      only: own.map(({ ref }) => ref),
    }));
  };
  return { source: of('source'), method: of('method'), informant: of('informant'), coder: of('coder') };
}
