import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import { sourceOf } from '../../../src/assess/case-source.js';
import { replay } from '../../../src/assess/replay.js';
import type { Case, Observation } from '../../../src/case/case.js';
import { assertChecked, type Verdict } from '../../../src/forms/assert-verdict.js';
import { classify } from '../../../src/forms/classify.js';
import type { Definition } from '../../../src/forms/definition.js';
import { defineIndex } from '../../../src/forms/index/define.js';
import { score } from '../../../src/forms/score.js';
import { defineTypology } from '../../../src/forms/typology/define.js';
import { frameworks } from '../../../src/registry/frameworks.js';
import { thrownBy } from '../../core/thrown-by.js';
import { process, roleModel } from '../../own/frameworks.js';
import { caseOf } from '../cases.js';

// What a case gives where it is read otherwise than its verdict read it.

const ours = { basis: 'ours', source: [{ text: 'Handbook' }] } as const;
const head = { version: '1.0.0', basis: { model: 'ours', rule: 'ours' }, source: ours.source } as const;
const of = (asks: string, more: object = {}) => ({ asks, rubric: 'ours', ...ours, ...more }) as never;
const wells = defineTypology({
  form: 'typology',
  id: 'wells',
  ...head,
  attributes: {
    each: of('partner'),
    lowest: of('partner', { over: 'minimum' }),
    any: of('partner', { over: 'strongest' }),
    between: of('relation'),
    whole: of('partnership'),
  },
  types: { dug: { defining: { each: 'in', lowest: 'in', any: 'in', between: 'in', whole: 'in' }, ...ours } },
  readings: { plain: { changes: {}, ...ours } },
  defaultReading: 'plain',
} as never) as never;
const on = (question: string, level: Observation['level'], more: Partial<Observation> = {}): Observation => ({
  indicator: `wells.${question}`,
  level,
  ...more,
});
const at = (lo: number, hi = lo) => ({ lo, hi });
const source = (definition: Definition, verdict: Verdict, subject: Case) =>
  sourceOf('test', assertChecked('test', definition, verdict), subject);
const verdictOf = (subject: Case, options: object = {}): Verdict =>
  classify(wells as never, subject as never, options) as never;

test('the questions of each partner are those that take the lowest', () => {
  const subject = caseOf();
  expect(source(wells, verdictOf(subject), subject).ofPartners).toEqual(['each', 'lowest']);
  // Who holds a role, and what was done when, is asked of the whole.
  const { verdicts } = assess(subject, { frameworks: [roleModel, process] });
  for (const definition of [roleModel, process])
    expect(source(definition, verdicts[definition.id] as never, subject).ofPartners).toEqual([]);
});

describe('the levels of partners', () => {
  const subject = caseOf({
    observations: [
      on('each', 'in', { about: ['firm'] }),
      on('each', 'mostly-in', { about: ['village'] }),
      on('lowest', 'out', { about: ['firm'] }),
    ],
  });
  const read = () => source(wells, verdictOf(subject), subject);

  test('are joined as asked, each read by itself', () => {
    const { overPartners, inputsUnder } = read();
    expect(overPartners(undefined, 'each', 'maximum')).toEqual(at(1));
    expect(overPartners(undefined, 'each', 'minimum')).toEqual(at(2 / 3));
    // Of the village nothing is known.
    expect(overPartners(undefined, 'lowest', 'maximum')).toEqual(at(0, 1));
    expect(overPartners(undefined, 'lowest', 'minimum')).toEqual(at(0));
    expect(inputsUnder(undefined)).toMatchObject({ each: at(2 / 3), lowest: at(0), whole: at(0, 1) });
    // Asked again it is the same, and not worked out again.
    expect(inputsUnder(undefined)).toBe(inputsUnder(undefined));
  });

  test('are the level of the whole where nobody is known to take part', () => {
    const nobody = { ...caseOf({ observations: [on('each', 'in')] }), parties: [] };
    const verdict = verdictOf(nobody);
    for (const how of ['minimum', 'maximum'] as const)
      expect(source(wells, verdict, nobody).overPartners(undefined, 'each', how)).toEqual(
        verdict.inputs['each' as never],
      );
  });

  test('are those of the case that the verdict is of, unchanged', () => {
    const changed = caseOf({ observations: [on('each', 'in', { about: ['firm'] })] });
    const error = thrownBy(() =>
      source(wells, verdictOf(subject), changed).overPartners(undefined, 'each', 'mean'),
    );
    // The first question of which the case gives another level.
    expect(error).toMatchObject({
      function: 'test',
      parameter: 'options.case',
      code: 'verdict-mismatch',
      value: '"each"',
    });
    // Joined by a rule the case is another anyhow.
    const joined = source(wells, verdictOf(subject), changed).overPartners(
      { rule: 'hull' },
      'each',
      'maximum',
    );
    // One of them is all in, and nothing is higher.
    expect(joined).toEqual(at(1));
  });
});

