import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gini, herfindahl, type LorenzPoint, lorenz } from '../../src/measure.js';
import { thrownBy } from '../core/thrown-by.js';

const amounts = fc.oneof(fc.constantFrom(0, 1, 5), fc.integer({ min: 0, max: 1_000_000_000 }));
const lists = fc.array(amounts, { minLength: 1, maxLength: 12 });
const felt = lists.filter((values) => values.some((value) => value > 0));
const weighted = fc
  .array(fc.tuple(amounts, fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 8 })
  .filter((rows) => rows.some(([value]) => value > 0));

/** Half the mean absolute difference of all pairs, relative to the mean. */
function byDifferences(values: readonly number[]): number {
  const total = values.reduce((a, b) => a + b, 0);
  let sum = 0;
  for (const a of values) for (const b of values) sum += Math.abs(a - b);
  return sum / (2 * values.length * total);
}

/** Twice the area between the curve and the diagonal. */
function byArea(points: readonly LorenzPoint[]): number {
  let under = 0;
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    if (before)
      under += ((point.holderShare - before.holderShare) * (point.valueShare + before.valueShare)) / 2;
  }
  return 1 - 2 * under;
}

test.each([
  ['none', [], { n: 0, gini: null, greatest: null, reason: 'no-values' }],
  ['one', [7], { n: 1, gini: 0, greatest: 0 }],
  ['one that is zero', [0], { n: 1, gini: null, greatest: null, reason: 'all-zero' }],
  ['zeros', [0, 0, -0], { n: 3, gini: null, greatest: null, reason: 'all-zero' }],
  ['zeros beside others', [0, 4], { n: 2, gini: 0.5, greatest: 0.5 }],
  ['equal ones whose shares are no doubles', [1, 1, 1, 1, 1, 1, 1], { n: 7, gini: 0, greatest: 1 - 1 / 7 }],
  ['equal ones whose sum is no double', [1e308, 1e308], { n: 2, gini: 0, greatest: 0.5 }],
  ['the least that there is', [5e-324, 5e-324], { n: 2, gini: 0, greatest: 0.5 }],
] as const)('gini: %s', (_, values, expected) => {
  const { greatest, ...found } = gini(values);
  const { greatest: most, ...others } = expected;
  expect(found).toEqual(others);
  if (most === null) expect(greatest).toBeNull();
  else expect(greatest).toBeCloseTo(most, 12);
});

test.each([
  ['none', [], { n: 0, herfindahl: null, normalised: null, reason: 'no-values' }],
  ['one', [7], { n: 1, herfindahl: 1, normalised: null, reason: 'one-value' }],
  ['one that is zero', [0], { n: 1, herfindahl: null, normalised: null, reason: 'all-zero' }],
  ['zeros', [0, 0], { n: 2, herfindahl: null, normalised: null, reason: 'all-zero' }],
  ['a zero counts', [4, 0], { n: 2, herfindahl: 1, normalised: 1 }],
  ['equal ones', [1, 1, 1], { n: 3, herfindahl: 1 / 3, normalised: 0 }],
  ['equal ones whose sum is no double', [1e308, 1e308], { n: 2, herfindahl: 0.5, normalised: 0 }],
])('herfindahl: %s', (_, values, expected) => {
  expect(herfindahl(values)).toEqual(expected);
});

test.each([
  ['none', [], {}, { points: null, reason: 'no-values' }],
  ['zeros', [0, 0], {}, { points: null, reason: 'all-zero' }],
  ['no weight', [1, 2], { weights: [0, 0] }, { points: null, reason: 'no-weight' }],
  ['one', [7], {}, { points: [at(0, 0), at(1, 1)] }],
  ['from the least', [6, 0, 2], {}, { points: [at(0, 0), at(1 / 3, 0), at(2 / 3, 0.25), at(1, 1)] }],
  // 6 among 3 is 2 each, 2 among 1 is 2 each: nobody has more than another.
  ['the same per head', [6, 2], { weights: [3, 1] }, { points: [at(0, 0), at(0.25, 0.25), at(1, 1)] }],
  [
    'nobody there, who has something',
    [1, 1],
    { weights: [0, 4] },
    { points: [at(0, 0), at(1, 0.5), at(1, 1)] },
  ],
  ['nobody there, who has nothing', [0, 1], { weights: [0, 4] }, { points: [at(0, 0), at(1, 1)] }],
])('lorenz: %s', (_, values, options, expected) => {
  expect(lorenz(values, options)).toEqual(expected);
});

