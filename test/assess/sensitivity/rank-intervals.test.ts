import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.js';
import { rankIntervals } from '../../../src/forms/sensitivity/rank-intervals.js';
import { type AwardEntry, rankAward, scoreAward, tjslAwardAspectIds } from '../../../src/programmes.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';
import { notPlain } from '../../forms/plain-json.js';

const steps = fc.integer({ min: 0, max: 4 });
const interval: fc.Arbitrary<Interval> = fc
  .tuple(steps, steps)
  .map(([a, b]) => ({ lo: Math.min(a, b) / 4, hi: Math.max(a, b) / 4 }));
const idOf = (index: number) => `a${index}`;

/** The ranks that a score takes over every world in which each score is at one of its ends, ranks as in a race. */
function enumerated(scores: readonly Interval[]) {
  const worlds = scores.reduce<number[][]>(
    (all, { lo, hi }) =>
      all.flatMap((one) =>
        lo === hi
          ? [[...one, lo]]
          : [
              [...one, lo],
              [...one, hi],
            ],
      ),
    [[]],
  );
  return scores.map((_, at) => {
    const ranks = worlds.map((world) => 1 + world.filter((one) => one > (world[at] ?? 9)).length);
    return { best: Math.min(...ranks), worst: Math.max(...ranks) };
  });
}

describe('scores that are intervals', () => {
  test('the ranks are the best and the worst over all worlds, ties told, in order', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 6 }), (scores) => {
        const alternatives = deepFreeze(scores.map((score, index) => ({ id: idOf(index), score })));
        const { ranking, unranked, replications } = rankIntervals(alternatives);
        const expected = enumerated(scores);
        expect(ranking).toHaveLength(scores.length);
        expect([unranked, replications]).toEqual([[], []]);
        for (const { id, score, rank, tied } of ranking) {
          const at = Number(id.slice(1));
          expect(score).toEqual(scores[at]);
          expect(rank).toEqual(expected[at]);
          const alike = scores.filter(({ lo, hi }) => lo === hi && lo === score.lo && score.lo === score.hi);
          expect(tied).toBe(alike.length > 1);
        }
        const order = ranking.map(({ id, rank }) => [rank.best, rank.worst, Number(id.slice(1))]);
        expect(order).toEqual(
          [...order].sort(([a = 0, b = 0, c = 0], [d = 0, e = 0, f = 0]) => a - d || b - e || c - f),
        );
        expect(notPlain(ranking)).toEqual([]);
      }),
    );
  });
});

const groups = ['one', 'two', 'three'] as const;
const grouped = fc.array(
  fc.record({ one: fc.option(interval), two: fc.option(interval), three: fc.option(interval) }),
  { minLength: 1, maxLength: 6 },
);
const weights = { one: 1, two: 2, three: 0 };
const vary = { seed: 5, replications: 40, by: 0.5 };

