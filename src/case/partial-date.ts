import { dateFault, dateSpan, type PartialDate } from './calendar.js';

export { type DateFault, type DateSpan, dateFault, dateSpan, type PartialDate } from './calendar.js';

/**
 * Whether `date` comes no later than `limit`: `yes` where its span ends within or before the span of the limit, `no`
 * where it begins after it, `cannot-tell` between. Dates that are none give `cannot-tell`. Never throws.
 *
 * @example
 * ```ts
 * import { isUpTo } from 'kemitraan';
 * isUpTo('2015', '2015'); // => 'yes'
 * isUpTo('2015', '2015-06'); // => 'cannot-tell'
 * ```
 */
export function isUpTo(date: PartialDate, limit: PartialDate): 'yes' | 'no' | 'cannot-tell' {
  return dateFault(date) !== null || dateFault(limit) !== null ? 'cannot-tell' : comesUpTo(date, limit);
}

/** {@link isUpTo} of dates that have been checked. */
export function comesUpTo(date: PartialDate, limit: PartialDate): 'yes' | 'no' | 'cannot-tell' {
  // As far as both are told they compare as texts; only one that is told less far may lie on either side.
  const told = Math.min(date.length, limit.length);
  const [start, end] = [date.slice(0, told), limit.slice(0, told)];
  if (start !== end) return start < end ? 'yes' : 'no';
  if (date.length >= limit.length) return 'yes';
  return lastOf(date) === lastOf(limit) ? 'yes' : 'cannot-tell';
}

function lastOf(date: PartialDate): string {
  const span = dateSpan(date);
  return typeof span === 'string' ? span : span.last;
}
