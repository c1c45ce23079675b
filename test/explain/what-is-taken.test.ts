import { describe, expect, test } from 'vitest';
import { triangulationFlags, triangulationStandings } from '../../src/case/triangulation/result.js';
import { observerKinds, triangulationRules } from '../../src/case/triangulation/rule.js';
import { managementFunctions } from '../../src/case/vocabulary.js';
import { bases } from '../../src/core/basis.js';
import { assertCoorientation } from '../../src/explain/assert-coorientation.js';
import { assertTriangulation } from '../../src/explain/assert-triangulation.js';
import { explainCoorientation } from '../../src/explain/coorientation.js';
import { explain } from '../../src/explain/explain.js';
import { explainAssessment } from '../../src/explain/explain-assessment.js';
import { explainComparison } from '../../src/explain/explain-comparison.js';
import { explainEntry } from '../../src/explain/explain-entry.js';
import { explainFault } from '../../src/explain/explain-fault.js';
import { explainSensitivity } from '../../src/explain/explain-sensitivity.js';
import { explainValidation } from '../../src/explain/explain-validation.js';
import { assertStated } from '../../src/explain/methods/options.js';
import { nearestEntries } from '../../src/explain/nearest-entries.js';
import { toMethods } from '../../src/explain/to-methods.js';
import { isDay, isTopic } from '../../src/explain/topic-shape.js';
import { explainTriangulation } from '../../src/explain/triangulation.js';
import { findingOutcomes, severities } from '../../src/forms/findings/verdict.js';
import { coorientationStateIds } from '../../src/frameworks/coorientation/definition.js';
import { undefinedReasons } from '../../src/measure/agreement/statistic.js';
import { documentKinds, type Validation } from '../../src/programmes/validation/verdict.js';
import { thrownBy } from '../core/thrown-by.js';
import { changed } from '../own/places.js';
import { told } from './told.js';

// What is handed in to be told, one thing of it another at a time: it is seen here, and not only where it is read.

/** A change in one place, by its path: what stands there instead, or nothing where it is undefined. */
type Change = readonly [path: string, value: unknown];

const damaged = (whole: object, [path, value]: Change) => changed(whole, path.split('.'), value);

const notText = [undefined, null, 5, {}];
const notList = [undefined, null, 'a', {}, { length: 0 }];
const each = (path: string, values: readonly unknown[]): Change[] => values.map((value) => [path, value]);

describe('a topic', () => {
  test.each<unknown>([
    { indicator: 'own.x' },
    { indicator: '' },
    { indicator: 'own.x', about: [] },
    { indicator: 'own.x', about: ['a', 'b'] },
    ...managementFunctions.map((where) => ({ indicator: 'own.x', function: where })),
  ])('may be %j', (value) => {
    expect(isTopic(value)).toBe(true);
  });

  test.each<unknown>([
    undefined,
    null,
    'own.x',
    [],
    {},
    { indicator: 5 },
    { about: ['a'] },
    { indicator: 'own.x', about: 'a' },
    { indicator: 'own.x', about: [5] },
    { indicator: 'own.x', about: null },
    { indicator: 'own.x', function: 'dancing' },
    { indicator: 'own.x', function: null },
  ])('is not %j', (value) => {
    expect(isTopic(value)).toBe(false);
  });

  test('has a day of the calendar, or none', () => {
    for (const day of [undefined, '2016', '2016-02', '2016-02-29']) expect(isDay(day)).toBe(true);
    for (const day of [null, 2016, '', 'now', '2015-02-29', '2015-13', ['2016']])
      expect(isDay(day)).toBe(false);
  });
});

