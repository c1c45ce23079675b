// A file of its own in the build as well: the class below is made when it is loaded, which every bundle of what is built beside it
// would keep.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

/** The day so many calendar months after another, or the last of a month that is shorter; both within the years 0000 to 9999. */
export function monthsAfter(day: string, months: number): string {
  return addMonths(midnight(day), months).toISOString().slice(0, 10);
}

/** How many days a day comes after another. */
export function daysApart(from: string, to: string): number {
  return differenceInCalendarDays(midnight(to), midnight(from));
}

/** A day as date-fns takes it: its first moment, in a date whose every field is read in UTC. */
function midnight(day: string): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}
