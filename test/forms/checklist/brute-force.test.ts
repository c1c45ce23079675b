import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.js';
import type { Level } from '../../../src/core/level.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { score } from '../../../src/forms/score.js';
import { checklistOf, type Made, type MadeChecklist } from './made.js';
import {
  atLeast,
  countingIn,
  endsOf,
  type Levels,
  moved,
  type Of,
  rangeFor,
  rangeOf,
  scored,
  smallestFlips,
  standingOf,
  subsetsOf,
  type Weights,
} from './oracle.js';

const levels: fc.Arbitrary<Level | Interval> = fc.oneof(
  fc.constantFrom<Level[]>(
    'out',
    'mostly-out',
    0.5,
    'mostly-in',
    'in',
    'unknown',
    'refused',
    'not-applicable',
  ),
  fc.constantFrom(0.1, 0.25, 0.3, 0.7, 0.9),
  fc
    .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
    .map(([a, b]): Interval => ({ lo: Math.min(a, b) / 10, hi: Math.max(a, b) / 10 })),
);

interface Sample {
  readonly definition: MadeChecklist;
  readonly levels: Levels;
  readonly weights: Weights;
  readonly atLeast: number;
  /** Which score is aimed at. */
  readonly group: string | undefined;
}

const samples: fc.Arbitrary<Sample> = fc
  .record({
    groups: fc.integer({ min: 1, max: 3 }),
    items: fc.array(
      fc.record({
        group: fc.nat(2),
        polarity: fc.constantFrom('for', 'for', 'against', 'not-stated'),
        mandatory: fc.boolean(),
        serves: fc.boolean(),
        by: fc.subarray(['s1', 's2']),
        level: fc.option(levels, { nil: undefined, freq: 6 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    weights: fc.tuple(...[1, 2, 3].map(() => fc.constantFrom(0, 1, 2, 0.3, 5))),
    cut: fc.oneof(
      fc.constantFrom(0, 0.5, 1),
      fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
    ),
    target: fc.option(fc.nat(2), { nil: undefined }),
  })
  .map(({ groups, items, weights, cut, target }) => {
    const groupIds = Array.from({ length: groups }, (_, index) => `g${index + 1}`);
    const groupOf = (place: number) => `g${(place % groups) + 1}`;
    const made: Record<string, Made> = {};
    const given: Record<string, Levels[string]> = {};
    for (const [index, { group, polarity, mandatory, serves, by, level }] of items.entries()) {
      const id = `i${index + 1}`;
      // A means serves an earlier item of its group that serves none itself.
      const end = Object.keys(made).find(
        (one) => made[one]?.group === groupOf(group) && !made[one]?.serves && serves && !mandatory,
      );
      made[id] = {
        group: groupOf(group),
        polarity,
        by,
        ...(end !== undefined && { serves: end }),
        ...(mandatory && polarity !== 'not-stated' && { mandatory: true as const }),
      };
      if (level !== undefined) given[id] = level;
    }
    const weighed = groupIds.map((id, index): [string, number] => [id, weights[index] ?? 1]);
    if (weighed.every(([, weight]) => weight === 0)) weighed[0] = ['g1', 1];
    return {
      definition: checklistOf(made, groupIds, ['s1', 's2']),
      levels: given,
      weights: Object.fromEntries(weighed),
      atLeast: cut,
      group: target === undefined ? undefined : groupOf(target),
    };
  });

function close(actual: Interval | null | undefined, expected: Interval | null): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(actual).toEqual({ lo: expect.closeTo(expected.lo, 9), hi: expect.closeTo(expected.hi, 9) });
}

const ofSample = ({ group, weights }: Sample): Of => group ?? weights;
const targetOf = ({ group, atLeast: cut }: Sample) => ({
  ...(group !== undefined && { group }),
  atLeast: cut,
});
const verdictOf = ({ definition, levels: given, weights }: Sample) => score(definition, given, { weights });

const runs = { numRuns: 1000 };

describe('for any checklist and any levels', () => {
  test('each score is the least and the greatest over every way that the unknown may turn out', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, levels: given, weights } = sample;
        const verdict = verdictOf(sample);
        for (const id of Object.keys(definition.groups))
          close(verdict.groups[id]?.score, rangeOf(definition, given, id));
        for (const id of ['s1', 's2'])
          close(verdict.stakeholders[id]?.score, rangeFor(definition, given, id));
        close(verdict.score, rangeOf(definition, given, weights));
      }),
      runs,
    );
  });

  test('every score is within 0 and 1, and its lower end not above its upper', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const verdict = verdictOf(sample);
        const all = [...Object.values(verdict.groups), ...Object.values(verdict.stakeholders), verdict];
        for (const { score: own } of all) {
          if (!own) continue;
          expect(own.lo).toBeGreaterThanOrEqual(0);
          expect(own.lo).toBeLessThanOrEqual(own.hi);
          expect(own.hi).toBeLessThanOrEqual(1);
        }
      }),
      runs,
    );
  });

  test('to know more of an item never widens a score, and stays within it', () => {
    const part = fc.integer({ min: 0, max: 4 }).map((n) => n / 4);
    fc.assert(
      fc.property(samples, fc.nat(5), part, part, (sample, place, from, to) => {
        const { definition, levels: given, weights } = sample;
        const ids = Object.keys(definition.items);
        const id = ids[place % ids.length] ?? '';
        const ends = endsOf(given[id]);
        if (!ends) return;
        const [lo, hi] = ends;
        const at = (share: number) => Math.min(hi, lo + share * (hi - lo));
        const narrower = { lo: at(Math.min(from, to)), hi: at(Math.max(from, to)) };
        const before = verdictOf(sample);
        const after = score(definition, { ...given, [id]: narrower }, { weights });
        const pairs = [
          [before.score, after.score],
          ...Object.keys(definition.groups).map((group) => [
            before.groups[group]?.score,
            after.groups[group]?.score,
          ]),
        ];
        for (const [wide, narrow] of pairs) {
          if (!wide || !narrow) {
            expect(narrow).toEqual(wide);
            continue;
          }
          expect(narrow.lo).toBeGreaterThanOrEqual(wide.lo - 1e-12);
          expect(narrow.hi).toBeLessThanOrEqual(wide.hi + 1e-12);
        }
      }),
      runs,
    );
  });

  test('gaps are the scored items that may be on the wrong side, and block where they are mandatory', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, levels: given } = sample;
        const { gaps, blocking } = verdictOf(sample);
        const standings = Object.entries(definition.items).flatMap(([id, spec]) => {
          const ends = endsOf(given[id]);
          if (!scored(spec) || !ends) return [];
          const sides = ends.map((end) => Math.sign(spec.polarity === 'for' ? end - 0.5 : 0.5 - end));
          if (sides.every((side) => side > 0)) return [];
          const standing = sides.every((side) => side < 0) ? 'failed' : 'open';
          return [{ item: id, standing, mandatory: spec.mandatory === true }];
        });
        const inOrder = [
          ...standings.filter(({ mandatory }) => mandatory),
          ...standings.filter(({ mandatory }) => !mandatory),
        ];
        expect(gaps).toMatchObject(inOrder);
        expect(gaps).toHaveLength(inOrder.length);
        const blocks = (standing: string) =>
          inOrder.filter((one) => one.mandatory && one.standing === standing).map(({ item }) => item);
        expect(blocking).toEqual({ failed: blocks('failed'), open: blocks('open') });
      }),
      runs,
    );
  });
});

