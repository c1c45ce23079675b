import { dateSpan, type PartialDate } from './calendar.js';

export { type DateFault, type DateSpan, dateSpan, type PartialDate } from './calendar.js';

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
  const [span, bound] = [dateSpan(date), dateSpan(limit)];
  if (typeof span === 'string' || typeof bound === 'string') return 'cannot-tell';
  if (span.last <= bound.last) return 'yes';
  return span.first > bound.last ? 'no' : 'cannot-tell';
}
