import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classifyArchetype,
  classifyPowerLayout,
  partnershipArchetypes,
  powerLayout,
} from '../../../src/archetypes.js';
import { assess } from '../../../src/assess/assess.js';
import { sourceOf } from '../../../src/assess/case-source.js';
import { replay } from '../../../src/assess/replay.js';
import { sensitivity } from '../../../src/assess/sensitivity.js';
import type { Case } from '../../../src/case/case.js';
import { assertChecked, type Verdict } from '../../../src/forms/assert-verdict.js';
import { questionsOf } from '../../../src/forms/definition.js';
import {
  overParties,
  type PartyAggregation,
  partyAggregations,
} from '../../../src/forms/sensitivity/party-aggregation.js';
import { combineObservations } from '../../../src/forms/triangulation/combine-observations.js';
import { classifyParticipationPhase, participationPhases } from '../../../src/participation.js';
import { thrownBy } from '../../core/thrown-by.js';
import { notPlain } from '../../forms/plain-json.js';
import { caseNames, codedCase, contested } from '../../forms/triangulation/contested.js';
import { definitions } from './verdicts.js';

const archetypes = 'partnership-archetypes';
const parties = ['village', 'company', 'group'].map((id) => ({ id, name: id, sector: 'other' as const }));
const subject: Case = {
  schema: 'kemitraan/case@1',
  id: 'drying-house',
  title: 'Invented',
  parties,
  observations: [
    { indicator: `${archetypes}.importance`, level: 'in', about: ['village'] },
    { indicator: `${archetypes}.importance`, level: 'in', about: ['group'] },
    { indicator: `${archetypes}.importance`, level: 'mostly-out', about: ['company'] },
    { indicator: `${archetypes}.mutual-benefit`, level: 'mostly-in' },
    { indicator: `${archetypes}.understanding`, level: 'in', about: ['village'] },
    { indicator: `${archetypes}.understanding`, level: 'not-applicable', about: ['group'], note: 'None' },
    { indicator: `${archetypes}.balance`, level: 'in', coder: 'a' },
    { indicator: `${archetypes}.balance`, level: 'in', coder: 'b' },
    { indicator: `${archetypes}.balance`, level: 'mostly-out', coder: 'c' },
    { indicator: `${archetypes}.complementarity`, level: 'out', about: ['village', 'group'] },
  ],
};
const verdict = classifyArchetype(subject);
const stated = { seed: 3, replications: 64 };
const close = (value: number) => expect.closeTo(value, 12) as number;

