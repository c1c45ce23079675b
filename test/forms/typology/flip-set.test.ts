import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.js';
import type { Level } from '../../../src/core/level.js';
import { classify } from '../../../src/forms/classify.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import type { TypeStatus } from '../../../src/forms/typology/verdict.js';
import { anyLevels, type Sample, samples } from './arbitrary.js';
import { typologyOf } from './made.js';
import { type Inputs, inputsOf, isKnown, type OracleType, typesOf } from './oracle.js';

const newValues = [0, 1 / 3, 0.5, 2 / 3, 1];

/** What a membership amounts to for a given crossover; `null` is inapplicable. */
function statusAt(membership: Interval | null, crossover: number): TypeStatus {
  if (membership === null) return 'inapplicable';
  if (membership.lo > crossover + 1e-9) return 'certain';
  if (membership.hi < crossover - 1e-9) return 'excluded';
  return membership.hi - membership.lo <= 1e-9 ? 'ambiguous' : 'possible';
}

function membershipOf({ defining }: OracleType, inputs: Inputs): Interval | null {
  let [lo, hi] = [1, 1];
  for (const [id, side] of defining) {
    const level = inputs[id];
    if (level === undefined || level === 'not-applicable') return null;
    lo = Math.min(lo, side === 'in' ? level.lo : 1 - level.hi);
    hi = Math.min(hi, side === 'in' ? level.hi : 1 - level.lo);
  }
  return defining.length === 0 ? null : { lo, hi };
}

/** Every way to give each of some attributes a new value. */
function changesOf(ids: readonly string[], inputs: Inputs): Inputs[] {
  return ids.reduce<Inputs[]>(
    (found, id) => {
      const own = inputs[id];
      const values = newValues.filter((one) => typeof own !== 'object' || Math.abs(one - own.lo) > 1e-9);
      return found.flatMap((one) => values.map((value) => ({ ...one, [id]: { lo: value, hi: value } })));
    },
    [inputs],
  );
}

function subsetsOf<T>(items: readonly T[]): T[][] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  return subsetsOf(rest).flatMap((one) => [one, [first, ...one]]);
}

/** The smallest sets of known levels that alter a status, each with the type it alters, by trying all of them. */
function smallestFlips(definition: Sample['definition'], reading: string, inputs: Inputs): string[] {
  const types = typesOf(definition, reading);
  const known = Object.keys(inputs).filter((id) => isKnown(inputs[id] ?? 'not-applicable'));
  const before = types.map((type) => statusAt(membershipOf(type, inputs), 0.5));
  for (let size = 1; size <= known.length; size += 1) {
    const found = new Set<string>();
    for (const ids of subsetsOf(known).filter((one) => one.length === size)) {
      for (const changed of changesOf(ids, inputs)) {
        for (const [place, type] of types.entries()) {
          if (statusAt(membershipOf(type, changed), 0.5) !== before[place])
            found.add(`${type.id}: ${ids.join()}`);
        }
      }
    }
    if (found.size > 0) return [...found].sort();
  }
  return [];
}

const flipsOf = ({ definition, reading, levels }: Sample) =>
  flipSet(definition, classify(definition, levels, { reading }));

