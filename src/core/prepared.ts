// What was worked out of definitions, by the definition and by what worked it out. Made at the first use, as nothing runs
// when a module is loaded.
const kept: { by: WeakMap<object, Map<unknown, unknown>> | null } = { by: null };

/**
 * What `prepare` makes of a definition, worked out once and kept for as long as the definition is. `prepare` is a named
 * function that reads nothing but the definition, and what it gives is only read.
 *
 * The library's own definitions do not change. Of a caller's own, which may, hand in a copy that nobody else holds.
 */
export function prepared<Definition extends object, Prepared>(
  definition: Definition,
  prepare: (definition: Definition) => Prepared,
): Prepared {
  kept.by ??= new WeakMap();
  let made = kept.by.get(definition);
  if (made === undefined) {
    made = new Map();
    kept.by.set(definition, made);
  }
  const known = made.get(prepare);
  if (known !== undefined) return known as Prepared;
  const fresh = prepare(definition);
  made.set(prepare, fresh);
  return fresh;
}

/**
 * Checks a definition, and not again for as long as it is kept once it has passed. `check` is a named function that throws
 * where it finds a fault.
 */
export function checkOnce<Definition>(
  caller: string,
  definition: Definition,
  check: (caller: string, definition: Definition) => void,
): void {
  if (typeof definition !== 'object' || definition === null) {
    check(caller, definition);
    return;
  }
  const passed: Set<unknown> = prepared(definition, noneYet);
  if (passed.has(check)) return;
  check(caller, definition);
  passed.add(check);
}

function noneYet(): Set<unknown> {
  return new Set();
}
