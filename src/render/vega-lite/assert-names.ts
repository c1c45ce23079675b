import { isPlainObject, isText } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';

/** Throws `invalid-number` unless the most that is shown is a whole number of 1 or more, or left out. */
export function assertMost(caller: string, most: number | undefined): void {
  if (most === undefined || (Number.isSafeInteger(most) && most >= 1)) return;
  const remedy = 'Give a whole number of 1 or more, or leave it out.';
  throw new KemitraanError(caller, 'options.most', most, 'invalid-number', remedy);
}

/** What things are called, each text read once; throws `unknown-option` unless it is a table of texts, or left out. */
export function readLabels(
  caller: string,
  labels: unknown,
  remedy: string,
): Readonly<Record<string, string>> {
  const refused = () => new KemitraanError(caller, 'options.labels', labels, 'unknown-option', remedy);
  if (labels === undefined) return {};
  try {
    if (!isPlainObject(labels)) throw refused();
    const names = Object.entries(labels);
    if (names.every((entry): entry is [string, string] => isText(entry[1]))) return Object.fromEntries(names);
  } catch {
    // Something in it throws when it is read.
  }
  throw refused();
}
