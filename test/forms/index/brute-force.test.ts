import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.js';
import type { Level } from '../../../src/core/level.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import type { IndexDefinition } from '../../../src/forms/index/definition.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { score } from '../../../src/forms/score.js';
import { atLeast, endsOf, standingOf } from '../checklist/oracle.js';
import { notPlain } from '../plain-json.js';
import { indexOf, type Made } from './made.js';
import { countingIn, moved, rangeOf, type Sample, smallestFlips } from './oracle.js';

const levels: fc.Arbitrary<Level | Interval> = fc.oneof(
  fc.constantFrom<Level[]>('out', 'mostly-out', 0.5, 'mostly-in', 'in', 'unknown', 'not-applicable'),
  fc.constantFrom(0.1, 0.25, 0.7, 0.9),
  fc
    .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
    .map(([a, b]): Interval => ({ lo: Math.min(a, b) / 10, hi: Math.max(a, b) / 10 })),
);

interface Cut extends Sample {
  readonly atLeast: number;
}

const samples: fc.Arbitrary<Cut> = fc
  .record({
    groups: fc.integer({ min: 1, max: 4 }),
    items: fc.array(
      fc.record({
        group: fc.nat(3),
        polarity: fc.constantFrom('for', 'for', 'against', 'not-stated'),
        mandatory: fc.boolean(),
        level: fc.option(levels, { nil: undefined, freq: 8 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    weights: fc.tuple(...[1, 2, 3, 4].map(() => fc.constantFrom(0, 1, 2, 0.3, 5))),
    atLeast: fc.oneof(
      fc.constantFrom(0, 0.5, 1),
      fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
    ),
    aggregation: fc.constantFrom('geometric', 'geometric', 'arithmetic'),
  })
  .map(({ groups, items, weights, ...rest }) => {
    const made: Record<string, Made> = {};
    const given: Record<string, Level | Interval> = {};
    for (const [index, { group, polarity, mandatory, level }] of items.entries()) {
      const id = `i${index + 1}`;
      made[id] = {
        group: `g${(group % groups) + 1}`,
        polarity,
        ...(mandatory && polarity !== 'not-stated' && { mandatory: true as const }),
      };
      if (level !== undefined) given[id] = level;
    }
    const definition = indexOf(made);
    const weighed = Object.keys(definition.groups).map((id, index): [string, number] => [
      id,
      weights[index] ?? 1,
    ]);
    const [first] = weighed;
    if (first && weighed.every(([, weight]) => weight === 0)) first[1] = 1;
    return { definition, levels: given, weights: Object.fromEntries(weighed), ...rest };
  });

const verdictOf = ({ definition, levels: given, weights, aggregation }: Sample) =>
  score(definition, given, { weights, aggregation });

function close(actual: Interval | null | undefined, expected: Interval | null): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(actual).toEqual({ lo: expect.closeTo(expected.lo, 9), hi: expect.closeTo(expected.hi, 9) });
}

const runs = { numRuns: 500 };

describe('for any index, levels and weights', () => {
  test('the overall score is the least and the greatest over every way that the unknown may turn out', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const verdict = verdictOf(sample);
        close(verdict.score, rangeOf(sample));
        expect(notPlain(verdict)).toEqual([]);
        const { score: own } = verdict;
        if (!own) return;
        expect(own.lo).toBeGreaterThanOrEqual(0);
        expect(own.lo).toBeLessThanOrEqual(own.hi);
        expect(own.hi).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  test('the geometric mean is never above the arithmetic one, nor outside of the groups that it joins', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const geometric = verdictOf({ ...sample, aggregation: 'geometric' });
        const arithmetic = verdictOf({ ...sample, aggregation: 'arithmetic' });
        if (!geometric.score || !arithmetic.score) {
          expect(geometric.score).toEqual(arithmetic.score);
          return;
        }
        const joined = Object.entries(geometric.groups).flatMap(([id, { score: own }]) =>
          own && (sample.weights[id] ?? 0) > 0 ? [own] : [],
        );
        for (const end of ['lo', 'hi'] as const) {
          expect(geometric.score[end]).toBeLessThanOrEqual(arithmetic.score[end] + 1e-9);
          expect(geometric.score[end]).toBeGreaterThanOrEqual(
            Math.min(...joined.map((one) => one[end])) - 1e-9,
          );
        }
      }),
      runs,
    );
  });

  test('to know more of an item never widens a score, and more of it for the whole never lowers it', () => {
    const part = fc.integer({ min: 0, max: 4 }).map((n) => n / 4);
    fc.assert(
      fc.property(samples, fc.nat(5), part, part, (sample, place, from, to) => {
        const ids = Object.keys(sample.definition.items);
        const id = ids[place % ids.length] ?? '';
        const ends = endsOf(sample.levels[id]);
        if (!ends) return;
        const [lo, hi] = ends;
        const at = (share: number) => Math.min(hi, lo + share * (hi - lo));
        const narrower = { lo: at(Math.min(from, to)), hi: at(Math.max(from, to)) };
        const with_ = (level: Level | Interval) => ({
          ...sample,
          levels: { ...sample.levels, [id]: level },
        });
        const before = verdictOf(sample).score;
        const after = verdictOf(with_(narrower)).score;
        if (!before || !after) {
          expect(after).toEqual(before);
          return;
        }
        expect(after.lo).toBeGreaterThanOrEqual(before.lo - 1e-11);
        expect(after.hi).toBeLessThanOrEqual(before.hi + 1e-11);
        const best = verdictOf(moved(sample, [id], 1)).score;
        expect(best?.lo).toBeGreaterThanOrEqual(before.lo - 1e-11);
      }),
      runs,
    );
  });

  test('the order of items, dimensions and answers does not count', () => {
    const backwards = <T>(table: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(table).reverse());
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, levels: given, weights } = sample;
        const other: IndexDefinition = {
          ...definition,
          groups: backwards(definition.groups),
          items: backwards(definition.items),
        };
        const turned = verdictOf({
          ...sample,
          definition: other,
          levels: backwards(given),
          weights: backwards(weights),
        });
        close(turned.score, verdictOf(sample).score ?? null);
      }),
      runs,
    );
  });
});

