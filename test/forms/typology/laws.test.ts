import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.js';
import { classify } from '../../../src/forms/classify.js';
import type { TypologyOutcome } from '../../../src/forms/typology/verdict.js';
import { notPlain } from '../plain-json.js';
import { anyLevels, type Levels, type Sample, samples } from './arbitrary.js';
import { inputsOf } from './oracle.js';

const sampled = samples(anyLevels);
const verdictOf = ({ definition, reading, levels }: Sample) => classify(definition, levels, { reading });

const possible = (outcome: TypologyOutcome) =>
  (outcome.kind === 'undetermined' ? outcome.possible : [outcome]).map((one) => JSON.stringify(one));

/** A sample, and the same with some intervals narrowed to a part of themselves. */
const narrowed = fc
  .tuple(sampled, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([sample, shares]) => {
    const share = () => shares.next().value;
    const levels = Object.entries(inputsOf(sample.definition, sample.levels)).map(([id, level]) => {
      if (level === 'not-applicable' || share() < 0.3) return [id, level];
      const ends = [share(), share()].map((part) =>
        Math.min(level.hi, Math.max(level.lo, level.lo + part * (level.hi - level.lo))),
      );
      return [id, { lo: Math.min(...ends), hi: Math.max(...ends) }];
    });
    return { sample, narrow: { ...sample, levels: Object.fromEntries(levels) as Levels } };
  });

function expectWithin(inner: Interval | null | undefined, outer: Interval | null | undefined): void {
  expect(inner === null).toBe(outer === null);
  if (!inner || !outer) return;
  expect(inner.lo).toBeGreaterThanOrEqual(outer.lo - 1e-9);
  expect(inner.hi).toBeLessThanOrEqual(outer.hi + 1e-9);
}

describe('narrowing what is known of an input', () => {
  test('never widens a membership or a typicality', () => {
    fc.assert(
      fc.property(narrowed, ({ sample, narrow }) => {
        const [before, after] = [verdictOf(sample), verdictOf(narrow)];
        for (const type of Object.keys(before.memberships)) {
          expectWithin(after.memberships[type], before.memberships[type]);
          expectWithin(after.typicality[type], before.typicality[type]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('never adds a possible outcome, under any reading', () => {
    fc.assert(
      fc.property(narrowed, ({ sample, narrow }) => {
        const [before, after] = [verdictOf(sample), verdictOf(narrow)];
        expect(possible(before.outcome)).toEqual(expect.arrayContaining(possible(after.outcome)));
        for (const reading of Object.keys(before.readings)) {
          const [was, is] = [before.readings[reading], after.readings[reading]];
          expect(was && possible(was)).toEqual(expect.arrayContaining(is ? possible(is) : []));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves a certain type certain, and an excluded one excluded', () => {
    fc.assert(
      fc.property(narrowed, ({ sample, narrow }) => {
        const [before, after] = [verdictOf(sample), verdictOf(narrow)];
        for (const [type, status] of Object.entries(before.status)) {
          if (status === 'certain' || status === 'excluded') expect(after.status[type]).toBe(status);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('a known membership of 0.5 leaves the outcome undetermined, with the type in and with it out', () => {
  let met = 0;
  fc.assert(
    fc.property(sampled, (sample) => {
      const { outcome, memberships, status } = verdictOf(sample);
      const isHalf = (bound: number | undefined) => bound !== undefined && Math.abs(bound - 0.5) <= 1e-9;
      const halves = Object.keys(memberships).filter(
        (type) => isHalf(memberships[type]?.lo) && isHalf(memberships[type]?.hi),
      );
      met += halves.length;
      expect(Object.keys(status).filter((type) => status[type] === 'ambiguous')).toEqual(halves);
      expect(outcome.kind === 'undetermined' && outcome.reason === 'maximum-ambiguity').toBe(
        halves.length > 0,
      );
      const within = (type: string) =>
        (outcome.kind === 'undetermined' ? outcome.possible : []).map(
          (one) =>
            (one.kind === 'dominant' && one.type === type) ||
            (one.kind === 'hybrid' && one.types.includes(type)),
        );
      for (const type of halves) expect(within(type)).toEqual(expect.arrayContaining([true, false]));
    }),
    { numRuns: 2000 },
  );
  expect(met).toBeGreaterThan(0);
});

test('a type that a defining attribute does not apply to is inapplicable, and never in', () => {
  fc.assert(
    fc.property(sampled, (sample) => {
      const none = Object.fromEntries(
        Object.keys(sample.definition.attributes).map((id) => [id, 'not-applicable' as const]),
      );
      const verdict = verdictOf({ ...sample, levels: none });
      expect(new Set(Object.values(verdict.status))).toEqual(new Set(['inapplicable']));
      expect(new Set(Object.values(verdict.memberships))).toEqual(new Set([null]));
      expect(new Set(Object.values(verdict.typicality))).toEqual(new Set([null]));
      expect(verdict.outcome).toEqual({ kind: 'none' });
      expect(verdict.margin).toBeNull();
    }),
    { numRuns: 200 },
  );
});

describe('a verdict', () => {
  test('is plain JSON, with nothing undefined in it', () => {
    fc.assert(
      fc.property(sampled, (sample) => {
        const verdict = verdictOf(sample);
        expect(notPlain(verdict)).toEqual([]);
        expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same every time, and whatever the order of the levels', () => {
    fc.assert(
      fc.property(sampled, (sample) => {
        const reversed = Object.fromEntries(Object.entries(sample.levels).reverse());
        const once = JSON.stringify(verdictOf(sample));
        expect(JSON.stringify(verdictOf(sample))).toBe(once);
        expect(JSON.stringify(verdictOf({ ...sample, levels: reversed }))).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('comes out the same when its inputs are classified again', () => {
    fc.assert(
      fc.property(sampled, (sample) => {
        const verdict = verdictOf(sample);
        expect(verdictOf({ ...sample, levels: verdict.inputs })).toEqual(verdict);
      }),
      { numRuns: 500 },
    );
  });

  test('under the default reading is what no option gives', () => {
    fc.assert(
      fc.property(sampled, ({ definition, levels }) => {
        const { defaultReading: reading } = definition;
        expect(classify(definition, levels)).toEqual(classify(definition, levels, { reading }));
      }),
      { numRuns: 200 },
    );
  });

  test('is fresh: no level or source in it can be changed through the input', () => {
    fc.assert(
      fc.property(sampled, (sample) => {
        for (const [id, level] of Object.entries(verdictOf(sample).inputs)) {
          if (typeof level === 'object') expect(level).not.toBe(sample.levels[id]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
