import { expect, test } from 'vitest';
import { isKemitraanError } from '../../../src/core/error.js';
import {
  cohenKappa,
  cronbachAlpha,
  fleissKappa,
  intraclassCorrelation,
  krippendorffAlpha,
  percentAgreement,
  type Rating,
} from '../../../src/evidence.js';
import { everyStatistic, manyCoders, titled, twoCoders } from './statistics.js';

// What users of other implementations met, one test each.

/** Krippendorff's four coders and twelve units, by coder. */
const coders: readonly (readonly (number | null)[])[] = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, null],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
const units = Array.from({ length: 12 }, (_, unit) => coders.map((row) => row[unit]));

test('the ordinal metric knows how often each rank was used (.815, where a metric of two values alone has .789)', () => {
  expect(krippendorffAlpha(units, { metric: 'ordinal' }).value).toBeCloseTo(0.815, 3);
});

test('the units are not counted by the first coder: one who rated less takes nothing from the others', () => {
  // The first coder rated two units of five, on which all agree: where the other three are lost, it is 1.
  const ratings = [
    [1, 1],
    [2, 2],
    [null, 1, 2],
    [null, 2, 1],
    [null, 1, 1],
  ];
  const found = krippendorffAlpha(ratings, { metric: 'nominal' });
  // Of 10 ratings six are 1 and four are 2; two of the five units differ.
  expect(found).toMatchObject({ pairableUnits: 5, pairableRatings: 10 });
  expect(found.value).toBeCloseTo(1 - 4 / 10 / ((2 * 6 * 4) / 90), 12);
});

test('ragged rows are rows with missing cells at their end', () => {
  const ragged = units.map((row) =>
    row.slice(0, 1 + Math.max(...row.map((cell, at) => (cell === null ? -1 : at)))),
  );
  const filled = units.map((row) => row.map((cell) => cell ?? null));
  for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const)
    expect(krippendorffAlpha(ragged, { metric })).toEqual(krippendorffAlpha(filled, { metric }));
});

test('null is no category (.743, where it is one it is .577)', () => {
  const found = krippendorffAlpha(units, { metric: 'nominal' });
  expect(found.value).toBeCloseTo(0.743, 3);
  // The margins of his table of coincidences; of the twelfth unit there is one rating, which is paired with none.
  const counts = [9, 13, 10, 5, 3];
  expect(found.prevalence).toEqual(
    counts.map((count, at) => ({ category: at + 1, count, share: count / 40 })),
  );
});

test.each([
  ['used', {}],
  ['given', { categories: [-0, 1] }],
])('minus zero is the category 0, and JSON has no other: %s', (_, options) => {
  const { value, prevalence } = percentAgreement(
    [
      [-0, 0],
      [1, 1],
    ],
    options,
  );
  expect(value).toBe(1);
  expect(prevalence.map(({ category }) => category)).toEqual([0, 1]);
});