describe('what was looked at stays', () => {
  const rows = [
    on('each', 'in', { about: ['firm'] }),
    on('each', 'out', { about: ['village'] }),
    on('each', 'mostly-out', { about: ['firm'], function: 'planning' }),
    on('each', 'mostly-in', { about: ['village'], function: 'planning' }),
    on('each', 'in', { about: ['village'], date: '2021' }),
  ];
  const subject = caseOf({ observations: rows });
  const highest = (options: object, how = 'maximum' as const) => {
    const verdict = verdictOf(subject, options);
    return replay(wells as never, verdict, { overParties: { each: how } }, { case: subject }).inputs[
      'each' as never
    ];
  };

  test.each<[string, object, object]>([
    ['a management function', { function: 'planning', asOf: '2020' }, at(2 / 3)],
    ['the partners that were chosen', { parties: ['village'], asOf: '2020', function: 'organizing' }, at(0)],
    ['a day', { asOf: '2020', function: 'organizing' }, at(1)],
  ])('%s', (_, options, level) => {
    expect(highest(options)).toEqual(level);
  });

  test('also where observers are joined', () => {
    const told = caseOf({
      observations: [
        on('whole', 'in', { coder: 'a' }),
        on('whole', 'in', { coder: 'b' }),
        on('whole', 'out', { coder: 'c' }),
        on('whole', 'out', { coder: 'd', date: '2021' }),
        on('whole', 'out', { coder: 'e', date: '2021' }),
      ],
    });
    const median = (options: object) =>
      replay(wells as never, verdictOf(told, options), { triangulation: { rule: 'median' } }, { case: told })
        .inputs['whole' as never];
    // Up to 2020 the middle of three is in; of five it is out.
    expect(median({ asOf: '2020' })).toEqual(at(1));
    expect(median({})).toEqual(at(0));
  });
});

describe('a verdict of one party', () => {
  const phases = frameworks['participation-phases'];
  const consulted = (level: 'in' | 'out', more: Partial<Observation> = {}): Observation => ({
    indicator: 'participation-phases.consultation',
    level,
    about: ['village'],
    ...more,
  });
  const two = {
    parties: [
      { id: 'village', name: 'Village', sector: 'community' },
      { id: 'hamlet', name: 'Hamlet', sector: 'community' },
    ],
  } as const;
  const subject = caseOf({
    ...two,
    observations: [
      consulted('in'),
      consulted('out', { function: 'planning' }),
      consulted('in', { about: ['hamlet'] }),
      consulted('out', { about: ['hamlet'], coder: 'b' }),
    ],
  });
  const all = [
    assess(subject, { frameworks: ['participation-phases'] }).verdicts['participation-phases'],
  ].flat() as Verdict[];

  test('is held against its own party and functions', () => {
    expect(all.map(({ scope }) => [scope?.party, scope?.function, scope?.apart])).toEqual([
      ['village', 'planning', undefined],
      ['village', undefined, ['planning']],
      ['hamlet', undefined, undefined],
    ]);
    for (const verdict of all)
      expect(source(phases, verdict, subject).inputsUnder(undefined)).toEqual(verdict.inputs);
  });

  test('of whom the case does not speak is refused', () => {
    for (const verdict of all.slice(1)) {
      const other = {
        ...subject,
        parties: [{ id: 'town', name: 'Town', sector: 'community' }],
        observations: [],
      } as Case;
      expect(thrownBy(() => source(phases, verdict, other).inputsUnder(undefined))).toMatchObject({
        function: 'test',
        parameter: 'options.case',
        code: 'verdict-mismatch',
        value: `"${verdict.scope?.party}"`,
      });
    }
  });

  test('is not the one on other functions of the same party', () => {
    // Without the row on planning there is one verdict on the village, and none that leaves planning to another.
    const whole = {
      ...subject,
      observations: (subject.observations ?? []).filter((row) => row.function === undefined),
    };
    const [, general] = all;
    if (!general) throw new Error('It has none.');
    expect(thrownBy(() => source(phases, general, whole).inputsUnder(undefined))).toMatchObject({
      code: 'verdict-mismatch',
      value: '"village"',
    });
  });
});

test('answers of partners on a Likert scale are joined as answers, and no fact gives one', () => {
  const index = defineIndex({
    form: 'index',
    id: 'pipes',
    ...head,
    scale: 'likert',
    groups: { all: ours },
    items: { fair: { group: 'all', polarity: 'for', ...(of('partner') as object) } },
  } as never) as never;
  const answer = (points: number, party: string) => ({
    indicator: 'pipes.fair',
    level: { points, of: 5 },
    about: [party],
  });
  const subject = caseOf({ observations: [answer(5, 'firm'), answer(3, 'village')] });
  const verdict = score(index, subject as never) as Verdict;
  const { overPartners, ofPartners } = source(index, verdict, subject);
  expect(ofPartners).toEqual(['fair']);
  // 5 of 5 is 1, 3 of 5 is 0.5.
  expect(overPartners(undefined, 'fair', 'mean')).toEqual(at(0.75));
  expect(overPartners(undefined, 'fair', 'minimum')).toEqual(at(0.5));
  // Of the village nothing is told: 0 to 1, so that the mean is half of that above half of 1.
  const silent = caseOf({ observations: [answer(5, 'firm')] });
  const half = source(index, score(index, silent as never) as Verdict, silent);
  expect(half.overPartners(undefined, 'fair', 'mean')).toEqual(at(0.5, 1));
});
