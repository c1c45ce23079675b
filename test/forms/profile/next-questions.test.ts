import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { type Sample, samples } from './arbitrary.js';
import { profileOf } from './made.js';
import { expectedOf, type Fits, fitsOf, outcomeOf } from './oracle.js';

/** The questions by the rule: what each column, answered by itself, would leave of the outcomes. */
function expectedQuestions({ definition, reading, answers }: Sample) {
  const fits = fitsOf(definition, answers);
  const count = (own: Fits) => {
    const outcome = outcomeOf(definition, own, reading);
    return outcome.kind === 'undetermined' ? outcome.possible.length : 1;
  };
  const questions = expectedOf(definition, fits, reading).unknown.map((indicator, place) => {
    const counts = Object.keys(definition.columns).map((column) => count({ ...fits, [indicator]: [column] }));
    const rank = [Math.max(...counts), counts.reduce((sum, one) => sum + one) / counts.length, place];
    const left = Object.fromEntries(Object.keys(definition.columns).map((one, at) => [one, counts[at]]));
    return { rank, question: { indicator, kind: 'ask', left, now: count(fits) } };
  });
  return questions
    .sort((a, b) => a.rank.map((one, at) => one - (b.rank[at] ?? 0)).find((one) => one !== 0) ?? 0)
    .map(({ question }) => question);
}

const questionsOf = ({ definition, reading, answers }: Sample) =>
  nextQuestions(definition, classify(definition, answers, { reading }));

describe('the next questions', () => {
  test('count what each column would leave, and come in the order of what they settle', () => {
    let asked = 0;
    fc.assert(
      fc.property(samples, (sample) => {
        const questions = questionsOf(sample);
        asked += questions.length > 1 ? 1 : 0;
        expect(questions).toEqual(expectedQuestions(sample));
      }),
      { numRuns: 1500 },
    );
    expect(asked).toBeGreaterThan(100);
  });

  test('leave what a verdict with that answer says', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, reading, answers } = sample;
        for (const { indicator, left } of questionsOf(sample)) {
          const after = Object.keys(left).map((column) => {
            const { outcome } = classify(definition, { ...answers, [indicator]: column }, { reading });
            return [column, outcome.kind === 'undetermined' ? outcome.possible.length : 1];
          });
          expect(left).toEqual(Object.fromEntries(after));
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('equal questions come in the order of the definition, whatever the order of the record', () => {
  const definition = profileOf(['c', 'a', 'b'], ['x', 'y']);
  const questions = nextQuestions(definition, classify(definition, { b: 'unknown', a: 'unknown' }));
  expect(questions.map(({ indicator }) => indicator)).toEqual(['c', 'a', 'b']);
});

test('of two questions with the same worst case, the one that settles more on average comes first', () => {
  const definition = profileOf(['wide', 'needed'], ['x', 'y', 'z'], { plain: { required: ['needed'] } });
  // Now: x, y or mixed. A row that is needed and says x, or y, or z settles it; one that is not needed leaves both.
  const questions = nextQuestions(definition, classify(definition, { wide: ['x', 'y'] }));
  expect(questions).toEqual([{ indicator: 'needed', kind: 'ask', left: { x: 1, y: 1, z: 1 }, now: 3 }]);
});

test('a row that does not decide can settle nothing, and comes last', () => {
  const definition = profileOf(['idle', 'decides'], ['x', 'y'], { plain: { deciding: ['decides'] } });
  // Of one row that decides, either column may come, and nothing else.
  expect(nextQuestions(definition, classify(definition, {}))).toEqual([
    { indicator: 'decides', kind: 'ask', left: { x: 1, y: 1 }, now: 2 },
    { indicator: 'idle', kind: 'ask', left: { x: 2, y: 2 }, now: 2 },
  ]);
});

test('a row that fits several columns is answered, and is not asked again', () => {
  const definition = profileOf(['told', 'open'], ['x', 'y', 'z']);
  const questions = nextQuestions(definition, classify(definition, { told: ['x', 'y'] }));
  expect(questions.map(({ indicator }) => indicator)).toEqual(['open']);
});
