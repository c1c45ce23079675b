import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../src/core/interval.js';
import { calibrate } from '../../src/measure/calibrate.js';
import { type PlannedAmount, planDeviation } from '../../src/programmes/plan-deviation.js';
import { thrownBy } from '../core/thrown-by.js';

const point = (value: number) => ({ lo: value, hi: value });
const between = (lo: number, hi: number) => ({ lo, hi });

describe('planDeviation', () => {
  test.each<
    [title: string, planned: PlannedAmount, realised: PlannedAmount, signed: Interval, size: Interval]
  >([
    ['as planned', 400, 400, point(0), point(0)],
    ['a quarter less', 400, 300, point(-0.25), point(0.25)],
    ['a quarter more', 400, 500, point(0.25), point(0.25)],
    ['nothing came of it', 400, 0, point(-1), point(1)],
    ['five times as much', 1, 5, point(4), point(4)],
    // (24,038,908,050 - 28,849,067,352) / 28,849,067,352, were the one the plan of the other.
    [
      'large sums, exactly',
      28_849_067_352,
      24_038_908_050,
      point(-4_810_159_302 / 28_849_067_352),
      point(4_810_159_302 / 28_849_067_352),
    ],
    [
      'the largest whole number',
      Number.MAX_SAFE_INTEGER,
      Number.MAX_SAFE_INTEGER - 1,
      point(-1 / Number.MAX_SAFE_INTEGER),
      point(1 / Number.MAX_SAFE_INTEGER),
    ],
    ['less by a fourth to a half', 400, between(200, 300), between(-0.5, -0.25), between(0.25, 0.5)],
    ['on either side of the plan', 400, between(300, 600), between(-0.25, 0.5), between(0, 0.5)],
    ['on either side, further below', 400, between(100, 500), between(-0.75, 0.25), between(0, 0.75)],
    ['as planned at most', 400, between(200, 400), between(-0.5, 0), between(0, 0.5)],
    ['as planned at least', 400, between(400, 600), between(0, 0.5), between(0, 0.5)],
    ['a plan of 400 to 800', between(400, 800), 400, between(-0.5, 0), between(0, 0.5)],
    ['both only bounded', between(100, 200), between(100, 300), between(-0.5, 2), between(0, 2)],
  ])('%s', (_, planned, realised, signed, size) => {
    expect(planDeviation(planned, realised)).toEqual({ kind: 'deviation', signed, size });
  });

  test.each<[title: string, planned: PlannedAmount, realised: PlannedAmount, reason: string]>([
    ['a plan of zero, of which something came', 0, 300, 'zero-plan'],
    ['a plan of zero, kept to', 0, 0, 'zero-plan'],
    ['a plan of zero, and what came of it not known', 0, 'unknown', 'zero-plan'],
    ['a plan of minus zero', -0, 300, 'zero-plan'],
    ['a plan that may be zero', between(0, 300), 300, 'plan-may-be-zero'],
    ['a plan that is not known', 'unknown', 300, 'unknown-plan'],
    ['a plan that is left out', undefined, 300, 'unknown-plan'],
    ['neither known', 'unknown', 'unknown', 'unknown-plan'],
    ['what came of it not known', 300, 'unknown', 'unknown-realised'],
    ['what came of it left out', 300, undefined, 'unknown-realised'],
  ])('%s: none, and why', (_, planned, realised, reason) => {
    expect(planDeviation(planned, realised)).toEqual({ kind: 'none', reason, signed: null, size: null });
  });

  const throwing = Object.defineProperty({ hi: 2 }, 'lo', {
    enumerable: true,
    get: () => {
      throw new RangeError('hostile');
    },
  });
  test.each<[title: string, give: () => unknown]>([
    ['below 0', () => -1],
    ['no whole number', () => 0.5],
    ['not a number', () => Number.NaN],
    ['beyond all', () => Number.POSITIVE_INFINITY],
    ['beyond the safe whole numbers', () => 2 ** 53],
    ['a text', () => '300'],
    ['null', () => null],
    ['a list', () => [1, 2]],
    ['nothing in it', () => ({})],
    ['one bound', () => ({ lo: 1 })],
    ['bounds in the wrong order', () => between(2, 1)],
    ['a bound below 0', () => between(-1, 1)],
    ['a bigint', () => 10n],
    ['a getter that throws', () => throwing],
  ])('no amount: %s', (_, give) => {
    for (const [parameter, call] of [
      ['planned', () => planDeviation(give() as number, 300)],
      ['realised', () => planDeviation(300, give() as number)],
    ] as const)
      expect(thrownBy(call)).toMatchObject({ function: 'planDeviation', code: 'invalid-number', parameter });
  });

  const amount = fc.integer({ min: 0, max: 1_000_000 });
  const bounds = fc.tuple(amount, amount).map(([a, b]) => between(Math.min(a, b), Math.max(a, b)));

  test('holds whatever the amounts within the bounds would give, and is reached at some of them', () => {
    fc.assert(
      fc.property(bounds, bounds, fc.nat(100), fc.nat(100), (plan, done, p, d) => {
        const found = planDeviation(plan, done);
        expect(found.kind).toBe(plan.lo === 0 ? 'none' : 'deviation');
        if (plan.lo === 0) return;
        const at = ({ lo, hi }: Interval, percent: number) => lo + Math.floor(((hi - lo) * percent) / 100);
        for (const [planned, realised] of [
          [at(plan, p), at(done, d)],
          [plan.lo, done.hi],
          [plan.hi, done.lo],
        ] as const) {
          const ratio = realised / planned - 1;
          expect(ratio).toBeGreaterThanOrEqual((found.signed?.lo ?? 0) - 1e-9);
          expect(ratio).toBeLessThanOrEqual((found.signed?.hi ?? 0) + 1e-9);
          expect(Math.abs(ratio)).toBeGreaterThanOrEqual((found.size?.lo ?? 0) - 1e-9);
          expect(Math.abs(ratio)).toBeLessThanOrEqual((found.size?.hi ?? 0) + 1e-9);
        }
        expect(found.signed?.hi).toBeCloseTo(done.hi / plan.lo - 1, 9);
        expect(found.signed?.lo).toBeCloseTo(done.lo / plan.hi - 1, 9);
      }),
    );
  });

  test('is the same whatever the unit, and JSON gives it back', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 1000 }), (planned, realised, unit) => {
        const found = planDeviation(planned, realised);
        const scaled = planDeviation(planned * unit, realised * unit);
        expect(scaled.kind).toBe(found.kind);
        expect(scaled.signed?.lo ?? 0).toBeCloseTo(found.signed?.lo ?? 0, 9);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });

  test('becomes a level only by anchors, and those of the caller decide', () => {
    const { size } = planDeviation(400_000_000, 380_000_000);
    expect(calibrate(size?.hi ?? Number.NaN, { out: 0.5, crossover: 0.25, in: 0.05 })).toBe(0.95);
    expect(calibrate(size?.hi ?? Number.NaN, { out: 0.05, crossover: 0.02, in: 0.01 })).toBe(0.05);
  });
});