describe('a coorientation', () => {
  const possible = {
    party: 'a',
    accuracy: 'accurate',
    evidence: [],
    status: 'possible',
    possible: ['true-consensus'],
  };
  const pair = {
    parties: ['a', 'b'],
    views: [],
    agreement: 'agree',
    joint: null,
    perspectives: [possible, possible],
  };
  const topic = { indicator: 'own.x' };
  const question = { topic, party: 'a', others: ['b'], kind: 'guess', because: 'untold' };
  const whole = { case: 'c', topics: [{ ...topic, pairs: [pair] }], questions: [question] };
  const withPerspective = (one: object) =>
    damaged(whole, ['topics.0.pairs.0.perspectives.1', { ...possible, ...one }]);
  const taken = (value: unknown) => assertCoorientation('explainCoorientation', value);
  const refused = ['explainCoorientation', 'result', 'invalid-input', 'Give what coorientation returned.'];

  test.each<[string, object]>([
    ['as it is', whole],
    ['without topics', { ...whole, topics: [] }],
    ['without pairs', { ...whole, topics: [{ ...topic, pairs: [] }] }],
    ['without questions', { ...whole, questions: [] }],
    ['up to a day', { ...whole, asOf: '2016-02' }],
    [
      'of some and in some function',
      { ...whole, topics: [{ ...topic, about: ['a'], function: 'planning', pairs: [] }] },
    ],
    ...['agree', 'disagree', 'cannot-tell', 'inapplicable'].map((agreement): [string, object] => [
      `with ${agreement}`,
      damaged(whole, ['topics.0.pairs.0.agreement', agreement]),
    ]),
    ...['accurate', 'inaccurate', 'cannot-tell', 'inapplicable'].map((accuracy): [string, object] => [
      `with what is ${accuracy} as a guess`,
      withPerspective({ accuracy }),
    ]),
    ...coorientationStateIds.flatMap((state): [string, object][] => [
      [`with ${state} of both`, damaged(whole, ['topics.0.pairs.0.joint', state])],
      [`with ${state} of one`, withPerspective({ status: 'certain', state })],
      [`with ${state} as possible`, withPerspective({ possible: [state] })],
    ]),
    ['with no state at all', withPerspective({ status: 'inapplicable', possible: undefined })],
    ...['untold', 'undecided'].flatMap((because) =>
      ['own-view', 'guess'].map((kind): [string, object] => [
        `asking for ${kind} that is ${because}`,
        { ...whole, questions: [{ ...question, kind, because }] },
      ]),
    ),
    ...['certain', 'possible'].map((status): [string, object] => [
      `asking about what is ${status}`,
      {
        ...whole,
        questions: [{ topic, party: 'a', others: [], kind: 'understanding', status, indicator: 'own.y' }],
      },
    ]),
  ])('is taken %s', (_, value) => {
    expect(() => taken(value)).not.toThrow();
  });

  const understanding = {
    topic,
    party: 'a',
    others: [],
    kind: 'understanding',
    status: 'certain',
    indicator: 'own.y',
  };
  test.each<Change>([
    ...each('case', notText),
    ...each('asOf', [null, 2016, 'now']),
    ...each('topics', notList),
    ...each('topics.0', [null, 'own.x', {}]),
    ...each('topics.0.indicator', notText),
    ...each('topics.0.pairs', notList),
    ...each('topics.0.pairs.0', [null, 5, [], 'a']),
    ...each('topics.0.pairs.0.parties', [...notList, ['a'], ['a', 'b', 'c'], ['a', 5], [5, 'b']]),
    ...each('topics.0.pairs.0.agreement', [...notText, 'yes']),
    ...each('topics.0.pairs.0.joint', [undefined, 5, 'peace']),
    ...each('topics.0.pairs.0.perspectives', [...notList, [], [possible], [possible, possible, possible]]),
    ...each('topics.0.pairs.0.perspectives.1', [null, 5, 'certain', []]),
    ...each('topics.0.pairs.0.perspectives.1.accuracy', [...notText, 'good']),
    ...each('topics.0.pairs.0.perspectives.1.status', [...notText, 'likely', 'certain']),
    ...each('topics.0.pairs.0.perspectives.1.possible', [...notList, ['peace'], [5]]),
    ...each('topics.0.pairs.0.perspectives.1', [
      { ...possible, status: 'certain', state: 'peace' },
      { ...possible, status: 'certain', state: null },
      { ...possible, status: 'maybe', state: 'true-consensus' },
      { ...possible, status: 'inapplicable', accuracy: 'good' },
    ]),
    ...each('questions', notList),
    ...each('questions.0', [null, 5, 'guess', []]),
    ...each('questions.0.kind', [...notText, 'gossip', 'understanding']),
    ...each('questions.0.because', [...notText, 'certain']),
    ...each('questions.0.topic', [...notText, 'own.x']),
    ...each('questions.0.party', notText),
    ...each('questions.0.others', [...notList, [5]]),
    ...each('questions.0', [
      { ...understanding, status: 'untold' },
      { ...understanding, status: undefined, because: 'certain' },
      { ...understanding, indicator: 5 },
      { ...understanding, indicator: undefined },
      { ...understanding, others: ['a', null] },
    ]),
  ])('is refused with another %s: %j', (...change) => {
    expect(told(() => taken(damaged(whole, change)))).toEqual(refused);
  });

  test.each([undefined, null, 'c', 5, [], [whole]])('is not %j', (value) => {
    expect(told(() => taken(value))).toEqual(refused);
  });
});

