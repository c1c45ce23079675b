import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import type { Criteria, Side } from '../../../src/forms/criteria/criterion.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import type { LadderVerdict } from '../../../src/forms/ladder/verdict.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { anyLevels, samples } from './arbitrary.js';
import { ladderOf, type Ordering } from './made.js';
import { type Inputs, inputsOf, type Levels } from './oracle.js';
import { questionsOf, shortestPaths, smallestFlips } from './oracle-moves.js';
import { expectedOf, saidBy } from './oracle-verdict.js';

const some = ['out', 0.5, 'in', 'unknown', 'not-applicable'] as const;
const all = ['out', 'mostly-out', 0.5, 'mostly-in', 'in', 'unknown', 'not-applicable'] as const;

/** Every choice of one item from each of some lists. */
function productOf<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (found, list) => found.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  );
}

/** Every ladder of these sizes: each rung asks for any side, or none, of each indicator, and for one at least. */
function everyLadder(indicators: readonly string[], rungs: number, ordering: Ordering): LadderDefinition[] {
  const shapes = productOf<Side | null>(indicators.map(() => ['in', 'out', null]))
    .filter((row) => row.some((side) => side !== null))
    .map(
      (row): Criteria<string> =>
        Object.fromEntries(
          indicators.flatMap((id, place): [string, Side][] => {
            const side = row[place];
            return side ? [[id, side]] : [];
          }),
        ),
    );
  const contradicts = (asked: readonly Criteria<string>[]) =>
    indicators.some((id) => new Set(asked.flatMap((one) => one[id] ?? [])).size > 1);
  return productOf(Array.from({ length: rungs }, () => shapes))
    .filter((asked) => !(ordering.cumulative && contradicts(asked)))
    .map((asked) =>
      ladderOf(indicators, Object.fromEntries(asked.map((one, rank) => [`r${rank + 1}`, one])), ordering),
    );
}

const everyRecord = (indicators: readonly string[], levels: readonly Levels[string][]): Levels[] =>
  productOf(indicators.map(() => levels)).map((row) =>
    Object.fromEntries(row.map((level, place) => [indicators[place] ?? '', level])),
  );

/** What does not agree with the oracle; only the first, for there may be thousands. */
function firstMismatch(
  ladders: readonly LadderDefinition[],
  records: readonly Levels[],
  compare: (definition: LadderDefinition, verdict: LadderVerdict, inputs: Inputs) => [unknown, unknown],
): unknown {
  for (const definition of ladders) {
    for (const levels of records) {
      const inputs = inputsOf(definition, levels);
      const [actual, expected] = compare(definition, classify(definition, levels), inputs);
      if (JSON.stringify(actual) !== JSON.stringify(expected))
        return { rungs: definition.rungs, order: definition.order, levels, actual, expected };
    }
  }
  return null;
}

const verdicts = (
  definition: LadderDefinition,
  verdict: LadderVerdict,
  inputs: Inputs,
): [unknown, unknown] => [saidBy(verdict), expectedOf(definition, inputs)];

const moves = (definition: LadderDefinition, verdict: LadderVerdict, inputs: Inputs): [unknown, unknown] => {
  const flips = flipSet(definition, verdict).levels.map(({ rung, indicators }) => `${rung}: ${indicators}`);
  const targets = Object.keys(definition.rungs);
  const paths = targets.map((target) =>
    pathTo(definition, verdict, target).steps.map(({ indicator, to }) => [indicator, to]),
  );
  return [
    { questions: nextQuestions(definition, verdict), flips: flips.sort(), paths: paths.map((one) => [one]) },
    {
      questions: questionsOf(definition, inputs),
      flips: smallestFlips(definition, inputs),
      // There is only one shortest path: whatever is not surely met has to move, and nothing else.
      paths: targets.map((target) => shortestPaths(definition, inputs, target)),
    },
  ];
};

describe.each<[string, readonly Ordering[]]>([
  ['in a total order', [{ order: 'total' }]],
  ['that is cumulative', [{ order: 'total', cumulative: true }]],
  ['in a partial order', [{ order: [['r1', 'r2']] }, { order: [['r2', 'r1']] }]],
])('every ladder %s', (_, orderings) => {
  const ladders = (indicators: readonly string[], rungs: number) =>
    orderings.flatMap((ordering) => everyLadder(indicators, rungs, ordering));

  test('of 2 indicators and 2 rungs gives the verdict of every completion, for all levels', () => {
    const ids = ['x', 'y'];
    expect(firstMismatch(ladders(ids, 2), everyRecord(ids, all), verdicts)).toBeNull();
  });

  test('of 2 indicators and 3 rungs does so as well', () => {
    const ids = ['x', 'y'];
    expect(firstMismatch(ladders(ids, 3), everyRecord(ids, some), verdicts)).toBeNull();
  });

  test('of 3 indicators and 2 rungs does so as well', () => {
    const ids = ['x', 'y', 'z'];
    const records = everyRecord(ids, ['out', 0.5, 'unknown']);
    expect(firstMismatch(ladders(ids, 2), records, verdicts)).toBeNull();
  });

  test('of 2 indicators and 2 rungs gives questions, paths and flips as found by trying all', () => {
    const ids = ['x', 'y'];
    expect(firstMismatch(ladders(ids, 2), everyRecord(ids, all), moves)).toBeNull();
  });
});

describe('for any ladder and any levels', () => {
  test('a verdict is what every completion says', () => {
    fc.assert(
      fc.property(samples(anyLevels), ({ definition, levels }) => {
        const inputs = inputsOf(definition, levels);
        expect(saidBy(classify(definition, levels))).toEqual(expectedOf(definition, inputs));
      }),
      { numRuns: 3000 },
    );
  });

  test('questions, paths and flips are what trying all of them finds', () => {
    fc.assert(
      fc.property(samples(anyLevels), ({ definition, levels }) => {
        const verdict = classify(definition, levels);
        const [actual, expected] = moves(definition, verdict, inputsOf(definition, levels));
        expect(actual).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
