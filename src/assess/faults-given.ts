import { isCount, isListOf, isOneOf, isPlainObject, isText } from '../core/assert.js';
import { type Fault, faultCodes } from '../core/fault.js';
import type { Found } from '../core/faults-found.js';
import { longestList, mostFaults } from '../core/limits.js';

/**
 * A copy of the faults of a document as `parseCase` returned them, at most 1,000, the others counted; nothing where that is
 * not what was given. Throws what reading it throws.
 */
export function faultsGiven(given: unknown): Found | null {
  if (!isPlainObject(given) || given.ok !== false) return null;
  const { faults, omitted = 0 } = given;
  if (!Array.isArray(faults) || faults.length === 0 || !isCount(omitted)) return null;
  const copies = Array.from(faults.slice(0, mostFaults), copyOf);
  if (!copies.every((fault) => fault !== null)) return null;
  return { faults: copies, omitted: omitted + faults.length - copies.length };
}

function copyOf(fault: unknown): Fault | null {
  if (!isPlainObject(fault)) return null;
  const { code, path, params } = fault;
  if (!isText(code) || !isOneOf(code, faultCodes)) return null;
  if (!isShortList(path, isStep) || !isPlainObject(params)) return null;
  const own = Object.entries(params);
  if (!own.every(([, value]) => value === null || isStep(value) || isShortList(value, isText))) return null;
  const copied = own.map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]);
  return { code, path: [...path], params: Object.fromEntries(copied) } as Fault;
}

function isStep(value: unknown): value is string | number {
  return isText(value) || isCount(value);
}

function isShortList<One>(value: unknown, isOne: (one: unknown) => one is One): value is readonly One[] {
  return Array.isArray(value) && value.length <= longestList && isListOf(value, isOne);
}