describe('a triangulation', () => {
  const table = { standing: 'single', each: [], unnamed: [] };
  const unit = {
    indicator: 'own.x',
    scale: null,
    level: { lo: 0, hi: 1 },
    spread: ['a'],
    standing: 'single',
    flags: ['undated'],
    counts: { told: 1, unknown: 0, refused: 0, 'not-applicable': 0 },
    readings: [],
    superseded: [],
    bySource: table,
    byMethod: table,
    byInformant: table,
    byCoder: table,
  };
  const complement = [{ id: 's', only: [{ indicator: 'own.x' }] }];
  const whole = {
    joining: { rule: 'hull' },
    units: [unit],
    complementarity: { source: complement, method: complement, informant: complement, coder: complement },
  };
  const taken = (value: unknown) => assertTriangulation('explainTriangulation', value);
  const refused = [
    'explainTriangulation',
    'result',
    'invalid-input',
    'Give what triangulate returned, whole and unchanged.',
  ];

  test.each<Change>([
    ['asOf', undefined],
    ['asOf', '2016'],
    ...each('joining.rule', triangulationRules),
    ['units', []],
    ...each('units.0.standing', triangulationStandings),
    ...each('units.0.flags', [[], triangulationFlags]),
    ...['level', 'spread'].flatMap((key) =>
      each(`units.0.${key}`, [null, 'not-applicable', { lo: 0.5, hi: 0.5 }, ['a', 'b'], []]),
    ),
    ...each('units.0.counts.told', [0, 12]),
    ...observerKinds.map((kind): Change => [`complementarity.${kind}`, []]),
    ...observerKinds.map((kind): Change => [`complementarity.${kind}.0.only`, []]),
  ])('is taken with %s: %j', (...change) => {
    expect(() => taken(damaged(whole, change))).not.toThrow();
  });

  test.each<Change>([
    ...each('joining', [undefined, null, 'hull', []]),
    ...each('joining.rule', [...notText, 'mean']),
    ...each('asOf', [null, 5, 'now']),
    ...each('units', notList),
    ...each('units.0', [null, 'own.x', []]),
    ...each('units.0.indicator', notText),
    ...each('units.0.about', [null, 'a', [5]]),
    ...['level', 'spread'].flatMap((key) =>
      each(`units.0.${key}`, [undefined, 'in', 5, {}, { lo: 0 }, { lo: 'a', hi: 1 }, [5]]),
    ),
    ...each('units.0.standing', [...notText, 'peace', 'toString']),
    ...each('units.0.flags', [...notList, ['late'], [5]]),
    ...each('units.0.counts', [undefined, null, 5, [], {}]),
    ...['told', 'unknown', 'refused', 'not-applicable'].flatMap((key) =>
      each(`units.0.counts.${key}`, [undefined, null, '1', -1, 0.5]),
    ),
    ...['bySource', 'byMethod', 'byInformant', 'byCoder'].flatMap((key) => [
      ...each(`units.0.${key}`, [undefined, null, 'single', []]),
      ...each(`units.0.${key}.each`, [undefined, null, {}, 'a']),
      ...each(`units.0.${key}.standing`, [...notText, 'peace']),
    ]),
    ...each('complementarity', [undefined, null, 's', []]),
    ...observerKinds.flatMap((kind) => [
      ...each(`complementarity.${kind}`, notList),
      ...each(`complementarity.${kind}.0`, [null, 's', []]),
      ...each(`complementarity.${kind}.0.id`, notText),
      ...each(`complementarity.${kind}.0.only`, [...notList, [{}], [null]]),
    ]),
  ])('is refused with another %s: %j', (...change) => {
    expect(told(() => taken(damaged(whole, change)))).toEqual(refused);
  });

  test.each([undefined, null, 'c', [], [whole]])('is not %j', (value) => {
    expect(told(() => taken(value))).toEqual(refused);
  });
});