describe('how partners are joined', () => {
  test.each<[PartyAggregation, importance: object, understanding: object]>([
    ['minimum', { lo: 1 / 3, hi: 1 / 3 }, { lo: 0, hi: 1 }],
    ['mean', { lo: close(7 / 9), hi: close(7 / 9) }, { lo: 0.5, hi: 1 }],
    ['median', { lo: 1, hi: 1 }, { lo: 0, hi: 1 }],
    ['maximum', { lo: 1, hi: 1 }, { lo: 1, hi: 1 }],
  ])('by the %s', (how, importance, understanding) => {
    const parameters = { overParties: { importance: how, understanding: how } };
    const { inputs } = replay(partnershipArchetypes, verdict, parameters, { case: subject });
    expect(inputs.importance).toEqual(importance);
    // Of three one is in, one is not known, and of one it is no question.
    expect(inputs.understanding).toEqual(understanding);
    expect(inputs.balance).toEqual(verdict.inputs.balance);
  });

  test('for all questions at once, or for each by itself (COINr issue 35)', () => {
    const run = (over: object) =>
      sensitivity(
        partnershipArchetypes,
        verdict,
        { ...stated, vary: { overParties: over as never } },
        { case: subject },
      );
    const together = run(['minimum', 'maximum']);
    expect(together.varied).toEqual([
      { factor: 'overParties', now: 'minimum', among: ['minimum', 'maximum'] },
    ]);
    // Nothing that this is about is held beside it.
    const others = [...Object.keys(verdict.inputs).map((id) => `levels.${id}`), 'crossover', 'reading'];
    const notAsked = (factors: readonly string[]) =>
      factors.map((factor) => ({ factor, because: 'not-asked' }));
    expect(together.held).toEqual(notAsked(['triangulation', ...others]));
    const { held } = sensitivity(
      partnershipArchetypes,
      verdict,
      { ...stated, vary: { triangulation: ['hull', 'median'] } },
      { case: subject },
    );
    expect(held).toEqual(notAsked(['overParties', ...others]));
    for (const { parameters } of together.replications)
      expect(new Set(Object.values(parameters.overParties ?? {})).size).toBe(1);
    const apart = run({ importance: ['minimum', 'mean'], 'mutual-benefit': ['median', 'maximum'] });
    expect(apart.varied).toEqual([
      { factor: 'overParties.importance', now: 'minimum', among: ['minimum', 'mean'] },
      { factor: 'overParties.mutual-benefit', now: 'minimum', among: ['median', 'maximum'] },
    ]);
    expect(apart.held.map(({ factor }) => factor)).not.toContain('overParties.importance');
    const pairs = apart.replications.map(({ parameters }) =>
      Object.values(parameters.overParties ?? {}).join(),
    );
    expect(new Set(pairs).size).toBe(4);
    expect(apart.held).toContainEqual({ factor: 'overParties.understanding', because: 'not-asked' });
    expect(apart.held).toContainEqual({ factor: 'triangulation', because: 'not-asked' });
  });

  test.each<[object, parameter: string, code: string, remedy: string]>([
    [{ overParties: ['mean'] }, 'design.vary.overParties', 'invalid-design', 'at least two'],
    [{ overParties: ['mean', 'mode'] }, 'design.vary.overParties', 'unknown-option', 'minimum'],
    [{ overParties: {} }, 'design.vary.overParties', 'invalid-design', 'a list for each question'],
    [{ overParties: 'mean' }, 'design.vary.overParties', 'invalid-design', 'a list for each question'],
    [
      { overParties: { balance: ['mean', 'minimum'] } },
      'design.vary.overParties',
      'unknown-indicator',
      'asked of each partner',
    ],
    [
      { overParties: { importance: ['mean'] } },
      "design.vary.overParties['importance']",
      'invalid-design',
      'at least two',
    ],
    [
      { overParties: { importance: ['mean', 'mode'] } },
      "design.vary.overParties['importance']",
      'unknown-option',
      'minimum',
    ],
    [
      { overParties: ['minimum', 'mean'], levels: { by: 'one-step' } },
      'design.vary.levels.by',
      'invalid-design',
      'move it by a number',
    ],
    [{ triangulation: [] }, 'design.vary.triangulation', 'invalid-design', 'at least two different'],
    [{ triangulation: ['hull'] }, 'design.vary.triangulation', 'invalid-design', 'at least two different'],
    [{ triangulation: 'hull' }, 'design.vary.triangulation', 'invalid-design', 'at least two different'],
    [
      { triangulation: ['hull', { rule: 'hull' }] },
      'design.vary.triangulation',
      'invalid-design',
      'each once',
    ],
    [{ triangulation: ['hull', 'mode'] }, 'design.vary.triangulation[1].rule', 'unknown-rule', 'hull'],
    [
      { triangulation: ['hull', { rule: 'weighted', by: 'coder', weights: { a: 1 } }] },
      'joining.weights',
      'invalid-weights',
      '',
    ],
  ])('refused: %j', (vary, parameter, code, remedy) => {
    const error = thrownBy(() =>
      sensitivity(partnershipArchetypes, verdict, { ...stated, vary } as never, { case: subject }),
    );
    expect(error).toMatchObject({ function: 'sensitivity', parameter, code });
    expect(error.remedy).toContain(remedy);
  });

  test('is no choice where each question is asked of the partnership, or of who with whom', () => {
    const layout = classifyPowerLayout(subject);
    const vary = { overParties: ['minimum', 'mean'] } as never;
    const options = { case: subject };
    expect(thrownBy(() => sensitivity(powerLayout, layout, { ...stated, vary }, options))).toMatchObject({
      code: 'invalid-design',
      parameter: 'design.vary.overParties',
      remedy: 'Leave it out: nothing is asked of each partner and takes the lowest.',
    });
  });

  test.each<[object, string, string]>([
    [{ overParties: 'mean' }, 'overParties', 'invalid-design'],
    [{ overParties: { balance: 'mean' } }, 'overParties', 'unknown-indicator'],
    [{ overParties: { importance: 'mode' } }, "overParties['importance']", 'unknown-option'],
    [{ triangulation: 'mode' }, 'triangulation.rule', 'unknown-rule'],
  ])('computed again, refused: %j', (parameters, place, code) => {
    const again = () => replay(partnershipArchetypes, verdict, parameters as never, { case: subject });
    expect(thrownBy(again)).toMatchObject({ function: 'replay', parameter: `parameters.${place}`, code });
  });

  test('intervals of any number, against every world that they leave open', () => {
    const level = fc.constantFrom(
      { lo: 0, hi: 0 },
      { lo: 0.25, hi: 0.75 },
      { lo: 0, hi: 1 },
      { lo: 1, hi: 1 },
    );
    const middle = (values: readonly number[], at: number) => [...values].sort((a, b) => a - b)[at] ?? 9;
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 5 }), (levels) => {
        const worlds = levels.reduce<number[][]>(
          (all, { lo, hi }) =>
            all.flatMap((one) => [
              [...one, lo],
              [...one, hi],
            ]),
          [[]],
        );
        const over = (f: (world: readonly number[]) => number, g = f) => ({
          lo: Math.min(...worlds.map(f)),
          hi: Math.max(...worlds.map(g)),
        });
        const [low, high] = [(levels.length - 1) >> 1, levels.length >> 1];
        expect(overParties('minimum', levels)).toEqual(over((world) => Math.min(...world)));
        expect(overParties('maximum', levels)).toEqual(over((world) => Math.max(...world)));
        expect(overParties('median', levels)).toEqual(
          over(
            (world) => middle(world, low),
            (world) => middle(world, high),
          ),
        );
        const mean = overParties('mean', levels) as { lo: number; hi: number };
        const exact = over((world) => world.reduce((sum, one) => sum + one, 0) / world.length);
        expect(mean.lo).toBeCloseTo(exact.lo, 12);
        expect(mean.hi).toBeCloseTo(exact.hi, 12);
      }),
    );
    for (const how of partyAggregations) {
      expect(overParties(how, [])).toBe('not-applicable');
      expect(overParties(how, ['not-applicable', { lo: 0.5, hi: 0.5 }])).toEqual({ lo: 0.5, hi: 0.5 });
    }
  });
});

