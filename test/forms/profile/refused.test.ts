import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { thrownBy } from '../../core/thrown-by.js';
import { numbered, profileOf } from './made.js';
import { caseOf, each, whole } from './told.js';

/** Calls a function as plain JavaScript would, past the compiler. */
const call = (fn: (...args: never[]) => unknown, ...args: readonly unknown[]) =>
  thrownBy(() => Reflect.apply(fn, undefined, args));

/** What no row of a profile holds. */
const noColumns: readonly (readonly [string, unknown, string])[] = [
  ['a level', 'mostly-in', '"mostly-in"'],
  ['a number', 0.5, '0.5'],
  ['null', null, 'null'],
  ['an object', { loose: true }, 'an object'],
  ['an empty list', [], 'a list of 0'],
  ['a column that there is none of', ['loose', 'stiff'], '"stiff"'],
  ['a column that every object inherits', ['constructor'], '"constructor"'],
  ['an answer that gives no column, in a list', ['unknown'], '"unknown"'],
  ['a list in a list', [['loose']], 'a list of 1'],
  ['a number in a list', ['loose', 1], '1'],
  ['undefined in a list', [undefined], 'undefined'],
  ['undefined beside a column', ['loose', undefined], 'undefined'],
  ['a list of nothing', new Array(1), 'undefined'],
];

describe('what is no column is refused', () => {
  test.each([...noColumns, ['a column in another case', 'Loose', '"Loose"'] as const])(
    'in a record: %s',
    (_, level, value) => {
      expect(call(classify, whole, { meetings: 'loose', records: level })).toMatchObject({
        code: 'unknown-column',
        function: 'classify',
        parameter: "input['records']",
        value,
        remedy: 'Use a list of loose, middle, formal, or one of unknown, refused, not-applicable.',
      });
    },
  );

  test.each([...noColumns, ['a column that is in no list', 'loose', '"loose"'] as const])(
    'in a case: %s',
    (_, level, value) => {
      const rows = (framework: string) => [
        { indicator: `${framework}.meetings`, level: ['loose'], about: ['mill'] },
        { indicator: `${framework}.records`, level, about: ['mill'] },
      ];
      for (const [definition, framework] of [
        [whole, 'whole'],
        [each, 'each'],
      ] as const) {
        const document = { ...caseOf(framework, []), observations: rows(framework) };
        expect(call(classify, definition, document)).toMatchObject({
          code: 'unknown-column',
          function: 'classify',
          parameter: 'input.observations[1].level',
          value,
        });
      }
    },
  );
});

describe('a case that parseCase would refuse gets no verdict', () => {
  const said = (change: object) => [
    { level: ['loose'], about: ['mill'] },
    { level: ['loose'], ...change },
  ];

  test.each<[string, object]>([
    ['a row about nobody, where parties are asked one by one', {}],
    ['a row about no party', { about: [] }],
    ['a row about a party of another sector', { about: ['mill', 'office'] }],
    ['a row about a supporter', { about: ['patron'] }],
    ['a row about a party that is not there', { about: ['nobody'] }],
  ])('%s', (_, change) => {
    expect(call(classify, each, caseOf('each', said(change)))).toMatchObject({
      code: 'unknown-party',
      function: 'classify',
      parameter: 'input.observations[1].about',
    });
  });

  test.each(['each.meeting', 'each.constructor', 'each.meetings.more'])('a row on %s', (indicator) => {
    const document = {
      ...caseOf('each', []),
      observations: [{ indicator, level: ['loose'], about: ['mill'] }],
    };
    expect(call(classify, each, document)).toMatchObject({
      code: 'unknown-indicator',
      parameter: 'input.observations[0].indicator',
    });
  });

  test('the profile of the partnership as one takes rows about anybody who is there, or nobody', () => {
    expect(classify(whole, caseOf('whole', said({}))).rows.meetings).toEqual(['loose']);
    expect(call(classify, whole, caseOf('whole', said({ about: ['nobody'] })))).toMatchObject({
      code: 'unknown-party',
      parameter: 'input.observations[1].about',
    });
  });
});

