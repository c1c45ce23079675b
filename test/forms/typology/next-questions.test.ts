import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/case/case.js';
import { classify } from '../../../src/forms/classify.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { answers, anyLevels, type Sample, samples } from './arbitrary.js';
import { typologyOf } from './made.js';
import {
  choicesByLevel,
  choicesBySide,
  completionsOf,
  inputsOf,
  isKnown,
  outcomesOf,
  typesOf,
} from './oracle.js';

/** The questions as counted by completing the unknowns, for answers on the ends of the scale. */
function expectedQuestions(sample: Sample, choicesOf = choicesBySide) {
  const inputs = inputsOf(sample.definition, sample.levels);
  const types = typesOf(sample.definition, sample.reading);
  const countWith = (own: typeof inputs) => outcomesOf(types, own, completionsOf(own, choicesOf)).length;
  const asked = Object.entries(inputs).filter(([, level]) => level !== 'not-applicable' && !isKnown(level));
  const questions = asked.map(([indicator], place) => {
    const level = inputs[indicator];
    const mayBe = (above: boolean) =>
      typeof level === 'object' && (above ? level.hi > 0.5 + 1e-9 : level.lo < 0.5 - 1e-9);
    // An answer on a side that the level is known not to lie on cannot come, and settles nothing.
    const left = {
      in: mayBe(true) ? countWith({ ...inputs, [indicator]: { lo: 1, hi: 1 } }) : countWith(inputs),
      out: mayBe(false) ? countWith({ ...inputs, [indicator]: { lo: 0, hi: 0 } }) : countWith(inputs),
    };
    const rank = [Math.max(left.in, left.out), (left.in + left.out) / 2, place];
    return { rank, question: { indicator, kind: 'ask', left, now: countWith(inputs) } };
  });
  return questions
    .sort((a, b) => a.rank.map((one, at) => one - (b.rank[at] ?? 0)).find((one) => one !== 0) ?? 0)
    .map(({ question }) => question);
}

function actualQuestions({ definition, reading, levels }: Sample) {
  return nextQuestions(definition, classify(definition, levels, { reading }));
}

describe('the next questions', () => {
  test('count the outcomes that each answer leaves, and come in the order of what they settle', () => {
    fc.assert(
      fc.property(samples(anyLevels), (sample) => {
        expect(actualQuestions(sample)).toEqual(expectedQuestions(sample));
      }),
      { numRuns: 1500 },
    );
  });

  test('leave, for answers on the four levels, what completing these one by one leaves', () => {
    fc.assert(
      fc.property(samples(answers), (sample) => {
        expect(actualQuestions(sample)).toEqual(expectedQuestions(sample, choicesByLevel));
      }),
      { numRuns: 200 },
    );
  });

  test('leave what a verdict with that answer lists', () => {
    fc.assert(
      fc.property(samples(answers), (sample) => {
        const { definition, reading, levels } = sample;
        for (const { indicator, left } of actualQuestions(sample)) {
          const leftBy = (answer: 'mostly-in' | 'mostly-out') => {
            const { outcome } = classify(definition, { ...levels, [indicator]: answer }, { reading });
            return outcome.kind === 'undetermined' ? outcome.possible.length : 1;
          };
          expect(left).toEqual({ in: leftBy('mostly-in'), out: leftBy('mostly-out') });
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('equal questions come in the order of the definition', () => {
  const definition = typologyOf(['c', 'a', 'b'], { one: { b: 'in', a: 'in', c: 'in' } });
  const questions = nextQuestions(definition, classify(definition, {}));
  expect(questions.map(({ indicator }) => indicator)).toEqual(['c', 'a', 'b']);
});

test('an attribute that is said to be both in and out is to be reconciled, not asked', () => {
  const definition = typologyOf(['held', 'kept'], { one: { held: 'in' }, two: { kept: 'in' } });
  const observed: Case = {
    schema: 'kemitraan/case@1',
    id: 'two-coders',
    title: 'Two coders of one text',
    parties: [
      { id: 'office', name: 'Office', sector: 'government' },
      { id: 'group', name: 'Group', sector: 'community' },
    ],
    observations: [
      { indicator: 'made.held', level: 'in', coder: 'first' },
      { indicator: 'made.held', level: 'out', coder: 'second' },
    ],
  };
  const questions = nextQuestions(definition, classify(definition, observed));
  expect(questions.map(({ indicator, kind }) => [indicator, kind])).toEqual([
    ['held', 'reconcile'],
    ['kept', 'ask'],
  ]);
});
