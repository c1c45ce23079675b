import { describe, expect, test } from 'vitest';
import { explainFault } from '../../src/explain/explain-fault.js';
import { told } from './told.js';

describe('a fault in one line', () => {
  const say = (path: readonly unknown[], more: object = {}) =>
    explainFault({ code: 'given-twice', path, params: { key: 'k' }, ...more } as never, { locale: 'en' });

  test.each<[readonly unknown[], string]>([
    [[], 'the document'],
    [['a'], 'a'],
    [['a', 'b-c', 'd_1'], 'a.b-c.d_1'],
    [['a', 0, 'b', 12], 'a[0].b[12]'],
    [[3, 'a'], '[3].a'],
    [['_a'], '_a'],
    [['1a'], '["1a"]'],
    [['a b', 'c'], '["a b"].c'],
    [['a', 'b.c'], 'a["b.c"]'],
    [['', 'a'], '[""].a'],
    [['a', 'é'], 'a["é"]'],
    [['a"b'], '["a\\"b"]'],
  ])('at %j', (path, place) => {
    expect(say(path)).toBe(`${place}: “k” is there already. Remove one of the two.`);
  });

  test('shows what cannot be seen by its number', () => {
    expect(say(['a'], { params: { key: 'x\u0000y\u200bz\u2028\ud800' } })).toBe(
      'a: “x\\u{0}y\\u{200b}z\\u{2028}\\u{d800}” is there already. Remove one of the two.',
    );
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'fault'],
    ['another code', { code: 'late', path: [], params: {} }],
    ['an inherited code', { code: 'toString', path: [], params: {} }],
    ['no path', { code: 'given-twice', params: { key: 'k' } }],
    ['a path of others', { code: 'given-twice', path: [{}], params: { key: 'k' } }],
    ['a path below 0', { code: 'given-twice', path: [-1], params: { key: 'k' } }],
    ['a path with a hole', { code: 'given-twice', path: new Array(1), params: { key: 'k' } }],
    ['no params', { code: 'given-twice', path: [] }],
    ['null for params', { code: 'given-twice', path: [], params: null }],
    ['a text for params', { code: 'given-twice', path: [], params: 'k' }],
  ])('%s is no fault', (_, fault) => {
    expect(told(() => explainFault(fault as never, { locale: 'en' }))).toEqual([
      'explainFault',
      'fault',
      'invalid-input',
      'Pass one of the faults that parseCase returned.',
    ]);
  });

  test('and its options are seen by their names', () => {
    const fault = { code: 'given-twice', path: [], params: { key: 'k' } } as never;
    const call = (options: unknown) => told(() => explainFault(fault, options as never)).slice(0, 3);
    expect(call({ locale: 'fr' })).toEqual(['explainFault', 'options.locale', 'unknown-locale']);
    expect(call({ locale: 'en', x: 1 })).toEqual(['explainFault', 'options', 'unknown-option']);
    expect(call({ locale: 'en', dictionary: 5 })).toEqual([
      'explainFault',
      'options.dictionary',
      'invalid-dictionary',
    ]);
    expect(call({ locale: 'en', dictionary: { faults: { document: 5 } } })).toEqual([
      'explainFault',
      "options.dictionary.faults['document']",
      'invalid-dictionary',
    ]);
    const damaged = { code: 'not-one-of', path: [], params: {} } as never;
    expect(told(() => explainFault(damaged, { locale: 'en' })).slice(0, 3)).toEqual([
      'explainFault',
      'fault',
      'invalid-input',
    ]);
    expect(
      explainFault(fault, { locale: 'id', dictionary: { faults: { document: 'dokumen iki' } } }).startsWith(
        'dokumen iki: ',
      ),
    ).toBe(true);
  });
});