describe('a path to an overall score', () => {
  test('reaches the target, mandatory items first, and says what each step adds', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, atLeast: cut } = sample;
        const verdict = verdictOf(sample);
        const { steps, reached } = pathTo(definition, verdict, { atLeast: cut });
        const ids = steps.map(({ indicator }) => indicator);
        const after = rangeOf(moved(sample, ids, 1));
        close(reached, after);
        if (after) expect(atLeast(after.lo, cut)).toBe(true);
        else expect(steps).toEqual([]);
        const counting = countingIn(sample);
        const blocking = verdict.gaps.filter(({ mandatory }) => mandatory).map(({ item }) => item);
        const first = blocking.filter((id) => counting.includes(id));
        expect(ids.slice(0, first.length)).toEqual(first);
        const lows = ids.map((_, index) => rangeOf(moved(sample, ids.slice(0, index), 1))?.lo ?? 0);
        for (const [index, { gain }] of steps.entries())
          expect(gain).toBeCloseTo((lows[index + 1] ?? after?.lo ?? 0) - (lows[index] ?? 0), 8);
      }),
      runs,
    );
  });

  test('takes at each step an item that adds most then, and none where the target is reached', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, atLeast: cut } = sample;
        const verdict = verdictOf(sample);
        const { steps } = pathTo(definition, verdict, { atLeast: cut });
        const ids = steps.map(({ indicator }) => indicator);
        const counting = countingIn(sample);
        const first = verdict.gaps.filter(({ item, mandatory }) => mandatory && counting.includes(item));
        for (let taken = first.length; taken < ids.length; taken += 1) {
          const so = ids.slice(0, taken);
          const low = (more: readonly string[]) => rangeOf(moved(sample, [...so, ...more], 1))?.lo ?? 0;
          expect(atLeast(low([]), cut)).toBe(false);
          const best = Math.max(...counting.map((id) => low([id])));
          expect(low([ids[taken] ?? ''])).toBeCloseTo(best, 8);
        }
      }),
      runs,
    );
  });

  // Where two dimensions stand at 0, no item adds anything by itself.
  test('clears the dimensions at 0 first', () => {
    const definition = indexOf({
      a1: { group: 'a' },
      b1: { group: 'b' },
      b2: { group: 'b' },
      c1: { group: 'c' },
    });
    const options = { weights: { a: 1, b: 1, c: 1 }, aggregation: 'geometric' } as const;
    const verdict = score(definition, { a1: 0.5, b1: 'out', b2: 'out', c1: 'out' }, options);
    const { steps } = pathTo(definition, verdict, { atLeast: 0.6 });
    expect(steps.map(({ indicator }) => indicator)).toEqual(['c1', 'b1']);
    expect(steps.map(({ gain }) => gain)).toEqual([0, expect.closeTo(0.25 ** (1 / 3), 9)]);
  });
});

