import { describe, expect, test } from 'vitest';
import { classifyArchetype, partnershipArchetypes } from '../../../src/archetypes.js';
import { sensitivity } from '../../../src/assess/sensitivity.js';
import type { Level } from '../../../src/core/level.js';
import type { OutputIndices } from '../../../src/forms/sensitivity/result.js';

// Small designs of steps and readings have few points: all of them are gone through here, by the public function and without
// a sequence, and shares and variances are worked out exactly.

const names = ['out', 'mostly-out', 'mostly-in', 'in'] as const;
const neighbours = (level: Level) => {
  const at = names.indexOf(level as (typeof names)[number]);
  return names.slice(Math.max(0, at - 1), at + 2);
};

type Levels = Partial<Record<keyof typeof partnershipArchetypes.attributes, (typeof names)[number]>>;
type World = { readonly levels: Levels; readonly reading: (typeof readings)[number] };

const base: Levels = {
  importance: 'mostly-in',
  balance: 'mostly-out',
  'mutual-benefit': 'in',
  complementarity: 'in',
  independence: 'mostly-in',
  'capability-gain': 'out',
};
const moved = ['importance', 'balance', 'independence'] as const;
const readings = ['surakarta', 'sulistiyani'] as const;
const verdict = classifyArchetype(base);

/** Every combination of the options of each factor. */
function product<One>(options: readonly (readonly One[])[]): One[][] {
  return options.reduce<One[][]>(
    (all, some) => all.flatMap((one) => some.map((next) => [...one, next])),
    [[]],
  );
}

const options: (readonly string[])[] = [...moved.map((id) => neighbours(base[id] ?? 'out')), readings];
const worlds = product(options).map((choice) => {
  const levels = Object.fromEntries(moved.map((id, index) => [id, choice[index]]));
  const world = { levels: { ...base, ...levels }, reading: choice.at(-1) } as World;
  return { choice, verdict: classifyArchetype(world.levels, { reading: world.reading }) };
});

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const variance = (values: readonly number[]) => mean(values.map((one) => (one - mean(values)) ** 2));

/** Exactly: the variance of the mean given one factor, and what is left on average given all others, as shares. */
function exact(f: (world: (typeof worlds)[number]) => number) {
  const whole = variance(worlds.map(f));
  const groupedBy = (key: (choice: readonly string[]) => string) => {
    const groups = new Map<string, number[]>();
    for (const world of worlds) {
      const own = groups.get(key(world.choice)) ?? [];
      groups.set(key(world.choice), [...own, f(world)]);
    }
    return [...groups.values()];
  };
  return options.map((_, factor) => ({
    first: variance(groupedBy((choice) => choice[factor] ?? '').map(mean)) / whole,
    total:
      mean(groupedBy((choice) => choice.filter((_one, at) => at !== factor).join()).map(variance)) / whole,
  }));
}

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
const result = sensitivity(partnershipArchetypes, verdict, {
  seed: 4,
  replications: 4096,
  vary: {
    levels: { by: Object.fromEntries(moved.map((id) => [id, 'one-step'])) },
    reading: readings,
  },
  indices: { resamples: 200, confidence: 0.99 },
});

test('the design has the factors that are enumerated', () => {
  expect(worlds).toHaveLength(3 * 3 * 3 * 2);
  expect(result.varied.map(({ factor }) => factor)).toEqual([
    'levels.importance',
    'levels.balance',
    'levels.independence',
    'reading',
  ]);
  expect(result.indices).toMatchObject({ rows: 4096, evaluations: 6 * 4096 });
});