describe('a path to a score', () => {
  test('brings its lower bound to the target where all items at their best do, and says what it comes to', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, levels: given, weights } = sample;
        const of = ofSample(sample);
        const path = pathTo(definition, verdictOf(sample), targetOf(sample));
        expect(path.target).toEqual(targetOf(sample));
        const changes = path.steps.map(({ indicator, to }): [string, 'in' | 'out'] => [indicator, to]);
        const taken = { ...given, ...Object.fromEntries(changes) };
        const after = rangeOf(definition, taken, of);
        close(path.reached, after);
        // Everything that counts at its best is all of it, so that any target can be reached.
        if (after) expect(atLeast(after.lo, sample.atLeast)).toBe(true);
        else expect(path.steps).toEqual([]);
        const again = pathTo(definition, score(definition, taken, { weights }), targetOf(sample));
        expect(again.steps).toEqual([]);
      }),
      runs,
    );
  });

  test('takes all mandatory items that are not surely met, and as few others as any set that gets there', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, levels: given } = sample;
        const of = ofSample(sample);
        const verdict = verdictOf(sample);
        const steps = pathTo(definition, verdict, targetOf(sample)).steps.map(({ indicator }) => indicator);
        const counting = countingIn(definition, given, of);
        const gaps = verdict.gaps.filter(({ mandatory }) => mandatory).map(({ item }) => item);
        const first = gaps.filter((id) => counting.includes(id));
        expect(steps.slice(0, first.length)).toEqual(first);
        const others = counting.filter((id) => !first.includes(id));
        const enough = subsetsOf(others).find((set) => {
          const after = rangeOf(definition, moved(definition, given, [...first, ...set], 1), of);
          return after === null || atLeast(after.lo, sample.atLeast);
        });
        expect(steps.length - first.length).toBe(enough?.length);
      }),
      runs,
    );
  });

  test('says of each step what it adds to the lower bound, and whether it is learnt or changed', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, levels: given } = sample;
        const of = ofSample(sample);
        const verdict = verdictOf(sample);
        const now = rangeOf(definition, given, of)?.lo ?? 0;
        for (const step of pathTo(definition, verdict, targetOf(sample)).steps) {
          const after = rangeOf(definition, { ...given, [step.indicator]: step.to }, of)?.lo ?? 0;
          expect(step.gain).toBeCloseTo(after - now, 9);
          const [lo, hi] = endsOf(given[step.indicator]) ?? [];
          expect(step).toMatchObject({ kind: lo === hi ? 'change' : 'learn', from: { lo, hi } });
          expect(step.to).toBe(definition.items[step.indicator]?.polarity === 'against' ? 'out' : 'in');
        }
      }),
      runs,
    );
  });
});

