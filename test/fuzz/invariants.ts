import { type ErrorCode, errorCodes, isKemitraanError } from '../../src/core/error.js';
import { type Fault, faultCodes } from '../../src/core/fault.js';
import { locales } from '../../src/core/locale.js';
import { explainFault } from '../../src/explain/explain-fault.js';
import { longLetters } from './hostile-values.js';

/** How long what is said may be, in UTF-16 units; docs/hostile-input.md states the same. */
export const longest = {
  value: 482,
  parameter: 200,
  remedy: 20_000,
  message: 21_000,
  path: 80,
  sentence: 8_000,
};

/** What was wrong with an answer. */
export class Broken extends Error {}

const echoes = longLetters.map((letter) => letter.repeat(81));

function assertNoEcho(text: string, where: string): void {
  if (text.length > 80 && echoes.some((echo) => text.includes(echo))) {
    throw new Broken(`${where} repeats the input: ${text.slice(0, 300)}`);
  }
}

function assertText(value: unknown, most: number, where: string): void {
  if (typeof value !== 'string' || value === '') throw new Broken(`${where} is no text`);
  if (value.length > most)
    throw new Broken(`${where} has ${value.length} characters: ${value.slice(0, 300)}`);
  assertNoEcho(value, where);
}

/** The code of what was thrown; throws unless it is an error of the library, whole and not too long. */
export function codeThrown(error: unknown): ErrorCode {
  if (!isKemitraanError(error)) throw error;
  if (!errorCodes.includes(error.code)) throw new Broken(`${error.code} is no code of an error`);
  assertText(error.function, 80, 'the function of an error');
  assertText(error.parameter, longest.parameter, 'the parameter of an error');
  assertText(error.value, longest.value, 'the value of an error');
  assertText(error.remedy, longest.remedy, 'the remedy of an error');
  assertText(error.message, longest.message, 'the message of an error');
  return error.code;
}

/** The faults that a result has; none where it has no list of them. Throws unless each is whole and can be said. */
export function faultsIn(result: unknown, every: boolean): readonly Fault[] {
  if (typeof result !== 'object' || result === null || !('faults' in result)) return [];
  const { faults } = result as { faults: readonly Fault[] };
  if (!Array.isArray(faults) || faults.length > 1_000) throw new Broken('no list of faults, or too long');
  for (const fault of every ? faults : faults.slice(0, 3)) assertFault(fault);
  return faults;
}

function assertFault(fault: Fault): void {
  if (!faultCodes.includes(fault.code)) throw new Broken(`${fault.code} is no code of a fault`);
  if (!Array.isArray(fault.path)) throw new Broken(`${fault.code} has no path`);
  for (const step of fault.path) {
    if (
      typeof step === 'number'
        ? Number.isSafeInteger(step) && step >= 0
        : typeof step === 'string' && step.length <= 80
    )
      continue;
    throw new Broken(`${fault.code} has a path with ${String(step).slice(0, 200)}`);
  }
  assertNoEcho(JSON.stringify(fault.params), `the parameters of ${fault.code}`);
  const sentences = locales.map((locale) => explainFault(fault, { locale }));
  for (const sentence of sentences) assertText(sentence, longest.sentence, `the sentence of ${fault.code}`);
  if (sentences[0] === sentences[1]) throw new Broken(`${fault.code} is said alike in two languages`);
}

/** Throws unless a value is what JSON can hold, and comes out of it as it went in. */
export function assertPlain(value: unknown, path = 'result', depth = 0): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return;
  if (typeof value !== 'object')
    throw new Broken(`${path} is ${String(value).slice(0, 80)}, ${typeof value}`);
  if (depth > 60) throw new Broken(`${path} goes deeper than anything made does`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value)) {
    if (prototype !== Array.prototype) throw new Broken(`${path} is a list of another kind`);
    for (let at = 0; at < value.length; at += 1) {
      if (!(at in value)) throw new Broken(`${path} has a hole`);
      assertPlain(value[at], `${path}[${at}]`, depth + 1);
    }
    return;
  }
  if (prototype !== Object.prototype && prototype !== null) throw new Broken(`${path} is an instance`);
  for (const [key, { value: inner, get }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (get) throw new Broken(`${path}.${key.slice(0, 80)} is computed when it is read`);
    assertPlain(inner, `${path}.${key.slice(0, 80)}`, depth + 1);
  }
}

const prototypes = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  Map,
  Set,
  WeakMap,
  RegExp,
  Date,
  Error,
  Promise,
];

/** Every property of what all values inherit from, by the place where it stands. */
export function inherited(): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { name, prototype } of prototypes) {
    for (const key of Reflect.ownKeys(prototype)) {
      const { value, get } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
      found.set(`${name}.${String(key)}`, value ?? get);
    }
  }
  return found;
}

/** Throws where what all values inherit is no longer what it was. */
export function assertInherited(before: ReadonlyMap<string, unknown>): void {
  const now = inherited();
  const other = [...now].find(([place, value]) => before.get(place) !== value);
  if (other !== undefined || now.size !== before.size) throw new Broken(`a prototype changed: ${other?.[0]}`);
}
