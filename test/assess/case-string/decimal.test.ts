import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalIn, decimalOf } from '../../../src/assess/case-string/decimal.js';

test.each([
  [0, '0'],
  [-0, '0'],
  [1, '1'],
  [0.1, '0.1'],
  [0.1 + 0.2, '0.30000000000000004'],
  [2 / 3, '0.6666666666666666'],
  [1e-7, '0.0000001'],
  [1.25e-9, '0.00000000125'],
  [5e-324, `0.${'0'.repeat(323)}5`],
  [2 ** -1074 * 3, `0.${'0'.repeat(322)}15`],
  [1e21, `1${'0'.repeat(21)}`],
  [1.5e22, `15${'0'.repeat(21)}`],
  [Number.MAX_VALUE, `17976931348623157${'0'.repeat(292)}`],
  [Number.MAX_SAFE_INTEGER, '9007199254740991'],
])('%d is written %s', (value, text) => {
  expect(decimalOf(value)).toBe(text);
  expect(decimalIn(text)).toBe(value + 0);
});

test('every number that is not negative comes back exactly, and is written once', () => {
  const numbers = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }),
  );
  fc.assert(
    fc.property(numbers, (value) => {
      const text = decimalOf(value);
      expect(text).toMatch(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
      expect(decimalIn(text)).toBe(value + 0);
      // A second method: a fixed number of digits that is enough for any double, its zeros cut off.
      if (value > 1e-80 && value < 1e21) expect(Number(value.toFixed(100))).toBe(decimalIn(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '',
  '.',
  '.5',
  '5.',
  '-1',
  '+1',
  '1e3',
  '1E3',
  '0x1',
  'NaN',
  'Infinity',
  ' 1',
  '1 ',
  '1_0',
  '1.2.3',
])('%j is no decimal number', (text) => {
  expect(decimalIn(text)).toBeNull();
});