describe('what a score hangs on', () => {
  test('is how it stands, and a smallest set of known items for each side, as trying all sets finds', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, levels: given, atLeast: cut } = sample;
        const flips = flipSet(definition, verdictOf(sample), targetOf(sample));
        const expected = smallestFlips(definition, given, ofSample(sample), cut);
        expect(flips.standing).toBe(expected.standing);
        expect(flips.levels).toHaveLength(expected.sides.length);
        for (const [side, { indicators }] of flips.levels.entries())
          expect(expected.sides[side]).toContainEqual(indicators);
      }),
      runs,
    );
  });

  const past = 1e-6;
  const grid = Array.from({ length: 41 }, (_, index) => index / 40);

  test('is the nearest cut: there, or just past it, it stands otherwise, and nowhere nearer', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, levels: given, atLeast: cut } = sample;
        const { standing, thresholds } = flipSet(definition, verdictOf(sample), targetOf(sample));
        const range = rangeOf(definition, given, ofSample(sample));
        const differs = (at: number) => at >= 0 && at <= 1 && standingOf(range, at) !== standing;
        if (thresholds === null) {
          expect(grid.some(differs)).toBe(false);
          return;
        }
        expect(thresholds.distance).toBeCloseTo(Math.abs(thresholds.cut - cut), 12);
        const near = [thresholds.cut, thresholds.cut - past, thresholds.cut + past];
        expect(near.some(differs)).toBe(true);
        const nearer = grid.filter((at) => Math.abs(at - cut) < thresholds.distance - past);
        expect(nearer.filter(differs)).toEqual([]);
      }),
      runs,
    );
  });

  test('is the nearest weight: there, or just past it, it stands otherwise, and nowhere nearer', () => {
    const tried = [...Array.from({ length: 80 }, (_, index) => index / 8), 20, 50, 100, 1000];
    fc.assert(
      fc.property(samples, (one) => {
        const sample = { ...one, group: undefined };
        const { definition, levels: given, weights: now, atLeast: cut } = sample;
        const { standing, weights } = flipSet(definition, verdictOf(sample), targetOf(sample));
        if (standing === 'inapplicable') {
          expect(weights).toBeNull();
          return;
        }
        const differs = (group: string, weight: number) => {
          if (weight < 0) return false;
          const range = rangeOf(definition, given, { ...now, [group]: weight });
          return range !== null && standingOf(range, cut) !== standing;
        };
        if (weights !== null) {
          const { group, weight, distance } = weights;
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(distance).toBeCloseTo(Math.abs(weight - (now[group] ?? 0)), 9);
          const step = past * Math.max(1, weight);
          expect([weight, weight - step, weight + step].some((at) => differs(group, at))).toBe(true);
        }
        const limit = weights ? weights.distance - past * Math.max(1, weights.distance) : Infinity;
        const nearer = Object.keys(now).flatMap((group) =>
          tried
            .filter((at) => Math.abs(at - (now[group] ?? 0)) < limit && differs(group, at))
            .map((at) => ({ group, at })),
        );
        expect(nearer).toEqual([]);
      }),
      runs,
    );
  });

  const pair = checklistOf({ a: { group: 'x' }, b: { group: 'y' } });

  test('is no cut above 1: what is all reached stands so at every cut', () => {
    const { standing, thresholds } = flipSet(pair, score(pair, { a: 'in' }), { group: 'x', atLeast: 0.5 });
    expect([standing, thresholds]).toEqual(['reached', null]);
  });

  test('is no weight of the score of one group, though the verdict has weights', () => {
    // Overall (0.2 + 1) / 2 is 0.6: 0.2 + w is half of 1 + w where w is 0.6. The score of one group alone has no weights.
    const verdict = score(pair, { a: 0.2, b: 'in' }, { weights: { x: 1, y: 1 } });
    const overall = flipSet(pair, verdict, { atLeast: 0.5 });
    expect(overall.weights).toEqual({
      group: 'y',
      weight: expect.closeTo(0.6, 12),
      distance: expect.closeTo(0.4, 12),
    });
    expect(flipSet(pair, verdict, { group: 'x', atLeast: 0.5 }).weights).toBeNull();
  });

  test.each<[string, Interval]>([
    ['missed', { lo: 0.499_999_6, hi: 0.499_999_6 }],
    ['open', { lo: 0.499_999_6, hi: 0.9 }],
  ])('is a weight of 0 where it is less than a billionth, and the score is %s without it', (standing, y) => {
    // 0.001 * (0.5 - 0.4999996) is half of a weight of 8e-10, which counts as 0.
    const verdict = score(pair, { a: 'in', b: y }, { weights: { x: 0, y: 0.001 } });
    const flips = flipSet(pair, verdict, { atLeast: 0.5 });
    expect(flips.standing).toBe(standing);
    expect(flips.weights).toEqual({ group: 'x', weight: 0, distance: 0 });
  });

  test('is no weight of a group that is at the cut but for a rounding error', () => {
    // 0.1 + 0.2 is a last digit above 0.3: however heavy it weighs, it does not bring the other group past 0.3.
    const verdict = score(pair, { a: 0.1 + 0.2, b: 'out' }, { weights: { x: 0, y: 1 } });
    const { standing, weights } = flipSet(pair, verdict, { atLeast: 0.3 });
    expect([standing, weights]).toEqual(['missed', null]);
  });

  test('is told with a target that JSON gives back as it is', () => {
    const verdict = score(pair, { a: 'in', b: 'in' }, { weights: { x: 1, y: 1 } });
    const target = { group: undefined, atLeast: -0 } as object as { atLeast: number };
    expect(flipSet(pair, verdict, target).cut).toStrictEqual({ atLeast: 0 });
    expect(pathTo(pair, verdict, target).target).toStrictEqual({ atLeast: 0 });
  });

  test('is the lower end where the upper is 1, however near that is', () => {
    const verdict = score(pair, { a: { lo: 0.2, hi: 1 } });
    const { standing, thresholds } = flipSet(pair, verdict, { group: 'x', atLeast: 0.9 });
    expect(standing).toBe('open');
    expect(thresholds).toEqual({ cut: 0.2, distance: expect.closeTo(0.7, 12) });
  });

  test('is no weight below 0: where a score is still reached at 0, no weight will do', () => {
    const verdict = score(pair, { a: 0.5, b: 'in' }, { weights: { x: 1, y: 1 } });
    const { standing, weights } = flipSet(pair, verdict, { atLeast: 0.5 });
    expect([standing, weights]).toEqual(['reached', null]);
  });
});
