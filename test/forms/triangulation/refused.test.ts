import { expect, test } from 'vitest';
import type { Case } from '../../../src/case/case.js';
import type { Joining } from '../../../src/case/triangulation/rule.js';
import { isKemitraanError } from '../../../src/core/error.js';
import { nonLevels } from '../../../src/core/level.js';
import { longestList } from '../../../src/core/limits.js';
import { combineObservations } from '../../../src/forms/triangulation/combine-observations.js';
import { triangulate } from '../../../src/forms/triangulation/triangulate.js';
import { partnershipArchetypes } from '../../../src/frameworks/partnership-archetypes/definition.js';
import { frameworks } from '../../../src/registry/frameworks.js';
import { refusalsOf } from '../../core/refusals-of.js';
import { thrownBy } from '../../core/thrown-by.js';

const indicator = 'partnership-archetypes.balance';
const rows = [
  { indicator, level: 'in', informant: 'p', source: 's' },
  { indicator, level: 'out', informant: 'q' },
];
const weighted = (by: unknown, weights: unknown) => ({ rule: 'weighted', by, weights });
const deep = {
  get rule(): never {
    throw new TypeError('deep');
  },
};
const definitions = [partnershipArchetypes];
const subject = {
  schema: 'kemitraan/case@1',
  id: 'c',
  title: 'C',
  informants: [{ id: 'p' }, { id: 'q' }],
  observations: rows,
};

/** What there is, and a field that throws. */
const throwing = (given: object, key: string) =>
  Object.defineProperty(Array.isArray(given) ? [...given] : { ...given }, key, {
    enumerable: true,
    get: () => {
      throw new TypeError('no');
    },
  });

const joinings: readonly (readonly [title: string, joining: unknown, code: string])[] = [
  ['no rule', undefined, 'unknown-rule'],
  ['null', null, 'unknown-rule'],
  ['another rule', 'mean', 'unknown-rule'],
  ['the name of the prototype', '__proto__', 'unknown-rule'],
  ['weights by name alone', 'weighted', 'unknown-option'],
  ['a rule in a list', ['hull'], 'unknown-rule'],
  ['weights of a rule that takes none', { rule: 'hull', weights: {} }, 'unknown-option'],
  ['weights of nothing', weighted(undefined, { p: 1 }), 'unknown-option'],
  ['weights of another kind', weighted('party', { p: 1 }), 'unknown-option'],
  ['no weights', weighted('informant', undefined), 'invalid-weights'],
  ['a list of weights', weighted('informant', [1]), 'invalid-weights'],
  ['an empty table', weighted('informant', {}), 'invalid-weights'],
  ['weights that sum to zero', weighted('informant', { p: 0, q: 0 }), 'invalid-weights'],
  ['a negative weight', weighted('informant', { p: -1, q: 2 }), 'invalid-weights'],
  ['a weight that is no number', weighted('informant', { p: '1', q: 1 }), 'invalid-weights'],
  ['NaN', weighted('informant', { p: Number.NaN, q: 1 }), 'invalid-weights'],
  ['Infinity', weighted('informant', { p: Number.POSITIVE_INFINITY, q: 1 }), 'invalid-weights'],
  ['weights whose sum is beyond numbers', weighted('informant', { p: 1e308, q: 1e308 }), 'invalid-weights'],
  ['a weight that vanishes', weighted('informant', { p: 1e-320, q: 1 }), 'invalid-weights'],
  ['one who speaks has no weight', weighted('informant', { p: 1 }), 'invalid-weights'],
  ['one who speaks names no source', weighted('source', { s: 1 }), 'invalid-weights'],
  [
    'and what is called undefined has a weight',
    weighted('source', { s: 1, undefined: 1 }),
    'invalid-weights',
  ],
  ['only what does not speak has a weight', weighted('informant', { p: 0, q: 0, z: 1 }), 'invalid-weights'],
  ['a weight that is inherited', weighted('informant', Object.create({ p: 1, q: 1 })), 'invalid-weights'],
];

test('what is no list of definitions is told what to give', () => {
  const given = () => triangulate(rows as never, 'hull', { case: subject as Case, definitions: [] });
  expect(thrownBy(given).remedy).toBe('Give a list of definitions that give verdicts of cases, each once.');
});

