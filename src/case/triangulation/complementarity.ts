import type { Complement, UnitRef } from './result.js';
import { type ObserverKind, observerKinds } from './rule.js';
import type { HeardUnit } from './unit.js';

/**
 * By kind, what one source, method, informant or coder alone speaks to while others of its kind speak elsewhere. Where a row
 * that names none speaks as well, nobody can tell that one is alone.
 */
export function complementarityOf(
  units: readonly HeardUnit[],
): Readonly<Record<ObserverKind, readonly Complement[]>> {
  const of = (kind: ObserverKind): Complement[] => {
    const alone = new Map<string, UnitRef[]>();
    const speaking = new Set<string>();
    for (const { ref, heard } of units) {
      const ids = new Set(heard.told.map((row) => row[kind]));
      for (const id of ids) if (id !== undefined) speaking.add(id);
      const [only] = ids;
      if (ids.size !== 1 || only === undefined) continue;
      const own = alone.get(only);
      if (own) own.push(ref);
      else alone.set(only, [ref]);
    }
    return speaking.size > 1 ? [...alone].map(([id, own]) => ({ id, only: own })) : [];
  };
  const [source, method, informant, coder] = observerKinds.map(of);
  return { source: source ?? [], method: method ?? [], informant: informant ?? [], coder: coder ?? [] };
}
