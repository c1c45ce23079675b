import { isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';

/** Throws `invalid-number` unless the most that is shown is a whole number of 1 or more, or left out. */
export function assertMost(caller: string, most: number | undefined): void {
  if (most === undefined || (Number.isSafeInteger(most) && most >= 1)) return;
  const remedy = 'Give a whole number of 1 or more, or leave it out.';
  throw new KemitraanError(caller, 'options.most', most, 'invalid-number', remedy);
}

/** Throws `unknown-option` unless names are told by a table of texts, or left out. */
export function assertLabels(caller: string, labels: unknown, remedy: string): void {
  const areTexts = Object.values(Object(labels)).every((label) => typeof label === 'string');
  if (labels === undefined || (isPlainObject(labels) && areTexts)) return;
  throw new KemitraanError(caller, 'options.labels', labels, 'unknown-option', remedy);
}
