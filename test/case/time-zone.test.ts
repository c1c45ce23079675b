import { afterEach, expect, test } from 'vitest';
import { addMonths, daysBetween, periodsOf } from '../../src/case/calendar.js';
import { dateSpan, isUpTo } from '../../src/case/partial-date.js';
import { daysOf, monthsLater, two } from './calendar.js';

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** Minutes behind UTC on the first of January 2015, and what the zone's clocks lacked at a date, if it is one of those. */
const zones = [
  ['UTC', 0, null],
  ['Asia/Jakarta', -420, null],
  ['America/New_York', 300, null],
  // Fourteen hours ahead in its summer; it had no 30 December 2011.
  ['Pacific/Apia', -840, [2011, 12, 30]],
  // It had no 31 December 1994.
  ['Pacific/Kiritimati', -840, [1994, 12, 31]],
  // The fourth of November 2018 began at one o'clock.
  ['America/Sao_Paulo', 120, [2018, 11, 4]],
] as const;

const years = [1900, 1994, 1995, 2000, 2011, 2012, 2015, 2016, 2018];
const months = years.flatMap((year) => Array.from({ length: 12 }, (_, index) => `${year}-${two(index + 1)}`));

test.each(zones)('dates mean the same on a machine in %s', (name, minutesBehind, lacking) => {
  process.env.TZ = name;
  // The machine really is there now: its clock says so.
  expect(new Date('2015-01-01T00:00:00Z').getTimezoneOffset()).toBe(minutesBehind);
  if (lacking) {
    const [year, month, day] = lacking;
    const midnight = new Date(year, month - 1, day);
    expect([midnight.getDate(), midnight.getHours()]).not.toEqual([day, 0]);
  }

  for (const month of months) {
    const days = daysOf(month);
    expect(dateSpan(month)).toEqual({ first: days[0], last: days.at(-1) });
    for (const [index, day] of days.entries()) {
      expect(dateSpan(day)).toEqual({ first: day, last: day });
      expect(addMonths(day, 1)).toEqual({ first: monthsLater(day, 1), last: monthsLater(day, 1) });
      expect(addMonths(day, -1).last).toBe(monthsLater(day, -1));
      expect(daysBetween(`${month}-01`, day)).toEqual({ lo: index, hi: index });
      expect(periodsOf(day, { months: 1 })).toEqual([{ first: days[0], last: days.at(-1) }]);
    }
    expect(daysBetween(`${month}-01`, addMonths(`${month}-01`, 1).first).lo).toBe(days.length);
    expect(isUpTo(month, `${month}-${days.length}`)).toBe('yes');
    expect(isUpTo(month, `${month}-${days.length - 1}`)).toBe('cannot-tell');
  }
  expect(dateSpan('2015-02-29')).toBe('no-such-date');
});
