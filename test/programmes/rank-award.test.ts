import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/core/level.js';
import { type TjslAwardAspect, tjslAwardAspectIds } from '../../src/frameworks/tjsl-award/definition.js';
import { scoreAward, type TjslAwardVerdict } from '../../src/frameworks/tjsl-award/score.js';
import { type AwardRanking, rankAward } from '../../src/programmes/rank-award.js';
import { thrownBy } from '../core/thrown-by.js';

type Levels = readonly Level[];
type Weights = Record<TjslAwardAspect, number>;

/** In the order of the definition; what is left out at the end is not applicable, or weighs 0. */
const levelsOf = (levels: Levels) =>
  Object.fromEntries(tjslAwardAspectIds.map((id, index) => [id, levels[index] ?? 'not-applicable']));
const weightsOf = (weights: readonly number[]) =>
  Object.fromEntries(tjslAwardAspectIds.map((id, index) => [id, weights[index] ?? 0])) as Weights;
const verdictOf = (levels: Levels): TjslAwardVerdict => scoreAward(levelsOf(levels));
const rank = (companies: Readonly<Record<string, Levels>>, weights: readonly number[]) =>
  rankAward(
    Object.entries(companies).map(([id, levels]) => ({ id, verdict: verdictOf(levels) })),
    { weights: weightsOf(weights) },
  );
const told = ({ ranking }: AwardRanking) =>
  ranking.map(({ id, rank: { best, worst }, tied }) => `${id} ${best}-${worst}${tied ? ' tied' : ''}`);

describe('ranks', () => {
  // Scores by hand, of the first two aspects: 2 × the first + the second, by 3.
  test.each<
    [
      title: string,
      companies: Readonly<Record<string, Levels>>,
      weights: readonly number[],
      expected: readonly string[],
    ]
  >([
    ['nobody', {}, [1], []],
    ['one alone, of whom nothing is known', { a: ['unknown'] }, [1], ['a 1-1']],
    ['known scores: 1/3, 2/3, 1', { a: [0, 1], b: [1, 0], c: [1, 1] }, [2, 1], ['c 1-1', 'b 2-2', 'a 3-3']],
    [
      'two even at the top: the next is third',
      { a: [0, 0], b: [0.5, 0.5], c: [1, 0], d: [0.5, 0.5] },
      [1, 1],
      ['b 1-1 tied', 'c 1-1 tied', 'd 1-1 tied', 'a 4-4'],
    ],
    [
      'even at 1/3 by different aspects, but for a rounding error',
      { a: [0, 'in'], b: [0.5, 0] },
      [2, 1],
      ['a 1-1 tied', 'b 1-1 tied'],
    ],
    [
      'one open over all',
      { a: [1, 0], b: [0, 0], c: ['unknown', 'unknown'] },
      [1, 1],
      ['a 1-2', 'c 1-2', 'b 2-3'],
    ],
    [
      'open over a part: 1/3 to 2/3',
      { a: [1, 1], b: [0.5, 'unknown'], c: [0, 0], d: [0.5, 0.5] },
      [2, 1],
      ['a 1-1', 'b 2-3', 'd 2-3', 'c 4-4'],
    ],
    [
      'what has no weight does not matter',
      { a: [1, 'unknown'], b: [0, 'unknown'] },
      [1, 0],
      ['a 1-1', 'b 2-2'],
    ],
    [
      'open, and even at the most it can be: both may be first',
      { a: [1], b: ['unknown'] },
      [1],
      ['a 1-1', 'b 1-2'],
    ],
    [
      'the same, given the other way: equal at best, by the worst',
      { b: ['unknown'], a: [1] },
      [1],
      ['a 1-1', 'b 1-2'],
    ],
    [
      'what does not apply leaves the mean: 1 against (2 × 1 + 0) / 3',
      { a: [1, 'not-applicable'], b: [1, 0] },
      [2, 1],
      ['a 1-1', 'b 2-2'],
    ],
  ])('%s', (_, companies, weights, expected) => {
    expect(told(rank(companies, weights))).toEqual(expected);
  });

  test('lists apart to whom nothing with a weight applies, wherever it stands', () => {
    const found = rank({ a: ['not-applicable', 1], b: [0.5, 0], c: ['not-applicable'] }, [1]);
    expect(told(found)).toEqual(['b 1-1']);
    expect(found.unranked).toEqual(['a', 'c']);
    expect(found.pairs).toEqual({ above: 0, tied: 0, open: 0, strict: 0, weak: 0 });
  });

  test('takes no weights and no score that a verdict has', () => {
    const verdict = scoreAward({ planning: 1, sustainability: 0 }, { weights: weightsOf([0, 0, 0, 0, 1]) });
    const { ranking } = rankAward([{ id: 'a', verdict }], { weights: weightsOf([0, 1]) });
    expect(ranking[0]?.score).toEqual({ lo: 1, hi: 1 });
  });
});