test('those whose weight is 0 are refused though they agree, and alone they say what they say', () => {
  const agree = [
    { indicator, level: 'in', informant: 'p', source: 's' },
    { indicator, level: 'in', informant: 'q', source: 's' },
    { indicator, level: 'out', informant: 'r', source: 't' },
  ] as const;
  const joining = weighted('informant', { p: 0, q: 0, r: 1 }) as Joining;
  const refused = expect.objectContaining({ code: 'invalid-weights' });
  expect(() => triangulate(agree.slice(0, 2), joining)).toThrow(refused);
  const { units } = triangulate(agree, joining);
  expect(units[0]?.level).toEqual({ lo: 0, hi: 0 });
  expect(units[0]?.bySource.each.map(({ level }) => level)).toEqual([
    { lo: 1, hi: 1 },
    { lo: 0, hi: 0 },
  ]);
  const apart = triangulate([{ ...agree[0], level: 'out' }, ...agree.slice(1)], joining).units[0];
  expect(apart?.bySource.each.map(({ level }) => level)).toEqual([null, { lo: 0, hi: 0 }]);
});

test.each(joinings)('%s is refused by both', (_, joining, code) => {
  expect(thrownBy(() => triangulate(rows as never, joining as Joining))).toMatchObject({
    function: 'triangulate',
    code,
  });
  const combine = () => combineObservations(subject as never, joining as Joining, { definitions });
  expect(thrownBy(combine)).toMatchObject({ function: 'combineObservations', code });
});

test.each<[title: string, joining: unknown, parameter: string, code: string]>([
  ['no rule', undefined, 'joining', 'unknown-rule'],
  ['a rule in a list', ['hull'], 'joining', 'unknown-rule'],
  ['a rule whose reading throws', deep, 'joining', 'unknown-rule'],
  ['another rule', 'mean', 'joining.rule', 'unknown-rule'],
  ['weights of a rule that takes none', { rule: 'hull', weights: {} }, 'joining', 'unknown-option'],
  ['weights of another kind', weighted('party', { p: 1 }), 'joining.by', 'unknown-option'],
  ['no weights', weighted('informant', undefined), 'joining.weights', 'invalid-weights'],
  ['an empty table', weighted('informant', {}), 'joining.weights', 'invalid-weights'],
  ['a negative weight', weighted('informant', { p: -1, q: 2 }), 'joining.weights.p', 'invalid-weights'],
  ['one who speaks has no weight', weighted('informant', { p: 1 }), 'joining.weights', 'invalid-weights'],
  ['one who speaks names no source', weighted('source', { s: 1 }), 'joining.weights', 'invalid-weights'],
])('%s is told of in its place', (_, joining, parameter, code) => {
  expect(thrownBy(() => triangulate(rows as never, joining as Joining))).toMatchObject({
    function: 'triangulate',
    parameter,
    code,
  });
});

test('of a weight that is missing it is said whose, and of what', () => {
  const told = [
    { id: 'o1', indicator, level: 'in', informant: 'p', source: 's' },
    { id: 'o2', indicator, level: 'out', informant: 'q' },
  ] as never;
  const remedyOf = (joining: unknown) => thrownBy(() => triangulate(told, joining as Joining)).remedy;
  expect(remedyOf(weighted('informant', { p: 1 }))).toBe(
    'Give a weight of the informant of o2; it may be 0.',
  );
  expect(remedyOf(weighted('source', { s: 1 }))).toBe(
    'Weigh by what every observation names: o2 names no source.',
  );
});

