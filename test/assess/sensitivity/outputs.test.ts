import { describe, expect, test } from 'vitest';
import { classifyPowerLayout, powerLayout } from '../../../src/archetypes.js';
import { replay } from '../../../src/assess/replay.js';
import { sensitivity } from '../../../src/assess/sensitivity.js';
import { audit } from '../../../src/forms/audit.js';
import { classify } from '../../../src/forms/classify.js';
import { score } from '../../../src/forms/score.js';
import { validate } from '../../../src/forms/validate.js';
import { varianceIndices } from '../../../src/measure/sampling/variance-indices.js';
import { thrownBy } from '../../core/thrown-by.js';
import { checklist, index, ladder, process, profile, propositions } from '../../own/frameworks.js';

const answers = { 'xq-scale': 'mostly-in', 'xq-flood': 'mostly-out', 'xq-clerk': 'mostly-in' } as const;
const weights = { 'xq-place': 1, 'xq-people': 2 };

test.each<[string, object, object, string[]]>([
  ['a checklist', checklist, score(checklist, answers), ['group xq-place', 'group xq-people']],
  [
    'a checklist with weights',
    checklist,
    score(checklist, answers, { weights }),
    ['group xq-place', 'group xq-people', 'score'],
  ],
  [
    'an index',
    index,
    score(index, { 'xq-weighed': { points: 4, of: 5 } } as never),
    ['group xq-fair', 'group xq-ease'],
  ],
  [
    'a ladder',
    ladder,
    classify(ladder, { 'xq-told': 'mostly-in' }),
    ['membership xq-low', 'membership xq-high'],
  ],
  [
    'a process',
    process,
    audit(process, { 'xq-soil': 'in', 'xq-water': 'mostly-in' }),
    ['phase xq-first', 'phase xq-then'],
  ],
  ['propositions, which have no number', propositions, validate(propositions, { 'xq-crop': 'in' }), []],
])('indices are of whether it holds, and of the numbers of %s', (_, definition, verdict, expected) => {
  const { indices } = sensitivity(
    definition as never,
    verdict as never,
    {
      seed: 1,
      replications: 4,
      vary: { levels: { by: 0.1 } },
      indices: { resamples: 100, confidence: 0.9 },
    } as never,
  );
  const told = (indices?.outputs ?? []).map(({ output, member }) => [output, member ?? ''].join(' ').trim());
  expect([...new Set(told)]).toEqual(['holds', ...expected]);
});

describe('indices, worked out again from the parameters that are told', () => {
  const indices = { resamples: 100, confidence: 0.9 };
  const moved = { levels: { by: 'one-step' } } as const;
  const points = classifyPowerLayout({ parity: 'mostly-in', subordination: 'mostly-out' });
  // What is not known stays open: of a layout that asks for it there is a lower and an upper end.
  const open = classifyPowerLayout({ parity: 'mostly-out' });

  test.each([
    ['of points', points, ['point']],
    ['of ends', open, ['lo', 'hi']],
  ] as const)('%s', (_, verdict, bounds) => {
    const result = sensitivity(powerLayout, verdict, { seed: 4, replications: 16, vary: moved, indices });
    const factors = result.varied.map(({ factor }) => factor.slice('levels.'.length));
    const first = result.replications.map(({ parameters }) => parameters.levels ?? {});
    const second = (result.indices?.second ?? []).map(({ levels = {} }) => levels);
    const mixed = factors.map((factor) =>
      first.map((own, row) => ({ ...own, [factor]: second[row]?.[factor as never] })),
    );
    expect(second).not.toEqual(first);
    expect(result.indices).toMatchObject({
      rows: 16,
      evaluations: (factors.length + 2) * 16,
      seed: 4,
      ...indices,
    });
    const [holds, ...outputs] = result.indices?.outputs ?? [];
    expect(holds).toMatchObject({ output: 'holds', bound: 'point' });
    expect(holds).not.toHaveProperty('member');
    const member = 'linear-union';
    const own = outputs.filter((one) => one.member === member);
    expect(own.map(({ output, bound }) => [output, bound])).toEqual(
      bounds.map((bound) => ['membership', bound]),
    );
    const same = JSON.stringify(verdict.outcome);
    for (const one of [holds, ...own]) {
      const numbers = (rows: readonly object[]) =>
        rows.map((levels) => {
          const { memberships, outcome } = replay(powerLayout, verdict, { levels });
          if (one?.output === 'holds') return JSON.stringify(outcome) === same ? 1 : 0;
          return memberships[member]?.[one?.bound === 'hi' ? 'hi' : 'lo'] as number;
        });
      const sample = { first: numbers(first), second: numbers(second), mixed: mixed.map(numbers) };
      const found = varianceIndices(sample, { seed: 4, ...indices });
      const named = { output: one?.output, bound: one?.bound, ...(one?.member && { member }) };
      const told = found.factors && {
        mean: found.mean,
        variance: found.variance,
        factors: Object.fromEntries(
          found.factors.map((each, at) => [`levels.${factors[at]}`, each] as const),
        ),
      };
      expect(one).toStrictEqual({ ...named, ...(told || { reason: 'no-variation' }) });
    }
  });

  test('of a layout of which nothing applies there are none', () => {
    const silent = classifyPowerLayout({ parity: 'not-applicable', subordination: 'in' });
    const result = sensitivity(powerLayout, silent, { seed: 4, replications: 16, vary: moved, indices });
    const own = (result.indices?.outputs ?? []).filter((one) => one.member === 'linear-union');
    expect(own).toEqual([
      { output: 'membership', member: 'linear-union', bound: 'point', reason: 'not-applicable' },
    ]);
  });
});

