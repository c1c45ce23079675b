import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classifyArchetype,
  classifyPowerLayout,
  partnershipArchetypes,
  powerLayout,
} from '../../../src/archetypes.js';
import { replay } from '../../../src/assess/replay.js';
import { sensitivity } from '../../../src/assess/sensitivity.js';
import { classifyCsrPhase, csrContributionPhases } from '../../../src/csr.js';
import type { SensitivityDesign } from '../../../src/forms/sensitivity/design.js';
import {
  classify,
  defineTypology,
  flipSet,
  type PropositionsDefinition,
  validate,
} from '../../../src/forms.js';
import { scoreSigerMu, sigerMu } from '../../../src/governance.js';
import { organisationPublicRelationship, scoreRelationship } from '../../../src/relationship.js';
import { thrownBy } from '../../core/thrown-by.js';

/** Propositions of these questions, all of which one rule expects to be in. */
function propositionsOf(ids: readonly string[]): PropositionsDefinition {
  const own = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
  const asked = { asks: 'partnership', rubric: 'ours', ...own } as const;
  return {
    form: 'propositions',
    id: 'made',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: own.source,
    indicators: Object.fromEntries(ids.map((id) => [id, asked])),
    rules: { all: { then: ids, severity: 'failure', ...own } },
  };
}

const levels = {
  importance: 'mostly-in',
  balance: 'mostly-out',
  'mutual-benefit': 'mostly-in',
  complementarity: 'in',
} as const;
const verdict = classifyArchetype(levels);
const stated = { seed: 1, replications: 32 } as const;
const run = (design: unknown) =>
  sensitivity(partnershipArchetypes, verdict, design as SensitivityDesign<never, never, never>);

