import { cut } from '../core/error.js';
import type { FaultPath } from '../core/fault.js';
import { type Findings, fault } from '../core/faults-found.js';
import { longestText } from '../core/limits.js';
import type { Suggest } from '../core/nearest.js';
import { type Fields, inner, isList } from './build.js';
import { isId, isTelling, type Target, targetOf } from './fields.js';
import { isReadableList, type Keyed } from './kind.js';
import type { Known } from './known.js';

/** What looking up a name needs. */
export interface Lookup {
  readonly known: Known;
  readonly suggest: Suggest;
}

/** A key that names something, or holds a list: where what it names has to be found, nowhere if it names nothing. */
export interface Link {
  readonly key: string;
  readonly target: Target | undefined;
  readonly many: boolean;
}

/** The links of an object in the order of its schema. */
export function linksOf(fields: Fields): readonly Link[] {
  return Object.entries(fields)
    .map(([key, field]) => ({ key, target: targetOf(field), many: isList(inner(field)) }))
    .filter(({ target, many }) => many || target !== undefined);
}

/**
 * Looks up whatever an object names, and finds names that a list gives twice. Values of the wrong shape are passed
 * over: another fault says so.
 */
export function checkNames(
  object: Keyed,
  links: readonly Link[],
  path: FaultPath,
  lookup: Lookup,
  found: Findings,
): void {
  for (const { key, target, many } of links) {
    const value = object[key];
    if (value === undefined) continue;
    if (!many) {
      if (typeof value === 'string') checkName(value, target, () => [...path, key], lookup, found);
    } else if (isReadableList(value)) {
      const firstOf = new Map<unknown, number>();
      for (let index = 0; index < value.length; index += 1) {
        const name = value[index];
        if (typeof name !== 'string') continue;
        const at = () => [...path, key, index];
        if (value.length > 1) checkTwice(name, index, firstOf, at, found);
        checkName(name, target, at, lookup, found);
      }
    }
  }
}

/** Finds an id that its list has given before. A path is made where there is a fault, since there mostly is none. */
export function checkTwice(
  id: unknown,
  index: number,
  firstOf: Map<unknown, number>,
  at: () => FaultPath,
  found: Findings,
): void {
  if (typeof id !== 'string') return;
  const first = firstOf.get(id);
  if (first === undefined) firstOf.set(id, index);
  else found.add(() => fault('duplicate-id', at(), { id: cut(id), first }));
}

/** Finds what a list names twice. What is no list is passed over. */
export function checkRepeats(list: unknown, path: FaultPath, found: Findings): void {
  if (!isReadableList(list)) return;
  const firstOf = new Map<unknown, number>();
  for (const [index, id] of list.entries()) checkTwice(id, index, firstOf, () => [...path, index], found);
}

/** What it is to name something that is not in a list of the document. */
const unlisted = {
  indicators: 'unknown-indicator',
  frameworks: 'unknown-framework',
  roles: 'unknown-role',
  duties: 'unknown-duty',
  tasks: 'unknown-task',
  phases: 'unknown-phase',
} as const;

const isUnlisted = (target: Target): target is keyof typeof unlisted => Object.hasOwn(unlisted, target);

function checkName(
  name: string,
  target: Target | undefined,
  at: () => FaultPath,
  { known, suggest }: Lookup,
  found: Findings,
): void {
  const names = target && known[target];
  if (!names || names.has(name)) return;
  const params = () => ({ id: cut(name), nearest: suggest(name, names) });
  if (isUnlisted(target)) {
    if (!isTelling(name) || name.length > longestText) return;
    found.add(() => fault(unlisted[target], at(), params()));
  } else if (isId(name)) found.add(() => fault('dangling-reference', at(), { ...params(), list: target }));
}
