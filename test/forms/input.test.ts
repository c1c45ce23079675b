import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../src/core/error.js';
import { classify } from '../../src/forms/classify.js';
import { readLevels } from '../../src/forms/input.js';
import { thrownBy } from '../core/thrown-by.js';
import { typologyOf } from './typology/made.js';

const definition = typologyOf(['held', 'kept'], { one: { held: 'in', kept: 'out' } });

/** What a caller without the compiler may pass, as JSON. */
const wrongInput: [string, string, string, string][] = [
  ['null', 'null', 'invalid-input', 'input'],
  ['a list', '[]', 'invalid-input', 'input'],
  ['a list of levels', '["in"]', 'invalid-input', 'input'],
  ['a text', '"in"', 'invalid-input', 'input'],
  ['a number', '1', 'invalid-input', 'input'],
  ['a truth value', 'true', 'invalid-input', 'input'],
  ['an attribute that there is none of', '{"hold":"in"}', 'unknown-indicator', 'input'],
  ['an attribute with its namespace', '{"made.held":"in"}', 'unknown-indicator', 'input'],
  ['an attribute in capitals', '{"Held":"in"}', 'unknown-indicator', 'input'],
  ['an inherited name', '{"toString":"in"}', 'unknown-indicator', 'input'],
  ['a sub-question of an attribute that has none', '{"held.part":"in"}', 'unknown-indicator', 'input'],
  ['a level that there is none of', '{"held":"maybe"}', 'unknown-level', "input['held']"],
  ['an empty level', '{"held":""}', 'unknown-level', "input['held']"],
  ['null as a level', '{"held":null}', 'unknown-level', "input['held']"],
  ['a truth value as a level', '{"kept":true}', 'unknown-level', "input['kept']"],
  ['a number above 1', '{"kept":1.01}', 'unknown-level', "input['kept']"],
  ['a number below 0', '{"kept":-0.01}', 'unknown-level', "input['kept']"],
  ['a list as a level', '{"kept":[0,1]}', 'invalid-interval', "input['kept']"],
  ['an interval with its ends exchanged', '{"kept":{"lo":1,"hi":0}}', 'invalid-interval', "input['kept']"],
  ['an interval of one end', '{"kept":{"lo":0}}', 'invalid-interval', "input['kept']"],
  ['points on a scale', '{"kept":{"points":3,"of":5}}', 'invalid-interval', "input['kept']"],
  ['a document of another kind', '{"schema":"other/case@1"}', 'invalid-case', 'input.schema'],
];

describe('classifying', () => {
  test.each(wrongInput)('refuses %s', (_, json, code, parameter) => {
    const error = thrownBy(() => classify(definition, JSON.parse(json)));
    expect(error).toMatchObject({ code, function: 'classify', parameter });
    expect(error.remedy).toMatch(/^(Use|Give|Pass) /);
    expect(errorCodes).toContain(error.code);
  });

  test('takes a level that is set to undefined as left out', () => {
    expect(classify(definition, { held: undefined }).outcome).toEqual(classify(definition, {}).outcome);
  });

  test.each([
    ['a map', new Map([['held', 'in']])],
    ['a promise', Promise.resolve({ held: 'in' })],
    ['a date', new Date(0)],
    ['an instance', new (class Answers {})()],
  ])('refuses %s, which is no record', (_, given) => {
    const classifyAny = (input: unknown) => Reflect.apply(classify, undefined, [definition, input]);
    expect(thrownBy(() => classifyAny(given)).code).toBe('invalid-input');
  });

  test('refuses NaN', () => {
    expect(thrownBy(() => classify(definition, { held: Number.NaN })).code).toBe('unknown-level');
  });

  test.each([
    ['a reading that there is none of', '{"reading":"loose"}', 'unknown-reading', 'options.reading'],
    ['null as a reading', '{"reading":null}', 'unknown-reading', 'options.reading'],
    ['an option that is misspelt', '{"readin":"plain"}', 'unknown-option', 'options'],
    ['an option of a case, for a record of levels', '{"asOf":"2020"}', 'unknown-option', 'options'],
    ['null as options', 'null', 'unknown-option', 'options'],
    ['a text as options', '"plain"', 'unknown-option', 'options'],
    ['a list as options', '["plain"]', 'unknown-option', 'options'],
  ])('refuses %s', (_, json, code, parameter) => {
    const error = thrownBy(() => classify(definition, {}, JSON.parse(json)));
    expect(error).toMatchObject({ code, function: 'classify', parameter });
    expect(error.remedy).not.toBe('');
  });

  test('lists what there is in place of an attribute that there is none of', () => {
    const { remedy, value } = thrownBy(() => classify(definition, { hold: 'in' }));
    expect([value, remedy]).toEqual(['"hold"', 'Use one of held, kept.']);
  });
});

const specs = {
  whole: { asks: 'partner', parts: ['gives', 'gains'], basis: 'ours', rubric: 'ours', source: [] },
} as const;

describe('sub-questions', () => {
  const read = (levels: Parameters<typeof readLevels>[1]) => readLevels(specs, levels, 'test');

  test.each<[string, Parameters<typeof readLevels>[1], unknown]>([
    ['are joined by minimum', { 'whole.gives': 'in', 'whole.gains': 'mostly-out' }, { lo: 1 / 3, hi: 1 / 3 }],
    ['leave open what one of them leaves open', { 'whole.gives': 'mostly-in' }, { lo: 0, hi: 2 / 3 }],
    ['decide by a single no', { 'whole.gains': 'out' }, { lo: 0, hi: 0 }],
    ['say nothing if nothing is said', { 'whole.gives': 'unknown' }, { lo: 0, hi: 1 }],
    [
      'do not apply together where one does not',
      { 'whole.gives': 'not-applicable', 'whole.gains': 'in' },
      'not-applicable',
    ],
    [
      'do not apply if none of them does',
      { 'whole.gives': 'not-applicable', 'whole.gains': 'not-applicable' },
      'not-applicable',
    ],
    ['give way to what is said of the whole', { whole: 'in', 'whole.gains': 'out' }, { lo: 1, hi: 1 }],
    ['stand where the whole is unknown', { whole: 'unknown', 'whole.gains': 'out' }, { lo: 0, hi: 0 }],
  ])('%s', (_, levels, expected) => {
    expect(read(levels).inputs.whole).toEqual(expected);
  });

  test('that contradict what is said of the whole are a disagreement', () => {
    const disagreement = [{ indicator: 'whole', kind: 'judged-derived' }];
    expect(read({ whole: 'in', 'whole.gains': 'out' }).disagreements).toEqual(disagreement);
    expect(read({ whole: 'out', 'whole.gives': 'in', 'whole.gains': 'in' }).disagreements).toEqual(
      disagreement,
    );
    expect(read({ whole: 'mostly-in', 'whole.gives': 'in' }).disagreements).toEqual([]);
    expect(read({ whole: 'unknown', 'whole.gives': 'out' }).disagreements).toEqual([]);
  });
});

test('minus zero is read as zero, alone or in an interval', () => {
  for (const hi of [1, 0, -0]) {
    const { inputs } = classify(definition, { held: -0, kept: { lo: -0, hi } });
    expect(inputs).toEqual({ held: { lo: 0, hi: 0 }, kept: { lo: 0, hi: hi === 1 ? 1 : 0 } });
  }
});