test('a level that one way of joining partners leaves open is moved where another knows it', () => {
  const { varied, replications } = sensitivity(
    partnershipArchetypes,
    verdict,
    { ...stated, vary: { overParties: ['minimum', 'maximum'], levels: { by: { understanding: 0.1 } } } },
    { case: subject },
  );
  expect(varied.map(({ factor }) => factor)).toEqual(['overParties', 'levels.understanding']);
  for (const { parameters } of replications)
    expect(parameters.levels !== undefined).toBe(parameters.overParties?.understanding === 'maximum');
  expect(varied[1]).not.toHaveProperty('drawn');
  const drawn = sensitivity(
    partnershipArchetypes,
    verdict,
    {
      ...stated,
      vary: {
        overParties: ['minimum', 'maximum'],
        levels: { by: { understanding: 0.1 }, unknown: 'drawn' },
      },
    },
    { case: subject },
  );
  expect(drawn.varied[1]).toMatchObject({ factor: 'levels.understanding', drawn: true });
});

describe('how observers are joined', () => {
  test.each([
    ['hull', { lo: 1 / 3, hi: 1 }],
    ['median', { lo: 1, hi: 1 }],
    ['majority', { lo: 1, hi: 1 }],
  ] as const)('by %s', (rule, balance) => {
    const again = replay(partnershipArchetypes, verdict, { triangulation: { rule } }, { case: subject });
    expect(again.inputs.balance).toEqual(balance);
    const joined = combineObservations(subject, rule, { definitions: [partnershipArchetypes] });
    expect(again.outcome).toEqual(classifyArchetype(joined.case).outcome);
  });

  test('a moved level starts from what the rule gives, and what it leaves open is held there', () => {
    const { replications, varied } = sensitivity(
      partnershipArchetypes,
      verdict,
      { ...stated, vary: { triangulation: ['hull', 'median'], levels: { by: { balance: 0.25 } } } },
      { case: subject },
    );
    expect(varied.map(({ factor }) => factor)).toEqual(['triangulation', 'levels.balance']);
    const rules = replications.map(({ parameters }) => parameters.triangulation?.rule);
    expect(rules.filter((rule) => rule === 'hull')).toHaveLength(32);
    for (const { parameters } of replications) {
      const { triangulation, levels } = parameters;
      if (triangulation?.rule === 'hull') expect(levels).toBeUndefined();
      else expect(levels?.balance).toBeGreaterThanOrEqual(0.75);
    }
  });
});