describe('a validation', () => {
  const finding = {
    rule: 'budget.amount',
    outcome: 'passed',
    severity: 'failure',
    basis: 'published',
    source: [{ ref: 'lan' }],
    params: { fields: [], missing: [] },
  };
  const whole = { form: 'validation', document: 'pippk-proposal', version: '1.0.0', findings: [finding] };
  const said = (value: unknown) => explainValidation(value as Validation, { locale: 'en' });

  test.each<Change>([
    ['findings', []],
    ...each('document', documentKinds),
    ...each('findings.0.outcome', findingOutcomes),
    ...each('findings.0.severity', severities),
    ...each('findings.0.basis', bases),
    ...each('findings.0.source', [[], [{ text: 'A decree' }], [{ ref: 'lan', locator: '2' }]]),
  ])('is told with %s: %j', (...change) => {
    expect(said(damaged(whole, change)).locale).toBe('en');
  });

  test.each<Change>([
    ...each('form', [undefined, 'typology', null]),
    ...each('document', [...notText, 'letter', 'toString']),
    ...each('findings', notList),
    ...each('findings.0', [null, 'budget.amount', [], 5]),
    ...each('findings.0.rule', notText),
    ...each('findings.0.outcome', [...notText, 'maybe', 'toString']),
    ...each('findings.0.severity', [...notText, 'mild']),
    ...each('findings.0.basis', [...notText, 'mine', 'toString']),
    ...each('findings.0.params', [undefined, null, 'a', [], new Array(1)]),
    ...each('findings.0.source', [...notList, ['lan'], [null], [{}], [{ ref: 'nobody' }], [{ text: 5 }]]),
  ])('is refused with another %s: %j', (...change) => {
    expect(told(() => said(damaged(whole, change)))).toEqual([
      'explainValidation',
      'result',
      'invalid-input',
      'Give what a validator of kemitraan/programmes returned, whole and unchanged.',
    ]);
  });

  test('is told in a language that there is, by options that there are', () => {
    expect(told(() => explainValidation(whole as never, { locale: 'fr' as never })).slice(0, 3)).toEqual([
      'explainValidation',
      'options.locale',
      'unknown-locale',
    ]);
    expect(
      told(() => explainValidation(whole as never, { locale: 'en', case: {} } as never)).slice(0, 3),
    ).toEqual(['explainValidation', 'options', 'unknown-option']);
  });
});

