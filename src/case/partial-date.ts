import { KemitraanError } from '../core/error.js';

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
  const fault = dateFault(date);
  if (fault !== null) return fault;
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (date.length === 7)
    return {
      first: `${date}-01`,
      last: `${date}-${lastDayOf(Number(date.slice(0, 4)), Number(date.slice(5)))}`,
    };
  return { first: date, last: date };
}

/** What is wrong with what should be a partial date, if anything is. Each date of a case comes by here, so that it is quick. */
export function dateFault(date: unknown): DateFault | null {
  if (typeof date !== 'string') return 'not-a-date';
  const { length } = date;
  const century = twoDigits(date, 0);
  const year = twoDigits(date, 2);
  const month = twoDigits(date, 5);
  const day = twoDigits(date, 8);
  const isShaped =
    century >= 0 &&
    year >= 0 &&
    (length === 4 || (month >= 0 && (length === 7 || (length === 10 && day >= 0))));
  if (!isShaped) return instant.test(date) ? 'instant-not-date' : 'not-a-date';
  if (length === 4) return null;
  const isOne =
    month > 0 && month < 13 && (length === 7 || (day > 0 && day <= lastDayOf(century * 100 + year, month)));
  return isOne ? null : 'no-such-date';
}

/** The number that two digits at a place of a date make, after a hyphen where one stands before them; below zero where they are none. */
function twoDigits(date: string, at: number): number {
  const tens = date.charCodeAt(at) - zero;
  const ones = date.charCodeAt(at + 1) - zero;
  const areDigits = tens >= 0 && tens < 10 && ones >= 0 && ones < 10 && (at < 5 || date[at - 1] === '-');
  return areDigits ? tens * 10 + ones : -1;
}

const zero = 48;

/** The last day of a month, by the Gregorian calendar, which is counted back before it was made as well. */
function lastDayOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The span of a date; throws for what is none. */
export function spanOf(caller: string, parameter: string, date: unknown): DateSpan {
  const span = dateSpan(date as PartialDate);
  if (typeof span !== 'string') return span;
  const remedy = 'Give a date as YYYY, YYYY-MM or YYYY-MM-DD.';
  throw new KemitraanError(caller, parameter, date, 'invalid-date', remedy);
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
  return (dateSpan(date) as DateSpan).last;
}
