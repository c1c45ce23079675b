/** The Gregorian calendar, written down a second time: what `src` computes is compared with it. */

/** Two digits. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Every day of a year, in order. */
function daysOfYear(year: number): string[] {
  const days: string[] = [];
  for (let month = 1; month <= 12; month += 1) {
    for (let day = 1; day <= daysInMonth(year, month); day += 1)
      days.push(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
  }
  return days;
}

/** Every day that a partial date may mean, in order. */
export function daysOf(date: string): string[] {
  return daysOfYear(Number(date.slice(0, 4))).filter((day) => day.startsWith(date));
}

/** Every day between two days, and the months and years that they lie in. */
export function datesWithin(first: string, last: string): string[] {
  const years = [...new Set([first.slice(0, 4), last.slice(0, 4)])];
  const days = years.flatMap(daysOf).filter((day) => first <= day && day <= last);
  return [...new Set(days.flatMap((day) => [day.slice(0, 4), day.slice(0, 7), day]))];
}

/** So many months after a day, written down a second time: the same day of the month, or the last that the month has. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const to = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(to / 12), (((to % 12) + 12) % 12) + 1];
  if (toYear < 0) return '0000-01-01';
  if (toYear > 9999) return '9999-12-31';
  return `${String(toYear).padStart(4, '0')}-${two(toMonth)}-${two(Math.min(date, daysInMonth(toYear, toMonth)))}`;
}
