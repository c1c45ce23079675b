import type { DateSpan, PartialDate } from '../case/partial-date.js';
import type { Locale } from '../core/locale.js';

/** How days are told. */
export interface CalendarWords {
  readonly months: readonly string[];
  /** A day that is one of those from the first to the last. */
  readonly between: (first: string, last: string) => string;
  /** All the days from the first to the last. */
  readonly from: (first: string, last: string) => string;
}

/** The names of the months, and spans of days in words, by language. */
export const calendar: Readonly<Record<Locale, CalendarWords>> = {
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    between: (first, last) => `a day from ${first} to ${last}`,
    from: (first, last) => `the time from ${first} to ${last}`,
  },
  id: {
    months: [
      'Januari',
      'Februari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'November',
      'Desember',
    ],
    between: (first, last) => `salah satu hari dari ${first} sampai ${last}`,
    from: (first, last) => `kurun waktu ${first} sampai ${last}`,
  },
};

/** A date as precise as it is known, in words: `31 January 2016`, `January 2016`, `2016`. */
export function sayDate(date: PartialDate, { months }: CalendarWords): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [...(day === undefined ? [] : [String(Number(day))]), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A day that is known to lie in a span, in words; a span of one day is that day. */
export function saySpan({ first, last }: DateSpan, words: CalendarWords): string {
  if (first === last) return sayDate(first, words);
  return words.between(sayDate(first, words), sayDate(last, words));
}

/** All the days of a span, in words: `the time from 1 January 2016 to 31 March 2016`. */
export function sayStretch({ first, last }: DateSpan, words: CalendarWords): string {
  if (first === last) return sayDate(first, words);
  return words.from(sayDate(first, words), sayDate(last, words));
}
