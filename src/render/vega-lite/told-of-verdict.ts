import { isCount, isOneOf, isPlainObject, isShare } from '../../core/assert.js';
import { type Interval, isInterval } from '../../core/interval.js';
import { ownEntry } from '../../core/own-entry.js';
import type { Words } from '../../explain/words.js';
import { type Status, statuses } from '../../forms/criteria/membership.js';
import { isAbove, isUnknown } from '../../measure/fuzzy.js';

/**
 * Where a verdict says that something lies, from 0 to 1; `null` where it does not apply. Throws where the verdict says
 * anything else, since it is damaged then: what is drawn is never what was not checked.
 */
export function levelIn(table: Readonly<Record<string, unknown>>, member: string): Interval | null {
  return levelOf(ownEntry(table, member), member);
}

/** The same of one value. */
export function levelOf(value: unknown, of: string): Interval | null {
  if (value === null) return null;
  if (!isInterval(value)) throw new TypeError(of);
  const { lo, hi } = value;
  if (!isShare(lo) || !isShare(hi) || isAbove(lo, hi)) throw new TypeError(of);
  return { lo, hi };
}

/** How a verdict says that something stands; throws where it says nothing that there is. */
export function statusIn(table: Readonly<Record<string, unknown>>, member: string): Status {
  const status = ownEntry(table, member);
  if (!isOneOf(status, statuses)) throw new TypeError(member);
  return status as Status;
}

/** Where something lies in words: a number, a span, or that it is not known. */
export function inNumbers(level: Interval, { interval, dictionary }: Words): string {
  return isUnknown(level) ? dictionary.unknown : interval(level);
}

/** How many of how many; throws where a verdict says anything else. */
export function coverageIn(value: unknown): { readonly known: number; readonly applicable: number } {
  if (!isPlainObject(value)) throw new TypeError('coverage');
  const { known, applicable } = value;
  if (!isCount(known) || !isCount(applicable)) throw new TypeError('coverage');
  return { known, applicable };
}
