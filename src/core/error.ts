/** What a programmer's mistake can be. */
export const errorCodes = [
  'unknown-level',
  'unknown-indicator',
  'unknown-option',
  'unknown-party',
  'unknown-function',
  'unknown-reading',
  'unknown-type',
  'unknown-rung',
  'unknown-column',
  'unknown-group',
  'unknown-rule',
  'unknown-phase',
  'unknown-state',
  'unknown-event',
  'unknown-actor',
  'unknown-entry',
  'unknown-metric',
  'unknown-locale',
  'unknown-framework',
  'invalid-date',
  'invalid-interval',
  'invalid-number',
  'invalid-anchors',
  'invalid-weights',
  'invalid-target',
  'invalid-rating',
  'invalid-design',
  'invalid-input',
  'invalid-case',
  'invalid-definition',
  'invalid-dictionary',
  'verdict-mismatch',
] as const;

/** One of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number];

const brand = 'kemitraan.error';

/**
 * The one error that this library throws: a mistake of the program that calls it. Mistakes in data are faults, which
 * `parseCase` returns. Recognise it with {@link isKemitraanError}, which also works across copies of the library.
 */
export class KemitraanError extends Error {
  declare readonly brand: string;
  declare readonly code: ErrorCode;
  /** The function that was called. */
  declare readonly function: string;
  /** The parameter, or the path into it, cut at 200 characters; a name in it at 80. */
  declare readonly parameter: string;
  /** The value as shown in the message, cut at 80 characters. */
  declare readonly value: string;
  /** What to do instead, cut at 20,000 characters, as it may list every fault of a definition; a name in it at 80. */
  declare readonly remedy: string;

  constructor(caller: string, path: string, given: unknown, code: ErrorCode, advice: string) {
    const value = show(given);
    const parameter = shortened(path, 200);
    const remedy = shortened(advice, 20_000);
    super(`${caller}: ${parameter} is ${value} (${code}). ${remedy}`);
    Object.assign(this, { name: 'KemitraanError', brand, code, function: caller, parameter, value, remedy });
  }
}

/**
 * Whether a caught value is a {@link KemitraanError}, of this copy of the library or another. Never throws.
 *
 * @example
 * ```ts
 * import { classifyArchetype } from 'kemitraan/archetypes';
 * import { isKemitraanError } from 'kemitraan';
 * try {
 *   classifyArchetype({ balance: 'maybe' as 'in' });
 * } catch (error) {
 *   isKemitraanError(error) && error.code; // => 'unknown-level'
 * }
 * ```
 */
export function isKemitraanError(value: unknown): value is KemitraanError {
  try {
    return typeof value === 'object' && value !== null && (value as { brand?: unknown }).brand === brand;
  } catch {
    return false;
  }
}

/** A text in which every word is cut at 80 characters, and the whole at so many. */
function shortened(text: string, most: number): string {
  // Beyond what is kept nothing is looked at, however long a text that was handed in makes it.
  const words = text.slice(0, 2 * most).split(/([ .,:'[\]])/);
  const short = words.map(cut).join('');
  return short.length > most ? `${short.slice(0, most - 1)}…` : short;
}

/** A value in a few words, whatever it is: never throws, never longer than 80 characters of it. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (['function', 'symbol', 'bigint'].includes(typeof value)) return `a ${typeof value}`;
  if (typeof value !== 'object' || value === null) return cut(String(value));
  try {
    return Array.isArray(value) ? cut(`a list of ${value.length}`) : 'an object';
  } catch {
    return 'an object';
  }
}

/** A value as a sentence of a fault names it: a text in single quotes, anything else in a few words. Never throws. */
export function named(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : show(value);
}

/** The first 80 characters of a text, with an ellipsis where more follows. */
export function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
