import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.js';
import { classify } from '../../../src/forms/classify.js';
import type { Status } from '../../../src/forms/criteria/membership.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { anyLevels, samples } from './arbitrary.js';
import { ladderOf } from './made.js';
import { inputsOf, type Levels, rungsOf, summaryOf } from './oracle.js';

/** What a membership amounts to for a given crossover; `null` is inapplicable. */
function statusAt(membership: Interval | null, crossover: number): Status {
  if (membership === null) return 'inapplicable';
  if (membership.lo > crossover + 1e-9) return 'certain';
  if (membership.hi < crossover - 1e-9) return 'excluded';
  return membership.hi - membership.lo <= 1e-9 ? 'ambiguous' : 'possible';
}

/** How near to 0.5 a crossover alters a status: looked for at, and right beside, every bound, and in even steps. */
function nearestByScanning(memberships: readonly (Interval | null)[]): number | null {
  const bounds = memberships.flatMap((one) => (one ? [one.lo, one.hi] : []));
  const beside = bounds.flatMap((bound) => [bound - 1e-6, bound, bound + 1e-6]);
  const altering = [...beside, ...Array.from({ length: 201 }, (_, step) => step / 200)].filter(
    (crossover) =>
      crossover >= 0 &&
      crossover <= 1 &&
      memberships.some((one) => statusAt(one, crossover) !== statusAt(one, 0.5)),
  );
  return altering.length === 0 ? null : Math.min(...altering.map((one) => Math.abs(one - 0.5)));
}

describe('a flip set', () => {
  const ladder = ladderOf(['x', 'y'], { low: { x: 'in' }, high: { x: 'in', y: 'out' } });

  test.each<[string, Levels, string[]]>([
    ['each level that a rung rests on', { x: 'in', y: 'out' }, ['low: x', 'high: x', 'high: y']],
    ['what alone keeps a rung out', { x: 'out', y: 'out' }, ['low: x', 'high: x']],
    ['no more than the fewest', { x: 'out', y: 'in' }, ['low: x']],
    ['what is known of a rung that is open', { x: 'in' }, ['low: x', 'high: x']],
    ['a known 0.5', { x: 0.5, y: 'not-applicable' }, ['low: x']],
    ['nothing where nothing is known', {}, []],
    ['nothing where what keeps all out is not known exactly', { x: { lo: 0, hi: 0.4 } }, []],
  ])('has %s', (_, levels, expected) => {
    const flips = flipSet(ladder, classify(ladder, levels)).levels;
    expect(flips.map(({ rung, indicators }) => `${rung}: ${indicators.join()}`)).toEqual(expected);
  });

  test('has as threshold the nearest crossover at which, or right beyond which, a status is another', () => {
    fc.assert(
      fc.property(samples(anyLevels), ({ definition, levels }) => {
        const inputs = inputsOf(definition, levels);
        const rungs = rungsOf(definition).map(({ id, asked }) => ({ id, ...summaryOf(asked, inputs) }));
        const { thresholds } = flipSet(definition, classify(definition, levels));
        const nearest = nearestByScanning(rungs.map(({ membership }) => membership));
        expect(thresholds === null).toBe(nearest === null);
        if (thresholds === null || nearest === null) return;
        expect(Math.abs(thresholds.distance - nearest)).toBeLessThan(2e-6);
        const own = rungs.find(({ id }) => id === thresholds.rung)?.membership ?? null;
        const around = [-1e-6, 0, 1e-6].map((beside) => statusAt(own, thresholds.crossover + beside));
        expect(new Set([...around, statusAt(own, 0.5)]).size).toBeGreaterThan(1);
      }),
      { numRuns: 1000 },
    );
  });

  const third = { lo: 1 / 3, hi: 1 / 3 };
  test.each<[string, Levels, { rung: string; crossover: number } | null]>([
    ['the nearest membership', { x: 'in', y: 'mostly-out' }, { rung: 'high', crossover: 1 - 1 / 3 }],
    ['the first of equally near ones', { x: third, y: third }, { rung: 'low', crossover: 1 / 3 }],
    ['the known end of an open one', { x: { lo: 0.6, hi: 1 } }, { rung: 'low', crossover: 0.6 }],
    ['none where nothing is known', {}, null],
    ['none where nothing applies', { x: 'not-applicable', y: 'not-applicable' }, null],
  ])('has as threshold %s', (_, levels, expected) => {
    const { thresholds, weights } = flipSet(ladder, classify(ladder, levels));
    expect(weights).toBeNull();
    expect(thresholds && { rung: thresholds.rung, crossover: thresholds.crossover }).toEqual(expected);
    if (thresholds && expected)
      expect(thresholds.distance).toBeCloseTo(Math.abs(expected.crossover - 0.5), 12);
  });

  test('lies no farther off than the margin, and nearer where a rung below the place is', () => {
    const verdict = classify(ladder, { x: 'mostly-in', y: 'out' });
    expect(verdict.margin).toBeCloseTo(1 / 6, 12);
    const other = ladderOf(['x', 'y'], { low: { x: 'in' }, high: { y: 'in' } });
    const above = classify(other, { x: 'mostly-out', y: 'in' });
    expect(above.margin).toBe(0.5);
    expect(flipSet(other, above).thresholds?.distance).toBeCloseTo(1 / 6, 12);
  });
});