describe('a design that there cannot be is refused, with the place and the remedy', () => {
  test.each<[design: unknown, parameter: string, code: string, remedy: string]>([
    [undefined, 'design', 'invalid-design', 'Give { seed'],
    [[], 'design', 'invalid-design', 'Give { seed'],
    [{ replications: 1, vary: {} }, 'design.seed', 'invalid-design', 'whole number from 0'],
    [{ seed: 1.5, replications: 1, vary: {} }, 'design.seed', 'invalid-design', 'whole number from 0'],
    [{ seed: 4294967296, replications: 1, vary: {} }, 'design.seed', 'invalid-design', 'to 4294967295'],
    [{ seed: 1, replications: 0, vary: {} }, 'design.replications', 'invalid-design', 'from 1 to 16384'],
    [{ seed: 1, replications: 16385, vary: {} }, 'design.replications', 'invalid-design', 'from 1 to 16384'],
    [{ seed: 1, replications: Number.NaN, vary: {} }, 'design.replications', 'invalid-design', 'from 1'],
    [stated, 'design.vary', 'invalid-design', 'at least one of triangulation'],
    [{ ...stated, vary: {} }, 'design.vary', 'invalid-design', 'at least one of triangulation'],
    [{ ...stated, vary: { levels: undefined } }, 'design.vary', 'invalid-design', 'at least one of'],
    [{ ...stated, vary: { level: { by: 0.1 } } }, 'design.vary', 'unknown-option', 'levels'],
    [{ ...stated, N: 3, vary: { levels: { by: 0.1 } } }, 'design', 'unknown-option', 'replications'],
    [{ ...stated, vary: { levels: 0.1 } }, 'design.vary.levels', 'invalid-design', "{ by: 'one-step' }"],
    [{ ...stated, vary: { levels: {} } }, 'design.vary.levels.by', 'invalid-design', "'one-step'"],
    [{ ...stated, vary: { levels: { by: 0 } } }, 'design.vary.levels.by', 'invalid-design', 'above 0'],
    [{ ...stated, vary: { levels: { by: '0.5' } } }, 'design.vary.levels.by', 'invalid-design', 'above 0'],
    [
      { ...stated, vary: { crossover: { from: '0.4', to: 0.6 } } },
      'design.vary.crossover',
      'invalid-design',
      '0 < from',
    ],
    [
      { ...stated, vary: { crossover: { from: 0.4, to: '0.6' } } },
      'design.vary.crossover',
      'invalid-design',
      '< to',
    ],
    [
      { ...stated, vary: { levels: { by: Number.POSITIVE_INFINITY } } },
      'design.vary.levels.by',
      'invalid-design',
      'at most 1',
    ],
    [
      { ...stated, vary: { levels: { by: Number.NaN } } },
      'design.vary.levels.by',
      'invalid-design',
      'at most 1',
    ],
    [
      { ...stated, vary: { levels: { by: 'two-steps' } } },
      'design.vary.levels.by',
      'invalid-design',
      "'one-step'",
    ],
    [{ ...stated, vary: { levels: { by: {} } } }, 'design.vary.levels', 'invalid-design', 'Leave levels out'],
    [
      { ...stated, vary: { levels: { by: { trust: 0.1 } } } },
      'design.vary.levels.by',
      'unknown-indicator',
      'importance',
    ],
    [
      { ...stated, vary: { levels: { by: { balance: -1 } } } },
      "design.vary.levels.by['balance']",
      'invalid-design',
      'above 0',
    ],
    [
      { ...stated, vary: { levels: { by: { synergy: 0.1 } } } },
      "design.vary.levels.by['synergy']",
      'invalid-design',
      "unknown: 'drawn'",
    ],
    [
      { ...stated, vary: { levels: { by: 0.1, unknown: 'held' } } },
      'design.vary.levels.unknown',
      'invalid-design',
      "'drawn'",
    ],
    [
      { ...stated, vary: { levels: { by: 0.1, only: [] } } },
      'design.vary.levels',
      'unknown-option',
      'by and unknown',
    ],
    [{ ...stated, vary: { crossover: 0.1 } }, 'design.vary.crossover', 'invalid-design', '0 < from < to < 1'],
    [
      { ...stated, vary: { crossover: { from: 0, to: 0.5 } } },
      'design.vary.crossover',
      'invalid-design',
      '0 < from',
    ],
    [
      { ...stated, vary: { crossover: { from: 0.5, to: 0.5 } } },
      'design.vary.crossover',
      'invalid-design',
      '< to',
    ],
    [
      { ...stated, vary: { crossover: { from: 0.4, to: 1 } } },
      'design.vary.crossover',
      'invalid-design',
      '< 1',
    ],
    [
      { ...stated, vary: { crossover: { from: 0.4, to: 0.6, by: 1 } } },
      'design.vary.crossover',
      'invalid-design',
      '{ from, to }',
    ],
    [
      { ...stated, vary: { weights: { by: 0.1 } } },
      'design.vary.weights',
      'invalid-design',
      'Leave them out: the verdict has none',
    ],
    [
      { ...stated, vary: { aggregation: ['arithmetic', 'geometric'] } },
      'design.vary.aggregation',
      'invalid-design',
      'Leave it out',
    ],
    [{ ...stated, vary: { reading: 'strict' } }, 'design.vary.reading', 'invalid-design', 'at least two'],
    [{ ...stated, vary: { reading: ['strict'] } }, 'design.vary.reading', 'invalid-design', 'at least two'],
    [
      { ...stated, vary: { reading: ['strict', 'strict'] } },
      'design.vary.reading',
      'invalid-design',
      'each once',
    ],
    [
      { ...stated, vary: { reading: ['strict', 'loose'] } },
      'design.vary.reading',
      'unknown-reading',
      'surakarta',
    ],
    [
      { ...stated, vary: { triangulation: [{ rule: 'median' }, { rule: 'hull' }] } },
      'design.vary.triangulation',
      'invalid-design',
      'Pass the case',
    ],
    [
      { ...stated, vary: { overParties: ['minimum', 'mean'] } },
      'design.vary.overParties',
      'invalid-design',
      'Pass the case',
    ],
    [
      { ...stated, cut: { atLeast: 0.5 }, vary: { levels: { by: 0.1 } } },
      'design.cut',
      'invalid-design',
      'Leave it out',
    ],
    [
      { ...stated, indices: true, vary: { levels: { by: 0.1 } } },
      'design.indices',
      'invalid-design',
      '{ resamples, confidence }',
    ],
    [
      { ...stated, indices: { resamples: 100, confidence: 0.9, seed: 1 }, vary: { levels: { by: 0.1 } } },
      'design.indices',
      'unknown-option',
      'Use one of resamples, confidence.',
    ],
    [
      { ...stated, indices: { resamples: 99, confidence: 0.9 }, vary: { levels: { by: 0.1 } } },
      'design.indices.resamples',
      'invalid-design',
      'from 100',
    ],
    [
      { ...stated, indices: { resamples: 100 }, vary: { levels: { by: 0.1 } } },
      'design.indices.confidence',
      'invalid-design',
      'below 1',
    ],
    [
      { ...stated, indices: { resamples: 100, confidence: 1 }, vary: { levels: { by: 0.1 } } },
      'design.indices.confidence',
      'invalid-design',
      'below 1',
    ],
    [
      { ...stated, indices: { resamples: 100, confidence: 0 }, vary: { levels: { by: 0.1 } } },
      'design.indices.confidence',
      'invalid-design',
      'above 0',
    ],
    [
      { ...stated, indices: { resamples: 100, confidence: '0.9' }, vary: { levels: { by: 0.1 } } },
      'design.indices.confidence',
      'invalid-design',
      'below 1',
    ],
    [
      {
        seed: 1,
        replications: 1,
        indices: { resamples: 100, confidence: 0.9 },
        vary: { levels: { by: 0.1 } },
      },
      'design.replications',
      'invalid-design',
      'at least 2',
    ],
    [
      { ...stated, vary: { levels: { by: 0.1 }, reading: Array.from({ length: 1001 }, String) } },
      'design.vary.reading',
      'invalid-design',
      'at most 1000',
    ],
  ])('%j', (design, parameter, code, remedy) => {
    const error = thrownBy(() => run(design));
    expect(error).toMatchObject({ function: 'sensitivity', parameter, code });
    expect(error.remedy).toContain(remedy);
  });

  test('but two replications are enough for indices', () => {
    const design = {
      seed: 1,
      replications: 2,
      indices: { resamples: 100, confidence: 0.9 },
      vary: { levels: { by: 0.1 } },
    };
    expect(run(design).indices?.rows).toBe(2);
  });

  test('too many evaluations, before any is made', () => {
    const design = {
      seed: 1,
      replications: 16_384,
      vary: {
        levels: { by: 0.1, unknown: 'drawn' },
        crossover: { from: 0.4, to: 0.6 },
        reading: ['strict', 'surakarta'],
      },
      indices: { resamples: 100, confidence: 0.9 },
    };
    const error = thrownBy(() => run(design));
    expect(error).toMatchObject({
      code: 'invalid-design',
      parameter: 'design.indices',
      value: String(12 * 16_384),
    });
  });

  test.each<[string, unknown, string]>([
    ['a step of a level that is on no scale', { ...stated, vary: { levels: { by: 'one-step' } } }, ''],
    [
      'a step of one that is named',
      { ...stated, vary: { levels: { by: { balance: 'one-step' } } } },
      "['balance']",
    ],
  ])('%s', (_, design, place) => {
    const between = classifyArchetype({ balance: 0.4 });
    const error = thrownBy(() => sensitivity(partnershipArchetypes, between, design as never));
    expect(error).toMatchObject({ code: 'invalid-design', parameter: `design.vary.levels.by${place}` });
    expect(error.remedy).toContain('balance has no level of the scale there: move it by a number');
  });

  test('more things than a sequence of points has places for', () => {
    const ids = Array.from({ length: 91 }, (_, index) => `q${index}`);
    const definition = propositionsOf(ids);
    const known = (count: number) =>
      validate(definition, Object.fromEntries(ids.slice(0, count).map((id) => [id, 'in' as const])));
    const vary = { levels: { by: 0.1 } } as const;
    const of = (count: number) => () =>
      sensitivity(definition, known(count), { seed: 1, replications: 1, vary } as never);
    expect(of(90)().varied).toHaveLength(90);
    expect(thrownBy(of(91))).toMatchObject({
      code: 'invalid-design',
      parameter: 'design.vary',
      value: '91',
      remedy: 'Vary at most 90 things: name fewer questions or groups.',
    });
  });

  test('a question that there is none of, where there are more than can be listed', () => {
    const scored = scoreSigerMu({});
    const vary = { levels: { by: { moon: 0.1 } } };
    const error = thrownBy(() => sensitivity(sigerMu, scored, { ...stated, vary } as never));
    expect(error).toMatchObject({ code: 'unknown-indicator', parameter: 'design.vary.levels.by' });
    const listed = Object.keys(sigerMu.items).slice(0, 20).join(', ');
    expect(error.remedy).toBe(`Use one of ${listed}, ….`);
  });

  test('a question that does not apply, asked for by name', () => {
    const silent = classifyArchetype({ ...levels, independence: 'not-applicable' });
    const vary = { levels: { by: { independence: 0.1 }, unknown: 'drawn' } } as const;
    const error = thrownBy(() => sensitivity(partnershipArchetypes, silent, { ...stated, vary }));
    expect(error).toMatchObject({
      code: 'invalid-design',
      parameter: "design.vary.levels.by['independence']",
      remedy: 'Leave it out: it does not apply.',
    });
  });

  test('a row that leaves several columns, unless what is not known is drawn', () => {
    const phase = classifyCsrPhase({ motivation: ['charity', 'citizenship'] });
    const levels = (more: object) =>
      sensitivity(csrContributionPhases, phase, {
        ...stated,
        vary: { levels: { by: { motivation: 'one-step' }, ...more } },
      } as never);
    expect(thrownBy(() => levels({}))).toMatchObject({
      code: 'invalid-design',
      parameter: "design.vary.levels.by['motivation']",
      value: '"not-known"',
    });
    const { replications, varied } = levels({ unknown: 'drawn' });
    expect(varied).toMatchObject([{ factor: 'levels.motivation', drawn: true }]);
    const drawn = replications.map(({ parameters }) => String(parameters.levels?.motivation));
    // Each of the columns that are left, as often as the other; the one between them never.
    expect([...drawn].sort()).toEqual([
      ...Array.from({ length: 16 }, () => 'charity'),
      ...Array.from({ length: 16 }, () => 'citizenship'),
    ]);
  });

  test.each([
    ['charity', ['charity', 'philanthropy']],
    ['philanthropy', ['charity', 'citizenship', 'philanthropy']],
    ['citizenship', ['citizenship', 'philanthropy']],
  ] as const)('a row that leaves %s moves to the columns beside it', (column, expected) => {
    const phase = classifyCsrPhase({ motivation: column });
    const { replications } = sensitivity(csrContributionPhases, phase, {
      ...stated,
      vary: { levels: { by: { motivation: 'one-step' } } },
    });
    const drawn = replications.map(({ parameters }) => String(parameters.levels?.motivation));
    expect([...new Set(drawn)].sort()).toEqual(expected);
  });

  test('a row that leaves one column is known, and not drawn', () => {
    const phase = classifyCsrPhase({ motivation: 'charity' });
    const { varied, held } = sensitivity(csrContributionPhases, phase, {
      ...stated,
      vary: { levels: { by: { motivation: 'one-step' }, unknown: 'drawn' } },
    });
    const others = held.map(({ factor }) => factor).filter((factor) => !factor.startsWith('levels.'));
    expect(others).toEqual(['reading']);
    expect(varied).toEqual([{ factor: 'levels.motivation', now: ['charity'], by: 'one-step' }]);
  });

  test('a number for the row of a profile, a line for a profile or for answers on a Likert scale', () => {
    const phase = classifyCsrPhase({ motivation: 'charity' });
    const profile = (vary: unknown) =>
      thrownBy(() => sensitivity(csrContributionPhases, phase, { ...stated, vary } as never));
    expect(profile({ levels: { by: 0.1 } }).remedy).toContain('neighbouring columns');
    expect(profile({ crossover: { from: 0.4, to: 0.6 } }).remedy).toContain('Leave it out');
    const [item = ''] = Object.keys(organisationPublicRelationship.items);
    const liked = scoreRelationship({ [item]: { points: 4, of: 5 } } as never);
    const likert = thrownBy(() =>
      sensitivity(organisationPublicRelationship as never, liked as never, {
        ...stated,
        vary: { crossover: { from: 0.4, to: 0.6 } },
      }),
    );
    expect(likert.remedy).toContain('Leave it out');
  });
});