describe('robustness', () => {
  // Even where the second weighs half of what the first does: at a weight beyond the largest number. Without the first
  // there is no score.
  test('what would take a weight that no number is, no weight turns', () => {
    const [weight, levels] = [1.7e308, { a: [1, 0], b: [0, 0.5] }];
    expect(rank(levels, [weight]).nearest).toBeNull();
    expect(rank(levels, [weight / 4]).nearest).toEqual({
      upper: 'a',
      lower: 'b',
      aspect: 'planning',
      weight: weight / 2,
      distance: weight / 2,
    });
  });

  // Of a above b; the fields are 'policy-commitment', 'planning' and 'implementation'.
  test.each<
    [
      title: string,
      a: Levels,
      b: Levels,
      weights: readonly number[],
      dominance: string,
      nearest: object | null,
    ]
  >([
    ['better in all: no weights turn it', [1, 0.5], [0.5, 0], [1, 1], 'strict', null],
    // 0.5 w + 0 = 0 only at w = 0.
    [
      'better in one, even in the other: even at no weight of the first',
      [1, 0.5],
      [0.5, 0.5],
      [3, 1],
      'weak',
      { aspect: 'policy-commitment', weight: 0, distance: 3 },
    ],
    // 0.5 × 2 - 0.25 w = 0 at w = 4; 0.5 w - 0.25 = 0 at w = 0.5.
    [
      'better in one, worse in the other',
      [1, 0],
      [0.5, 0.25],
      [2, 1],
      'none',
      { aspect: 'policy-commitment', weight: 0.5, distance: 1.5 },
    ],
    [
      'the same, the other nearer',
      [1, 0],
      [0.5, 0.25],
      [2, 3],
      'none',
      { aspect: 'policy-commitment', weight: 1.5, distance: 0.5 },
    ],
    // 0.1 × 1 - 1 w = 0 at w = 0.1: a weight of 0 is given, and moves up.
    [
      'worse in what has no weight',
      [0.6, 0],
      [0.5, 1],
      [1, 0],
      'none',
      { aspect: 'planning', weight: 0.1, distance: 0.1 },
    ],
    // The one aspect that has a weight: at 0 there is no score left, so that only the other can turn it.
    [
      'better in the one that has a weight',
      [1, 0.5],
      [0.5, 1],
      [1, 0],
      'none',
      { aspect: 'planning', weight: 1, distance: 1 },
    ],
    [
      'equally near by two: the first',
      [1, 0],
      [0, 0.5],
      [2, 2],
      'none',
      { aspect: 'policy-commitment', weight: 1, distance: 1 },
    ],
    // In the two that apply to both a is 0.1 above, whatever they weigh, though its second is below the first of b; and its
    // third, which b has not, is above both of b.
    [
      'better in each, and in one of its own than in any: no weights turn it',
      [0.9, 0.4, 1],
      [0.8, 0.3],
      [1, 1, 1],
      'strict',
      null,
    ],
    // Two weights would have to be 0 for the two to be even.
    ['better in two, even in one: no single weight', [1, 1, 0], [0.5, 0.5, 0], [1, 1, 1], 'weak', null],
    // Unknown in a, and of no weight: at weight w it can be as little as 0 while b has 0.5 w. 0.5 = 0.5 w.
    [
      'unknown in what has no weight',
      [1, 'unknown'],
      [0.5, 0.5],
      [1, 0],
      'none',
      { aspect: 'planning', weight: 1, distance: 1 },
    ],
    // (1 + 0 t) / (1 + t) = 0.5 at t = 1: the second applies to a alone.
    [
      'an aspect that applies to the first alone',
      [1, 0],
      [0.5],
      [1, 0],
      'none',
      { aspect: 'planning', weight: 1, distance: 1 },
    ],
    // a: 0.6. b: (0.5 + t) / (1 + t) = 0.6 at t = 0.25.
    [
      'an aspect that applies to the second alone',
      [0.6],
      [0.5, 1],
      [1, 0],
      'none',
      { aspect: 'planning', weight: 0.25, distance: 0.25 },
    ],
    // b: (0.5 t + 0.8) / (t + 1) = 0.8 at t = 0, where a has no score left.
    ['which the second has as high as the first has another', [0.8], [0.5, 0.8], [1, 1], 'weak', null],
    // First: a (1 t + 0) / (t + 1), b (0 t + 0.5 × 2) / (t + 2), at t = 1 1/2 against 1/3: t (t + 2) = t + 1, t = (√5 - 1) / 2.
    [
      'a quadratic one, aspects of each alone',
      [1, 0],
      [0, 'not-applicable', 0.5],
      [1, 1, 2],
      'none',
      { aspect: 'policy-commitment', weight: (Math.sqrt(5) - 1) / 2, distance: 1 - (Math.sqrt(5) - 1) / 2 },
    ],
  ])('%s', (_, a, b, weights, dominance, nearest) => {
    const { neighbours, nearest: headline } = rank({ b, a }, weights);
    const close = (turn: object | null) =>
      turn &&
      Object.fromEntries(
        Object.entries(turn).map(([key, value]) => [
          key,
          typeof value === 'number' ? expect.closeTo(value, 9) : value,
        ]),
      );
    expect(neighbours).toEqual([
      { upper: 'a', lower: 'b', standing: 'above', dominance, nearest: close(nearest) },
    ]);
    expect(headline).toEqual(nearest && { upper: 'a', lower: 'b', ...close(nearest) });
  });

  test.each<[standing: string, a: Levels, b: Levels]>([
    ['tied', [0.5, 0.5], [1, 0]],
    ['open', [0.5, 'unknown'], [0.5, 0.5]],
  ])('says nothing of the weights where two are %s', (standing, a, b) => {
    const { neighbours, nearest, pairs } = rank({ a, b }, [1, 1]);
    expect(neighbours).toMatchObject([{ standing, dominance: null, nearest: null }]);
    expect(nearest).toBeNull();
    expect(pairs).toEqual({ above: 0, tied: 0, open: 0, strict: 0, weak: 0, [standing]: 1 });
  });

  test('lists neighbours, and finds the nearest turn among all pairs', () => {
    // a and c are 0.05 apart and differ by 1 in the second, which has no weight; b stands between, and differs from neither.
    const found = rank({ a: [0.55, 0], b: [0.52, 0], c: [0.5, 1] }, [1, 0]);
    expect(told(found)).toEqual(['a 1-1', 'b 2-2', 'c 3-3']);
    expect(found.neighbours.map(({ upper, lower }) => upper + lower)).toEqual(['ab', 'bc']);
    expect(found.nearest).toEqual({
      upper: 'b',
      lower: 'c',
      aspect: 'planning',
      weight: expect.closeTo(0.02, 9),
      distance: expect.closeTo(0.02, 9),
    });
    // Here it is not between neighbours: b is open against both.
    const apart = rank({ a: [0.55, 0], b: ['unknown', 0], c: [0.5, 1] }, [1, 0]);
    expect(apart.neighbours.map(({ standing }) => standing)).toEqual(['open', 'open']);
    expect(apart.nearest).toMatchObject({ upper: 'a', lower: 'c', aspect: 'planning' });
    expect(apart.nearest?.weight).toBeCloseTo(0.05, 9);
  });
});

