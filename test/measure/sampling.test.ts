import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { middleOf } from '../../src/measure/sampling/middle-of.js';
import { mostSeed, randomFrom } from '../../src/measure/sampling/random.js';
import { varianceIndices } from '../../src/measure/sampling/variance-indices.js';

describe('the generator is mulberry32', () => {
  /** Its steps on whole numbers without an end, cut to 32 binary digits. */
  function* slowly(seed: number) {
    const cut = (n: bigint) => n & 0xffff_ffffn;
    for (let state = BigInt(seed); ; ) {
      state = cut(state + 0x6d2b79f5n);
      let t = cut((state ^ (state >> 15n)) * (state | 1n));
      t = cut(t ^ (t + (t ^ (t >> 7n)) * (t | 61n)));
      yield Number(t ^ (t >> 14n)) / 2 ** 32;
    }
  }

  test.each([0, 1, 2 ** 31 - 1, 2 ** 31, mostSeed])('from the seed %i', (seed) => {
    const [next, slow] = [randomFrom(seed), slowly(seed)];
    for (let draw = 0; draw < 200; draw += 1) expect(next()).toBe(slow.next().value);
  });

  test('from any seed', () => {
    expect(mostSeed).toBe(2 ** 32 - 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: mostSeed }), (seed) => {
        const [next, slow] = [randomFrom(seed), slowly(seed)];
        for (let draw = 0; draw < 20; draw += 1) expect(next()).toBe(slow.next().value);
      }),
    );
  });
});

describe('the middle of some values', () => {
  // At (n - 1) times the quantile among the sorted ones, from 0, and between two in proportion.
  test.each<[values: readonly number[], confidence: number, lo: number, hi: number]>([
    [[3], 0.5, 3, 3],
    [[0, 1], 0.5, 0.25, 0.75],
    [[1, 0], 0, 0.5, 0.5],
    [[4, 0, 2, 1, 3], 0.5, 1, 3],
    [[4, 0, 2, 1, 3], 1, 0, 4],
    [[0, 10, 20, 100], 0.8, 3, 76],
    // By size and not by digits.
    [[10, 9, 100], 1, 9, 100],
  ])('%j, the middle %d: %d to %d', (values, confidence, lo, hi) => {
    const found = middleOf(values, confidence);
    expect(found?.lo).toBeCloseTo(lo, 12);
    expect(found?.hi).toBeCloseTo(hi, 12);
  });

  test('of none there is none', () => {
    expect(middleOf([], 0.9)).toBeNull();
  });

  test('of equal ones it is just that one, whatever rounding does, and never minus zero', () => {
    expect(middleOf([0.1, 0.1, 0.1], 0.9)).toEqual({ lo: 0.1, hi: 0.1 });
    expect(middleOf([-0, -0], 0.9)).toEqual({ lo: 0, hi: 0 });
  });
});

describe('indices of variance by their formulas', () => {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

  /** Of some rows; the mean that f(B) is taken from is that of the whole sample. */
  function slowly(first: readonly number[], second: readonly number[], own: readonly number[], m: number) {
    const both = [...first, ...second];
    const v = mean(both.map((value) => (value - mean(both)) ** 2));
    return {
      v,
      first: mean(own.map((value, row) => ((second[row] ?? 0) - m) * (value - (first[row] ?? 0)))) / v,
      total: mean(own.map((value, row) => (value - (first[row] ?? 0)) ** 2)) / 2 / v,
    };
  }

  const rows = fc.array(fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: -5, max: 5 }))), {
    minLength: 1,
    maxLength: 6,
  });
  const design = { seed: 3, resamples: 25, confidence: 0.8 };

  test('the values are those of the sample, the intervals those of rows drawn by hand', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(1, 1e-3, 1e6), (table, scale) => {
        const column = (at: number, of = table) => of.map((row) => scale * (row[at] ?? 0));
        const [first, second, ...mixed] = [0, 1, 2, 3].map((at) => column(at)) as [
          number[],
          number[],
          number[],
          number[],
        ];
        const m = mean([...first, ...second]);
        const found = varianceIndices({ first, second, mixed }, design);
        expect(found.mean).toBeCloseTo(m, 6);
        const varies = new Set([...first, ...second]).size > 1;
        expect(found.factors === null).toBe(!varies);
        if (!found.factors) return;
        const random = randomFrom(design.seed);
        const draws = Array.from({ length: design.resamples }, () =>
          table.map(() => table[Math.floor(random() * table.length)] ?? []),
        ) as (typeof table)[];
        for (const [factor, estimate] of found.factors.entries()) {
          const own = slowly(first, second, mixed[factor] ?? [], m);
          expect(found.variance / own.v).toBeCloseTo(1, 9);
          const all = draws
            .map((drawn) => slowly(column(0, drawn), column(1, drawn), column(2 + factor, drawn), m))
            .filter(({ v }) => v > (scale * scale) / 1000);
          for (const of of ['first', 'total'] as const) {
            expect(estimate[of].value).toBeCloseTo(own[of], 9);
            const middle = middleOf(
              all.map((one) => one[of]),
              design.confidence,
            );
            expect(estimate[of].interval === null).toBe(middle === null);
            expect(estimate[of].interval?.lo ?? 0).toBeCloseTo(middle?.lo ?? 0, 7);
            expect(estimate[of].interval?.hi ?? 0).toBeCloseTo(middle?.hi ?? 0, 7);
          }
        }
      }),
    );
  });
});