describe('the levels of a flip set', () => {
  test('are the smallest sets of known levels whose change alters a status, and all of them', () => {
    fc.assert(
      fc.property(samples(anyLevels), (sample) => {
        const { levels } = flipsOf(sample);
        const inputs = inputsOf(sample.definition, sample.levels);
        expect(levels.map(({ type, indicators }) => `${type}: ${indicators.join()}`).sort()).toEqual(
          smallestFlips(sample.definition, sample.reading, inputs),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('alter the status that the verdict gives, for some new values', () => {
    fc.assert(
      fc.property(samples(anyLevels), (sample) => {
        const { definition, reading } = sample;
        const verdict = classify(definition, sample.levels, { reading });
        for (const { type, indicators } of flipSet(definition, verdict).levels) {
          const after = changesOf(indicators, verdict.inputs).map(
            (levels) => classify(definition, levels, { reading }).status[type],
          );
          expect(after.some((status) => status !== verdict.status[type])).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Record<string, Level | Interval>, { type: string; indicators: string[] }[]]>([
    [
      'all that keep a type out',
      { first: 'out', second: 'out', third: 'in' },
      [{ type: 'one', indicators: ['first', 'second', 'third'] }],
    ],
    [
      'each that holds a type in',
      { first: 'in', second: 'in', third: 'out' },
      ['first', 'second', 'third'].map((id) => ({ type: 'one', indicators: [id] })),
    ],
    [
      'none where what keeps a type out is not known exactly',
      { first: { lo: 0, hi: 0.4 }, second: 'in', third: 'out' },
      [],
    ],
    ['none where something does not apply', { first: 'not-applicable', second: 'in', third: 'out' }, []],
    ['what is known of a type that is open', { first: 'in' }, [{ type: 'one', indicators: ['first'] }]],
  ])('are %s', (_, levels, expected) => {
    const criteria = { first: 'in', second: 'in', third: 'out' } as const;
    const definition = typologyOf(Object.keys(criteria), { one: criteria });
    expect(flipSet(definition, classify(definition, levels)).levels).toEqual(expected);
  });
});

/** How near to 0.5 a crossover alters the status of any type: looked for at, and right beside, every bound. */
function nearestByScanning(memberships: readonly (Interval | null)[]): number | null {
  const beside = 1e-6;
  const bounds = memberships.flatMap((one) => (one ? [one.lo, one.hi] : []));
  const tried = bounds.flatMap((bound) => [bound - beside, bound, bound + beside]);
  const altering = [...tried, ...Array.from({ length: 201 }, (_, step) => step / 200)].filter(
    (crossover) =>
      crossover >= 0 &&
      crossover <= 1 &&
      memberships.some((one) => statusAt(one, crossover) !== statusAt(one, 0.5)),
  );
  return altering.length === 0 ? null : Math.min(...altering.map((one) => Math.abs(one - 0.5)));
}

describe('the threshold of a flip set', () => {
  test('is the nearest crossover at which, or right beyond which, a status is another', () => {
    fc.assert(
      fc.property(samples(anyLevels), (sample) => {
        const inputs = inputsOf(sample.definition, sample.levels);
        const types = typesOf(sample.definition, sample.reading);
        const memberships = types.map((type) => membershipOf(type, inputs));
        const { thresholds } = flipsOf(sample);
        const nearest = nearestByScanning(memberships);
        expect(thresholds === null).toBe(nearest === null);
        if (thresholds === null || nearest === null) return;
        expect(Math.abs(thresholds.distance - nearest)).toBeLessThan(2e-6);
        expect(thresholds.distance).toBeCloseTo(Math.abs(thresholds.crossover - 0.5), 9);
        const own = memberships[types.findIndex(({ id }) => id === thresholds.type)] ?? null;
        const around = [-1e-6, 0, 1e-6].map((beside) => statusAt(own, thresholds.crossover + beside));
        expect(new Set([...around, statusAt(own, 0.5)]).size).toBeGreaterThan(1);
      }),
      { numRuns: 2000 },
    );
  });

  const two = typologyOf(['first', 'second'], { one: { first: 'in' }, other: { second: 'in' } });

  test.each<[string, Record<string, Level>, { type: string; crossover: number } | null]>([
    [
      'of two equally near, that of the first type',
      { first: 'mostly-out', second: 'mostly-in' },
      { type: 'one', crossover: 1 / 3 },
    ],
    [
      'the other way round as well',
      { first: 'mostly-in', second: 'mostly-out' },
      { type: 'one', crossover: 2 / 3 },
    ],
    ['none where nothing is known, for no crossover tells anything then', {}, null],
    ['that of the known type, not of the unknown one', { second: 'in' }, { type: 'other', crossover: 1 }],
    ['none where nothing applies', { first: 'not-applicable', second: 'not-applicable' }, null],
  ])('is %s', (_, levels, expected) => {
    const { thresholds } = flipSet(two, classify(two, levels));
    expect(thresholds && { type: thresholds.type, crossover: thresholds.crossover }).toEqual(expected);
  });

  test('is as far off as the margin says, where the outcome is determined', () => {
    fc.assert(
      fc.property(samples(anyLevels), ({ definition, reading, levels }) => {
        const verdict = classify(definition, levels, { reading });
        if (verdict.margin === null) return;
        expect(flipSet(definition, verdict).thresholds?.distance).toBeCloseTo(verdict.margin, 9);
      }),
      { numRuns: 500 },
    );
  });
});

test('a typology has no weights to change', () => {
  const definition = typologyOf(['held'], { one: { held: 'in' } });
  expect(flipSet(definition, classify(definition, { held: 'in' })).weights).toBeNull();
});