test.each<[title: string, observations: unknown, parameter: string, code: string]>([
  ['nothing', undefined, 'observations', 'invalid-input'],
  ['a text', 'rows', 'observations', 'invalid-input'],
  ['an object', { 0: rows[0], length: 1 }, 'observations', 'invalid-input'],
  ['a row that is none', [null], 'observations', 'invalid-input'],
  ['a hole', new Array(2), 'observations', 'invalid-input'],
  ['a row that is a list', [[]], 'observations', 'invalid-input'],
  [
    'a row whose reading throws',
    [
      {
        indicator,
        get level(): never {
          throw new RangeError('x');
        },
      },
    ],
    'observations',
    'invalid-input',
  ],
  [
    'a list whose reading throws',
    new Proxy([], {
      get: () => {
        throw new TypeError('x');
      },
    }),
    'observations',
    'invalid-input',
  ],
  ['no question', [{ level: 'in' }], 'input.observations[0].indicator', 'invalid-case'],
  [
    'a question that is no text',
    [{ indicator: 3, level: 'in' }],
    'input.observations[0].indicator',
    'invalid-case',
  ],
  ['no level', [{ indicator }], 'input.observations[0].level', 'unknown-level'],
  ['a level that is none', [{ indicator, level: 'often' }], 'input.observations[0].level', 'unknown-level'],
  ['a level beyond 1', [{ indicator, level: 1.1 }], 'input.observations[0].level', 'unknown-level'],
  ['NaN', [{ indicator, level: Number.NaN }], 'input.observations[0].level', 'unknown-level'],
  ['no columns', [{ indicator, level: [] }], 'input.observations[0].level', 'unknown-level'],
  [
    'a point beyond its scale',
    [{ indicator, level: { points: 6, of: 5 } }],
    'input.observations[0].level',
    'unknown-level',
  ],
  [
    'columns that are no texts',
    [{ indicator, level: ['a', 1] }],
    'input.observations[0].level',
    'unknown-level',
  ],
  [
    'more columns than anybody reads',
    [{ indicator, level: new Array(longestList + 1).fill('a') }],
    'input.observations[0].level',
    'unknown-level',
  ],
  [
    'levels and columns, and between them somebody who does not know',
    [
      { indicator, level: 'in' },
      { indicator, level: 'unknown' },
      { indicator, level: ['a'] },
    ],
    'input.observations[2].level',
    'unknown-level',
  ],
  [
    'levels and columns',
    [
      { indicator, level: 'in' },
      { indicator, level: ['a'] },
    ],
    'input.observations[1].level',
    'unknown-level',
  ],
  [
    'columns and levels',
    [
      { indicator, level: ['a'] },
      { indicator, level: 'in' },
    ],
    'input.observations[1].level',
    'unknown-level',
  ],
  [
    'levels and a scale',
    [
      { indicator, level: { points: 1, of: 5 } },
      { indicator, level: 0.5 },
    ],
    'input.observations[1].level',
    'unknown-level',
  ],
  ['another key', [{ indicator, level: 'in', informants: 'p' }], 'input.observations[0]', 'invalid-case'],
  [
    'a date that is none',
    [{ indicator, level: 'in', date: '2015-02-29' }],
    'input.observations[0].date',
    'invalid-date',
  ],
  [
    'a function that is none',
    [{ indicator, level: 'in', function: 'selling' }],
    'input.observations[0].function',
    'invalid-case',
  ],
  [
    'two rows of one id',
    [
      { id: 'a', indicator, level: 'in' },
      { id: 'a', indicator, level: 'in' },
    ],
    'input.observations[1].id',
    'invalid-case',
  ],
])('observations: %s', (_, observations, parameter, code) => {
  expect(thrownBy(() => triangulate(observations as never, 'hull'))).toMatchObject({
    function: 'triangulate',
    parameter,
    code,
  });
});

test.each(
  nonLevels.flatMap((none) =>
    (['in', ['a'], { points: 2, of: 5 }] as const).map((level) => ({ none, level })),
  ),
)('$none stands beside $level, whichever is first', ({ none, level }) => {
  const told = [
    { indicator, level: none, coder: 'a' },
    { indicator, level, coder: 'b' },
  ];
  for (const observations of [told, [...told].reverse()])
    expect(triangulate(observations, 'hull').units[0]?.counts).toMatchObject({ told: 1, [none]: 1 });
});

test.each<[title: string, options: unknown, parameter: string, code: string]>([
  ['null', null, 'options', 'unknown-option'],
  ['another option', { as: '2015' }, 'options', 'unknown-option'],
  ['a date that is none', { asOf: 'yesterday' }, 'options.asOf', 'invalid-date'],
  ['a date that is no text', { asOf: 2015 }, 'options.asOf', 'invalid-date'],
  ['a case alone', { case: subject }, 'options', 'unknown-option'],
  ['definitions alone', { definitions }, 'options', 'unknown-option'],
  ['a case that is none', { case: {}, definitions }, 'options.case', 'invalid-input'],
  ['no definitions', { case: subject, definitions: [] }, 'options.definitions', 'invalid-definition'],
  [
    'one that is no list',
    { case: subject, definitions: partnershipArchetypes },
    'options.definitions',
    'invalid-definition',
  ],
  [
    'an id',
    { case: subject, definitions: ['partnership-archetypes'] },
    'options.definitions',
    'invalid-definition',
  ],
  [
    'a catalogue',
    { case: subject, definitions: [frameworks['collaboration-tactics']] },
    'options.definitions',
    'invalid-definition',
  ],
  [
    'one twice',
    { case: subject, definitions: [partnershipArchetypes, partnershipArchetypes] },
    'options.definitions',
    'invalid-definition',
  ],
  ['a hole', { case: subject, definitions: new Array(1) }, 'options.definitions', 'invalid-definition'],
  [
    'a case that throws',
    { case: throwing(subject, 'parties'), definitions },
    'options.case',
    'invalid-input',
  ],
  [
    'one that throws',
    { case: subject, definitions: [throwing(partnershipArchetypes, 'attributes')] },
    'definition',
    'invalid-definition',
  ],
  [
    'one without a version',
    { case: subject, definitions: [{ ...partnershipArchetypes, version: undefined }] },
    'definition.version',
    'invalid-definition',
  ],
  [
    'definitions that throw',
    { case: subject, definitions: throwing([], '0') },
    'options.definitions',
    'invalid-definition',
  ],
])('options: %s', (_, options, parameter, code) => {
  expect(thrownBy(() => triangulate(rows as never, 'hull', options as never))).toMatchObject({
    function: 'triangulate',
    parameter,
    code,
  });
});

