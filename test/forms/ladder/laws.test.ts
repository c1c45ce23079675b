import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { nextRungs } from '../../../src/forms/ladder/next-rungs.js';
import { rangeOf } from '../../../src/forms/ladder/range.js';
import type { LadderOutcome } from '../../../src/forms/ladder/verdict.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { notPlain } from '../plain-json.js';
import { anyLevels, type Sample, samples } from './arbitrary.js';
import { ladderOf } from './made.js';
import { inputsOf, type Levels } from './oracle.js';

const sampled = samples(anyLevels);
const verdictOf = ({ definition, levels }: Sample) => classify(definition, levels);

/** The places that are possible, as ranks: none is above all, for it is listed last. */
function ranksOf({ definition }: Sample, outcome: LadderOutcome): number[] {
  const rungs = Object.keys(definition.rungs);
  if (outcome.kind === 'held') return [];
  const places = outcome.kind === 'undetermined' ? outcome.possible : [outcome];
  return places.map((place) => (place.kind === 'none' ? rungs.length : rungs.indexOf(place.rung)));
}

/** A sample, and the same with some levels narrowed to a part of what they leave open. */
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

describe('narrowing what is known of an input', () => {
  test('never adds a place, and leaves one that is determined', () => {
    fc.assert(
      fc.property(narrowed, ({ sample, narrow }) => {
        const [before, after] = [verdictOf(sample), verdictOf(narrow)];
        expect(ranksOf(sample, before.outcome)).toEqual(
          expect.arrayContaining(ranksOf(narrow, after.outcome)),
        );
        if (before.outcome.kind === 'placed' || before.outcome.kind === 'none')
          expect(after.outcome).toEqual(before.outcome);
      }),
      { numRuns: 1500 },
    );
  });

  test('never takes back a label, an exclusion or a gap', () => {
    fc.assert(
      fc.property(narrowed, ({ sample, narrow }) => {
        const [before, after] = [verdictOf(sample), verdictOf(narrow)];
        expect(after.gaps ?? []).toEqual(expect.arrayContaining([...(before.gaps ?? [])]));
        for (const [rung, status] of Object.entries(before.status))
          if (['certain', 'excluded', 'inapplicable'].includes(status))
            expect(after.status[rung]).toBe(status);
        if (before.outcome.kind !== 'held' || after.outcome.kind !== 'held') return;
        expect(after.outcome.labels).toEqual(expect.arrayContaining([...before.outcome.labels]));
        expect(after.outcome.excluded).toEqual(expect.arrayContaining([...before.outcome.excluded]));
        expect(before.outcome.open).toEqual(expect.arrayContaining([...after.outcome.open]));
      }),
      { numRuns: 1500 },
    );
  });

  test('never widens a membership', () => {
    fc.assert(
      fc.property(narrowed, ({ sample, narrow }) => {
        const [before, after] = [verdictOf(sample).rungs, verdictOf(narrow).rungs];
        for (const [rung, outer] of Object.entries(before)) {
          const inner = after[rung];
          expect(inner === null).toBe(outer === null);
          if (!inner || !outer) continue;
          expect(inner.lo).toBeGreaterThanOrEqual(outer.lo - 1e-9);
          expect(inner.hi).toBeLessThanOrEqual(outer.hi + 1e-9);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a verdict', () => {
  test('lists possible places from the lowest rung up, none last, and at least two', () => {
    let withNone = 0;
    fc.assert(
      fc.property(sampled, (sample) => {
        const { outcome } = verdictOf(sample);
        const ranks = ranksOf(sample, outcome);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        if (outcome.kind !== 'undetermined') return;
        expect(ranks.length).toBeGreaterThan(1);
        if (outcome.possible.at(-1)?.kind === 'none') withNone += 1;
      }),
      { numRuns: 1000 },
    );
    expect(withNone).toBeGreaterThan(0);
  });

  test('has gaps just where the ladder is cumulative, and a margin only where all is determined', () => {
    fc.assert(
      fc.property(sampled, (sample) => {
        const { outcome, gaps, margin } = verdictOf(sample);
        expect(gaps !== undefined).toBe(sample.definition.cumulative === true);
        const isOpen =
          outcome.kind === 'undetermined' || (outcome.kind === 'held' && outcome.open.length > 0);
        if (isOpen) expect(margin).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('is the same, whatever an indicator says that no rung names', () => {
    fc.assert(
      fc.property(sampled, anyLevels, ({ definition, levels }, level) => {
        const [first] = Object.values(definition.indicators);
        if (!first) return;
        const wider = { ...definition, indicators: { ...definition.indicators, idle: first } };
        const said = (given: Levels) => {
          const { inputs, coverage, unknown, ...rest } = classify(wider, given);
          return rest;
        };
        const { inputs, coverage, unknown, ...own } = classify(definition, levels);
        expect(said(level === undefined ? levels : { ...levels, idle: level })).toEqual(own);
      }),
      { numRuns: 500 },
    );
  });

  test('is the same every time, whatever the order of the levels, and from its own inputs', () => {
    fc.assert(
      fc.property(sampled, (sample) => {
        const reversed = Object.fromEntries(Object.entries(sample.levels).reverse());
        const once = verdictOf(sample);
        expect(JSON.stringify(verdictOf(sample))).toBe(JSON.stringify(once));
        expect(JSON.stringify(verdictOf({ ...sample, levels: reversed }))).toBe(JSON.stringify(once));
        expect(verdictOf({ ...sample, levels: once.inputs })).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  test('shares no level and no citation with what it was computed from', () => {
    fc.assert(
      fc.property(sampled, (sample) => {
        const { inputs, reasons } = verdictOf(sample);
        for (const [id, level] of Object.entries(inputs))
          if (typeof level === 'object') expect(level).not.toBe(sample.levels[id]);
        const citations = Object.values(sample.definition.rungs).flatMap(({ source }) => source);
        for (const { source } of reasons)
          for (const citation of source) expect(citations.some((one) => one === citation)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

test('whatever is returned is plain JSON, with nothing undefined in it', () => {
  fc.assert(
    fc.property(sampled, ({ definition, levels }) => {
      const verdict = classify(definition, levels);
      const returned = [
        verdict,
        nextQuestions(definition, verdict),
        flipSet(definition, verdict),
        nextRungs(definition, verdict),
        definition.order === 'total' ? rangeOf(definition, [verdict]) : null,
        ...Object.keys(definition.rungs).map((rung) => pathTo(definition, verdict, rung)),
      ];
      expect(notPlain(returned)).toEqual([]);
      expect(JSON.parse(JSON.stringify(returned))).toEqual(returned);
    }),
    { numRuns: 500 },
  );
});

test('a known 0.5 that decides the place leaves it undetermined, and says so', () => {
  const ladder = ladderOf(['x', 'y'], { low: { x: 'in' }, high: { y: 'in' } });
  const low = { kind: 'placed', rung: 'low' };
  const high = { kind: 'placed', rung: 'high' };
  const reason = 'maximum-ambiguity';
  expect(classify(ladder, { x: 'in', y: 0.5 }).outcome).toEqual({
    kind: 'undetermined',
    possible: [low, high],
    reason,
  });
  expect(classify(ladder, { x: 0.5, y: 'out' }).outcome).toEqual({
    kind: 'undetermined',
    possible: [low, { kind: 'none' }],
    reason,
  });
  // What is ambiguous below the place does not move it.
  expect(classify(ladder, { x: 0.5, y: 'in' }).outcome).toEqual(high);
});
