import { expect, test } from 'vitest';
import { sobolSequence } from '../../src/measure/sampling/sobol-sequence.js';
import { type VarianceShares, varianceIndices } from '../../src/measure/sampling/variance-indices.js';
import { notPlain } from '../forms/plain-json.js';

type F = (x: readonly number[]) => number;

function indicesOf(f: F, size: number, rows: number, seed = 1, resamples = 200): VarianceShares {
  const at = sobolSequence(2 * size, seed);
  const drawn = Array.from({ length: rows }, (_, row) => at(row));
  const a = drawn.map((point) => point.slice(0, size));
  const b = drawn.map((point) => point.slice(size));
  const mixed = Array.from({ length: size }, (_, i) =>
    a.map((point, row) => f(point.map((x, j) => (i === j ? (b[row]?.[j] ?? 0) : x)))),
  );
  return varianceIndices({ first: a.map(f), second: b.map(f), mixed }, { seed, resamples, confidence: 0.95 });
}

const { PI } = Math;
const [scale, bent] = [7, 0.1];
/** Ishigami's function, on the unit cube. */
const ishigami: F = (x) => {
  const [one = 0, two = 0, three = 0] = x.map((u) => PI * (2 * u - 1));
  return Math.sin(one) + scale * Math.sin(two) ** 2 + bent * three ** 4 * Math.sin(one);
};
const ishigamiParts = (() => {
  const v1 = 0.5 * (1 + (bent * PI ** 4) / 5) ** 2;
  const v2 = scale ** 2 / 8;
  const v13 = bent ** 2 * PI ** 8 * (1 / 18 - 1 / 50);
  const v = v1 + v2 + v13;
  return { v, first: [v1 / v, v2 / v, 0], total: [(v1 + v13) / v, v2 / v, v13 / v] };
})();

const gs = [0, 1, 4.5, 9, 99, 99];
/** Sobol's g: a product of (|4x - 2| + a) / (1 + a). */
const g: F = (x) =>
  gs.reduce((product, a, i) => (product * (Math.abs(4 * (x[i] ?? 0) - 2) + a)) / (1 + a), 1);
const gParts = (() => {
  const own = gs.map((a) => 1 / (3 * (1 + a) ** 2));
  const whole = own.reduce((product, one) => product * (1 + one), 1);
  const v = whole - 1;
  return { v, first: own.map((one) => one / v), total: own.map((one) => (one * whole) / (1 + one) / v) };
})();

const slopes = [1, 2, 0, 3];
const squares = slopes.map((slope) => slope ** 2 / 14);
const known: readonly [string, F, number, { v: number; first: number[]; total: number[] }][] = [
  [
    'a sum',
    (x) => slopes.reduce((sum, slope, i) => sum + slope * (x[i] ?? 0), 0),
    4,
    { v: 14 / 12, first: squares, total: squares },
  ],
  ['Ishigami', ishigami, 3, ishigamiParts],
  ["Sobol's g", g, 6, gParts],
  // Either of two coins alone says nothing: V = 1/4, all of it in the two together.
  [
    'exclusive or of two coins',
    ([x = 0, y = 0]) => (x < 0.5 === y < 0.5 ? 0 : 1),
    2,
    { v: 0.25, first: [0, 0], total: [1, 1] },
  ],
  // min(x, y): V = 1/18, E(f | x) = x - x²/2 with variance 1/45.
  ['the minimum of two', (x) => Math.min(...x), 2, { v: 1 / 18, first: [0.4, 0.4], total: [0.6, 0.6] }],
];

test.each(known)('%s has the indices that are known, and intervals that hold them', (_, f, size, parts) => {
  const found = indicesOf(f, size, 8192);
  expect(Math.abs(found.variance / parts.v - 1)).toBeLessThan(0.01);
  expect(found.factors).toHaveLength(size);
  for (const [i, factor] of (found.factors ?? []).entries())
    for (const of of ['first', 'total'] as const) {
      const { value, interval } = factor[of];
      const truth = parts[of][i] ?? 9;
      expect(Math.abs(value - truth)).toBeLessThan(0.01);
      expect(interval?.lo).toBeLessThanOrEqual(Math.min(value, truth) + 0.005);
      expect(interval?.hi).toBeGreaterThanOrEqual(Math.max(value, truth) - 0.005);
    }
  expect(notPlain(found)).toEqual([]);
});

test('a factor that never matters has 0 and 0, not nearly', () => {
  const { factors } = indicesOf(([x = 0]) => x * x, 2, 64);
  expect(factors?.[1]).toEqual({
    first: { value: 0, interval: { lo: 0, hi: 0 } },
    total: { value: 0, interval: { lo: 0, hi: 0 } },
  });
});

test.each([
  ['a constant', () => 0.1 + 0.2],
  ['rounding errors', ([x = 0]: readonly number[]) => 0.3 + (x < 0.5 ? 0 : 1e-12)],
])('%s has no variance to share', (_, f) => {
  expect(indicesOf(f, 2, 64)).toMatchObject({ variance: 0, factors: null });
});

test('intervals become narrower with more rows, wider with more confidence, and follow from the seed', () => {
  const width = (found: VarianceShares) => {
    const { lo = 0, hi = 9 } = found.factors?.[0]?.first.interval ?? {};
    return hi - lo;
  };
  expect(width(indicesOf(ishigami, 3, 4096))).toBeLessThan(width(indicesOf(ishigami, 3, 256)) / 2);
  expect(indicesOf(ishigami, 3, 256, 5)).toEqual(indicesOf(ishigami, 3, 256, 5));
  const at = sobolSequence(2, 1);
  const rows = Array.from({ length: 100 }, (_, row) => at(row)[0] ?? 0);
  const others = Array.from({ length: 100 }, (_, row) => at(row)[1] ?? 0);
  const sample = { first: rows, second: others, mixed: [others] };
  const of = (confidence: number) => varianceIndices(sample, { seed: 1, resamples: 500, confidence });
  expect(width(of(0.99))).toBeGreaterThan(width(of(0.5)));
});

test('an interval is null where no draw varies: two rows, drawn once, are one row twice every other time', () => {
  const intervals = Array.from({ length: 40 }, (_, seed) => {
    const sample = { first: [0, 1], second: [0, 1], mixed: [[1, 0]] };
    return varianceIndices(sample, { seed, resamples: 1, confidence: 0.9 }).factors?.[0]?.total.interval;
  });
  expect(intervals).toContain(null);
  expect(intervals).toContainEqual({ lo: 2, hi: 2 });
});
