import { prepared } from './prepared.js';
import { reading } from './reading.js';

// The copies that were made of definitions, by the definition; of a copy, itself.
const kept: { copies: WeakMap<object, object> | null } = { copies: null };

/**
 * What a definition of a caller's own says now, in a copy that nobody else holds, so that what is worked out of it stays
 * true: the same copy for as long as the definition says the same, another one once it has been changed. Of what is no
 * object there is no copy. Throws `invalid-definition` where something in it throws when it is read.
 */
export function fixedCopy<Given>(caller: string, parameter: string, given: Given): Given;
export function fixedCopy(caller: string, parameter: string, given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  kept.copies ??= new WeakMap();
  const before = kept.copies.get(given);
  if (before === given) return given;
  const isSame = () => before !== undefined && isUnchanged(given, before, { parts: mostParts });
  if (reading(caller, parameter, given, isSame, 'invalid-definition')) return before;
  const copyNow = () => copyOf(given, before, new Map());
  const copy = reading(caller, parameter, given, copyNow, 'invalid-definition') as object;
  kept.copies.set(given, copy);
  kept.copies.set(copy, copy);
  return copy;
}

/** Says of a definition that it does not change: the library's own, or a copy that nobody else holds. It is then its own copy. */
export function asFixed<Given extends object>(given: Given): Given {
  kept.copies ??= new WeakMap();
  if (kept.copies.get(given) !== given) kept.copies.set(given, given);
  return given;
}

/** What {@link prepared} gives, of a definition that does not change; of any other it is worked out anew. */
export function preparedIfFixed<Definition extends object, Prepared>(
  definition: Definition,
  prepare: (definition: Definition) => Prepared,
): Prepared {
  return kept.copies?.get(definition) === definition ? prepared(definition, prepare) : prepare(definition);
}

/** Lists longer than any that a definition holds, and so not looked through. */
const tooLong = 10_000;

/** As many parts as are held against a copy, one by one, before it is made anew: what holds the same part again and again ends. */
const mostParts = 100_000;

/** Whether a copy still says what is given. */
function isUnchanged(given: unknown, copy: unknown, left: { parts: number }): boolean {
  if (typeof given !== 'object' || given === null || typeof copy !== 'object' || copy === null)
    return Object.is(given, copy);
  left.parts -= 1;
  if (given === copy) return true;
  if (left.parts < 0 || Array.isArray(given) !== Array.isArray(copy)) return false;
  if (Array.isArray(given) && Array.isArray(copy))
    return given.length === copy.length && given.every((part, at) => isUnchanged(part, copy[at], left));
  const [keys, known] = [Object.keys(given), Object.keys(copy)];
  if (keys.length !== known.length) return false;
  const parts: Readonly<Record<string, unknown>> = Object(given);
  const held: Readonly<Record<string, unknown>> = Object(copy);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    if (key !== known[at] || !isUnchanged(parts[key], held[key], left)) return false;
  }
  return true;
}

/** `before`, where it says what is given; else a copy. What stands within itself is copied up to there. */
function copyOf(given: unknown, before: unknown, copied: Map<object, unknown>): unknown {
  if (typeof given !== 'object' || given === null) return given;
  if (copied.has(given)) return copied.get(given);
  copied.set(given, given);
  const known: Readonly<Record<string, unknown>> = Object(before);
  const partOf = (part: unknown, key: string | number) =>
    copyOf(part, Object.hasOwn(known, key) ? known[key] : undefined, copied);
  const copy = !Array.isArray(given)
    ? Object.fromEntries(Object.entries(given).map(([key, part]) => [key, partOf(part, key)]))
    : given.length > tooLong
      ? given
      : given.map(partOf);
  const result = saysTheSame(copy, before) ? before : copy;
  copied.set(given, result);
  return result;
}

/** Whether two hold the very same parts, in the same order. */
function saysTheSame(copy: object, before: unknown): boolean {
  if (typeof before !== 'object' || before === null || Array.isArray(copy) !== Array.isArray(before))
    return false;
  const [parts, known] = [Object.entries(copy), Object.entries(before)];
  return (
    parts.length === known.length &&
    parts.every(([key, part], at) => key === known[at]?.[0] && Object.is(part, known[at][1]))
  );
}
