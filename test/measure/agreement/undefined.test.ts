import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cohenKappa,
  cronbachAlpha,
  fleissKappa,
  gwetAc1,
  gwetAc2,
  intraclassCorrelation,
  krippendorffAlpha,
  type Ratings,
  undefinedReasons,
} from '../../../src/evidence.js';
import { everyStatistic, manyCoders, ofNumbers, titled, twoCoders } from './statistics.js';
import { measurements, tablesOf } from './tables.js';

const nominal = { metric: 'nominal' } as const;

test.each(titled(everyStatistic))('%s of nothing: no ratings', (_, statistic) => {
  for (const nothing of [[], [[]], [[null], [undefined, null]]])
    expect(statistic(nothing)).toMatchObject({
      value: null,
      reason: 'no-ratings',
      coders: 0,
      pairableUnits: 0,
    });
});

test.each(titled({ ...manyCoders, ...twoCoders }))('%s of one coder', (_, statistic) => {
  expect(statistic([[1], [2]])).toMatchObject({
    value: null,
    reason: 'one-coder',
    silentCoders: [],
    pairableUnits: 0,
    pairableRatings: 0,
  });
  expect(
    statistic([
      [null, 1],
      [null, 2],
    ]),
  ).toMatchObject({ reason: 'one-coder', silentCoders: [0] });
});

test.each(titled({ ...manyCoders, ...twoCoders }))(
  '%s without a unit that two coders rated',
  (_, statistic) => {
    const found = statistic([
      [1, null],
      [null, 2],
    ]);
    expect(found).toMatchObject({ value: null, reason: 'no-overlap', coders: 2, units: 2, pairableUnits: 0 });
  },
);

const chanceCorrected = Object.entries({ ...manyCoders, ...twoCoders }).filter(
  ([name]) => name !== 'percentAgreement',
);

test.each(chanceCorrected)(
  '%s where one category was used: one category, not NaN and not 1',
  (_, statistic) => {
    const found = statistic([
      [2, 2],
      [2, 2],
      [2, null],
    ]);
    expect(found).toMatchObject({ value: null, reason: 'one-category', observed: 1 });
    expect(found.prevalence).toEqual([{ category: 2, count: 4, share: 1 }]);
  },
);

test.each(titled({ ...manyCoders, ...twoCoders }))(
  '%s of perfect agreement over two categories or more is 1',
  (_, statistic) => {
    expect(
      statistic([
        [1, 1],
        [2, 2],
        [1, 1],
      ]),
    ).toMatchObject({ value: 1, observed: 1 });
    expect(
      statistic([
        [0.1, 0.1],
        [0.2, 0.2],
        [0.7, 0.7],
        [0.7, null],
      ]).value,
    ).toBe(1);
  },
);

test.each(titled(manyCoders))('%s of perfect agreement of three is 1', (_, statistic) => {
  expect(
    statistic([
      [0.1, 0.1, 0.1],
      [0.2, 0.2, 0.2],
      [0.7, null, 0.7],
    ]).value,
  ).toBe(1);
});

test('a category that the scale has and nobody used is still a way to disagree', () => {
  const ratings = [
    ['in', 'in'],
    ['in', 'in'],
  ];
  const categories = ['out', 'in'];
  expect(gwetAc1(ratings, { categories }).value).toBe(1);
  expect(gwetAc2(ratings, { categories, weights: 'linear' }).value).toBe(1);
  expect(krippendorffAlpha(ratings, { ...nominal, categories }).reason).toBe('one-category');
  expect(cohenKappa(ratings, { categories }).reason).toBe('one-category');
});

test('weights by which what was used does not disagree leave nothing to expect', () => {
  const categories = ['a', 'b', 'c'];
  const weights = {
    disagreement: [
      [0, 0, 1],
      [0, 0, 1],
      [1, 1, 0],
    ],
  };
  const found = cohenKappa(
    [
      ['a', 'b'],
      ['b', 'b'],
      ['b', 'a'],
    ],
    { categories, weights },
  );
  expect(found).toMatchObject({ value: null, reason: 'no-expected-disagreement', observed: 1, expected: 1 });
});

test('two coders who each keep to a category of their own agree no better than chance', () => {
  expect(
    cohenKappa([
      ['a', 'b'],
      ['a', 'b'],
    ]),
  ).toMatchObject({ value: 0, observed: 0, expected: 0 });
});

test('numbers too near each other for the metric leave nothing to expect', () => {
  const found = krippendorffAlpha(
    [
      [0, 1e-300],
      [0, 0],
    ],
    { metric: 'interval', categories: [0, 1e-300, 1e300] },
  );
  expect(found).toMatchObject({ value: null, reason: 'no-expected-disagreement' });
});

test('kappa of a category that nobody gave, or that alone was given', () => {
  const { byCategory } = fleissKappa(
    [
      ['a', 'a'],
      ['a', 'b'],
    ],
    { categories: ['a', 'b', 'c'] },
  );
  expect(byCategory.map(({ reason }) => reason)).toEqual([undefined, undefined, 'one-category']);
  expect(fleissKappa([['a', 'a']]).byCategory).toEqual([
    { category: 'a', value: null, reason: 'one-category' },
  ]);
  expect(fleissKappa([['a'], ['b']]).byCategory.map(({ reason }) => reason)).toEqual([
    'one-coder',
    'one-coder',
  ]);
});