describe('hostile input ends in an error of the library', () => {
  const thrower = new Proxy(
    {},
    {
      get: () => {
        throw new TypeError('no');
      },
      ownKeys: () => {
        throw new TypeError('no');
      },
    },
  );
  const getter = {
    get seed() {
      throw new TypeError('no');
    },
  };
  test.each<[string, unknown, string, string]>([
    ['what throws', thrower, '', 'objects and lists that can be read'],
    ['a getter that throws', getter, '', 'objects and lists that can be read'],
    ['a map', new Map(), '', 'objects and lists that can be read'],
    [
      'a deep one',
      { ...stated, vary: { levels: { by: { balance: { a: { b: {} } } } } } },
      '.vary.levels.by.balance.a.b',
      'as the documentation shows it',
    ],
    [
      'a huge list',
      { ...stated, vary: { reading: Array.from({ length: 1e6 }, () => 'strict') } },
      '.vary.reading',
      'List at most 1000.',
    ],
    // Not beyond what is read, and found to say nothing.
    [
      'one that is not quite as deep',
      { ...stated, vary: { levels: { by: { balance: { a: {} } } } } },
      ".vary.levels.by['balance']",
      "Give 'one-step'",
    ],
    [
      'a list that is not quite as long',
      { ...stated, vary: { reading: Array.from({ length: 1000 }, () => 'strict') } },
      '.vary.reading',
      'each once',
    ],
    [
      'a list with a hole',
      { ...stated, vary: { reading: new Array(2) } },
      '.vary.reading',
      'List at least two',
    ],
  ])('as a design, %s', (_, design, place, remedy) => {
    const error = thrownBy(() => run(design));
    expect([error.function, error.parameter]).toEqual(['sensitivity', `design${place}`]);
    expect(error.remedy).toContain(remedy);
  });

  test.each<[string, () => unknown]>([
    [
      'keys of every object',
      () => run(JSON.parse('{"seed":1,"replications":1,"vary":{"levels":{"by":{"__proto__":0.1}}}}')),
    ],
    [
      'another name of every object',
      () => run({ ...stated, vary: { levels: { by: { constructor: 0.1 } } } }),
    ],
    ['no definition', () => sensitivity(undefined as never, verdict as never, stated as never)],
    ['a definition that throws', () => sensitivity(thrower as never, verdict as never, stated as never)],
    ['no verdict', () => sensitivity(partnershipArchetypes, undefined as never, stated as never)],
    ['a verdict that throws', () => sensitivity(partnershipArchetypes, thrower as never, stated as never)],
    ['a verdict of another', () => sensitivity(powerLayout, verdict as never, stated as never)],
    [
      'options that throw',
      () =>
        sensitivity(partnershipArchetypes, verdict, { ...stated, vary: { levels: { by: 0.1 } } }, thrower),
    ],
    ['parameters that throw', () => replay(partnershipArchetypes, verdict, thrower)],
    ['a case that is none', () => replay(partnershipArchetypes, verdict, {}, { case: {} as never })],
    [
      'a case of a verdict of levels',
      () =>
        replay(
          partnershipArchetypes,
          verdict,
          {},
          { case: { schema: 'kemitraan/case@1', id: 'a', title: 'A' } },
        ),
    ],
  ])('%s', (_, act) => {
    expect(thrownBy(act).remedy).not.toBe('');
  });

  test('a verdict that was altered is refused: it does not follow from its inputs', () => {
    const altered = { ...verdict, outcome: { kind: 'none' as const } };
    const design = { ...stated, vary: { levels: { by: 0.1 } } };
    expect(thrownBy(() => sensitivity(partnershipArchetypes, altered, design))).toMatchObject({
      code: 'verdict-mismatch',
      parameter: 'verdict',
    });
  });

  test('a design is given back as JSON has it: with one zero, and without what is not given', () => {
    const { design } = sensitivity(partnershipArchetypes, verdict, {
      ...stated,
      seed: -0,
      cut: undefined,
      vary: { levels: { by: 0.1 }, crossover: undefined },
    } as never);
    expect(design).toStrictEqual({ seed: 0, replications: 32, vary: { levels: { by: 0.1 } } });
  });

  test('what the caller does to the design later changes no result', () => {
    const by: { balance: 'one-step' | number } = { balance: 'one-step' };
    const result = sensitivity(partnershipArchetypes, verdict, { ...stated, vary: { levels: { by } } });
    by.balance = 0.5;
    expect(result.design.vary.levels?.by).toEqual({ balance: 'one-step' });
  });

  test.each<[unknown, string, string]>([
    [{ level: {} }, 'parameters', 'unknown-option'],
    [{ levels: [] }, 'parameters.levels', 'invalid-design'],
    [{ levels: { trust: 1 } }, 'parameters.levels', 'unknown-indicator'],
    [{ levels: { balance: 2 } }, "parameters.levels['balance']", 'invalid-design'],
    [{ levels: { balance: -0.5 } }, "parameters.levels['balance']", 'invalid-design'],
    [{ levels: { balance: '0.5' } }, "parameters.levels['balance']", 'invalid-design'],
    [{ levels: { balance: ['in'] } }, "parameters.levels['balance']", 'invalid-design'],
    [{ crossover: 0 }, 'parameters.crossover', 'invalid-design'],
    [{ crossover: 1 }, 'parameters.crossover', 'invalid-design'],
    [{ crossover: '0.5' }, 'parameters.crossover', 'invalid-design'],
    [{ weights: {} }, 'parameters.weights', 'invalid-design'],
    [{ aggregation: 'arithmetic' }, 'parameters.aggregation', 'invalid-design'],
    [{ reading: 'loose' }, 'parameters.reading', 'unknown-reading'],
    [[], 'parameters', 'invalid-design'],
    [new Map(), 'parameters', 'invalid-design'],
    ['none', 'parameters', 'invalid-design'],
    [{ triangulation: { rule: 'median' } }, 'options.case', 'invalid-design'],
    [{ overParties: { importance: 'mean' } }, 'options.case', 'invalid-design'],
  ])('parameters %j', (parameters, parameter, code) => {
    expect(thrownBy(() => replay(partnershipArchetypes, verdict, parameters as never))).toMatchObject({
      function: 'replay',
      parameter,
      code,
    });
  });
});

