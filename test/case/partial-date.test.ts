import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateFault, dateSpan, isUpTo } from '../../src/case/partial-date.js';
import { inTime } from '../../src/case/scope.js';
import { datesWithin, daysOf, two } from './calendar.js';

test.each([
  ['2015', '2015-01-01', '2015-12-31'],
  ['2015-06', '2015-06-01', '2015-06-30'],
  ['2015-06-05', '2015-06-05', '2015-06-05'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2100-02', '2100-02-01', '2100-02-28'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['0001', '0001-01-01', '0001-12-31'],
  ['0099-02', '0099-02-01', '0099-02-28'],
  ['9999-12-31', '9999-12-31', '9999-12-31'],
  // A day that Samoa skipped when it crossed the date line is still a day of the calendar.
  ['2011-12-30', '2011-12-30', '2011-12-30'],
])('%s spans %s to %s', (date, first, last) => {
  expect(dateSpan(date)).toEqual({ first, last });
});

const lengths = {
  2015: [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
  2016: [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
};
const months = Object.entries(lengths).flatMap(([year, days]) =>
  days.map((length, index) => [`${year}-${two(index + 1)}`, length] as const),
);

test.each(months)('%s ends on day %i', (month, length) => {
  expect(dateSpan(month)).toEqual({ first: `${month}-01`, last: `${month}-${length}` });
  expect(dateSpan(`${month}-${length}`)).toEqual({ first: `${month}-${length}`, last: `${month}-${length}` });
  expect(dateSpan(`${month}-${length + 1}`)).toBe('no-such-date');
});

test.each([
  '2015-02-29',
  '1900-02-29',
  '2015-13',
  '2015-00',
  '2015-99',
  '2015-01-00',
  '2015-01-32',
  '2015-13-01',
  '2015-04-31',
])('%s is no date of the calendar', (date) => {
  expect(dateSpan(date)).toBe('no-such-date');
});

test.each(['2015-06-05T00:00:00Z', '2015-06-05T00:00', '2015-06-05 10:30', '2015-06-05T23:59:59.999+07:00'])(
  '%s is an instant, not a date',
  (date) => {
    expect(dateSpan(date)).toBe('instant-not-date');
  },
);

test.each([
  ['', 'nothing'],
  [' ', 'a blank'],
  ['abcd', 'letters'],
  [' 2015', 'a blank before'],
  ['2015 ', 'a blank after'],
  ['2015\n', 'a line break after'],
  ['20 15', 'a blank within'],
  ['20ab', 'letters in place of its end'],
  ['ab15', 'letters in place of its beginning'],
  ['201/', 'what stands just before the digits'],
  ['201:', 'what stands just after them'],
  [':015', 'the same in front'],
  ['2015-1/', 'the same in a month'],
  ['2015-06-ab', 'letters in place of a day'],
  ['２０１５', 'full-width digits'],
  ['٢٠١٥', 'Arabic-Indic digits'],
  ['12015', 'a year of five digits'],
  ['12015-01-01', 'a day in a year of five digits'],
  ['+2015', 'a signed year'],
  ['-2015', 'a year before the era'],
  ['215', 'a year of three digits'],
  ['2015-6', 'a month of one digit'],
  ['2015-06-5', 'a day of one digit'],
  ['2015-', 'a hyphen at the end'],
  ['2015/06', 'slashes'],
  ['06-2015', 'the month first'],
  ['2015–06', 'a dash'],
  ['20150605', 'no hyphens'],
  ['2015-W23', 'a week'],
  ['2015-156', 'an ordinal day'],
  ['2015-06-05-07', 'one part too many'],
])('%j is no date: %s', (text) => {
  expect(dateSpan(text)).toBe('not-a-date');
});

test.each([
  ['a number', 2015],
  ['a date object', new Date(0)],
  ['null', null],
  ['undefined', undefined],
  ['true', true],
  ['a list', ['2015']],
  ['a list of an instant', ['2015-06-05T00:00:00Z']],
  ['an object', { toString: () => '2015-06-05T00:00:00Z' }],
  ['an object without a text', Object.create(null)],
  [
    'an object that will not be read',
    {
      toString: () => {
        throw new Error('no');
      },
    },
  ],
  ['a symbol', Symbol('2015')],
  ['a big integer', 2015n],
])('%s is no date, and does not throw', (_, value) => {
  // What arrives from untyped code is not always a text.
  const [date] = [value] as [string];
  expect(dateSpan(date)).toBe('not-a-date');
  expect(isUpTo(date, '2015')).toBe('cannot-tell');
  expect(isUpTo('2015', date)).toBe('cannot-tell');
});

test.each(['1900', '2000', '2015', '2016'])(
  'of all that two and two digits can say, %s has its days',
  (year) => {
    const digits = Array.from({ length: 100 }, (_, at) => two(at));
    const written = digits.flatMap((month) => digits.map((day) => `${year}-${month}-${day}`));
    expect(written.filter((date) => dateFault(date) === null)).toEqual(daysOf(year));
    const months = digits.map((month) => `${year}-${month}`);
    expect(months.filter((month) => dateFault(month) === null)).toEqual(months.slice(1, 13));
  },
);

test('every text gives a span or a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const span = dateSpan(text);
      if (typeof span === 'object') expect(text.startsWith(span.first.slice(0, 4))).toBe(true);
      else expect(['not-a-date', 'no-such-date', 'instant-not-date']).toContain(span);
    }),
  );
});

test.each([
  ['2015', '2015', 'yes'],
  ['2015-06', '2015', 'yes'],
  ['2014', '2015-01-01', 'yes'],
  ['2015', '2015-12-31', 'yes'],
  ['2015', '2015-12-30', 'cannot-tell'],
  ['2015', '2015-06', 'cannot-tell'],
  ['2016', '2015', 'no'],
  ['2015-07', '2015-06', 'no'],
  ['2015-02-29', '2015', 'cannot-tell'],
  ['2015', 'soon', 'cannot-tell'],
] as const)('whether %s is up to %s: %s', (date, limit, expected) => {
  expect(isUpTo(date, limit)).toBe(expected);
});

/** Every year, month and day from December 2015 to March 2016: across a new year and a leap day. */
const dates = datesWithin('2015-12-01', '2016-03-31');

/** Day by day: sure where all days that the date may mean are allowed, impossible where none is. */
function dayByDay(date: string, limit: string): 'yes' | 'no' | 'cannot-tell' {
  const end = daysOf(limit).at(-1) ?? '';
  const allowed = daysOf(date).map((day) => day <= end);
  if (allowed.every((is) => is)) return 'yes';
  return allowed.some((is) => is) ? 'cannot-tell' : 'no';
}

test('whether a date is up to another agrees with a count of its days', () => {
  const pairs = dates.flatMap((date) => dates.map((limit) => [date, limit] as const));
  expect(pairs.filter(([date, limit]) => isUpTo(date, limit) !== dayByDay(date, limit))).toEqual([]);
  // What has been checked takes a shorter way.
  expect(pairs.filter(([date, limit]) => inTime(date, limit) !== dayByDay(date, limit))).toEqual([]);
});

test('of two dates at least one is possibly up to the other', () => {
  for (const a of dates)
    for (const b of dates) expect([isUpTo(a, b), isUpTo(b, a)]).not.toEqual(['no', 'no']);
});
