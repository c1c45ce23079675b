import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/**
 * A date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. It is kept as given and compared as the span of
 * days that it names; never an instant, so that no result depends on a time zone.
 */
export type PartialDate = string;

/** The first and the last day that a partial date may mean, as `YYYY-MM-DD`. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

/** What can be wrong with a text that should be a partial date. */
export type DateFault = 'not-a-date' | 'no-such-date' | 'instant-not-date';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const instant = /^\d{4}-\d{2}-\d{2}[T ]\d/;

/**
 * The span of days that a partial date names, or what is wrong with it: `no-such-date` for a day or a month that the
 * calendar lacks (2015-02-29), `instant-not-date` for a date with a time, `not-a-date` for anything else. Never throws.
 *
 * @example
 * ```ts
 * import { dateSpan } from 'kemitraan';
 * dateSpan('2016-02'); // => { first: '2016-02-01', last: '2016-02-29' }
 * dateSpan('2015-02-29'); // => 'no-such-date'
 * ```
 */
export function dateSpan(date: PartialDate): DateSpan | DateFault {
  if (typeof date !== 'string') return 'not-a-date';
  const [, year, month, day] = shape.exec(date) ?? [];
  if (year === undefined) return instant.test(date) ? 'instant-not-date' : 'not-a-date';
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (month < '01' || month > '12') return 'no-such-date';
  const lastDay = String(getDaysInMonth(new UTCDateMini(`${year}-${month}-01T00:00:00Z`)));
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDay}` };
  if (day < '01' || day > lastDay) return 'no-such-date';
  return { first: date, last: date };
}

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