test.each<[unknown, string, string]>([
  [{ levels: { motivation: 0.5 } }, "parameters.levels['motivation']", 'Give a list of some of charity'],
  [{ levels: { motivation: [] } }, "parameters.levels['motivation']", 'Give a list of some of charity'],
  [{ levels: { motivation: ['gift'] } }, "parameters.levels['motivation']", 'Give a list of some of'],
  [{ crossover: 0.5 }, 'parameters.crossover', 'nothing here is a membership'],
])('parameters of a profile, refused: %j', (parameters, parameter, remedy) => {
  const phase = classifyCsrPhase({ motivation: 'charity' });
  const error = thrownBy(() => replay(csrContributionPhases, phase, parameters as never));
  expect(error).toMatchObject({ code: 'invalid-design', parameter });
  expect(error.remedy).toContain(remedy);
});

test('a form without readings has none to compute again under', () => {
  const again = () => replay(sigerMu, scoreSigerMu({}), { reading: 'strict' } as never);
  expect(thrownBy(again)).toMatchObject({ code: 'unknown-reading', parameter: 'parameters.reading' });
});

test('a form with weights has none to compute again with where the verdict has none', () => {
  const weights = Object.fromEntries(Object.keys(sigerMu.groups).map((id) => [id, 1]));
  const again = () => replay(sigerMu, scoreSigerMu({}), { weights } as never);
  expect(thrownBy(again)).toMatchObject({ code: 'invalid-design', parameter: 'parameters.weights' });
});