test('the shares are those of the enumeration, within 0.005', () => {
  const share = worlds.filter((one) => isSame(one.verdict.outcome, verdict.outcome)).length / worlds.length;
  expect(share).toBeGreaterThan(0.1);
  expect(share).toBeLessThan(0.9);
  expect(Math.abs(result.holds.share - share)).toBeLessThan(0.005);
  for (const type of ['pseudo', 'mutualism', 'conjugation'] as const) {
    const alike = worlds.filter((one) => one.verdict.status[type] === verdict.status[type]).length;
    expect(Math.abs(result.standings[type].share - alike / worlds.length)).toBeLessThan(0.005);
  }
  const outcomes = new Set(worlds.map((one) => JSON.stringify(one.verdict.outcome)));
  expect(new Set(result.outcomes.map(({ outcome }) => JSON.stringify(outcome)))).toEqual(outcomes);
});

const outputs: readonly [string, (world: (typeof worlds)[number]) => number][] = [
  ['holds', (world) => (isSame(world.verdict.outcome, verdict.outcome) ? 1 : 0)],
  ['pseudo', (world) => world.verdict.memberships.pseudo?.lo ?? 0],
  ['mutualism', (world) => world.verdict.memberships.mutualism?.lo ?? 0],
  ['conjugation', (world) => world.verdict.memberships.conjugation?.lo ?? 0],
];

describe.each(outputs)('the indices of %s', (name, f) => {
  const found = result.indices?.outputs.find(({ output, member }) => (member ?? output) === name) as Extract<
    OutputIndices,
    { factors: unknown }
  >;
  const factors = Object.values(found.factors);

  test('are those of the enumeration, within 0.05', () => {
    expect(found.bound).toBe('point');
    expect(Math.abs(found.variance / variance(worlds.map(f)) - 1)).toBeLessThan(0.02);
    for (const [factor, { first, total }] of exact(f).entries()) {
      expect(Math.abs((factors[factor]?.first.value ?? 9) - first)).toBeLessThan(0.05);
      expect(Math.abs((factors[factor]?.total.value ?? 9) - total)).toBeLessThan(0.05);
    }
  });

  test('have intervals that hold those of the enumeration', () => {
    for (const [factor, { first, total }] of exact(f).entries()) {
      const { first: one, total: other } = factors[factor] ?? {};
      for (const [interval, truth] of [
        [one?.interval, first],
        [other?.interval, total],
      ] as const) {
        expect(interval?.lo).toBeLessThanOrEqual(truth + 0.01);
        expect(interval?.hi).toBeGreaterThanOrEqual(truth - 0.01);
      }
    }
  });
});

test('what is unknown and not drawn gives the indices of both bounds; what is the same everywhere has none, with the reason', () => {
  const open = classifyArchetype({ importance: 'mostly-in', complementarity: 'out', balance: 'in' });
  const { indices } = sensitivity(partnershipArchetypes, open, {
    seed: 1,
    replications: 64,
    vary: { levels: { by: { importance: 0.1 } } },
    indices: { resamples: 100, confidence: 0.9 },
  });
  const told = (indices?.outputs ?? []).map((one) => [
    one.member ?? one.output,
    one.bound,
    'reason' in one ? one.reason : 'varies',
  ]);
  expect(told).toEqual([
    ['holds', 'point', 'no-variation'],
    ['pseudo', 'point', 'no-variation'],
    // The minimum of importance and something from 0 to 1.
    ['mutualism', 'lo', 'no-variation'],
    ['mutualism', 'hi', 'varies'],
    ['conjugation', 'point', 'no-variation'],
  ]);
});

test('what does not apply in some evaluation has no indices', () => {
  const inapplicable = classifyArchetype({ importance: 'in', balance: 'not-applicable' });
  const { indices } = sensitivity(partnershipArchetypes, inapplicable, {
    seed: 1,
    replications: 8,
    vary: { levels: { by: { importance: 'one-step' } } },
    indices: { resamples: 100, confidence: 0.9 },
  });
  expect(indices?.outputs.find(({ member }) => member === 'pseudo')).toEqual({
    output: 'membership',
    member: 'pseudo',
    bound: 'point',
    reason: 'not-applicable',
  });
});