describe('options and records that are not understood are refused', () => {
  const document = caseOf('each', []);

  test.each<[string, object, unknown, string, string]>([
    ['a reading that there is none of', {}, { reading: 'constructor' }, 'unknown-reading', 'options.reading'],
    ['an option that there is none of', {}, { readings: 'plain' }, 'unknown-option', 'options'],
    ['a day, of a record', {}, { asOf: '2015' }, 'unknown-option', 'options'],
    ['a row that there is none of', { meeting: 'loose' }, {}, 'unknown-indicator', 'input'],
    ['a row that every object inherits', { constructor: 'loose' }, {}, 'unknown-indicator', 'input'],
    ['a list', ['loose'], {}, 'invalid-input', 'input'],
    ['a party of another sector', document, { parties: ['office'] }, 'unknown-party', 'options.parties'],
    ['a supporter', document, { parties: ['patron'] }, 'unknown-party', 'options.parties'],
    ['no parties', document, { parties: [] }, 'invalid-input', 'options.parties'],
    [
      'a function that there is none of',
      document,
      { function: 'dreaming' },
      'unknown-function',
      'options.function',
    ],
    ['a day that there is none of', document, { asOf: '2015-02-29' }, 'invalid-date', 'options.asOf'],
  ])('%s', (_, input, options, code, parameter) => {
    expect(call(classify, each, input, options)).toMatchObject({ code, function: 'classify', parameter });
  });

  test('null for a record', () => {
    expect(call(classify, each, null)).toMatchObject({
      code: 'invalid-input',
      function: 'classify',
      parameter: 'input',
    });
  });
});

test('by a reading that no row decides, which no definer takes, no column can be given', () => {
  const { outcome } = classify(profileOf(['one'], ['x', 'y'], { plain: { deciding: [] } }), { one: 'x' });
  expect(outcome).toEqual({ kind: 'inapplicable' });
});

test('rows of one column cannot part, whatever is answered', () => {
  const single = profileOf(['one', 'two'], ['x'], { plain: { required: ['one'] } });
  const possible = [{ kind: 'placed', column: 'x' }];
  for (const rows of [{}, { one: 'x' }, { one: 'x', two: 'x' }])
    expect(classify(single, rows).outcome).toEqual({ kind: 'undetermined', possible });
});

test.each([{ required: ['two'] }, { deciding: ['two'] }, { deciding: ['one'], required: ['other'] }])(
  'a reading that names a row that there is none of, or asks for one that does not decide, is refused: %o',
  (plain) => {
    expect(call(classify, profileOf(['one', 'other'], ['x', 'y'], { plain }), { one: 'x' })).toMatchObject({
      code: 'invalid-definition',
      function: 'classify',
      parameter: 'definition.readings.plain',
    });
  },
);

describe('definitions beyond the limits, and verdicts that are not theirs, are refused', () => {
  const verdict = classify(whole, { meetings: 'loose' });
  const functions: [string, (...args: never[]) => unknown][] = [
    ['nextQuestions', nextQuestions],
    ['pathTo', pathTo],
    ['flipSet', flipSet],
  ];

  test('64 rows, 16 columns and 16 readings are classified, one more is not', () => {
    const sized = (rows: number, columns: number, readings: number) =>
      profileOf(
        numbered('r', rows),
        numbered('c', columns),
        Object.fromEntries(numbered('way', readings).map((id) => [id, {}])),
      );
    const { outcome } = classify(sized(64, 16, 16), { r1: ['c1', 'c2'] });
    const possible = ['c1', 'c2'].map((column) => ({ kind: 'placed', column }));
    expect(outcome).toEqual({ kind: 'undetermined', possible: [...possible, { kind: 'mixed' }] });
    for (const large of [sized(65, 16, 16), sized(64, 17, 16), sized(64, 16, 17)])
      expect(call(classify, large, {})).toMatchObject({
        code: 'invalid-definition',
        function: 'classify',
        parameter: 'definition',
        remedy: 'Use at most 64 rows, 16 columns and 16 readings.',
      });
  });

  test.each(functions)(
    '%s takes a verdict that went through JSON, and no other of the same name',
    (name, run) => {
      const again = JSON.parse(JSON.stringify(verdict));
      const given = (own: unknown) => Reflect.apply(run, undefined, [whole, own, 'loose']);
      expect(given(again)).toEqual(given(verdict));
      const { rows: _, ...halved } = verdict;
      const others = [
        null,
        {},
        halved,
        [verdict],
        { ...verdict, form: 'ladder' },
        { ...verdict, framework: { id: 'each', version: '1.0.0' } },
        { ...verdict, framework: { id: 'whole', version: '2.0.0' } },
        { ...verdict, rows: { meetings: ['loose'] } },
        { ...verdict, status: { loose: 'certain' } },
      ];
      for (const other of others)
        expect(call(run, whole, other, 'loose')).toMatchObject({ code: 'verdict-mismatch', function: name });
      expect(call(run, whole, { ...verdict, reading: 'constructor' }, 'loose').code).toBe('unknown-reading');
    },
  );
});