test('a stored verdict of an index with columns for a level is refused', () => {
  const [item = ''] = Object.keys(sigerMu.items);
  const scored = scoreSigerMu({ [item]: 'in' } as never);
  const altered = { ...scored, inputs: { ...scored.inputs, [item]: ['in'] } };
  const run = () =>
    sensitivity(sigerMu, altered as never, { ...stated, vary: { levels: { by: 0.1 } } } as never);
  expect(thrownBy(run)).toMatchObject({ code: 'verdict-mismatch', parameter: 'verdict' });
});

describe('a step on a scale', () => {
  const near = (value: number) => expect.closeTo(value, 12);

  test('of what is not known is to any level that it may have, each as often', () => {
    const open = classifyArchetype({ balance: { lo: 1 / 3, hi: 1 } });
    const { replications, varied } = sensitivity(partnershipArchetypes, open, {
      seed: 1,
      replications: 96,
      vary: { levels: { by: { balance: 'one-step' }, unknown: 'drawn' } },
    });
    expect(varied).toMatchObject([{ factor: 'levels.balance', drawn: true }]);
    const drawn = replications.map(({ parameters }) => parameters.levels?.balance as number);
    expect(new Set(drawn.map((level) => Math.round(3 * level)))).toEqual(new Set([1, 2, 3]));
    expect(drawn).toEqual(drawn.map((level) => near(Math.round(3 * level) / 3)));
    for (const third of [1, 2, 3])
      expect(drawn.filter((level) => Math.round(3 * level) === third).length).toBeGreaterThanOrEqual(31);
  });

  const [first = '', second = ''] = Object.keys(organisationPublicRelationship.items);
  const stepsOf = (answers: object) => {
    const { replications } = sensitivity(
      organisationPublicRelationship as never,
      scoreRelationship(answers as never) as never,
      { ...stated, vary: { levels: { by: { [first]: 'one-step' } } } } as never,
    );
    const levels = replications.map(({ parameters }) => (parameters.levels as Record<string, number>)[first]);
    return [...new Set(levels)].sort();
  };

  test('of an answer on a Likert scale is to the points beside it', () => {
    expect(stepsOf({ [first]: { points: 3, of: 5 } })).toEqual([0.25, 0.5, 0.75]);
    expect(stepsOf({ [first]: { points: 5, of: 5 }, [second]: { points: 1, of: 5 } })).toEqual([0.75, 1]);
  });

  test('of an answer among some on scales of another length is not told', () => {
    const error = thrownBy(() => stepsOf({ [first]: { points: 3, of: 5 }, [second]: { points: 4, of: 7 } }));
    expect(error).toMatchObject({ code: 'invalid-design' });
    expect(error.remedy).toContain('move it by a number instead');
  });
});

