import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isLevel,
  type Level,
  levelMemberships,
  levelNames,
  nonLevels,
  statedBy,
} from '../../src/core/level.js';

test('the four levels are the four values of the fuzzy set, in order', () => {
  expect(levelNames.map((name) => levelMemberships[name])).toEqual([0, 1 / 3, 2 / 3, 1]);
  expect(levelNames).toEqual(['out', 'mostly-out', 'mostly-in', 'in']);
});

describe('a level', () => {
  test.each<Level>([...levelNames, ...nonLevels, 0, 1, 0.5, 1e-300])('%s is one', (level) => {
    expect(isLevel(level)).toBe(true);
  });

  test('is any number from 0 to 1, and no other', () => {
    fc.assert(
      fc.property(fc.double(), (number) => {
        expect(isLevel(number)).toBe(number >= 0 && number <= 1);
      }),
    );
  });

  test.each([
    ['a name in capitals', 'In'],
    ['a name with a space', 'mostly in'],
    ['an empty text', ''],
    ['an inherited name', 'constructor'],
    ['a number as a text', '0.5'],
    ['NaN', Number.NaN],
    ['nothing', undefined],
    ['null', null],
    ['a truth value', true],
    ['a list', ['in']],
    ['an object', { lo: 0, hi: 1 }],
    ['a boxed name', Object('in')],
    ['a big integer', 1n],
    ['a symbol', Symbol('in')],
    ['a function', () => 'in'],
  ])('%s is none', (_, value) => {
    expect(isLevel(value)).toBe(false);
  });

  test('is told from whatever else there is without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        const names: readonly unknown[] = [...levelNames, ...nonLevels];
        const isOne = names.includes(value) || (typeof value === 'number' && value >= 0 && value <= 1);
        expect(isLevel(value)).toBe(isOne);
      }),
    );
  });
});

describe('what a level states', () => {
  test.each([
    ['out', { lo: 0, hi: 0 }],
    ['mostly-out', { lo: 1 / 3, hi: 1 / 3 }],
    ['mostly-in', { lo: 2 / 3, hi: 2 / 3 }],
    ['in', { lo: 1, hi: 1 }],
    [0.25, { lo: 0.25, hi: 0.25 }],
    ['unknown', null],
    ['refused', null],
    ['not-applicable', 'not-applicable'],
  ] as const)('%s states %j', (level, stated) => {
    expect(statedBy(level)).toEqual(stated);
  });

  test('minus zero states zero, which JSON can write', () => {
    expect(statedBy(-0)).toEqual({ lo: 0, hi: 0 });
  });
});