function at(holderShare: number, valueShare: number): LorenzPoint {
  return { holderShare, valueShare };
}

test('who weighs minus zero weighs nothing, and stands last', () => {
  // All that counts holds 1 of 6: the rest lies beyond it, where the curve goes straight up. 1 - 1/6.
  expect(gini([5, 1], { weights: [-0, 1] })).toEqual({ n: 2, gini: expect.closeTo(5 / 6, 12), greatest: 1 });
  expect(lorenz([5, 1], { weights: [-0, 1] })).toEqual(lorenz([5, 1], { weights: [0, 1] }));
});

describe('laws', () => {
  test('Gini is the mean absolute difference, and twice the area', () => {
    fc.assert(
      fc.property(felt, (values) => {
        const found = gini(values).gini ?? Number.NaN;
        expect(found).toBeCloseTo(byDifferences(values), 12);
        expect(found).toBeCloseTo(byArea(lorenz(values).points ?? []), 12);
      }),
    );
  });

  test('a weight of k is k holders of a k-th each', () => {
    fc.assert(
      fc.property(weighted, (rows) => {
        const values = rows.map(([value]) => value);
        const weights = rows.map(([, weight]) => weight);
        const one = rows.flatMap(([value, weight]) => Array<number>(weight).fill(value / weight));
        const found = gini(values, { weights });
        expect(found.gini).toBeCloseTo(byDifferences(one), 10);
        expect(byArea(lorenz(values, { weights }).points ?? [])).toBeCloseTo(found.gini ?? Number.NaN, 10);
        expect(found.gini).toBeLessThanOrEqual(found.greatest ?? -1);
      }),
    );
  });

  test('bounds hold and are hit, and neither unit nor order matters', () => {
    fc.assert(
      fc.property(felt, fc.integer({ min: 2, max: 1_000 }), (values, factor) => {
        const n = values.length;
        const turned = [...values].reverse();
        expect(gini(turned)).toEqual(gini(values));
        expect(herfindahl(turned)).toEqual(herfindahl(values));
        expect(lorenz(turned)).toEqual(lorenz(values));
        const [g, h] = [gini(values).gini ?? -1, herfindahl(values).herfindahl ?? -1];
        expect(g).toBeGreaterThanOrEqual(0);
        expect(g).toBeLessThanOrEqual(1 - 1 / n + 1e-12);
        expect(h).toBeGreaterThanOrEqual(1 / n);
        expect(h).toBeLessThanOrEqual(1);
        const larger = values.map((value) => value * factor);
        expect(gini(larger).gini).toBeCloseTo(g, 12);
        expect(herfindahl(larger).herfindahl).toBeCloseTo(h, 12);
        const one = values.map((_, index) => (index === 0 ? factor : 0));
        expect(gini(one).gini).toBeCloseTo(1 - 1 / n, 12);
        expect(herfindahl(one).herfindahl).toBe(1);
        const same = values.map(() => factor);
        expect(gini(same).gini).toBeCloseTo(0, 12);
        expect(herfindahl(same).herfindahl).toBeCloseTo(1 / n, 12);
      }),
    );
  });

  test('the curve rises from corner to corner, ever more steeply', () => {
    fc.assert(
      fc.property(felt, (values) => {
        const points = lorenz(values).points ?? [];
        expect(points).toHaveLength(values.length + 1);
        expect(points[0]).toEqual(at(0, 0));
        expect(points.at(-1)).toEqual(at(1, 1));
        let rise = 0;
        for (const [index, point] of points.entries()) {
          const next = points[index + 1];
          if (!next) continue;
          expect(next.holderShare).toBeGreaterThan(point.holderShare);
          expect(next.valueShare - point.valueShare).toBeGreaterThanOrEqual(rise - 1e-12);
          rise = next.valueShare - point.valueShare;
        }
      }),
    );
  });

  test('giving from one who has more to one who has less never makes it more unequal', () => {
    fc.assert(
      fc.property(
        felt,
        fc.nat(),
        fc.nat(),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (values, a, b, part) => {
          const [x, y] = [a % values.length, b % values.length];
          const [poor, rich] = (values[x] ?? 0) <= (values[y] ?? 0) ? [x, y] : [y, x];
          const given = ((values[rich] ?? 0) - (values[poor] ?? 0)) * part;
          const after = values.map((value, index) =>
            index === rich ? value - given : index === poor ? value + given : value,
          );
          if (rich === poor) return;
          expect(gini(after).gini).toBeLessThanOrEqual((gini(values).gini ?? -1) + 1e-12);
          expect(herfindahl(after).herfindahl).toBeLessThanOrEqual(
            (herfindahl(values).herfindahl ?? -1) + 1e-12,
          );
        },
      ),
    );
  });
});