test.each<[title: string, given: unknown, options: unknown, parameter: string, code: string]>([
  ['no case', undefined, { definitions }, 'subject', 'invalid-input'],
  ['levels', { balance: 'in' }, { definitions }, 'subject', 'invalid-input'],
  ['no options', subject, undefined, 'options', 'unknown-option'],
  ['no definitions', subject, {}, 'options.definitions', 'invalid-definition'],
  ['a date that is none', subject, { definitions, asOf: '2015-13' }, 'options.asOf', 'invalid-date'],
  [
    'a question that there is none of',
    { ...subject, observations: [{ indicator: 'partnership-archetypes.x', level: 'in' }] },
    { definitions },
    'input.observations[0].indicator',
    'unknown-indicator',
  ],
  [
    'a level that is none',
    { ...subject, observations: [{ indicator, level: 'x' }] },
    { definitions },
    'input.observations[0].level',
    'unknown-level',
  ],
  [
    'a party that there is none of',
    { ...subject, observations: [{ indicator, level: 'in', about: ['z'] }] },
    { definitions },
    'input.observations[0].about',
    'unknown-party',
  ],
])('a case: %s', (_, given, options, parameter, code) => {
  expect(thrownBy(() => combineObservations(given as Case, 'hull', options as never))).toMatchObject({
    function: 'combineObservations',
    parameter,
    code,
  });
});

test('a case that throws only after it was read some times is told of all the same', () => {
  const refusals = (run: (given: Case) => unknown) =>
    refusalsOf((read) => {
      const party = {
        name: 'P',
        sector: 'community',
        get id() {
          read();
          return 'p';
        },
      };
      return run({ ...subject, parties: [party] } as unknown as Case);
    });
  expect(refusals((given) => triangulate(rows as never, 'hull', { case: given, definitions }))).toEqual(
    new Set(['triangulate options.case invalid-input', 'triangulate observations invalid-input']),
  );
  expect(refusals((given) => combineObservations(given, 'hull', { definitions }))).toEqual(
    new Set(['combineObservations subject invalid-input']),
  );
});

test('a joining whose reading throws is no crash of another kind', () => {
  try {
    triangulate([], deep as never);
    expect.unreachable();
  } catch (error) {
    expect(isKemitraanError(error)).toBe(true);
  }
});

test('a key of the prototype in weights or ids pollutes nothing', () => {
  const weights = JSON.parse('{"__proto__": 2, "q": 1}') as Record<string, number>;
  const told = [
    { indicator, level: 'in', informant: '__proto__' },
    { indicator, level: 'out', informant: 'q' },
  ] as const;
  const { units } = triangulate(told, { rule: 'weighted', by: 'informant', weights });
  expect(units[0]?.level).toEqual({ lo: 2 / 3, hi: 2 / 3 });
  expect(units[0]?.byInformant.each.map(({ id }) => id)).toEqual(['__proto__', 'q']);
  expect(({} as Record<string, unknown>).q).toBeUndefined();
});

test('thousands of rows are joined by each rule', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => ({
    indicator,
    level: (index % 101) / 100,
    informant: `i${index}`,
    source: `s${index % 100}`,
    ...(index % 2 === 0 && { date: '2015' }),
  }));
  const weights = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`s${index}`, index + 1]));
  const weighted = { rule: 'weighted', by: 'source', weights } as const;
  for (const rule of ['hull', 'median', 'majority', weighted] as const) {
    const { units } = triangulate(many, rule, { asOf: '2015-06' });
    expect(units.map(({ byInformant }) => byInformant.each.length)).toEqual([5_000]);
  }
});

test('a weight of minus zero is one of zero, as JSON has it', () => {
  const weights = { officer: -0, treasurer: 1 };
  const indicator = 'partnership-archetypes.balance';
  const told = Object.keys(weights).map((informant) => ({ indicator, level: 'in' as const, informant }));
  const { joining } = triangulate(told, { rule: 'weighted', by: 'informant', weights });
  expect(joining).toEqual({ rule: 'weighted', by: 'informant', weights: { officer: 0, treasurer: 1 } });
});
