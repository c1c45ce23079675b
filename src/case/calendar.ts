import { isPlainObject } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import type { Interval } from '../core/interval.js';
import { reading } from '../core/reading.js';
import { daysApart, monthsAfter } from './days.js';
import { type DateSpan, dateSpan, type PartialDate, spanOf } from './partial-date.js';

/** The days that can be written. What would lie before the first or after the last of them is given as that day. */
export const calendarDays = { first: '0000-01-01', last: '9999-12-31' } as const;

/**
 * So many calendar months after a date: the same day of the month, or the last day of a month that is shorter; the 31st of
 * January gives the 28th or, in a leap year, the 29th of February. A partial date gives the span from the first to the last
 * day that it may be. `months` is a whole number, and may be negative; what would lie beyond the years 0000 to 9999 is given
 * as the first or the last day of them. Throws `invalid-date` and `invalid-number`.
 *
 * @example
 * ```ts
 * import { addMonths } from 'kemitraan';
 * addMonths('2015-01-31', 1); // => { first: '2015-02-28', last: '2015-02-28' }
 * addMonths('2015-12', 1); // => { first: '2016-01-01', last: '2016-01-31' }
 * ```
 */
export function addMonths(date: PartialDate, months: number): DateSpan {
  const { first, last } = spanOf('addMonths', 'date', date);
  if (!Number.isSafeInteger(months)) throw notWhole('addMonths', 'months', months);
  return { first: shifted(first, months), last: shifted(last, months) };
}

/**
 * How many days `to` comes after `from`; negative where it comes before. Where one is partial: the fewest and the most.
 * Throws `invalid-date`.
 *
 * @example
 * ```ts
 * import { daysBetween } from 'kemitraan';
 * daysBetween('2016-02-28', '2016-03-01'); // => { lo: 2, hi: 2 }
 * daysBetween('2016-01-31', '2016-02'); // => { lo: 1, hi: 29 }
 * ```
 */
export function daysBetween(from: PartialDate, to: PartialDate): Interval {
  const [start, end] = [spanOf('daysBetween', 'from', from), spanOf('daysBetween', 'to', to)];
  return { lo: daysApart(start.last, end.first), hi: daysApart(start.first, end.last) };
}

/** How calendar time is cut into periods: of so many months each, one of them beginning with January of a year. */
export interface Periods {
  readonly months: number;
  /** The year from whose January they are counted, either way; 0 where it is left out. */
  readonly from?: number;
}

/**
 * The periods in which a date may lie, in order: quarters have three months, half-years six. A whole day lies in one; a
 * partial date may lie in any of several. Periods that would reach beyond the years 0000 to 9999 end with them. `months` is a
 * whole number from 1 to 1,200, `from` a year from 0 to 9,999. Throws `invalid-date`, `invalid-number`, and `invalid-input` for
 * periods that are none.
 *
 * @example
 * ```ts
 * import { periodsOf } from 'kemitraan';
 * periodsOf('2015-05', { months: 3 }); // => [{ first: '2015-04-01', last: '2015-06-30' }]
 * periodsOf('2015', { months: 24, from: 2014 }); // => [{ first: '2014-01-01', last: '2015-12-31' }]
 * ```
 */
export function periodsOf(date: PartialDate, periods: Periods): DateSpan[] {
  return reading('periodsOf', 'periods', periods, () => periodsIn(date, periods));
}

function periodsIn(date: PartialDate, periods: Periods): DateSpan[] {
  const { first, last } = spanOf('periodsOf', 'date', date);
  if (!isPlainObject(periods)) {
    const remedy = 'Give an object with months, and from where they are counted from another year than 0.';
    throw new KemitraanError('periodsOf', 'periods', periods, 'invalid-input', remedy);
  }
  const { months, from = 0 } = periods;
  if (!Number.isInteger(months) || months < 1 || months > 1200)
    throw notWhole('periodsOf', 'periods.months', months, ' from 1 to 1200');
  if (!Number.isInteger(from) || from < 0 || from > 9999)
    throw notWhole('periodsOf', 'periods.from', from, ' from 0 to 9999');
  const found: DateSpan[] = [];
  for (let at = periodNumber(first, periods); at <= periodNumber(last, periods); at += 1)
    found.push(periodAt(at, periods));
  return found;
}

/** The number of the period that a day lies in; the one that begins with January of the year `from` is 0. */
export function periodNumber(day: string, { months, from = 0 }: Periods): number {
  return Math.floor((monthNumber(day) - from * 12) / months);
}

/** The days of a period, by its number. */
export function periodAt(number: number, { months, from = 0 }: Periods): DateSpan {
  const begins = from * 12 + number * months;
  return { first: edgeOf(begins, 'first'), last: edgeOf(begins + months - 1, 'last') };
}

/** The earlier of two days. */
export function earlierOf(day: string, other: string): string {
  if (other < day) return other;
  return day;
}

/** The first or the last day of a month, counted from January of the year 0000. */
function edgeOf(month: number, edge: keyof DateSpan): string {
  if (month < 0) return calendarDays.first;
  if (month > monthNumber(calendarDays.last)) return calendarDays.last;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return (dateSpan(`${year}-${String((month % 12) + 1).padStart(2, '0')}`) as DateSpan)[edge];
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function shifted(day: string, months: number): string {
  const month = monthNumber(day) + months;
  if (month < 0) return calendarDays.first;
  if (month > monthNumber(calendarDays.last)) return calendarDays.last;
  return monthsAfter(day, months);
}

function notWhole(caller: string, parameter: string, value: unknown, range = ''): KemitraanError {
  return new KemitraanError(caller, parameter, value, 'invalid-number', `Give a whole number${range}.`);
}
