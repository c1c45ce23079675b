import { afterEach, expect, test } from 'vitest';
import { dateSpan, isUpTo } from '../../src/case/partial-date.js';
import { daysOf, two } from './calendar.js';

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** Minutes behind UTC on the first of January 2015, and the number of days that the zone's clocks gave December 2011. */
const zones = [
  ['UTC', 0, 31],
  ['Asia/Jakarta', -420, 31],
  ['America/New_York', 300, 31],
  // Fourteen hours ahead in its summer; it had no 30 December 2011.
  ['Pacific/Apia', -840, 30],
] as const;

const years = [1900, 2000, 2011, 2015, 2016];
const months = years.flatMap((year) => Array.from({ length: 12 }, (_, index) => `${year}-${two(index + 1)}`));

test.each(zones)('dates mean the same on a machine in %s', (name, minutesBehind, daysOfDecember) => {
  process.env.TZ = name;
  // The machine really is there now: its clock says so.
  expect(new Date('2015-01-01T00:00:00Z').getTimezoneOffset()).toBe(minutesBehind);
  const local = new Date(2012, 0, 1, 12).getTime() - new Date(2011, 11, 1, 12).getTime();
  expect(Math.round(local / 86_400_000)).toBe(daysOfDecember);

  for (const month of months) {
    const days = daysOf(month);
    expect(dateSpan(month)).toEqual({ first: days[0], last: days.at(-1) });
    for (const day of days) expect(dateSpan(day)).toEqual({ first: day, last: day });
    expect(isUpTo(month, `${month}-${days.length}`)).toBe('yes');
    expect(isUpTo(month, `${month}-${days.length - 1}`)).toBe('cannot-tell');
  }
  expect(dateSpan('2015-02-29')).toBe('no-such-date');
});
