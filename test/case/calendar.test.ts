import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, daysBetween, earlierOf, periodsOf } from '../../src/case/calendar.js';
import { dateSpan } from '../../src/case/partial-date.js';
import { thrownBy } from '../core/thrown-by.js';
import { daysOf, monthsLater, two } from './calendar.js';

// Written by hand, month end by month end: one month after it, in a common year, a leap year, and the two kinds of century.
test.each([
  ['2015-01-31', '2015-02-28'],
  ['2015-02-28', '2015-03-28'],
  ['2015-03-31', '2015-04-30'],
  ['2015-04-30', '2015-05-30'],
  ['2015-05-31', '2015-06-30'],
  ['2015-06-30', '2015-07-30'],
  ['2015-07-31', '2015-08-31'],
  ['2015-08-31', '2015-09-30'],
  ['2015-09-30', '2015-10-30'],
  ['2015-10-31', '2015-11-30'],
  ['2015-11-30', '2015-12-30'],
  ['2015-12-31', '2016-01-31'],
  ['2016-01-29', '2016-02-29'],
  ['2016-01-30', '2016-02-29'],
  ['2016-01-31', '2016-02-29'],
  ['2016-02-28', '2016-03-28'],
  ['2016-02-29', '2016-03-29'],
  ['2016-03-31', '2016-04-30'],
  ['1900-01-31', '1900-02-28'],
  ['1900-02-28', '1900-03-28'],
  ['2000-01-31', '2000-02-29'],
  ['2000-02-29', '2000-03-29'],
  ['2100-01-31', '2100-02-28'],
  ['2100-02-28', '2100-03-28'],
  ['1999-12-31', '2000-01-31'],
  ['2011-11-30', '2011-12-30'],
  ['0000-01-31', '0000-02-29'],
  ['0099-12-31', '0100-01-31'],
])('one month after %s is %s', (date, due) => {
  expect(addMonths(date, 1)).toEqual({ first: due, last: due });
});

const years = [0, 4, 99, 100, 1900, 1904, 2000, 2015, 2016, 2100, 9998];
const days = years.flatMap((year) => daysOf(String(year).padStart(4, '0')));

test.each([0, 1, 2, 3, 6, 11, 12, 24, 1200, -1, -12])(
  'every day of leap, common and century years, %i months on',
  (months) => {
    for (const day of days) {
      const due = monthsLater(day, months);
      expect(addMonths(day, months), day).toEqual({ first: due, last: due });
    }
  },
);

test.each([
  ['2015-01', 1, '2015-02-01', '2015-02-28'],
  ['2016-01', 1, '2016-02-01', '2016-02-29'],
  ['2015-12', 1, '2016-01-01', '2016-01-31'],
  ['2015-11', 1, '2015-12-01', '2015-12-30'],
  ['2015', 1, '2015-02-01', '2016-01-31'],
  ['2015', 24, '2017-01-01', '2017-12-31'],
  ['2015-03', -1, '2015-02-01', '2015-02-28'],
])('%s and %i months are %s to %s', (date, months, first, last) => {
  expect(addMonths(date, months)).toEqual({ first, last });
});

test('a partial date gives the first and the last of what its days give', () => {
  for (const date of ['1900', '2000', '2015', '2016', '2015-01', '2016-01', '2015-02', '2015-12'])
    for (const months of [-13, -1, 0, 1, 12, 24]) {
      const each = daysOf(date).map((day) => monthsLater(day, months));
      expect(addMonths(date, months)).toEqual({ first: each.sort()[0], last: each.sort().at(-1) });
    }
});

test.each([
  ['9999-12-15', 1, '9999-12-31'],
  ['9999-11-30', 1, '9999-12-30'],
  ['9999-12-31', Number.MAX_SAFE_INTEGER, '9999-12-31'],
  ['0000-01-15', -1, '0000-01-01'],
  ['0000-02-15', -1, '0000-01-15'],
  ['0000-01-01', Number.MIN_SAFE_INTEGER, '0000-01-01'],
])('what lies beyond the calendar ends with it: %s and %i months', (date, months, due) => {
  expect(addMonths(date, months)).toEqual({ first: due, last: due });
});