test('what turns neighbours is told of each, also where another pair is turned sooner', () => {
  // By the first alone. 0.9 = 0.8 + 0.5 w at w = 0.2; 0.8 + 0.5 w = 0.2 + 0.6 w at w = 6; a and c: 0.9 = 0.2 + 0.6 w at 7/6.
  const found = rank({ c: [0.2, 0.6], b: [0.8, 0.5], a: [0.9, 0] }, [1, 0]);
  const close = (weight: number) => {
    const near = expect.closeTo(weight, 9);
    return { aspect: 'planning', weight: near, distance: near };
  };
  expect(found.neighbours.map(({ upper, lower, nearest }) => [upper + lower, nearest])).toEqual([
    ['ab', close(0.2)],
    ['bc', close(6)],
  ]);
  expect(found.nearest).toEqual({ upper: 'a', lower: 'b', ...close(0.2) });
});

test('what turns a pair that are not neighbours is found, however little the weights of one of them add up to', () => {
  // z has 6.18 / (10 + d) where the first weighs 1 + d, and a 0.6 whatever it weighs: even at d = 0.3. a has 0.6 / (1 + t) where
  // the second weighs t, and c 0.5 whatever: even at t = 0.2. m is a without the second, and above c whatever it weighs.
  const c = [0.5, 0.5, 0.5];
  const found = rank({ z: [0, 'not-applicable', 6.18 / 9], a: [0.6, 0], m: [0.6], c }, [1, 0, 9]);
  expect(told(found)).toEqual(['z 1-1', 'a 2-2 tied', 'm 2-2 tied', 'c 4-4']);
  expect(found.neighbours.map(({ nearest }) => nearest)).toEqual([
    { aspect: 'policy-commitment', weight: expect.closeTo(1.3, 9), distance: expect.closeTo(0.3, 9) },
    null,
    null,
  ]);
  const near = expect.closeTo(0.2, 9);
  expect(found.nearest).toEqual({ upper: 'a', lower: 'c', aspect: 'planning', weight: near, distance: near });
});