describe('what is told of methods', () => {
  const framework = { id: 'own', version: '1.0.0' };
  const stated = (options: object) =>
    assertStated('toMethods', { locale: 'en', ...options } as never, framework);

  describe('of agreement', () => {
    const interval = {
      lo: 0.1,
      hi: 0.9,
      seed: 1,
      replications: 100,
      usable: 100,
      confidence: 0.95,
      fewUnits: false,
    };
    const one = { statistic: 'alpha', value: 0.5, coders: 2, units: 4, pairableUnits: 3, interval };
    const whole = { agreement: [one] };

    test.each<Change>([
      ['agreement', []],
      ...each('agreement.0.value', [0, -1, 1, -0.25]),
      ...each('agreement.0.coders', [0, 3]),
      ...each('agreement.0.interval', [undefined, null]),
      ...each('agreement.0.interval.confidence', [0, 1]),
      ['agreement.0.interval.fewUnits', true],
      ...each('agreement.0.of', [undefined, 'codability', 'level', 'verdict']),
      ...['metric', 'weights', 'form'].flatMap((key) => each(`agreement.0.${key}`, [undefined, 'own'])),
    ])('%s may be %j', (...change) => {
      expect(() => stated(damaged(whole, change))).not.toThrow();
    });

    test.each(undefinedReasons)('it may have no value for the reason %s', (reason) => {
      expect(() => stated({ agreement: [{ ...one, value: null, reason }] })).not.toThrow();
    });

    test.each<Change>([
      ...each('agreement', [null, 'a', {}, 0.5]),
      ...each('agreement.0', [null, 0.5, 'alpha', []]),
      ...each('agreement.0.statistic', [...notText, '', '  ', '\u200b']),
      ...each('agreement.0.value', [undefined, null, '0.5', 'a', {}]),
      ...['coders', 'units', 'pairableUnits'].flatMap((key) =>
        each(`agreement.0.${key}`, [undefined, null, '2', -1, 1.5]),
      ),
      ...each('agreement.0.interval', [5, 'a', [], {}, { lo: 0, hi: 1 }]),
      ...['lo', 'hi', 'seed', 'replications', 'usable', 'confidence', 'fewUnits'].flatMap((key) =>
        each(
          `agreement.0.interval.${key}`,
          [undefined, null, 'a', -0.5].slice(0, key === 'lo' || key === 'hi' ? 3 : 4),
        ),
      ),
      ...each('agreement.0.interval.confidence', [95, 1.01]),
      ...each('agreement.0.interval.fewUnits', [0, 'no']),
      ...each('agreement.0.of', [null, 5, 'mood']),
      ...['metric', 'weights', 'form'].flatMap((key) => each(`agreement.0.${key}`, [null, 5, '', ' '])),
    ])('%s is not %j', (...change) => {
      expect(told(() => stated(damaged(whole, change)))).toEqual([
        'toMethods',
        'options.agreement',
        'invalid-input',
        'Give a list of what statistics of agreement returned.',
      ]);
    });

    test('a value that is no number is none, nor one for a reason that there is none of', () => {
      for (const other of [
        { value: Number.NaN },
        { value: Number.POSITIVE_INFINITY },
        { value: null, reason: 'tired' },
      ])
        expect(told(() => stated({ agreement: [{ ...one, ...other }] }))[1]).toBe('options.agreement');
    });
  });

  describe('of sensitivity', () => {
    const whole = {
      sensitivity: {
        framework,
        design: { seed: 1, cut: { group: 'a', atLeast: 0.5 } },
        varied: [{ factor: 'levels.a', by: 0.1, from: 0, to: 1, among: ['hull', { rule: 'median' }] }],
        held: [{ factor: 'levels.b', because: 'not-asked' }],
        holds: { what: 'outcome', share: 0.5, replications: 8 },
      },
    };

    test.each<Change>([
      ...each('sensitivity.framework', [undefined, framework]),
      ...each('sensitivity.design.seed', [0, 4294967295]),
      ...each('sensitivity.design.cut', [undefined, { atLeast: 0 }, { atLeast: 1, group: 'b' }]),
      ...each('sensitivity.varied', [undefined, []]),
      ...each('sensitivity.varied.0.by', [undefined, 'one-step', 0, 0.3]),
      ...each('sensitivity.varied.0.from', [undefined, 0.4]),
      ...each('sensitivity.varied.0.to', [undefined, 0.6]),
      ...each('sensitivity.varied.0.among', [undefined, ['strict'], [{ rule: 'hull' }]]),
      ...each('sensitivity.held', [undefined, []]),
      ...each('sensitivity.holds.what', [undefined, 'standings']),
      ...each('sensitivity.holds.share', [0, 1]),
      ...each('sensitivity.holds.replications', [1, 4096]),
    ])('%s may be %j', (...change) => {
      expect(() => stated(damaged(whole, change))).not.toThrow();
    });

    test.each<Change>([
      ...each('sensitivity', [null, 5, 'a', [], {}]),
      ...each('sensitivity.framework', [null, 'own', []]),
      ...each('sensitivity.design', [undefined, null, 1, []]),
      ...each('sensitivity.design.seed', [undefined, null, '1', -1, 0.5]),
      ...each('sensitivity.design.cut', [null, 0.5, [], {}]),
      ...each('sensitivity.design.cut.atLeast', [undefined, null, '0.5', -0.1, 2]),
      ...each('sensitivity.design.cut.group', [null, 5, '', ' ']),
      ...each('sensitivity.varied', [null, 'a', {}]),
      ...each('sensitivity.varied.0', [null, 'levels.a', [], {}]),
      ...each('sensitivity.varied.0.factor', [...notText, '', ' ']),
      ...each('sensitivity.varied.0.by', [null, 'much', {}]),
      ...each('sensitivity.varied.0.from', [null, '0', {}]),
      ...each('sensitivity.varied.0.to', [null, '1', {}]),
      ...each('sensitivity.varied.0.among', [null, 'hull', [], [5], [''], [{ rule: ' ' }], [{}], [null]]),
      ...each('sensitivity.held', [null, 'a', {}, [null], ['levels.b'], [{}], [{ factor: ' ' }]]),
      ...each('sensitivity.holds', [undefined, null, 0.5, []]),
      ...each('sensitivity.holds.what', [null, 5, 'all']),
      ...each('sensitivity.holds.share', [undefined, null, '0.5', -0.1, 87]),
      ...each('sensitivity.holds.replications', [undefined, null, '8', 0, -8, 0.5]),
    ])('%s is not %j', (...change) => {
      expect(told(() => stated(damaged(whole, change)))).toEqual([
        'toMethods',
        'options.sensitivity',
        'invalid-input',
        'Give what sensitivity returned, whole and unchanged.',
      ]);
    });

    test.each([
      ['id', { id: 'other', version: '1.0.0' }, '"other"'],
      ['version', { id: 'own', version: '2.0.0' }, '"own"'],
    ])('it is of this framework, and not of another %s', (_, other, value) => {
      const error = thrownBy(() => stated({ sensitivity: { ...whole.sensitivity, framework: other } }));
      expect(error).toMatchObject({
        function: 'toMethods',
        parameter: 'options.sensitivity',
        code: 'verdict-mismatch',
        value,
        remedy: 'Give that of own 1.0.0.',
      });
    });
  });

  test.each([undefined, '0.1.0', 'next'])('the version of the library may be %j', (libraryVersion) => {
    expect(() => stated({ libraryVersion })).not.toThrow();
  });

  test.each([null, 1, '', ' ', '\u200b'])('the version of the library is not %j', (libraryVersion) => {
    expect(told(() => stated({ libraryVersion }))).toEqual([
      'toMethods',
      'options.libraryVersion',
      'invalid-input',
      'Give a text, such as 0.1.0, or leave it out.',
    ]);
  });

  test('how observers were joined is told by a rule that there is', () => {
    for (const joining of [
      undefined,
      'hull',
      { rule: 'median' },
      { rule: 'weighted', by: 'coder', weights: { a: 1 } },
    ])
      expect(() => stated({ joining })).not.toThrow();
    expect(told(() => stated({ joining: { rule: 'mean' } })).slice(0, 3)).toEqual([
      'toMethods',
      'options.joining.rule',
      'unknown-rule',
    ]);
    expect(told(() => stated({ joining: null })).slice(0, 3)).toEqual([
      'toMethods',
      'options.joining',
      'unknown-rule',
    ]);
  });
});