test.each([
  ['2015-01-01', '2015-01-01', 0, 0],
  ['2015-01-01', '2015-01-02', 1, 1],
  ['2015-02-28', '2015-03-01', 1, 1],
  ['2016-02-28', '2016-03-01', 2, 2],
  ['1900-02-28', '1900-03-01', 1, 1],
  ['2000-02-28', '2000-03-01', 2, 2],
  ['2015-03-02', '2015-03-01', -1, -1],
  ['2011-12-29', '2011-12-31', 2, 2],
  ['1994-12-30', '1995-01-01', 2, 2],
  ['2015-01-01', '2016-01-01', 365, 365],
  ['2016-01-01', '2017-01-01', 366, 366],
  ['2016-01-31', '2016-02', 1, 29],
  ['2015', '2015', -364, 364],
  // The Gregorian calendar has 146,097 days in 400 years, and so in 10,000 years 25 times as many.
  ['0000-01-01', '9999-12-31', 25 * 146_097 - 1, 25 * 146_097 - 1],
])('%s to %s is %i to %i days', (from, to, lo, hi) => {
  expect(daysBetween(from, to)).toEqual({ lo, hi });
});

test('days are as far apart as they stand in a list of all days', () => {
  const all = ['1899', '1900', '1901'].flatMap(daysOf);
  const place = fc.nat({ max: all.length - 1 });
  fc.assert(
    fc.property(place, place, (from, to) => {
      expect(daysBetween(all[from] ?? '', all[to] ?? '')).toEqual({ lo: to - from, hi: to - from });
    }),
  );
});

test.each([
  ['2015-01-01', { months: 3 }, ['2015-01-01 2015-03-31']],
  ['2015-03-31', { months: 3 }, ['2015-01-01 2015-03-31']],
  ['2015-04', { months: 3 }, ['2015-04-01 2015-06-30']],
  ['2016-12-31', { months: 3 }, ['2016-10-01 2016-12-31']],
  ['2016-02', { months: 1 }, ['2016-02-01 2016-02-29']],
  ['2015', { months: 6 }, ['2015-01-01 2015-06-30', '2015-07-01 2015-12-31']],
  ['2015', { months: 12 }, ['2015-01-01 2015-12-31']],
  // Two years each, counted from the one given, in both directions.
  ['2015-07-01', { months: 24, from: 2014 }, ['2014-01-01 2015-12-31']],
  ['2015-07-01', { months: 24, from: 2015 }, ['2015-01-01 2016-12-31']],
  ['2015-07-01', { months: 24, from: 2018 }, ['2014-01-01 2015-12-31']],
  [
    '2015',
    { months: 5, from: 2015 },
    ['2015-01-01 2015-05-31', '2015-06-01 2015-10-31', '2015-11-01 2016-03-31'],
  ],
  ['0000-01-01', { months: 24, from: 1 }, ['0000-01-01 0000-12-31']],
  ['9999-12-31', { months: 24, from: 9999 }, ['9999-01-01 9999-12-31']],
])('%s lies in periods of %o: %o', (date, periods, spans) => {
  expect(periodsOf(date, periods).map(({ first, last }) => `${first} ${last}`)).toEqual(spans);
});

test('every day of a year lies in one period, and no two periods share a day', () => {
  const all = daysOf('2016');
  for (const months of [1, 2, 3, 4, 6, 12, 24])
    for (const day of all) {
      const [period, ...more] = periodsOf(day, { months, from: 2016 });
      expect(more).toEqual([]);
      const length = Math.ceil(Number(day.slice(5, 7)) / months) * months;
      expect(period?.last.slice(0, 7)).toBe(months === 24 ? '2017-12' : `2016-${two(length)}`);
      expect(period && period.first <= day && day <= period.last).toBe(true);
    }
});