test.each([null, undefined])('%s is missing, and not agreed upon', (missing) => {
  expect(
    krippendorffAlpha(
      [
        ['a', 'a'],
        ['b', 'b'],
        [missing, 'a'],
        [missing, missing],
      ],
      { metric: 'nominal' },
    ).value,
  ).toBe(1);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  '%s is refused with its unit and coder',
  (number) => {
    for (const [, statistic] of titled(everyStatistic))
      expect(
        thrownBy(() =>
          statistic([
            [1, 2],
            [2, number],
          ]),
        ),
      ).toMatchObject({ code: 'invalid-rating', parameter: 'ratings[1][1]' });
  },
);

test('all the same and no overlap are told apart', () => {
  expect(
    krippendorffAlpha(
      [
        [1, 1],
        [1, 1],
      ],
      { metric: 'nominal' },
    ).reason,
  ).toBe('one-category');
  expect(
    krippendorffAlpha(
      [
        [1, null],
        [null, 1],
      ],
      { metric: 'nominal' },
    ).reason,
  ).toBe('no-overlap');
});

test('perfect agreement is 1 and not NaN', () => {
  expect(
    krippendorffAlpha(
      [
        [1, 1],
        [2, 2],
      ],
      { metric: 'interval' },
    ).value,
  ).toBe(1);
});

test('alpha can be 0 although one rating alone differs', () => {
  // One coder saw "b" once among all "a": as much as chance would have it, whatever the number of units.
  const ratings = [
    ['a', 'a'],
    ['a', 'a'],
    ['a', 'a'],
    ['a', 'b'],
  ];
  const found = krippendorffAlpha(ratings, { metric: 'nominal' });
  expect(found.value).toBeCloseTo(0, 12);
  expect(found.observed).toBe(0.75);
  expect(found.expected).toBeCloseTo(0.75, 12);
});

test('a single coder is a reason, not a number', () => {
  for (const [, statistic] of titled({ ...manyCoders, ...twoCoders }))
    expect(statistic([[1], [2], [1]])).toMatchObject({ value: null, reason: 'one-coder' });
});

test('kappa leaves out the units that one of the two did not rate, and says how many it used', () => {
  const complete = [
    ['a', 'a'],
    ['a', 'b'],
    ['b', 'b'],
    ['b', 'b'],
  ];
  const withGaps = [...complete, ['a', null], [null, 'b'], [null, null], ['a']];
  const expected = cohenKappa(complete);
  const found = cohenKappa(withGaps);
  expect(found).toEqual({ ...expected, units: 8 });
  expect(found.pairableUnits).toBe(4);
});

test('a coder with no ratings is reported and left out, and nothing else is lost', () => {
  const silent = units.map((row) => [null, ...row.slice(0, 2), undefined, ...row.slice(2), null]);
  const found = krippendorffAlpha(silent, { metric: 'ordinal' });
  expect(found).toEqual({ ...krippendorffAlpha(units, { metric: 'ordinal' }), silentCoders: [0, 3, 6] });
  expect(
    cohenKappa([
      ['a', null, 'a'],
      ['b', null, 'a'],
    ]),
  ).toEqual({
    ...cohenKappa([
      ['a', 'a'],
      ['b', 'a'],
    ]),
    silentCoders: [1],
  });
  expect(
    intraclassCorrelation(
      [
        [1, null, 2],
        [3, null, 3],
      ],
      { form: '2,1' },
    ).pairableUnits,
  ).toBe(2);
});

test('a missing answer is never a 0: incomplete rows are left out and counted', () => {
  const complete = [
    [1, 2],
    [2, 4],
    [4, 4],
  ];
  const withGap = [...complete, [3, null]];
  for (const statistic of [
    cronbachAlpha,
    (ratings: Rating[][]) => intraclassCorrelation(ratings, { form: '1,1' }),
  ]) {
    const found = statistic(withGap as Rating[][]);
    expect(found.value).toBe(statistic(complete).value);
    expect([found.units, found.pairableUnits]).toEqual([4, 3]);
  }
});

test('a rating outside the scale is refused with its unit and coder, and the scale is shown', () => {
  const call = () =>
    percentAgreement(
      [
        ['in', 'in'],
        ['in', 'inn'],
      ],
      { categories: ['out', 'in'] },
    );
  expect(thrownBy(call)).toMatchObject({ code: 'invalid-rating', parameter: 'ratings[1][1]' });
  expect(thrownBy(call)?.message).toContain('out, in');
});

test('texts on an ordinal scale have no order but the one that is given', () => {
  const ratings = [
    ['high', 'high'],
    ['low', 'medium'],
    ['low', 'low'],
  ];
  const call = () => krippendorffAlpha(ratings, { metric: 'ordinal' });
  expect(thrownBy(call)).toMatchObject({ code: 'invalid-input', parameter: 'options.categories' });
  const given = krippendorffAlpha(ratings, {
    metric: 'ordinal',
    categories: ['low', 'medium', 'high'],
  }).value;
  const asNumbers = krippendorffAlpha(
    [
      [3, 3],
      [1, 2],
      [1, 1],
    ],
    { metric: 'ordinal' },
  ).value;
  expect(given).toBe(asNumbers);
  expect(
    krippendorffAlpha(ratings, { metric: 'ordinal', categories: ['high', 'low', 'medium'] }).value,
  ).not.toBe(given);
});

test('ten is above nine: numbers are ranked by their size, not their digits', () => {
  const ratings = [
    [9, 10],
    [10, 11],
    [9, 9],
    [11, 11],
  ];
  const shifted = ratings.map((row) => row.map((rating) => rating - 8));
  expect(krippendorffAlpha(ratings, { metric: 'ordinal' }).value).toBe(
    krippendorffAlpha(shifted, { metric: 'ordinal' }).value,
  );
  expect(
    krippendorffAlpha(ratings, { metric: 'ordinal' }).prevalence.map(({ category }) => category),
  ).toEqual([9, 10, 11]);
});

test('categories that nobody used count in weights by distance: the scale does not shrink to what was used', () => {
  const ratings = [
    [1, 5],
    [1, 1],
    [5, 5],
  ];
  const given = cohenKappa(ratings, { categories: [1, 2, 3, 4, 5], weights: 'linear' });
  expect(given.prevalence.map(({ count }) => count)).toEqual([3, 0, 0, 0, 3]);
  expect(given.value).toBe(cohenKappa(ratings, { weights: 'linear' }).value);
});

test('a computed number is the category that it rounds to where the scale is given', () => {
  const ratings = [
    [2 / 3, 1 - 1 / 3],
    [1, 1],
  ];
  expect(percentAgreement(ratings, { categories: [0, 1 / 3, 2 / 3, 1] }).value).toBe(1);
  expect(percentAgreement(ratings).value).toBe(0.5);
});

test.each([
  [2 + 1e-10, 'nothing'],
  [2 + 1e-8, 'ratings[0][1]'],
  [1.5, 'ratings[0][1]'],
  // Beyond either end.
  [3 + 1e-10, 'nothing'],
  [3 + 1e-8, 'ratings[0][1]'],
  [1 - 1e-10, 'nothing'],
  [1 - 1e-8, 'ratings[0][1]'],
])('%d is on a scale of 1, 2 and 3, or not: %s is refused', (rating, refused) => {
  const error = thrownBy(() => percentAgreement([[2, rating]], { categories: [1, 2, 3] }));
  expect(error?.parameter ?? 'nothing').toBe(refused);
});

test('a number that differs by the whole of the tolerance is on the scale', () => {
  expect(percentAgreement([[0, 1e-9]], { categories: [0, 1] }).value).toBe(1);
});

test('texts are categories by their characters, also where they look like numbers', () => {
  const call = () => percentAgreement([['1', '1.0']], { categories: ['1', '2'] });
  expect(thrownBy(call)).toMatchObject({ code: 'invalid-rating', parameter: 'ratings[0][1]' });
});

test('0 is a number of the ratio metric, and as far from any other as can be', () => {
  // D_o = (2 x 1) / 4, D_e = 2 (3 x 1 x 1) / (4 x 3).
  const found = krippendorffAlpha(
    [
      [0, 0],
      [0, 5],
    ],
    { metric: 'ratio' },
  );
  expect(found).toMatchObject({ observed: 0.5, expected: 0.5, value: 0 });
});

test('numbers whose distance is none that a computer has are as far apart as others', () => {
  const [ratings, huge] = [
    [-1, 0.5, 1],
    [-1.5e308, 0.75e308, 1.5e308],
  ].map(([a = 0, b = 0, c = 0]) => [
    [a, a],
    [b, c],
    [c, c],
  ]);
  for (const weights of ['linear', 'quadratic'] as const)
    expect(cohenKappa(huge ?? [], { weights }).value).toBeCloseTo(
      cohenKappa(ratings ?? [], { weights }).value ?? 0,
      12,
    );
  const [far, near] = [huge, ratings].map(
    (table = []) => krippendorffAlpha(table, { metric: 'interval' }).value,
  );
  expect(far).toBeCloseTo(near ?? 0, 12);
});

test('percent agreement of three coders is of pairs; beside it stands on how many units all agree', () => {
  const found = percentAgreement([
    ['a', 'a', 'a'],
    ['a', 'a', 'b'],
    ['b', 'b', null],
    ['b', null, null],
  ]);
  expect(found.value).toBeCloseTo((1 + 1 / 3 + 1) / 3, 12);
  expect(found.unanimousShare).toBe(2 / 3);
});

test('the size of disagreement does not count, and agreement stays a share', () => {
  const weights = {
    disagreement: [
      [0, 30, 60],
      [30, 0, 30],
      [60, 30, 0],
    ],
  };
  const ratings = [
    [1, 2],
    [3, 3],
  ];
  const found = cohenKappa(ratings, { categories: [1, 2, 3], weights });
  expect(found.observed).toBe(0.75);
  expect(found.value).toBe(cohenKappa(ratings, { weights: 'linear', categories: [1, 2, 3] }).value);
});

test('Fleiss: coders may differ from unit to unit, and their order in a row does not matter', () => {
  const found = fleissKappa([
    ['a', 'b', null],
    [null, 'b', 'b'],
    ['a', null, 'a'],
  ]);
  expect(found.value).toBeCloseTo(
    fleissKappa([
      ['b', 'a'],
      ['b', 'b'],
      ['a', 'a'],
    ]).value ?? Number.NaN,
    12,
  );
});

function thrownBy(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (isKemitraanError(error)) return error;
    throw error;
  }
  return undefined;
}