describe('what is varied and what is held is told', () => {
  test('of a typology', () => {
    const open = classifyArchetype({ ...levels, independence: 'not-applicable' });
    const { varied, held } = sensitivity(partnershipArchetypes, open, {
      ...stated,
      vary: { levels: { by: 'one-step' }, crossover: { from: 0.4, to: 0.6 } },
    });
    expect(varied).toEqual([
      { factor: 'levels.importance', now: { lo: 2 / 3, hi: 2 / 3 }, by: 'one-step' },
      { factor: 'levels.balance', now: { lo: 1 / 3, hi: 1 / 3 }, by: 'one-step' },
      { factor: 'levels.mutual-benefit', now: { lo: 2 / 3, hi: 2 / 3 }, by: 'one-step' },
      { factor: 'levels.complementarity', now: { lo: 1, hi: 1 }, by: 'one-step' },
      { factor: 'crossover', now: 0.5, from: 0.4, to: 0.6 },
    ]);
    expect(held).toEqual([
      { factor: 'levels.understanding', because: 'not-known' },
      { factor: 'levels.synergy', because: 'not-known' },
      { factor: 'levels.independence', because: 'not-applicable' },
      { factor: 'levels.capability-gain', because: 'not-known' },
      { factor: 'reading', because: 'not-asked' },
    ]);
  });

  test('every parameter is of a factor that is varied, and lies where the design says', () => {
    const { replications, varied } = sensitivity(partnershipArchetypes, verdict, {
      seed: 9,
      replications: 512,
      vary: {
        levels: {
          by: { balance: 'one-step', complementarity: 'one-step', importance: 0.1, synergy: 0.3 },
          unknown: 'drawn',
        },
        crossover: { from: 0.45, to: 0.55 },
        reading: ['strict', 'sulistiyani'],
      },
    });
    const seen = (pick: (parameters: (typeof replications)[number]['parameters']) => unknown) =>
      [...new Set(replications.map(({ parameters }) => pick(parameters)))].sort();
    expect(seen(({ levels: own }) => own?.balance)).toEqual([0, 1 / 3, 2 / 3]);
    expect(seen(({ levels: own }) => own?.complementarity)).toEqual([2 / 3, 1]);
    expect(seen(({ reading }) => reading)).toEqual(['strict', 'sulistiyani']);
    const among = ['strict', 'sulistiyani'];
    expect(varied.at(-1)).toEqual({ factor: 'reading', now: 'surakarta', among });
    for (const { parameters } of replications) {
      expect(Object.keys(parameters).sort()).toEqual(['crossover', 'levels', 'reading']);
      const { importance = 9, synergy = 9 } = parameters.levels as Record<string, number>;
      expect(Math.abs(importance - 2 / 3)).toBeLessThanOrEqual(0.1);
      expect(synergy).toBeGreaterThanOrEqual(0);
      expect(synergy).toBeLessThan(1);
      expect(Math.abs((parameters.crossover ?? 9) - 0.5)).toBeLessThanOrEqual(0.05);
    }
    // Evenly spread: 512 points have a mean within 0.005 of the middle.
    const middle =
      replications.reduce((sum, { parameters }) => sum + Number(parameters.levels?.synergy), 0) / 512;
    expect(Math.abs(middle - 0.5)).toBeLessThan(0.005);
  });

  test('outcomes are told by how often each is met, the most frequent first', () => {
    const wasSorted = [1, 2, 3, 4, 5, 6].map((seed) => {
      const { outcomes, replications } = run({ seed, replications: 32, vary: { levels: { by: 0.4 } } });
      const counts = new Map<string, number>();
      for (const { outcome } of replications) {
        const key = JSON.stringify(outcome);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const asMet = [...counts].map(([key, count]) => ({
        outcome: JSON.parse(key),
        count,
        share: count / 32,
      }));
      const sorted = [...asMet].sort((a, b) => b.count - a.count);
      expect(outcomes).toEqual(sorted);
      return sorted.every((one, at) => one === asMet[at]);
    });
    expect(wasSorted).toContain(false);
  });

  test('an end of the scale is never passed, and the unknown stays unknown unless it is drawn', () => {
    const { replications } = sensitivity(partnershipArchetypes, classifyArchetype({ balance: 0.05 }), {
      ...stated,
      vary: { levels: { by: 0.3 } },
    });
    for (const { parameters, standings } of replications) {
      expect(Object.keys(parameters.levels ?? {})).toEqual(['balance']);
      expect(parameters.levels?.balance).toBeGreaterThanOrEqual(0);
      expect(parameters.levels?.balance).toBeLessThanOrEqual(0.35);
      expect(standings.mutualism).toBe('possible');
    }
  });
});

test('names that every object inherits are names like others', () => {
  const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
  const asked = { asks: 'partnership', rubric: 'ours', ...ours } as const;
  const own = defineTypology({
    form: 'typology',
    id: 'made',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    attributes: { constructor: asked, other: asked },
    types: {
      constructor: { defining: { constructor: 'in' }, ...ours },
      both: { defining: { constructor: 'in', other: 'in' }, ...ours },
    },
    readings: { constructor: { changes: {}, ...ours }, plain: { changes: {}, ...ours } },
    defaultReading: 'constructor',
  });
  const given = classify(own, { constructor: 'mostly-in', other: 'in' });
  const { standings, replications } = sensitivity(own, given, {
    seed: 1,
    replications: 48,
    vary: { levels: { by: { constructor: 'one-step' } }, reading: ['constructor', 'plain'] },
  });
  expect(Object.keys(standings)).toEqual(['constructor', 'both']);
  expect(standings.constructor.same).toBeGreaterThan(0);
  expect(standings.constructor.same).toBeLessThan(48);
  for (const { parameters, outcome } of replications)
    expect(replay(own, given, parameters).outcome).toEqual(outcome);
});

describe('the line between in and out', () => {
  test('a level is in above it, out below it, and at its place goes neither way', () => {
    const known = classifyPowerLayout({ parity: 0.6, subordination: 0.3 });
    const at = (crossover: number) => replay(powerLayout, known, { crossover }).status;
    expect(at(0.5)).toMatchObject({ 'linear-union': 'certain', 'subordinate-union': 'excluded' });
    expect(at(0.61)).toMatchObject({ 'linear-union': 'excluded', 'linear-collaborative': 'certain' });
    expect(at(0.29)).toMatchObject({ 'linear-union': 'excluded' });
    expect(at(0.6)).toMatchObject({ 'linear-union': 'ambiguous', 'linear-collaborative': 'ambiguous' });
  });

  test.each([
    ['out', [0, 1 / 3]],
    ['mostly-out', [0, 1 / 3, 2 / 3]],
    ['in', [2 / 3, 1]],
  ] as const)(
    'a step from %s is to the levels beside it, of a form with a scale that means nothing too',
    (level, expected) => {
      for (const definition of [powerLayout, { ...powerLayout, scale: 'likert' }]) {
        const { replications } = sensitivity(definition, classifyPowerLayout({ parity: level }), {
          ...stated,
          vary: { levels: { by: 'one-step' } },
        });
        const drawn = replications.map(({ parameters }) => parameters.levels?.parity as number);
        expect([...new Set(drawn)].sort()).toEqual(expected);
      }
    },
  );

  test('a scale says nothing of a form that has none', () => {
    const named = { ...powerLayout, scale: 'likert' };
    const known = classifyPowerLayout({ parity: 0.6 });
    expect(replay(named, known, { crossover: 0.61 }).status['linear-union']).toBe('excluded');
  });

  test('at 0.5 nothing changes but by a rounding error, and nothing and all stay where they are', () => {
    const known = classifyPowerLayout({ parity: 0.6, subordination: 0.3 });
    expect(replay(powerLayout, known, { crossover: 0.5 }).memberships['linear-union']?.lo).toBeCloseTo(
      0.6,
      12,
    );
    const ends = classifyPowerLayout({ parity: 'in', subordination: 'unknown' });
    expect(replay(powerLayout, ends, { crossover: 0.2 }).inputs).toEqual(ends.inputs);
  });

  test('no status changes nearer to 0.5 than the flip set says', () => {
    const level = fc.oneof(
      fc.constantFrom('out', 'mostly-out', 'mostly-in', 'in', 'unknown'),
      fc.integer({ min: 0, max: 20 }).map((one) => one / 20),
    );
    const made = fc.record(
      Object.fromEntries(Object.keys(partnershipArchetypes.attributes).map((id) => [id, level])),
    );
    fc.assert(
      fc.property(made, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (record, part, up) => {
        const known = classifyArchetype(record as never);
        const { thresholds } = flipSet(partnershipArchetypes, known);
        const nearer = Math.min((thresholds?.distance ?? 0.5) - 1e-6, 0.499) * part;
        if (nearer <= 0) return;
        const moved = replay(partnershipArchetypes, known, { crossover: up ? 0.5 + nearer : 0.5 - nearer });
        expect(moved.status).toEqual(known.status);
        expect(moved.outcome).toEqual(known.outcome);
      }),
    );
  });
});

describe('a cut and weights', () => {
  const groups = Object.keys(sigerMu.groups);
  const items = Object.keys(sigerMu.items);
  const answers = Object.fromEntries(
    items.map((id, index) => [id, index % 2 === 0 ? 'mostly-in' : 'mostly-out']),
  );
  const weights = Object.fromEntries(groups.map((id, index) => [id, index + 1]));
  const scored = scoreSigerMu(answers as never, { weights } as never);
  const design = (vary: object, more: object = {}) => ({ ...stated, ...more, vary }) as never;

  test('a cut gives a score an outcome; without one everything that stands is what holds', () => {
    const moved = { levels: { by: 'one-step' } };
    const cut = { atLeast: 0.5 };
    expect(sensitivity(sigerMu, scored, design(moved)).holds.what).toBe('standings');
    const result = sensitivity(sigerMu, scored, design(moved, { cut }));
    expect(result.holds.what).toBe('outcome');
    const kindAt = (parameters: object) =>
      (replay(sigerMu, scored, parameters).score?.lo ?? 9) >= 0.5 - 1e-9 ? 'reached' : 'missed';
    for (const { parameters, outcome, holds } of result.replications) {
      expect(outcome).toEqual({ kind: kindAt(parameters) });
      expect(holds).toBe(kindAt(parameters) === kindAt({}));
    }
    expect(new Set(result.replications.map(({ holds }) => holds)).size).toBe(2);
  });

  test('what has an outcome holds where that stays, however its items stand', () => {
    const moved = { levels: { by: 'one-step' } };
    const { holds, standings } = sensitivity(sigerMu, scored, design(moved, { cut: { atLeast: 0 } }));
    // Every score is 0 at least.
    expect(holds.share).toBe(1);
    expect(Object.values(standings).some(({ share }) => share < 1)).toBe(true);
  });

  test('the score of a group of which nothing applies stands nowhere to a cut', () => {
    const [group = ''] = groups;
    const none = Object.entries(sigerMu.items).flatMap(([id, item]) => (item.group === group ? [id] : []));
    const silent = { ...answers, ...Object.fromEntries(none.map((id) => [id, 'not-applicable'])) };
    const { replications, outcomes } = sensitivity(
      sigerMu,
      scoreSigerMu(silent as never),
      design({ levels: { by: 0.1 } }, { cut: { group, atLeast: 0.5 } }),
    );
    expect(replications).toHaveLength(32);
    expect(outcomes).toEqual([{ outcome: { kind: 'inapplicable' }, count: 32, share: 1 }]);
  });

  test('how weights are joined is varied, each way as often', () => {
    const among = ['arithmetic', 'geometric'];
    const { varied, held, replications } = sensitivity(sigerMu, scored, design({ aggregation: among }));
    expect(varied).toEqual([{ factor: 'aggregation', now: 'arithmetic', among }]);
    const [asked, weighed] = [items.map((id) => `levels.${id}`), groups.map((id) => `weights.${id}`)];
    const beside = [...asked, 'crossover', ...weighed];
    expect(held).toEqual(beside.map((factor) => ({ factor, because: 'not-asked' })));
    expect(sensitivity(sigerMu, scored, design({ weights: { by: 0.1 } })).held).toEqual(
      [...asked, 'crossover', 'aggregation'].map((factor) => ({ factor, because: 'not-asked' })),
    );
    for (const one of among)
      expect(replications.filter(({ parameters }) => parameters.aggregation === one)).toHaveLength(16);
  });

  test('weights move by a part of themselves, each by its own', () => {
    const [first = '', second = ''] = groups;
    const { replications, held } = sensitivity(
      sigerMu,
      scored,
      design({ weights: { by: { [first]: 0.1, [second]: 0.5 } } }),
    );
    for (const { parameters } of replications) {
      const drawn = parameters.weights as unknown as Record<string, number>;
      expect(Object.keys(drawn)).toEqual(groups);
      expect(Math.abs((drawn[first] ?? 9) / 1 - 1)).toBeLessThanOrEqual(0.1);
      expect(Math.abs((drawn[second] ?? 9) / 2 - 1)).toBeLessThanOrEqual(0.5);
      for (const id of groups.slice(2)) expect(drawn[id]).toBe(weights[id]);
    }
    // Of 32 even steps through the range of a weight none is wider than a 32nd of it.
    const parts = replications.map(({ parameters }) => ((parameters.weights as never)[second] ?? 9) / 2);
    expect(Math.min(...parts)).toBeLessThan(0.5 + 1 / 32);
    expect(Math.max(...parts)).toBeGreaterThan(1.5 - 1 / 32);
    expect(held).toContainEqual({ factor: `weights.${groups[2]}`, because: 'not-asked' });
  });

  test.each<[vary: object, parameter: string, code: string]>([
    [{ weights: 0.1 }, 'weights', 'invalid-design'],
    [{ weights: { by: 0 } }, 'weights.by', 'invalid-design'],
    [{ weights: { by: 1 } }, 'weights.by', 'invalid-design'],
    [{ weights: { by: '0.5' } }, 'weights.by', 'invalid-design'],
    [{ weights: { by: { [groups[0] ?? '']: 1 } } }, `weights.by['${groups[0]}']`, 'invalid-design'],
    [{ weights: { by: { nothing: 0.1 } } }, 'weights.by', 'unknown-group'],
    [{ weights: { by: 0.1, of: [] } }, 'weights', 'invalid-design'],
    [{ aggregation: ['geometric', 'harmonic'] }, 'aggregation', 'unknown-option'],
    [{ reading: ['a', 'b'] }, 'reading', 'invalid-design'],
  ])('refused: %j', (vary, parameter, code) => {
    expect(thrownBy(() => sensitivity(sigerMu, scored, design(vary)))).toMatchObject({
      function: 'sensitivity',
      parameter: `design.vary.${parameter}`,
      code,
    });
  });

  test('a weight of 0 stays 0, and is told; asked for by name it is refused', () => {
    const [first = ''] = groups;
    const nought = scoreSigerMu(answers as never, { weights: { ...weights, [first]: 0 } } as never);
    const { held, replications } = sensitivity(sigerMu, nought, design({ weights: { by: 0.3 } }));
    expect(held).toContainEqual({ factor: `weights.${first}`, because: 'no-weight' });
    for (const { parameters } of replications) expect((parameters.weights as never)[first]).toBe(0);
    expect(
      thrownBy(() => sensitivity(sigerMu, nought, design({ weights: { by: { [first]: 0.3 } } }))),
    ).toMatchObject({ code: 'invalid-design', parameter: `design.vary.weights.by['${first}']` });
  });
});

describe('what users of COINr asked for', () => {
  test('nothing falls back to a default: what is not named is as in the verdict, and every option that is not understood is refused (issue 60)', () => {
    const result = sensitivity(partnershipArchetypes, verdict, {
      ...stated,
      vary: { levels: { by: { balance: 'one-step' } } },
    });
    for (const { parameters } of result.replications) expect(Object.keys(parameters)).toEqual(['levels']);
    for (const key of ['nboot', 'dist', 'reps'])
      expect(thrownBy(() => run({ ...result.design, [key]: 1 })).code).toBe('unknown-option');
  });

  test('the parameters of every replication are there, and each can be computed again (issue 31)', () => {
    const result = sensitivity(partnershipArchetypes, verdict, { ...stated, vary: { levels: { by: 0.4 } } });
    expect(result.replications).toHaveLength(32);
    const again = JSON.parse(JSON.stringify(result)) as typeof result;
    for (const { parameters, outcome } of again.replications)
      expect(replay(partnershipArchetypes, verdict, parameters).outcome).toEqual(outcome);
  });

  test('an overall score is a weighted mean, never a sum: weights that are ten times as large change nothing (issue 54)', () => {
    const groups = Object.keys(sigerMu.groups);
    const items = Object.keys(sigerMu.items);
    const answers = Object.fromEntries(items.map((id) => [id, 'mostly-in']));
    const outcomes = [1, 10].map((size) => {
      const weights = Object.fromEntries(groups.map((id, index) => [id, size * (index + 1)]));
      const scored = scoreSigerMu(answers as never, { weights } as never);
      const design = {
        ...stated,
        cut: { atLeast: 2 / 3 },
        vary: { weights: { by: 0.5 }, levels: { by: 0.2 } },
      };
      return sensitivity(sigerMu, scored, design as never).replications.map(({ outcome }) => outcome);
    });
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(new Set(outcomes[0]?.map((one) => one?.kind)).size).toBe(2);
  });
});