test.each([
  [() => addMonths('2015-02-29', 1), 'date', 'invalid-date'],
  [() => addMonths(null as never, 1), 'date', 'invalid-date'],
  [() => addMonths('2015', 0.5), 'months', 'invalid-number'],
  [() => addMonths('2015', Number.NaN), 'months', 'invalid-number'],
  [() => addMonths('2015', '1' as never), 'months', 'invalid-number'],
  [() => daysBetween('x', '2015'), 'from', 'invalid-date'],
  [() => daysBetween('2015', '2015-01-01T00:00:00Z'), 'to', 'invalid-date'],
  [() => periodsOf('2015-13', { months: 3 }), 'date', 'invalid-date'],
  [() => periodsOf('2015', undefined as never), 'periods', 'invalid-input'],
  [() => periodsOf('2015', null as never), 'periods', 'invalid-input'],
  [() => periodsOf('2015', 3 as never), 'periods', 'invalid-input'],
  [() => periodsOf('2015', {} as never), 'periods.months', 'invalid-number'],
  [() => periodsOf('2015', { months: 0 }), 'periods.months', 'invalid-number'],
  [() => periodsOf('2015', { months: 1201 }), 'periods.months', 'invalid-number'],
  [() => periodsOf('2015', { months: 3, from: -1 }), 'periods.from', 'invalid-number'],
])('%s: %s is refused as %s', (run, parameter, code) => {
  expect(thrownBy(run)).toMatchObject({ parameter, code });
});

const throwing = {
  get months(): number {
    throw new TypeError('no');
  },
};

test('the earlier of two days', () => {
  expect(earlierOf('2015-01-31', '2015-02-01')).toBe('2015-01-31');
  expect(earlierOf('2015-02-01', '2015-01-31')).toBe('2015-01-31');
  expect(earlierOf('2015-02-01', '2015-02-01')).toBe('2015-02-01');
});

test.each<[name: string, run: () => unknown, parameter: string, code: string, remedy: string]>([
  ['addMonths', () => addMonths('x', 1), 'date', 'invalid-date', 'YYYY'],
  ['addMonths', () => addMonths('2015', 0.5), 'months', 'invalid-number', 'Give a whole number.'],
  ['daysBetween', () => daysBetween('x', '2015'), 'from', 'invalid-date', 'YYYY'],
  ['daysBetween', () => daysBetween('2015', 'x'), 'to', 'invalid-date', 'YYYY'],
  ['periodsOf', () => periodsOf('2015', throwing), 'periods', 'invalid-input', 'plain data'],
  ['periodsOf', () => periodsOf('x', { months: 3 }), 'date', 'invalid-date', 'YYYY'],
  ['periodsOf', () => periodsOf('2015', [] as never), 'periods', 'invalid-input', 'months'],
  ['periodsOf', () => periodsOf('2015', { months: 1.5 }), 'periods.months', 'invalid-number', '1 to 1200'],
  [
    'periodsOf',
    () => periodsOf('2015', { months: 3, from: 10_000 }),
    'periods.from',
    'invalid-number',
    '0 to 9999',
  ],
  [
    'periodsOf',
    () => periodsOf('2015', { months: 3, from: 0.5 }),
    'periods.from',
    'invalid-number',
    '0 to 9999',
  ],
])('%s is told of by its name: %s', (name, run, parameter, code, remedy) => {
  expect(thrownBy(run)).toMatchObject({
    function: name,
    parameter,
    code,
    remedy: expect.stringContaining(remedy),
  });
});

test.each([
  // The greatest that there are: a hundred years from the last of all, which end with it; and from the first.
  ['0000-01', { months: 1 }, '0000-01-01', '0000-01-31'],
  ['9999-12', { months: 1 }, '9999-12-01', '9999-12-31'],
  ['9999-06', { months: 1200, from: 9999 }, '9999-01-01', '9999-12-31'],
  ['0050', { months: 1200, from: 0 }, '0000-01-01', '0099-12-31'],
  ['0050', { months: 1200 }, '0000-01-01', '0099-12-31'],
])('%s lies in one period of %o', (date, periods, first, last) => {
  expect(periodsOf(date, periods)).toEqual([{ first, last }]);
});

test('a due date never comes earlier because the date came later', () => {
  const dates = days.filter((day) => dateSpan(day));
  for (const [index, day] of dates.entries()) {
    const next = dates[index + 1];
    if (next) expect(addMonths(day, 1).last <= addMonths(next, 1).first, day).toBe(true);
  }
});