test.each<[string, Ratings, string, string]>([
  ['one item', [[1], [2]], 'one-item', 'one-coder'],
  [
    'no complete row',
    [
      [1, null],
      [null, 2],
    ],
    'no-overlap',
    'no-overlap',
  ],
  [
    'one complete row',
    [
      [1, 2],
      [1, null],
    ],
    'too-few-units',
    'too-few-units',
  ],
  [
    'all the same',
    [
      [3, 3],
      [3, 3],
      [3, 3],
    ],
    'no-variation',
    'no-variation',
  ],
  [
    'all the same, and not whole',
    [
      [0.1, 0.1],
      [0.1, 0.1],
      [0.1, 0.1],
    ],
    'no-variation',
    'no-variation',
  ],
  [
    'units the same, coders apart',
    [
      [1, 3],
      [1, 3],
    ],
    'no-variation',
    'no-variation',
  ],
])('alpha of Cronbach and ICC(3,1) of %s', (_, ratings, ofItems, ofCoders) => {
  expect(cronbachAlpha(ratings)).toMatchObject({ value: null, reason: ofItems });
  expect(intraclassCorrelation(ratings, { form: '3,1' })).toMatchObject({ value: null, reason: ofCoders });
});

test('totals that do not vary, whatever the items do', () => {
  expect(
    cronbachAlpha([
      [0.1, 0.3],
      [0.2, 0.2],
      [0.3, 0.1],
    ]),
  ).toMatchObject({ reason: 'no-variation' });
});

test('pairwise: a pair of items that one respondent alone answered', () => {
  const found = cronbachAlpha(
    [
      [1, 2, null],
      [2, 3, null],
      [3, null, 1],
      [4, null, 2],
      [null, 1, 2],
    ],
    { missing: 'pairwise' },
  );
  expect(found).toMatchObject({ value: null, reason: 'no-overlap', pairableUnits: 5 });
});

test.each([3, 7, 10, 49])(
  'items that do not vary over %i respondents, each at a level of its own',
  (respondents) => {
    const answers = Array.from({ length: respondents }, () => [0.1, 0.7, 0.3, 1 / 3]);
    for (const missing of ['listwise', 'pairwise'] as const)
      expect(cronbachAlpha(answers, { missing })).toMatchObject({ value: null, reason: 'no-variation' });
  },
);

test('one respondent is too few, also where every pair of items is looked at by itself', () => {
  for (const missing of ['listwise', 'pairwise'] as const)
    expect(cronbachAlpha([[1, 2]], { missing })).toMatchObject({ value: null, reason: 'too-few-units' });
});

test.each([1, -1])('numbers of any size that squares have room for, times %i, give the same', (sign) => {
  const table = [
    [-4, -3],
    [0, 2],
    [4, 3],
  ];
  const scaled = (unit: number) => table.map((row) => row.map((rating) => sign * rating * unit));
  const [alpha, icc] = [cronbachAlpha(table).value, intraclassCorrelation(table, { form: '2,1' }).value];
  // Powers of two, so that nothing is rounded. The squares of the first are none.
  for (const power of [-1000, -400, -1, 1, 320]) {
    expect(cronbachAlpha(scaled(2 ** power)).value).toBeCloseTo(alpha ?? 9, 12);
    expect(intraclassCorrelation(scaled(2 ** power), { form: '2,1' }).value).toBeCloseTo(icc ?? 9, 12);
  }
});

test('what does not vary has a mean square of exactly 0, though its means are rounded', () => {
  const turned = [
    [0.1, 0.2, 0.3],
    [0.3, 0.1, 0.2],
    [0.2, 0.3, 0.1],
  ];
  expect(intraclassCorrelation(turned, { form: '1,k' })).toMatchObject({
    reason: 'no-variation',
    meanSquares: { betweenUnits: 0, betweenCoders: 0 },
  });
  const parallel = [0.1, 0.2, 0.4, 0.7].map((rating) => [rating, rating + 0.3]);
  expect(intraclassCorrelation(parallel, { form: '3,1' })).toMatchObject({
    value: 1,
    meanSquares: { residual: 0 },
  });
});

test('units that vary less than chance would have them: ICC(2,k) has no value above 1', () => {
  const found = intraclassCorrelation([
    [1, 2],
    [2, 1],
  ]);
  expect(found['2,k']).toMatchObject({ value: null, reason: 'negative-variance' });
  expect(found['1,k']).toMatchObject({ value: null, reason: 'no-variation' });
  expect(found['1,1'].value).toBe(-1);
});

test.each(titled({ ...manyCoders, ...twoCoders }))(
  '%s has a value of 1 at most, or a reason',
  (_, statistic) => {
    fc.assert(
      fc.property(tablesOf(2, 3), (table) => {
        const { value, reason, observed, expected } = statistic(table);
        expect(value === null).toBe(reason !== undefined);
        if (reason) expect(undefinedReasons).toContain(reason);
        for (const share of [observed, expected])
          if (share !== null) expect(share >= 0 && share <= 1 + 1e-12, `${share}`).toBe(true);
        if (value !== null) expect(value).toBeLessThanOrEqual(1);
      }),
    );
  },
);

test.each(titled(ofNumbers).filter(([name]) => !name.includes('pairwise')))(
  '%s has a value of 1 at most, or a reason',
  (_, statistic) => {
    fc.assert(
      fc.property(measurements, (table) => {
        const { value, reason } = statistic(table);
        expect(value === null).toBe(reason !== undefined);
        if (value !== null) expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  },
);