describe('groups that are joined by weights', () => {
  const made = (rows: readonly Readonly<Record<(typeof groups)[number], Interval | null>>[]) =>
    deepFreeze(
      rows.map((row, index) => ({
        id: idOf(index),
        groups: { one: { score: row.one }, two: { score: row.two }, three: { score: row.three } },
      })),
    );

  test('each replication, given as weights, gives the ranks that were counted', () => {
    fc.assert(
      fc.property(grouped, fc.constantFrom('arithmetic', 'geometric'), (rows, aggregation) => {
        const alternatives = made(rows);
        const result = rankIntervals(alternatives, { weights, aggregation, vary });
        expect(notPlain(result)).toEqual([]);
        expect(result.replications).toHaveLength(40);
        const plain = rankIntervals(alternatives, { weights, aggregation });
        expect(result.ranking.map(({ varied: _, ...own }) => own)).toEqual(plain.ranking);
        expect(result.unranked).toEqual(plain.unranked);
        expect(result.unranked).toEqual(
          rows.flatMap((row, index) => (row.one === null && row.two === null ? [idOf(index)] : [])),
        );
        const again = result.replications.map(({ weights: drawn }) => {
          expect(Math.abs(drawn.one - 1)).toBeLessThanOrEqual(0.5);
          expect(Math.abs(drawn.two - 2)).toBeLessThanOrEqual(1);
          expect(drawn.three).toBe(0);
          const { ranking } = rankIntervals(alternatives, { weights: drawn, aggregation });
          return new Map(ranking.map(({ id, rank }) => [id, rank]));
        });
        for (const { id, rank, varied } of result.ranking) {
          const ranks = again.flatMap((one) => one.get(id) ?? []);
          expect(ranks).toHaveLength(40);
          const first = ranks.filter(({ worst }) => worst === 1).length;
          const same = ranks.filter(({ best, worst }) => best === rank.best && worst === rank.worst).length;
          expect(varied).toEqual({
            rank: {
              best: Math.min(...ranks.map(({ best }) => best)),
              worst: Math.max(...ranks.map(({ worst }) => worst)),
            },
            first: { count: first, share: first / 40 },
            same: { count: same, share: same / 40 },
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  test('which of two is first hangs on the weights as it does by hand: even at two to one', () => {
    const point = (level: number) => ({ score: { lo: level, hi: level } });
    const alternatives = [
      { id: 'A', groups: { one: point(1), two: point(0.5) } },
      { id: 'B', groups: { one: point(0), two: point(1) } },
    ];
    const at = (one: number, two: number) =>
      rankIntervals(alternatives, { weights: { one, two }, aggregation: 'arithmetic' }).ranking.map(
        ({ id, rank }) => `${id}${rank.best}${rank.worst}`,
      );
    expect(at(1, 1)).toEqual(['A11', 'B22']);
    expect(at(1, 2)).toEqual(['A11', 'B11']);
    expect(at(1, 3)).toEqual(['B11', 'A22']);
    const { ranking } = rankIntervals(alternatives, {
      weights: { one: 1, two: 2 },
      aggregation: 'arithmetic',
      vary: { seed: 1, replications: 1024, by: 0.5 },
    });
    // Each weight is drawn from all of its range.
    const { replications } = rankIntervals(alternatives, {
      weights: { one: 1, two: 2 },
      aggregation: 'arithmetic',
      vary: { seed: 1, replications: 1024, by: 0.5 },
    });
    for (const [group, weight] of [
      ['one', 1],
      ['two', 2],
    ] as const) {
      const parts = replications.map((one) => one.weights[group] / weight);
      expect([Math.min(...parts), Math.max(...parts)]).toEqual([
        expect.closeTo(0.5, 2),
        expect.closeTo(1.5, 2),
      ]);
    }
    // A is first where two < 2 one: by symmetry in half of the square.
    for (const { varied } of ranking) expect(Math.abs((varied?.first.share ?? 9) - 0.5)).toBeLessThan(0.01);
  });

  test('ranks companies as rankAward does, from the groups of the same verdicts', () => {
    const level = fc.constantFrom('out', 'mostly-out', 'mostly-in', 'in', 'unknown', 'not-applicable');
    const company = fc.record(Object.fromEntries(tjslAwardAspectIds.map((id) => [id, level])));
    const weighed = Object.fromEntries(tjslAwardAspectIds.map((id, index) => [id, index])) as never;
    fc.assert(
      fc.property(fc.array(company, { maxLength: 6 }), (companies) => {
        const entries = companies.map(
          (answers, index): AwardEntry => ({
            id: idOf(index),
            verdict: scoreAward(answers as never) as never,
          }),
        );
        const award = rankAward(entries, { weights: weighed });
        const alternatives = entries.map(({ id, verdict }) => ({ id, groups: verdict.groups }));
        const { ranking, unranked } = rankIntervals(alternatives, {
          weights: weighed,
          aggregation: 'arithmetic',
        });
        expect(unranked).toEqual(award.unranked);
        expect(ranking.map(({ id, rank, tied }) => ({ id, rank, tied }))).toEqual(
          award.ranking.map(({ id, rank, tied }) => ({ id, rank, tied })),
        );
      }),
      { numRuns: 50 },
    );
  });
});

const thrower = new Proxy([], {
  get: () => {
    throw new TypeError('no');
  },
});
const score = { lo: 0, hi: 1 };
const own = [{ id: 'A', groups: { one: { score } } }];
const joined = { weights: { one: 1 }, aggregation: 'arithmetic' };
const ninetyOne = Object.fromEntries(Array.from({ length: 91 }, (_, index) => [idOf(index), 1]));

test.each<[alternatives: unknown, options: unknown, code: string, parameter: string]>([
  [null, undefined, 'invalid-input', 'alternatives'],
  [Array.from({ length: 5001 }), undefined, 'invalid-input', 'alternatives'],
  [[null], undefined, 'invalid-input', 'alternatives[0]'],
  [[[]], undefined, 'invalid-input', 'alternatives[0]'],
  [[{ score }], undefined, 'invalid-input', 'alternatives[0].id'],
  [[{ id: '', score }], undefined, 'invalid-input', 'alternatives[0].id'],
  [
    [
      { id: 'A', score },
      { id: 'A', score },
    ],
    undefined,
    'invalid-input',
    'alternatives[1].id',
  ],
  [[{ id: 'A', score: 1 }], undefined, 'invalid-interval', 'alternatives[0].score'],
  [[{ id: 'A', score: { lo: 1, hi: 0 } }], undefined, 'invalid-interval', 'alternatives[0].score'],
  [[{ id: 'A', score: { lo: Number.NaN, hi: 0 } }], undefined, 'invalid-interval', 'alternatives[0].score'],
  [own, undefined, 'invalid-weights', 'options'],
  [own, { ...joined, weight: 1 }, 'unknown-option', 'options'],
  [own, { ...joined, weights: { one: 0 } }, 'invalid-weights', 'options.weights'],
  [own, { ...joined, weights: 'equal' }, 'invalid-weights', 'options.weights'],
  [own, { ...joined, weights: ninetyOne }, 'invalid-design', 'options.weights'],
  [own, { ...joined, weights: { one: -1 } }, 'invalid-weights', 'options.weights.one'],
  [own, { weights: { one: 1 } }, 'unknown-option', 'options.aggregation'],
  [own, { ...joined, weights: { two: 1 } }, 'unknown-group', 'alternatives[0].groups'],
  [own, { ...joined, weights: { one: 1, two: 1 } }, 'invalid-input', 'alternatives[0].groups.two'],
  [[{ id: 'A', score }], joined, 'invalid-input', 'alternatives[0].groups'],
  [[{ id: 'A', groups: { one: null } }], joined, 'invalid-input', 'alternatives[0].groups.one'],
  [[{ id: 'A', groups: { one: {} } }], joined, 'invalid-input', 'alternatives[0].groups.one'],
  [
    [{ id: 'A', groups: { one: { score: { lo: 1, hi: 0 } } } }],
    joined,
    'invalid-interval',
    'alternatives[0].groups.one.score',
  ],
  [own, { ...joined, vary: 3 }, 'invalid-design', 'options.vary'],
  [
    own,
    { ...joined, vary: { seed: 1, replications: 0, by: 0.1 } },
    'invalid-design',
    'options.vary.replications',
  ],
  [own, { ...joined, vary: { seed: -1, replications: 1, by: 0.1 } }, 'invalid-design', 'options.vary.seed'],
  [own, { ...joined, vary: { seed: 1, replications: 1, by: 1 } }, 'invalid-design', 'options.vary.by'],
  [own, { ...joined, vary: { seed: 1, replications: 1, by: 0 } }, 'invalid-design', 'options.vary.by'],
  [own, { ...joined, vary: { seed: 1, replications: 1, by: '0.5' } }, 'invalid-design', 'options.vary.by'],
  [
    own,
    { ...joined, vary: { seed: 1, replications: 1, by: 0.1, width: 1 } },
    'unknown-option',
    'options.vary',
  ],
])('refused: %# %s', (alternatives, options, code, parameter) => {
  const error = thrownBy(() => rankIntervals(alternatives as never, options as never));
  expect(error).toMatchObject({ function: 'rankIntervals', code, parameter });
});

test('what cannot be read is refused', () => {
  const list = () => rankIntervals(thrower as never);
  expect(thrownBy(list)).toMatchObject({
    function: 'rankIntervals',
    code: 'invalid-input',
    parameter: 'alternatives',
  });
  const options = () => rankIntervals(own, thrower as never);
  expect(thrownBy(options)).toMatchObject({ code: 'invalid-design', parameter: 'options' });
});

test('too many ranks are refused before any is worked out', () => {
  const many = Array.from({ length: 200 }, (_, index) => ({ id: idOf(index), groups: { one: { score } } }));
  const options = { ...joined, vary: { seed: 1, replications: 16_384, by: 0.1 } };
  expect(thrownBy(() => rankIntervals(many, options as never))).toMatchObject({
    function: 'rankIntervals',
    parameter: 'options.vary',
    code: 'invalid-design',
  });
});

test('as many alternatives, and as many groups, as there may be are taken', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ id: idOf(index), score }));
  expect(rankIntervals(many).ranking).toHaveLength(5000);
  const { [idOf(90)]: _, ...ninety } = ninetyOne;
  const groups = Object.fromEntries(Object.keys(ninety).map((id) => [id, { score }]));
  const options = { weights: ninety, aggregation: 'arithmetic' } as const;
  expect(rankIntervals([{ id: 'A', groups }], options).ranking).toHaveLength(1);
});