test.each([
  ['no list', gini, '1', {}, 'invalid-input', 'values'],
  ['a hole', gini, Array(2), {}, 'invalid-number', 'values[0]'],
  ['below 0', herfindahl, [1, -1], {}, 'invalid-number', 'values[1]'],
  ['no number', lorenz, [Number.NaN], {}, 'invalid-number', 'values[0]'],
  ['too much', lorenz, [Number.POSITIVE_INFINITY], {}, 'invalid-number', 'values[0]'],
  ['a text', herfindahl, ['1'], {}, 'invalid-number', 'values[0]'],
  ['weights that are no list', gini, [1], { weights: 1 }, 'invalid-input', 'options.weights'],
  ['a weight below 0', gini, [1], { weights: [-1] }, 'invalid-number', 'options.weights[0]'],
  ['a weight too few', lorenz, [1, 2], { weights: [1] }, 'invalid-weights', 'options.weights'],
  ['a weight too many', lorenz, [1], { weights: [1, 2] }, 'invalid-weights', 'options.weights'],
  ['an option that is none', gini, [1], { weight: [1] }, 'unknown-option', 'options'],
] as const)('throws: %s', (_, measure, values, options, code, parameter) => {
  expect(thrownBy(() => measure(values as never, options as never))).toMatchObject({
    function: measure.name,
    code,
    parameter,
  });
});

test('what cannot be read is refused as values', () => {
  const values = new Proxy([1], {
    get: () => {
      throw new TypeError('no');
    },
  });
  expect(thrownBy(() => gini(values))).toMatchObject({ function: 'gini', parameter: 'values' });
});

test('amounts whose sum is no double are shared out as those a hundredth as large', () => {
  // Three quarters and one quarter.
  const values = [1.5e308, 0.5e308];
  expect(gini(values).gini).toBeCloseTo(0.25, 12);
  expect(herfindahl(values).herfindahl).toBeCloseTo(0.625, 12);
  expect(lorenz(values).points?.[1]?.valueShare).toBeCloseTo(0.25, 12);
});

test('no sum hangs on the order, to the last bit', () => {
  expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
  const orders = [
    [0.1, 0.2, 0.3],
    [0.1, 0.3, 0.2],
    [0.2, 0.1, 0.3],
    [0.2, 0.3, 0.1],
    [0.3, 0.1, 0.2],
    [0.3, 0.2, 0.1],
  ];
  for (const measure of [gini, herfindahl, lorenz])
    for (const order of orders) expect(measure(order)).toEqual(measure(orders[0] ?? []));
  for (const order of orders) expect(lorenz([1, 1, 1], { weights: order }).points?.at(-1)).toEqual(at(1, 1));
});