describe('what an overall score hangs on', () => {
  test('is how it stands, and a smallest set of known items for each side, as trying all sets finds', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, atLeast: cut } = sample;
        const flips = flipSet(definition, verdictOf(sample), { atLeast: cut });
        const expected = smallestFlips(sample, cut);
        expect(flips.standing).toBe(expected.standing);
        expect(flips.levels).toHaveLength(expected.sides.length);
        for (const [side, { indicators }] of flips.levels.entries())
          expect(expected.sides[side]).toContainEqual(indicators);
      }),
      runs,
    );
  });

  // The most that one item changes by itself is not always part of the two that change most together.
  test('is found over all dimensions at once, not item by item', () => {
    const items = { a1: { group: 'a' }, b1: { group: 'b' }, b2: { group: 'b' }, b3: { group: 'b' } };
    const definition = indexOf(items);
    const sample = (given: Sample['levels'], weights: Sample['weights']): Sample => ({
      definition,
      levels: given,
      weights,
      aggregation: 'geometric',
    });
    for (const a of [0.2, 0.4, 0.6, 0.8, 1])
      for (const b of [0.2, 0.4, 0.6, 0.8, 1])
        for (const weight of [0.2, 0.5, 1, 2, 5])
          for (const cut of [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9]) {
            const one = sample({ a1: a, b1: b, b2: b / 2, b3: 1 - b / 2 }, { a: 1, b: weight });
            const { levels: sets } = flipSet(definition, verdictOf(one), { atLeast: cut });
            const { sides } = smallestFlips(one, cut);
            expect(sets.map(({ indicators }) => indicators.length)).toEqual(
              sides.map((side) => side[0]?.length),
            );
          }
  });

  const past = 1e-6;

  test('is the nearest cut: there, or just past it, it stands otherwise', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, atLeast: cut } = sample;
        const { standing, thresholds } = flipSet(definition, verdictOf(sample), { atLeast: cut });
        const range = rangeOf(sample);
        const differs = (at: number) => at >= 0 && at <= 1 && standingOf(range, at) !== standing;
        const grid = Array.from({ length: 41 }, (_, index) => index / 40);
        if (thresholds === null) {
          expect(grid.some(differs)).toBe(false);
          return;
        }
        expect([thresholds.cut, thresholds.cut - past, thresholds.cut + past].some(differs)).toBe(true);
        const nearer = grid.filter((at) => Math.abs(at - cut) < thresholds.distance - past);
        expect(nearer.filter(differs)).toEqual([]);
      }),
      runs,
    );
  });

  test('is the nearest weight: there, or just past it, it stands otherwise, and nowhere nearer', () => {
    const tried = [...Array.from({ length: 60 }, (_, index) => index / 8), 0.001, 20, 50, 100, 1000];
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, weights: now, atLeast: cut } = sample;
        const { standing, weights } = flipSet(definition, verdictOf(sample), { atLeast: cut });
        const differs = (group: string, weight: number) => {
          if (weight < 0) return false;
          const range = rangeOf({ ...sample, weights: { ...now, [group]: weight } });
          return range !== null && standing !== 'inapplicable' && standingOf(range, cut) !== standing;
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
      { numRuns: 300 },
    );
  });

  test('and that weight is where bisection finds the cut', () => {
    const definition = indexOf({ a: { group: 'a' }, b: { group: 'b' }, c: { group: 'c' } });
    const levelsOf = { a: 0.9, b: 0.4, c: 0.7 };
    const scoreAt = (weight: number) =>
      score(definition, levelsOf, { weights: { a: 2, b: weight, c: 1 }, aggregation: 'geometric' }).score
        ?.lo ?? 0;
    const verdict = score(definition, levelsOf, {
      weights: { a: 2, b: 0.1, c: 1 },
      aggregation: 'geometric',
    });
    let [low, high] = [0.1, 100];
    for (let turn = 0; turn < 80; turn += 1) {
      const middle = (low + high) / 2;
      if (scoreAt(middle) >= 0.55) low = middle;
      else high = middle;
    }
    const flips = [flipSet(definition, verdict, { atLeast: 0.55 }).weights].flatMap((one) => one ?? []);
    expect(flips).toEqual([
      { group: 'b', weight: expect.closeTo(low, 6), distance: expect.closeTo(low - 0.1, 6) },
    ]);
  });
});

test('the next question leaves the least width of the overall score in its worst case', () => {
  fc.assert(
    fc.property(samples, (sample) => {
      const verdict = verdictOf(sample);
      const width = (range: Interval | null) => (range ? range.hi - range.lo : 0);
      for (const { indicator, left, now } of nextQuestions(sample.definition, verdict)) {
        expect(now).toBeCloseTo(width(rangeOf(sample)), 8);
        const [lo, hi] = endsOf(sample.levels[indicator]) ?? [0, 1];
        for (const answer of ['in', 'out'] as const) {
          if (answer === 'in' ? hi <= 0.5 : lo >= 0.5) continue;
          const answered = { ...sample, levels: { ...sample.levels, [indicator]: answer } };
          expect(left[answer]).toBeCloseTo(width(rangeOf(answered)), 8);
        }
      }
    }),
    { numRuns: 300 },
  );
});
