import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../src/measure/sampling/random.js';
import { mostDimensions, sobolSequence } from '../../src/measure/sampling/sobol-sequence.js';
import points from './sobol-points.json' with { type: 'json' };

const seeds = fc.integer({ min: 0, max: 4294967295 });
const whole = (coordinate: number) => coordinate * 4294967296;

describe('the sequence', () => {
  // The shift is whatever the point of index 0 is: without it that point is 0.
  test.each(Object.entries(points))('is that of SciPy in 180 dimensions at index %s', (index, expected) => {
    const at = sobolSequence(mostDimensions, 7);
    const [shifts, shifted] = [at(0).map(whole), at(Number(index)).map(whole)];
    expect(shifted.map((one, dimension) => (one ^ (shifts[dimension] ?? 0)) >>> 0)).toEqual(expected);
  });

  test('has one of the first 2^m points in each of the 2^m parts of every coordinate, whatever the seed', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 7 }), (seed, m) => {
        const count = 2 ** m;
        const at = sobolSequence(mostDimensions, seed);
        const rows = Array.from({ length: count }, (_, index) => at(index));
        for (let dimension = 0; dimension < mostDimensions; dimension += 1) {
          const parts = new Set(rows.map((row) => Math.floor((row[dimension] ?? 0) * count)));
          expect(parts.size).toBe(count);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('puts one of the first 2^m points in each elementary box of its first two coordinates', () => {
    const at = sobolSequence(2, 3);
    const rows = Array.from({ length: 64 }, (_, index) => at(index));
    for (let bits = 0; bits <= 6; bits += 1) {
      const [across, up] = [2 ** bits, 2 ** (6 - bits)];
      const boxes = new Set(rows.map(([x = 0, y = 0]) => `${Math.floor(x * across)} ${Math.floor(y * up)}`));
      expect(boxes.size).toBe(64);
    }
  });

  test('lies in [0, 1), follows from its seed, and differs with it', () => {
    fc.assert(
      fc.property(seeds, fc.nat(65535), fc.integer({ min: 1, max: mostDimensions }), (seed, index, size) => {
        const point = sobolSequence(size, seed)(index);
        expect(point).toHaveLength(size);
        expect(point.every((one) => one >= 0 && one < 1)).toBe(true);
        expect(sobolSequence(size, seed)(index)).toEqual(point);
        expect(sobolSequence(size, seed ^ 1)(index)).not.toEqual(point);
      }),
    );
  });
});

// Functions on the unit cube whose integral is known by hand: each has mean 1.
const integrands: readonly [name: string, size: number, f: (x: readonly number[]) => number][] = [
  ['a sum', 8, (x) => (2 * x.reduce((sum, one) => sum + one, 0)) / 8],
  [
    "Sobol's g, with a = 0, 1, 4.5, 9, 99, 99, 99, 99",
    8,
    (x) =>
      [0, 1, 4.5, 9, 99, 99, 99, 99].reduce(
        (product, a, i) => (product * (Math.abs(4 * (x[i] ?? 0) - 2) + a)) / (1 + a),
        1,
      ),
  ],
  ['a product of six', 6, (x) => x.reduce((product, one) => product * (0.5 + one), 1)],
  ['the minimum of three, times four', 3, (x) => 4 * Math.min(...x)],
];

test.each(integrands)('integrates better than as many random points: %s', (_, size, f) => {
  const [rows, seeded] = [1024, 25];
  const errorOf = (next: (row: number) => number[]) => {
    let sum = 0;
    for (let row = 0; row < rows; row += 1) sum += f(next(row));
    return Math.abs(sum / rows - 1);
  };
  const rootMeanSquare = (errors: readonly number[]) =>
    Math.sqrt(errors.reduce((sum, one) => sum + one * one, 0) / errors.length);
  const runs = Array.from({ length: seeded }, (_, seed) => seed);
  const even = rootMeanSquare(runs.map((seed) => errorOf(sobolSequence(size, seed))));
  const random = rootMeanSquare(
    runs.map((seed) => {
      const next = randomFrom(seed);
      return errorOf(() => Array.from({ length: size }, next));
    }),
  );
  // A quarter of the error is what sixteen times as many random points would have.
  expect(even).toBeLessThan(random / 4);
});
