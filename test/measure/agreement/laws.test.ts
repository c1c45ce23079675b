import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AgreementOptions,
  brennanPrediger,
  cohenKappa,
  cronbachAlpha,
  fleissKappa,
  gwetAc1,
  gwetAc2,
  iccForms,
  intraclassCorrelation,
  krippendorffAlpha,
  percentAgreement,
} from '../../../src/evidence.js';
import type { Cell, Table } from './by-definition.js';
import { everyStatistic, manyCoders, ofNumbers, type Statistic, titled, twoCoders } from './statistics.js';
import { measurements, tables, tablesOf } from './tables.js';

/** The same value, or none for the same reason. */
function same(
  a: { readonly value: number | null; readonly reason?: unknown },
  b: { readonly value: number | null; readonly reason?: unknown },
) {
  expect(a.reason).toBe(b.reason);
  near(a.value ?? 0, b.value ?? 0);
}

function near(a: number, b: number) {
  expect(Math.abs(a - b), `${a} and ${b}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a)));
}

const map = (table: Table, change: (rating: number) => number): Table =>
  table.map((row) => row.map((cell) => (cell === null ? null : change(cell))));

/** Tables that a statistic takes, and an order of their rows and columns. */
const tablesFor = (name: string) =>
  name in twoCoders ? tablesOf(2, 4) : name in ofNumbers ? measurements : tables;

const shuffled = (length: number) =>
  fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });

test.each(titled(everyStatistic))('%s: the order of the units does not matter', (name, statistic) => {
  const inOrders = tablesFor(name).chain((table) => fc.tuple(fc.constant(table), shuffled(table.length)));
  fc.assert(
    fc.property(inOrders, ([table, order]) =>
      same(statistic(order.map((at) => table[at] ?? [])), statistic(table)),
    ),
  );
});

test.each(titled(everyStatistic))('%s: the order of the coders does not matter', (name, statistic) => {
  const inOrders = tablesFor(name).chain((table) => {
    const width = Math.max(...table.map((row) => row.length));
    const filled = table.map((row) => Array.from({ length: width }, (_, at): Cell => row[at] ?? null));
    return fc.tuple(fc.constant(filled), shuffled(width));
  });
  fc.assert(
    fc.property(inOrders, ([table, order]) =>
      same(statistic(table.map((row) => order.map((at) => row[at] ?? null))), statistic(table)),
    ),
  );
});

const nominal: Readonly<Record<string, Statistic>> = {
  percentAgreement,
  cohenKappa,
  fleissKappa,
  gwetAc1,
  brennanPrediger,
  krippendorffAlpha: (ratings, options) => krippendorffAlpha(ratings, { ...options, metric: 'nominal' }),
};

test.each(titled(nominal))('%s: names of categories do not matter', (name, statistic) => {
  fc.assert(
    fc.property(tablesFor(name), shuffled(4), (table, order) => {
      const names = ['v', 'x', 'y', 'z'];
      const named = table.map((row) =>
        row.map((cell) => (cell === null ? null : (names[order[cell - 1] ?? 0] ?? ''))),
      );
      same(statistic(named), statistic(table));
    }),
  );
});

const linear: Readonly<Record<string, Statistic>> = {
  ...Object.fromEntries(titled(everyStatistic).filter(([name]) => /interval|linear|quadratic/.test(name))),
  ...ofNumbers,
};

test.each(titled(linear))('%s: a linear transformation does not matter', (name, statistic) => {
  const factors = fc.constantFrom(-3, -1, 0.1, 2, 1e6);
  fc.assert(
    fc.property(tablesFor(name), factors, fc.integer({ min: -99, max: 99 }), (table, factor, shift) =>
      same(statistic(map(table, (rating) => factor * rating + shift)), statistic(table)),
    ),
  );
});

describe('a rising transformation does not matter to ranks, a factor not to shares', () => {
  test('ordinal', () => {
    fc.assert(
      fc.property(tables, (table) =>
        same(
          krippendorffAlpha(
            map(table, (rating) => rating ** 3 - 50),
            { metric: 'ordinal' },
          ),
          krippendorffAlpha(table, { metric: 'ordinal' }),
        ),
      ),
    );
  });

  test('ratio', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(1e-300, 0.3, 7, 1e300), (table, factor) =>
        same(
          krippendorffAlpha(
            map(table, (rating) => factor * (rating - 1)),
            { metric: 'ratio' },
          ),
          krippendorffAlpha(
            map(table, (rating) => rating - 1),
            { metric: 'ratio' },
          ),
        ),
      ),
    );
  });
});

describe('every unit twice', () => {
  const unmoved = titled({ ...manyCoders, ...twoCoders }).filter(
    ([name]) => !name.startsWith('krippendorff'),
  );

  test.each(unmoved)('%s stays as it is', (name, statistic) => {
    fc.assert(
      fc.property(tablesFor(name), (table) => same(statistic([...table, ...table]), statistic(table))),
    );
  });

  test.each(['nominal', 'interval'] as const)(
    'alpha (%s), which corrects for small samples, moves by a known factor',
    (metric) => {
      fc.assert(
        fc.property(tables, (table) => {
          const once = krippendorffAlpha(table, { metric });
          const twice = krippendorffAlpha([...table, ...table], { metric });
          if (once.value === null || twice.value === null) {
            expect(twice.reason).toBe(once.reason);
            return;
          }
          const n = once.pairableRatings;
          near(1 - twice.value, ((1 - once.value) * (2 * n - 1)) / (2 * n - 2));
        }),
      );
    },
  );
});

test.each(titled({ ...manyCoders, ...twoCoders }))(
  '%s: a unit that nobody rated changes nothing',
  (name, statistic) => {
    fc.assert(
      fc.property(tablesFor(name), (table) => {
        expect(statistic([[], ...table, []])).toEqual({ ...statistic(table), units: table.length + 2 });
      }),
    );
  },
);

test.each(titled({ ...manyCoders, ...twoCoders }))(
  '%s is (observed - expected) / (1 - expected)',
  (name, statistic) => {
    fc.assert(
      fc.property(tablesFor(name), (table) => {
        const { value, observed, expected } = statistic(table);
        if (value === null || observed === null) return;
        near(value, expected === null ? observed : (observed - expected) / (1 - expected));
      }),
    );
  },
);

const complete = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 7 }))
  .chain(([coders, units]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: coders, maxLength: coders }), {
      minLength: units,
      maxLength: units,
    }),
  );
const pairs = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 2 }), {
  minLength: 2,
  maxLength: 9,
});

describe('one statistic by another', () => {
  test('nominal alpha is the kappa of Fleiss, corrected for small samples', () => {
    fc.assert(
      fc.property(complete, (table) => {
        const alpha = krippendorffAlpha(table, { metric: 'nominal' });
        const kappa = fleissKappa(table);
        if (alpha.value === null || kappa.value === null) {
          expect(alpha.reason).toBe(kappa.reason);
          return;
        }
        near(1 - alpha.value, (1 - kappa.value) * (1 - 1 / alpha.pairableRatings));
      }),
    );
  });

  test('kappa of Fleiss is the mean of those of its categories, weighted by p (1 - p)', () => {
    fc.assert(
      fc.property(complete, (table) => {
        const { value, byCategory, prevalence } = fleissKappa(table);
        if (value === null) return;
        const weights = prevalence.map(({ share }) => share * (1 - share));
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        near(
          value,
          byCategory.reduce((sum, one, at) => sum + ((weights[at] ?? 0) * (one.value ?? 0)) / all, 0),
        );
      }),
    );
  });

  test('interval alpha is 1 less the mean square within units over that of all ratings', () => {
    fc.assert(
      fc.property(complete, (table) => {
        const { value } = krippendorffAlpha(table, { metric: 'interval' });
        const { meanSquares } = intraclassCorrelation(table, { form: '1,1' });
        if (value === null || meanSquares === null) return;
        const [n, k] = [table.length, table[0]?.length ?? 0];
        const all =
          (meanSquares.betweenUnits * (n - 1) + meanSquares.withinUnits * n * (k - 1)) / (n * k - 1);
        near(value, 1 - meanSquares.withinUnits / all);
      }),
    );
  });

  test('quadratic kappa by the mean squares of the intraclass correlation', () => {
    fc.assert(
      fc.property(pairs, (table) => {
        const { value } = cohenKappa(table, { weights: 'quadratic' });
        const { meanSquares } = intraclassCorrelation(table, { form: '2,1' });
        if (value === null || meanSquares === null) return;
        const { betweenUnits: bms, residual: ems, betweenCoders: jms } = meanSquares;
        near(value, (bms - ems) / (bms + ems + (2 * jms) / (table.length - 1)));
      }),
    );
  });

  test('alpha of Cronbach is ICC(3,k)', () => {
    fc.assert(
      fc.property(measurements, (table) => {
        const alpha = cronbachAlpha(table);
        const icc = intraclassCorrelation(table, { form: '3,k' });
        if (alpha.value !== null || icc.value !== null)
          near(alpha.value ?? Number.NaN, icc.value ?? Number.NaN);
      }),
    );
  });

  test('a mean of k ratings by Spearman and Brown', () => {
    fc.assert(
      fc.property(measurements, (table) => {
        const found = intraclassCorrelation(table);
        for (const [one, mean] of [
          ['1,1', '1,k'],
          ['2,1', '2,k'],
          ['3,1', '3,k'],
        ] as const) {
          const [single, joint, k] = [found[one].value, found[mean].value, found[one].coders];
          if (single !== null && joint !== null) near(joint, (k * single) / (1 + (k - 1) * single));
        }
      }),
    );
  });

  test('with two categories every metric and all weights are one', () => {
    fc.assert(
      fc.property(tablesOf(3, 2), (table) => {
        const categories = [1, 2];
        for (const metric of ['ordinal', 'interval', 'ratio'] as const)
          same(krippendorffAlpha(table, { metric }), krippendorffAlpha(table, { metric: 'nominal' }));
        for (const weights of ['linear', 'quadratic'] as const) {
          same(gwetAc2(table, { weights, categories }), gwetAc1(table, { categories }));
          same(brennanPrediger(table, { weights, categories }), brennanPrediger(table, { categories }));
        }
        const { value, observed } = brennanPrediger(table, { categories });
        if (value !== null) near(value, 2 * (observed ?? Number.NaN) - 1);
      }),
    );
  });

  const weighted: Readonly<
    Record<string, (table: Table, options: AgreementOptions & { weights: never }) => { value: number | null }>
  > = {
    cohenKappa,
    gwetAc2,
    brennanPrediger,
  };

  test.each(Object.entries(weighted))(
    '%s: weights by name are those of a matrix, of agreement or of disagreement',
    (_, statistic) => {
      const categories = [1, 2, 3, 4];
      const matrix = (weight: (apart: number) => number) =>
        categories.map((a) => categories.map((b) => weight(Math.abs(a - b))));
      const forms = {
        plain: [
          { agreement: matrix((apart) => Number(apart === 0)) },
          { disagreement: matrix((apart) => (apart === 0 ? 0 : 7)) },
        ],
        linear: [
          { agreement: matrix((apart) => 1 - apart / 3) },
          { disagreement: matrix((apart) => 5 * apart) },
        ],
        quadratic: [
          { agreement: matrix((apart) => 1 - apart ** 2 / 9) },
          { disagreement: matrix((apart) => apart ** 2) },
        ],
      };
      fc.assert(
        fc.property(pairs, (table) => {
          for (const [name, matrices] of Object.entries(forms))
            for (const weights of matrices)
              same(
                statistic(table, { categories, weights: weights as never }),
                statistic(table, { categories, weights: name as never }),
              );
        }),
      );
    },
  );

  test('texts in order are their ranks', () => {
    const names = ['none', 'some', 'most', 'all'];
    fc.assert(
      fc.property(pairs, (table) => {
        const named = table.map((row) => row.map((rating) => names[rating - 1]));
        for (const weights of ['linear', 'quadratic'] as const)
          same(
            cohenKappa(named, { weights, categories: names }),
            cohenKappa(table, { weights, categories: [1, 2, 3, 4] }),
          );
        same(
          krippendorffAlpha(named, { metric: 'ordinal', categories: names }),
          krippendorffAlpha(table, { metric: 'ordinal' }),
        );
      }),
    );
  });
});

test('ICC(3,1) and ICC(3,k) do not see that one coder is higher throughout, the other forms do', () => {
  const alike = [
    [1, 2, 1],
    [3, 3, 4],
    [5, 6, 5],
    [2, 2, 1],
  ];
  const shifted = alike.map(([a = 0, b = 0, c = 0]) => [a, b + 5, c]);
  const [before, after] = [intraclassCorrelation(alike), intraclassCorrelation(shifted)];
  for (const form of iccForms) {
    if (form.startsWith('3')) same(after[form], before[form]);
    else expect(after[form].value).toBeLessThan(before[form].value ?? 0);
  }
});

test.each(titled(everyStatistic))('%s: the result is plain JSON', (name, statistic) => {
  fc.assert(
    fc.property(tablesFor(name), (table) => {
      const found = statistic(table, { resampling: { seed: 1, replications: 100 } });
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
    }),
    { numRuns: 30 },
  );
});