describe('laws', () => {
  const level = fc.constantFrom<Level>(0, 0.25, 0.5, 0.75, 1, 'unknown', 'not-applicable');
  const company = fc.array(level, { minLength: 3, maxLength: 3 });
  const weights = fc
    .array(fc.constantFrom(0, 1, 2, 3), { minLength: 3, maxLength: 3 })
    .filter((all) => all.some(Boolean));
  const field = (least: number, most: number) =>
    fc
      .array(company, { minLength: least, maxLength: most })
      .map((all) => Object.fromEntries(all.map((levels, index) => [`c${index}`, levels])));

  /** Every way in which the unknown aspects of a company can turn out, each all or nothing. */
  function completions(levels: Levels): Levels[] {
    return levels.reduce<Level[][]>(
      (all, one) =>
        all.flatMap((some) => (one === 'unknown' ? [0, 1] : [one]).map((end): Level[] => [...some, end])),
      [[]],
    );
  }

  /** By a way of its own: the mean over what applies and has a weight. */
  function scoreBy(levels: Levels, given: readonly number[]): number | null {
    const counted = levels.flatMap((one, index) =>
      typeof one === 'number' ? [[one, given[index] ?? 0] as const] : [],
    );
    const sum = counted.reduce((total, [, weight]) => total + weight, 0);
    return sum > 0 ? counted.reduce((total, [one, weight]) => total + one * weight, 0) / sum : null;
  }

  test('the ranks are the best and the worst over all ways in which what is unknown can turn out', () => {
    fc.assert(
      fc.property(field(1, 4), weights, (companies, given) => {
        const scored = Object.entries(companies).filter(
          ([, levels]) =>
            scoreBy(
              levels.map((one) => (one === 'unknown' ? 0 : one)),
              given,
            ) !== null,
        );
        const worlds = scored.reduce<number[][]>(
          (all, [, levels]) => {
            const scores = [...new Set(completions(levels).map((one) => scoreBy(one, given) as number))];
            return all.flatMap((world) => scores.map((score) => [...world, score]));
          },
          [[]],
        );
        fc.pre(worlds.length <= 4096);
        const ranks = scored.map((_, own) =>
          worlds.map((world) => 1 + world.filter((score) => score > (world[own] ?? 0) + 1e-9).length),
        );
        const found = rank(companies, given);
        expect(found.unranked).toEqual(
          Object.keys(companies).filter((id) => !scored.some(([one]) => one === id)),
        );
        for (const [index, [id]] of scored.entries())
          expect([id, found.ranking.find((one) => one.id === id)?.rank]).toEqual([
            id,
            { best: Math.min(...(ranks[index] ?? [])), worst: Math.max(...(ranks[index] ?? [])) },
          ]);
      }),
      { numRuns: 300 },
    );
  });

  /** Whether the first is surely above the second, by what `scoreAward` itself says; unknown where one has no score. */
  function isSurelyAbove(a: Levels, b: Levels, given: readonly number[]): boolean | null {
    const [upper, lower] = [a, b].map(
      (levels) => scoreAward(levelsOf(levels), { weights: weightsOf(given) }).score,
    );
    return upper && lower ? upper.lo > lower.hi + 1e-9 : null;
  }

  const grid = [0, 1e-4, 1, 1e4];
  const gridOfWeights = grid
    .flatMap((a) => grid.flatMap((b) => grid.map((c) => [a, b, c])))
    .filter((all) => all.some(Boolean));

  test('what is above at any weights is so at all of a grid of weights; what is not, is not at some', () => {
    fc.assert(
      fc.property(company, company, weights, (a, b, given) => {
        const [pair] = rank({ a, b }, given).neighbours;
        fc.pre(pair?.standing === 'above');
        const [upper, lower] = pair?.upper === 'a' ? [a, b] : [b, a];
        const above = gridOfWeights.map((all) => isSurelyAbove(upper, lower, all));
        const below = gridOfWeights.map((all) => isMaybeBelow(upper, lower, all));
        if (pair?.dominance === 'strict') expect(above).not.toContain(false);
        if (pair?.dominance === 'none') expect(below).toContain(true);
        else expect(below).not.toContain(true);
      }),
      { numRuns: 500 },
    );
  });

  function isMaybeBelow(a: Levels, b: Levels, given: readonly number[]): boolean | null {
    const [upper, lower] = [a, b].map(
      (levels) => scoreAward(levelsOf(levels), { weights: weightsOf(given) }).score,
    );
    return upper && lower ? upper.lo < lower.hi - 1e-9 : null;
  }

  test('at the nearest weight the two may be even; at any single weight that is nearer the one is surely above', () => {
    fc.assert(
      fc.property(company, company, weights, (a, b, given) => {
        const [pair] = rank({ a, b }, given).neighbours;
        fc.pre(pair?.standing === 'above');
        const [upper, lower] = pair?.upper === 'a' ? [a, b] : [b, a];
        const nearest = pair?.nearest;
        const at = (index: number, weight: number) =>
          given.map((own, other) => (other === index ? weight : own));
        if (nearest) {
          const index = tjslAwardAspectIds.indexOf(nearest.aspect);
          expect(nearest.distance).toBeCloseTo(Math.abs(nearest.weight - (given[index] ?? 0)), 9);
          const [most, least] = [upper, lower].map(
            (levels) => scoreAward(levelsOf(levels), { weights: weightsOf(at(index, nearest.weight)) }).score,
          );
          expect(most?.lo).toBeCloseTo(least?.hi ?? -1, 9);
        }
        const reach = nearest?.distance ?? 1000;
        for (const [index, own] of given.entries())
          for (const part of [-0.999, -0.5, -0.1, 0.1, 0.5, 0.999]) {
            const weight = own + part * reach;
            // Where a weight all but leaves a company without a score, the scores may come closer than the tolerance.
            if (weight >= 1e-6 && at(index, weight).some((one) => one > 0))
              expect([index, weight, isSurelyAbove(upper, lower, at(index, weight))]).not.toEqual([
                index,
                weight,
                false,
              ]);
          }
      }),
      { numRuns: 500 },
    );
  });

  test('the headline is the least over all pairs, each looked at alone; the counts are those of all pairs', () => {
    fc.assert(
      fc.property(field(2, 6), weights, (companies, given) => {
        const ids = Object.keys(companies);
        const pairs = ids.flatMap((one, index) =>
          ids
            .slice(index + 1)
            .flatMap(
              (other) =>
                rank({ [one]: companies[one] ?? [], [other]: companies[other] ?? [] }, given).neighbours,
            ),
        );
        const found = rank(companies, given);
        const distances = pairs.flatMap(({ nearest }) => (nearest ? [nearest.distance] : []));
        if (distances.length === 0) expect(found.nearest).toBeNull();
        else expect(found.nearest?.distance).toBeCloseTo(Math.min(...distances), 9);
        const count = (standing: string) =>
          pairs.filter((pair) => pair.standing === standing || pair.dominance === standing).length;
        for (const [standing, number] of Object.entries(found.pairs))
          expect([standing, number]).toEqual([standing, count(standing)]);
      }),
      { numRuns: 200 },
    );
  });

  test('the order in which companies are given changes no rank, and the unit of the weights only their unit', () => {
    fc.assert(
      fc.property(field(2, 5), weights, fc.constantFrom(0.001, 7, 1e6), (companies, given, unit) => {
        const found = rank(companies, given);
        const byId = ({ ranking }: AwardRanking) =>
          Object.fromEntries(ranking.map(({ id, rank: one, tied }) => [id, { ...one, tied }]));
        const turned = rank(Object.fromEntries(Object.entries(companies).reverse()), given);
        expect(byId(turned)).toEqual(byId(found));
        expect(turned.pairs).toEqual(found.pairs);
        const scaled = rank(
          companies,
          given.map((weight) => weight * unit),
        );
        expect(byId(scaled)).toEqual(byId(found));
        expect((scaled.nearest?.distance ?? 0) / unit).toBeCloseTo(found.nearest?.distance ?? 0, 6);
      }),
      { numRuns: 200 },
    );
  });

  test('no company of the list is surely above one that stands before it, and JSON gives it back', () => {
    fc.assert(
      fc.property(field(2, 6), weights, (companies, given) => {
        const found = rank(companies, given);
        for (const [index, { score }] of found.ranking.entries())
          for (const later of found.ranking.slice(index + 1))
            expect(later.score.lo).toBeLessThanOrEqual(score.hi + 1e-9);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });
});

describe('what is refused', () => {
  const verdict = verdictOf([1]);
  const weights = weightsOf([1]);
  const entry = { id: 'a', verdict };
  const throwing = Object.defineProperty({ id: 'a' }, 'verdict', {
    get: () => {
      throw new RangeError('hostile');
    },
  });
  test.each<[title: string, entries: () => unknown, options: () => unknown, code: string, parameter: string]>(
    [
      ['no options', () => [entry], () => undefined, 'unknown-option', 'options'],
      ['no weights', () => [entry], () => ({}), 'invalid-weights', 'options.weights'],
      [
        'a weight left out',
        () => [entry],
        () => ({ weights: { planning: 1 } }),
        'invalid-weights',
        'options.weights.policy-commitment',
      ],
      [
        'weights of 0',
        () => [entry],
        () => ({ weights: weightsOf([]) }),
        'invalid-weights',
        'options.weights',
      ],
      [
        'a weight below 0',
        () => [entry],
        () => ({ weights: { ...weights, other: -1 } }),
        'invalid-weights',
        'options.weights.other',
      ],
      [
        'a weight of no aspect',
        () => [entry],
        () => ({ weights: { ...weights, price: 1 } }),
        'unknown-group',
        'options.weights',
      ],
      [
        'another option',
        () => [entry],
        () => ({ weights, aggregation: 'geometric' }),
        'unknown-option',
        'options',
      ],
      ['no list', () => entry, () => ({ weights }), 'invalid-input', 'entries'],
      [
        'too many',
        () => Array.from({ length: 5001 }, (_, id) => ({ id: `${id}`, verdict })),
        () => ({ weights }),
        'invalid-input',
        'entries',
      ],
      [
        'as many as there can be, the first of which is none',
        () => new Array(5000),
        () => ({ weights }),
        'invalid-input',
        'entries[0]',
      ],
      ['a list in place of an entry', () => [[entry]], () => ({ weights }), 'invalid-input', 'entries[0]'],
      ['no entry', () => [null], () => ({ weights }), 'invalid-input', 'entries[0]'],
      ['a hole in the list', () => new Array(2), () => ({ weights }), 'invalid-input', 'entries[0]'],
      ['no id', () => [entry, { id: '', verdict }], () => ({ weights }), 'invalid-input', 'entries[1].id'],
      ['an id given twice', () => [entry, entry], () => ({ weights }), 'invalid-input', 'entries[1].id'],
      ['no verdict', () => [{ id: 'a' }], () => ({ weights }), 'verdict-mismatch', 'entries[0].verdict'],
      [
        'the list that a case gives',
        () => [{ id: 'a', verdict: [verdict] }],
        () => ({ weights }),
        'verdict-mismatch',
        'entries[0].verdict',
      ],
      [
        'a verdict of another framework',
        () => [{ id: 'a', verdict: { ...verdict, framework: { id: 'siger-mu', version: '1.0.0' } } }],
        () => ({ weights }),
        'verdict-mismatch',
        'entries[0].verdict',
      ],
      [
        'a score beyond 1',
        () => [
          {
            id: 'a',
            verdict: { ...verdict, groups: { ...verdict.groups, planning: { score: { lo: 0, hi: 2 } } } },
          },
        ],
        () => ({ weights }),
        'verdict-mismatch',
        'entries[0].verdict',
      ],
      [
        'a score that is no number',
        () => [
          {
            id: 'a',
            verdict: { ...verdict, groups: { ...verdict.groups, planning: { score: { lo: '0', hi: 1 } } } },
          },
        ],
        () => ({ weights }),
        'verdict-mismatch',
        'entries[0].verdict',
      ],
      [
        'a verdict without a group',
        () => [{ id: 'a', verdict: { ...verdict, groups: {} } }],
        () => ({ weights }),
        'verdict-mismatch',
        'entries[0].verdict',
      ],
      ['a getter that throws', () => [throwing], () => ({ weights }), 'invalid-input', 'entries[0]'],
    ],
  )('%s', (_, entries, options, code, parameter) => {
    expect(thrownBy(() => rankAward(entries() as never, options() as never))).toMatchObject({
      function: 'rankAward',
      code,
      parameter,
    });
  });

  test('says of a verdict that it does not take what is wrong with it', () => {
    const odd = { id: 'a', verdict: { ...verdict, groups: {} } };
    const { cause } = thrownBy(() => rankAward([odd] as never, { weights }));
    expect(cause).toMatchObject({ function: 'rankAward', code: 'verdict-mismatch', parameter: 'verdict' });
  });

  test('ranks a thousand companies, and lists no more than that', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      id: `c${index}`,
      verdict: verdictOf(
        Array.from({ length: 7 }, (__, aspect) => ((index * 7919 + aspect * 104_729) % 997) / 996),
      ),
    }));
    const { ranking, neighbours, pairs, nearest } = rankAward(many, {
      weights: weightsOf([1, 2, 3, 1, 2, 3, 1]),
    });
    expect([ranking.length, neighbours.length]).toEqual([1000, 999]);
    expect(pairs.above + pairs.tied + pairs.open).toBe((1000 * 999) / 2);
    expect(nearest?.distance).toBeLessThan(0.01);
  });
});