test.each<[string, Verdict, Case, string]>([
  ['another case', verdict, { ...subject, id: 'other' }, 'drying-house'],
  [
    'the case, changed since',
    verdict,
    { ...subject, observations: (subject.observations ?? []).slice(1) },
    'unchanged',
  ],
])('the case of a verdict is its own: %s', (_, given, other, remedy) => {
  const error = thrownBy(() =>
    replay(partnershipArchetypes, given, { overParties: { importance: 'mean' } }, { case: other }),
  );
  expect(error).toMatchObject({ code: 'verdict-mismatch', parameter: 'options.case' });
  expect(error.remedy).toContain(remedy);
});

test('what was looked at stays: partners, a management function, a day', () => {
  const inTime: Case = {
    ...subject,
    observations: [
      ...(subject.observations ?? []),
      { indicator: `${archetypes}.importance`, level: 'out', about: ['village'], date: '2020' },
    ],
  };
  const options = { parties: ['village', 'group'], asOf: '2019', function: 'planning' } as const;
  const narrow = classifyArchetype(inTime, options);
  expect(
    replay(partnershipArchetypes, narrow, { overParties: { importance: 'mean' } }, { case: inTime }).inputs
      .importance,
  ).toEqual({ lo: 1, hi: 1 });
  const wide = classifyArchetype(inTime, { parties: ['village', 'company'] });
  expect(
    replay(partnershipArchetypes, wide, { overParties: { importance: 'maximum' } }, { case: inTime }).inputs
      .importance,
  ).toEqual({ lo: 1 / 3, hi: 1 });
});

/** Of the frameworks those that ask each partner, or are about one party at a time. */
const asksPartners = definitions.filter(
  (definition) =>
    'each' in definition ||
    Object.values(questionsOf(definition)).some((one) => 'asks' in one && one.asks === 'partner'),
);

describe.each(caseNames)('%s, and the same contested row by row', (name) => {
  const coded = codedCase(name);

  test.each([
    ['as coded', coded],
    ['contested', contested(coded)],
  ] as const)(
    '%s: the lowest over partners, each read by itself, is the level of the verdict; and other ways lie no lower',
    (_, given) => {
      for (const definition of asksPartners) {
        const { verdicts } = assess(given, { frameworks: [definition] });
        for (const own of [Object.values(verdicts)[0] ?? []].flat() as Verdict[]) {
          const source = sourceOf('test', assertChecked('test', definition, own), given);
          expect(source.inputsUnder(undefined)).toEqual(own.inputs);
          expect(source.inputsUnder({ rule: 'hull' })).toEqual(own.inputs);
          for (const question of source.ofPartners) {
            const of = (how: PartyAggregation) => source.overPartners(undefined, question, how);
            expect(of('minimum')).toEqual(own.inputs[question as never]);
            const levels = (['minimum', 'median', 'maximum'] as const).map(of);
            if (levels.includes('not-applicable')) continue;
            const [least, middle, most] = levels as { lo: number; hi: number }[];
            expect(least?.lo).toBeLessThanOrEqual(middle?.lo ?? -1);
            expect(middle?.hi).toBeLessThanOrEqual(most?.hi ?? -1);
          }
        }
      }
    },
  );
});

test('every replication of a contested case can be computed again, also of a framework that is about one party at a time', () => {
  const given = contested(codedCase('surakarta-puskesmas.json'));
  const triangulation = [{ rule: 'hull' }, { rule: 'median' }, { rule: 'majority' }] as const;
  const places = caseNames
    .map((name) => contested(codedCase(name)))
    .flatMap((heard) => classifyParticipationPhase(heard).map((place) => ({ heard, place })));
  const known = places.find(({ place }) => place.coverage.known > 0);
  if (!known) throw new Error('nobody');
  const { heard, place } = known;
  const overParties = ['minimum', 'mean', 'median', 'maximum'] as const;
  const archetype = classifyArchetype(given);
  const options = { case: given };
  const one = sensitivity(
    partnershipArchetypes,
    archetype,
    { ...stated, vary: { triangulation, overParties, levels: { by: 0.2, unknown: 'drawn' } } },
    options,
  );
  const other = sensitivity(
    participationPhases,
    place,
    { ...stated, vary: { triangulation, levels: { by: 0.2, unknown: 'drawn' } } },
    { case: heard },
  );
  expect(notPlain(one)).toEqual([]);
  for (const { parameters, outcome, standings } of one.replications) {
    const again = replay(partnershipArchetypes, archetype, parameters, options);
    expect([again.outcome, again.status]).toEqual([outcome, standings]);
  }
  for (const { parameters, outcome, standings } of other.replications) {
    const again = replay(participationPhases, place, parameters, { case: heard });
    expect([again.outcome, again.status]).toEqual([outcome, standings]);
  }
});
