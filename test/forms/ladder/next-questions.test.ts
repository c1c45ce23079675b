import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import type { LadderOutcome } from '../../../src/forms/ladder/verdict.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { anyLevels, samples } from './arbitrary.js';
import { aboutEach, caseOf, ladderOf } from './made.js';
import { inputsOf, type Levels } from './oracle.js';

describe('a question', () => {
  /** How many outcomes classifying gives over all completions: each open indicator in and out, a known 0.5 too. */
  function outcomesOver(definition: LadderDefinition, levels: Levels): number {
    let records: Levels[] = [levels];
    for (const [id, level] of Object.entries(inputsOf(definition, levels))) {
      if (level === 'not-applicable') continue;
      const answers = [
        ...(level.hi >= 0.5 - 1e-9 ? ['in' as const] : []),
        ...(level.lo <= 0.5 + 1e-9 ? ['out' as const] : []),
      ];
      records = records.flatMap((one) => answers.map((answer) => ({ ...one, [id]: answer })));
    }
    return new Set(records.map((one) => JSON.stringify(classify(definition, one).outcome))).size;
  }

  test('leaves as many outcomes as classifying gives after each answer', () => {
    fc.assert(
      fc.property(samples(anyLevels), ({ definition, levels }) => {
        const verdict = classify(definition, levels);
        for (const { indicator, left, now } of nextQuestions(definition, verdict)) {
          expect(now).toBe(outcomesOver(definition, levels));
          const level = verdict.inputs[indicator];
          if (typeof level !== 'object') throw new Error('What does not apply is not asked.');
          const mayCome = { in: level.hi > 0.5 + 1e-9, out: level.lo < 0.5 - 1e-9 };
          for (const answer of ['in', 'out'] as const) {
            const after = mayCome[answer] ? { ...levels, [indicator]: answer } : levels;
            expect(left[answer]).toBe(outcomesOver(definition, after));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of a total order leaves the places that the verdict then lists', () => {
    const placesOf = (outcome: LadderOutcome) =>
      outcome.kind === 'undetermined' ? outcome.possible.length : 1;
    const ladder = ladderOf(['x', 'y'], { low: { x: 'in' }, mid: { x: 'in', y: 'out' }, high: { y: 'in' } });
    const verdict = classify(ladder, {});
    for (const { indicator, left, now } of nextQuestions(ladder, verdict)) {
      expect(now).toBe(placesOf(verdict.outcome));
      for (const answer of ['in', 'out'] as const)
        expect(left[answer]).toBe(placesOf(classify(ladder, { [indicator]: answer }).outcome));
    }
  });

  test('that settles most in the worst case comes first, then on average, then in the order of the ladder', () => {
    // Left of low, mid, high and none, by an answer in and out. y: high; the others. x: low and high; all but low.
    // w: all but none, for without x there is mid then; all but mid. z, which no rung asks for: all.
    const ladder = ladderOf(['z', 'x', 'y', 'w'], {
      low: { x: 'in' },
      mid: { x: 'out', w: 'in' },
      high: { y: 'in' },
    });
    expect(nextQuestions(ladder, classify(ladder, {}))).toEqual([
      { indicator: 'y', kind: 'ask', left: { in: 1, out: 3 }, now: 4 },
      { indicator: 'x', kind: 'ask', left: { in: 2, out: 3 }, now: 4 },
      { indicator: 'w', kind: 'ask', left: { in: 3, out: 3 }, now: 4 },
      { indicator: 'z', kind: 'ask', left: { in: 4, out: 4 }, now: 4 },
    ]);
  });

  test('of equals comes in the order of the ladder', () => {
    const ladder = ladderOf(['c', 'a', 'b'], { one: { b: 'in', a: 'in', c: 'in' } });
    expect(nextQuestions(ladder, classify(ladder, {})).map(({ indicator }) => indicator)).toEqual([
      'c',
      'a',
      'b',
    ]);
  });
});

test('what observers say differently is to be reconciled, and what nobody said to be asked', () => {
  const ladder = aboutEach(ladderOf(['x', 'y'], { low: { x: 'in' }, high: { y: 'in' } }), ['community']);
  const said = { indicator: 'made.x', about: ['group'] } as const;
  const observed = caseOf(
    [{ id: 'group', sector: 'community' }],
    [
      { ...said, level: 'in', coder: 'first' },
      { ...said, level: 'out', coder: 'second' },
    ],
  );
  const kinds = classify(ladder, observed).map((verdict) =>
    Object.fromEntries(nextQuestions(ladder, verdict).map(({ indicator, kind }) => [indicator, kind])),
  );
  expect(kinds).toEqual([{ x: 'reconcile', y: 'ask' }]);
});