describe('what throws when it is read', () => {
  const throwing = () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new RangeError('no');
        },
        getPrototypeOf: () => {
          throw new RangeError('no');
        },
      },
    );
  const options = { locale: 'en' };
  test.each<[string, (...given: never[]) => unknown, readonly unknown[], string, string]>([
    ['explain', explain, [throwing(), options], 'verdict', 'invalid-input'],
    ['explain', explain, [{}, throwing()], 'options', 'invalid-input'],
    ['explainAssessment', explainAssessment, [throwing(), options], 'assessment', 'invalid-input'],
    ['explainComparison', explainComparison, [throwing(), options], 'comparison', 'invalid-input'],
    ['explainCoorientation', explainCoorientation, [throwing(), options], 'result', 'invalid-input'],
    ['explainEntry', explainEntry, [throwing(), 'a', options], 'definition', 'invalid-definition'],
    ['explainFault', explainFault, [throwing(), options], 'fault', 'invalid-input'],
    ['explainSensitivity', explainSensitivity, [throwing(), options], 'result', 'invalid-input'],
    ['explainTriangulation', explainTriangulation, [throwing(), options], 'result', 'invalid-input'],
    ['explainValidation', explainValidation, [throwing(), options], 'result', 'invalid-input'],
    ['nearestEntries', nearestEntries, [throwing(), 'a'], 'definition', 'invalid-definition'],
    ['toMethods', toMethods, [throwing(), options], 'verdict', 'invalid-input'],
  ])('is told of by %s', (name, call, given, parameter, code) => {
    expect(told(() => Reflect.apply(call, undefined, given)).slice(0, 3)).toEqual([name, parameter, code]);
  });
});
