import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/core/locale.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { explain } from '../../src/explain/explain.js';
import { wordsOf } from '../../src/explain/words.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';

const half = { en: '0.5', id: '0,5' };
const number = (locale: Locale, value: number) => wordsOf('test', locale).number(value);
const parsed = (locale: Locale, text: string) => Number(text.replace(dictionaries[locale].decimalMark, '.'));

/** Numbers in [0, 1], many of them closer to 0.5 than two decimals show. */
const numbers = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.double({ min: -9, max: 9, noNaN: true }))
    .map(([digits, times]) => Math.min(1, Math.max(0, 0.5 + times * 10 ** -digits))),
);

describe.each(locales)('in %s', (locale) => {
  test.each([
    [0, '0', '0'],
    [1, '1', '1'],
    [1 / 3, '0.33', '0,33'],
    [2 / 3, '0.67', '0,67'],
    [0.25, '0.25', '0,25'],
    [0.1, '0.1', '0,1'],
    [0.5, '0.5', '0,5'],
    [0.504, '0.504', '0,504'],
    [0.496, '0.496', '0,496'],
    [0.5000001, '0.5000001', '0,5000001'],
  ])('%d is rounded to two decimals, further only beside 0.5', (value, english, indonesian) => {
    expect(number(locale, value)).toBe({ en: english, id: indonesian }[locale]);
  });

  test('what is shown as 0.5 is 0.5, and 0.5 is shown as that', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        // Equal is what differs by no more than 1e-9, as everywhere.
        const isHalf = Math.abs(value - 0.5) <= 1e-9;
        expect(number(locale, value) === half[locale]).toBe(isHalf);
      }),
      { numRuns: 2000 },
    );
  });

  test('rounding moves no number to the other side of 0.5, and none by more than half a hundredth', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        if (Math.abs(value - 0.5) <= 1e-9) return;
        const shown = parsed(locale, number(locale, value));
        expect(Math.sign(shown - 0.5)).toBe(Math.sign(value - 0.5));
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.005 + 1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  test('every number of a table is rounded, and has the decimal mark of the language', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const verdict = classifyArchetype({ balance: a, importance: b, 'mutual-benefit': 'in' });
        const cells = explain(verdict, { locale }).table.rows.flatMap(([, ...row]) => row.slice(0, 2));
        const other = locale === 'en' ? /\d,\d/ : /\d\.\d/;
        for (const cell of cells) expect(cell).not.toMatch(other);
        expect(cells[0]).toBe(number(locale, 1 - a));
      }),
    );
  });

  test('a level is called by its name only where it has one', () => {
    const { level } = wordsOf('test', locale);
    const { levelNames, unknown, inapplicable } = dictionaries[locale];
    expect(level({ lo: 2 / 3, hi: 2 / 3 })).toBe(levelNames['mostly-in']);
    expect(level({ lo: 0.66, hi: 0.66 })).toBe(number(locale, 0.66));
    expect(level({ lo: 0, hi: 1 })).toBe(unknown);
    expect(level('not-applicable')).toBe(inapplicable);
    expect(level({ lo: 0, hi: 1 / 3 })).toBe(dictionaries[locale].range('0', number(locale, 1 / 3)));
  });
});

test('the place of the line between in and out is said so that it does not look like where it is now', () => {
  const near = explain(classifyArchetype({ balance: 0.4999 }), { locale: 'en' }).changes.join(' ');
  expect(near).toContain('moved from 0.5 to 0.5001');
  const on = explain(classifyArchetype({ balance: 0.5 }), { locale: 'en' }).changes.join(' ');
  expect(on).not.toContain('to 0.5,');
  expect(on).toContain('anywhere but at 0.5');
});