test('the score of a checklist has a cut, and it is told where one is none', () => {
  const verdict = score(checklist, answers, { weights });
  const run = (atLeast: number) =>
    sensitivity(checklist, verdict, {
      seed: 1,
      replications: 4,
      vary: { levels: { by: 0.1 } },
      cut: { atLeast },
    });
  // No score is below 0.
  expect(run(0).outcomes).toEqual([{ outcome: { kind: 'reached' }, count: 4, share: 1 }]);
  expect(thrownBy(() => run(1.1))).toMatchObject({
    function: 'sensitivity',
    parameter: 'design.cut.atLeast',
    code: 'invalid-number',
  });
});

test('how many rows of a profile are answered is no part of what it comes to', () => {
  const verdict = classify(profile, { 'xq-pay': 'xq-loose' });
  const { holds, outcomes } = sensitivity(profile, verdict, {
    seed: 1,
    replications: 8,
    vary: { levels: { by: { 'xq-book': 'one-step' }, unknown: 'drawn' } },
  });
  // The other row is drawn from both columns, each in half of the replications: as the first, it alters nothing.
  expect(verdict.outcome).toMatchObject({ kind: 'placed', column: 'xq-loose', answered: 1 });
  expect([holds.what, holds.same, holds.share]).toEqual(['outcome', 4, 0.5]);
  expect(outcomes.map(({ count }) => count)).toEqual([4, 4]);
});

const weighed = score(index, { 'xq-weighed': { points: 4, of: 5 } } as never, {
  weights: { 'xq-fair': 1, 'xq-ease': 1 },
});
const scored = score(checklist, answers, { weights });

test.each<[string, object, object, object, string, string]>([
  [
    'a way that there is none of',
    index,
    weighed,
    { aggregation: 'harmonic' },
    'aggregation',
    'unknown-option',
  ],
  ['a way of a checklist', checklist, scored, { aggregation: 'arithmetic' }, 'aggregation', 'invalid-design'],
  [
    'a way of an index without weights',
    index,
    score(index, {}),
    { aggregation: 'arithmetic' },
    'aggregation',
    'invalid-design',
  ],
  [
    'weights of a ladder, though its stored verdict has some',
    ladder,
    { ...classify(ladder, {}), weights },
    { weights },
    'weights',
    'invalid-design',
  ],
])('computed again, %s is refused', (_, definition, verdict, parameters, place, code) => {
  const run = () => replay(definition as never, verdict as never, parameters as never);
  expect(thrownBy(run)).toMatchObject({ function: 'replay', parameter: `parameters.${place}`, code });
});

test.each<[string, object, object, string[]]>([
  ['a checklist with weights', checklist, scored, ['crossover', 'weights.xq-place', 'weights.xq-people']],
  ['a checklist without', checklist, score(checklist, answers), ['crossover']],
  ['an index with weights', index, weighed, ['weights.xq-fair', 'weights.xq-ease', 'aggregation']],
  ['an index without', index, score(index, { 'xq-weighed': { points: 4, of: 5 } } as never), []],
])('what is held beside the levels of %s is what could be varied', (_, definition, verdict, expected) => {
  const design = { seed: 1, replications: 4, vary: { levels: { by: 0.1 } } };
  const { held } = sensitivity(definition as never, verdict as never, design as never);
  const beside = held.filter(({ factor }) => !factor.startsWith('levels.'));
  expect(beside).toEqual(expected.map((factor) => ({ factor, because: 'not-asked' })));
});

test('a way to join that a stored verdict names without weights joins nothing when it is computed again', () => {
  const plain = score(index, { 'xq-weighed': { points: 4, of: 5 } } as never);
  const stored = { ...plain, aggregation: 'geometric' };
  expect(replay(index as never, stored as never, {})).toEqual(plain);
});

test('a ladder has no readings to vary, though a stored verdict names one', () => {
  const stored = { ...classify(ladder, { 'xq-told': 'in' }), reading: 'xq-plain' };
  const design = { seed: 1, replications: 4, vary: { reading: ['xq-plain', 'xq-wide'] } };
  expect(thrownBy(() => sensitivity(ladder as never, stored as never, design as never))).toMatchObject({
    function: 'sensitivity',
    parameter: 'design.vary.reading',
    code: 'invalid-design',
  });
});

test.each<[string, object, object]>([
  ['a checklist, which has one way', checklist, score(checklist, answers, { weights })],
  ['an index without weights', index, score(index, { 'xq-weighed': { points: 4, of: 5 } } as never)],
])('how weights join is not varied of %s, though a stored verdict names a way', (_, definition, verdict) => {
  const stored = { ...verdict, aggregation: 'arithmetic' };
  const vary = { aggregation: ['arithmetic', 'geometric'] };
  const run = () =>
    sensitivity(definition as never, stored as never, { seed: 1, replications: 4, vary } as never);
  expect(thrownBy(run)).toMatchObject({
    function: 'sensitivity',
    parameter: 'design.vary.aggregation',
    code: 'invalid-design',
  });
});

test.each<[string, object, object, object]>([
  ['a checklist', checklist, score(checklist, answers, { weights }), { 'xq-place': 3, 'xq-people': 1 }],
  [
    'an index',
    index,
    score(index, {}, { weights: { 'xq-fair': 1, 'xq-ease': 1 } }),
    { 'xq-fair': 3, 'xq-ease': 1 },
  ],
])('%s is computed again with other weights', (_, definition, verdict, other) => {
  const again = replay(definition as never, verdict as never, { weights: other } as never);
  expect(again).toMatchObject({ weights: other });
});
