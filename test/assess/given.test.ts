import { describe, expect, test } from 'vitest';
import { assessAll } from '../../src/assess/assess-all.js';
import { readRun } from '../../src/assess/assess-all-options.js';
import type { CaseAnswer, GivenCase } from '../../src/assess/case-answer.js';
import { faultsGiven } from '../../src/assess/faults-given.js';
import { thrownBy } from '../core/thrown-by.js';
import { caseOf } from './cases.js';

// What a run of many cases is given: faults of a document, what is no case, and options.

const fault = (more: object = {}) => ({
  code: 'missing',
  path: ['parties', 0],
  params: { key: 'id' },
  ...more,
});
const faulty = (...faults: readonly unknown[]) => ({ ok: false, faults });
const longest = 10_000;

describe('faults of a document', () => {
  test.each<[string, object]>([
    ['a place in a list', { path: ['parties', 0, 'id'] }],
    ['no place', { path: [] }],
    ['a path as long as may be', { path: new Array(longest).fill('x') }],
    ['nothing beside the code', { params: {} }],
    ['a text, a count, null and a list', { params: { a: 'x', b: 0, c: null, d: ['x', 'y'], e: [] } }],
    ['a list as long as may be', { params: { all: new Array(longest).fill('x') } }],
  ])('with %s are taken as they are, as a copy', (_, more) => {
    const given = fault(more);
    const found = faultsGiven(faulty(given));
    expect(found).toEqual({ faults: [given], omitted: 0 });
    const [one] = found?.faults ?? [];
    expect(
      [one, one?.path, one?.params].map((copy, at) => copy === [given, given.path, given.params][at]),
    ).toEqual([false, false, false]);
    for (const [key, value] of Object.entries(given.params as object))
      if (Array.isArray(value)) expect(Reflect.get(one?.params as object, key)).not.toBe(value);
  });

  test('are counted where there are more than 1,000', () => {
    const many = (count: number, omitted?: number) => {
      const found = faultsGiven({
        ok: false,
        faults: new Array(count).fill(fault()),
        ...(omitted !== undefined && { omitted }),
      });
      return [found?.faults.length, found?.omitted];
    };
    expect(many(1)).toEqual([1, 0]);
    expect(many(1_000)).toEqual([1_000, 0]);
    expect(many(1_001)).toEqual([1_000, 1]);
    expect(many(2, 5)).toEqual([2, 5]);
    expect(many(1_002, 5)).toEqual([1_000, 7]);
  });

  test.each<[string, unknown]>([
    ['no object', [fault()]],
    ['a case that parsed', { ok: true, faults: [fault()] }],
    ['no word of it', { faults: [fault()] }],
    ['no list', { ok: false, faults: fault() }],
    ['an empty list', faulty()],
    ['a list with nothing in a place', faulty(fault(), undefined)],
    ['one of two that is none', faulty(fault(), null)],
    ['the other of two', faulty([fault()], fault())],
    ['a number of omitted that is none', { ...faulty(fault()), omitted: 0.5 }],
    ['an omitted that is no number', { ...faulty(fault()), omitted: '1' }],
    ['a code that is no text', faulty(fault({ code: ['missing'] }))],
    ['a code that there is none of', faulty(fault({ code: 'mislaid' }))],
    ['no path', faulty(fault({ path: undefined }))],
    ['a path that is a text', faulty(fault({ path: 'parties' }))],
    ['a path that goes nowhere', faulty(fault({ path: ['parties', null] }))],
    ['a path to half a place', faulty(fault({ path: [0.5] }))],
    ['a path before the first', faulty(fault({ path: [-1, 'id'] }))],
    ['a path that is too long', faulty(fault({ path: new Array(longest + 1).fill('x') }))],
    ['no params', faulty(fault({ params: undefined }))],
    ['params that are a list', faulty(fault({ params: [] }))],
    ['params of which one is neither text nor count', faulty(fault({ params: { a: 'x', b: true } }))],
    ['a number that is no count', faulty(fault({ params: { a: 0.5 } }))],
    ['a list of more than texts', faulty(fault({ params: { a: ['x', 1] } }))],
    ['a list that is too long', faulty(fault({ params: { a: new Array(longest + 1).fill('x') } }))],
    ['params in params', faulty(fault({ params: { a: { b: 'x' } } }))],
  ])('%s: are none', (_, given) => {
    expect(faultsGiven(given)).toBeNull();
  });
});

describe('a case that is refused', () => {
  const all = async (cases: readonly unknown[]) => {
    const answers: CaseAnswer<'power-layout'>[] = [];
    for await (const one of assessAll(cases as Iterable<GivenCase>, { frameworks: ['power-layout'] }))
      answers.push(one);
    return answers;
  };

  test('is told by its place', async () => {
    const answers = await all([caseOf(), null, 'x', { ok: true, case: {} }]);
    expect(answers.slice(1)).toEqual(
      [
        [1, 'null'],
        [2, '"x"'],
        [3, 'an object'],
      ].map(([index, value]) => ({
        kind: 'refused',
        index,
        error: {
          code: 'invalid-input',
          parameter: `cases[${index}]`,
          value,
          remedy: 'Give a case as plain data, or what parseCase returned.',
        },
      })),
    );
  });

  test.each([
    ['an id', 'wrong', 'wrong'],
    ['an id as long as may be', 'x'.repeat(80), 'x'.repeat(80)],
    ['an id that is longer', 'x'.repeat(81), undefined],
    ['an id that is no text', ['wrong'], undefined],
    ['none', undefined, undefined],
  ])('with %s is told by it where it is one', async (_, id, told) => {
    const wrong = { ...caseOf(), id, parties: 5 };
    for (const given of [wrong, { ok: true, case: wrong }]) {
      const [answer] = await all([given]);
      expect(answer?.kind).toBe('refused');
      expect(Object.hasOwn(answer ?? {}, 'case')).toBe(told !== undefined);
      expect(Reflect.get(answer ?? {}, 'case')).toBe(told);
    }
  });

  test('for what is thrown by whoever made it is told as what is no case', async () => {
    const like = (fields: object) =>
      new Proxy(caseOf(), {
        get: (target, key) => {
          if (key === 'id') return Reflect.get(target, key);
          throw {
            brand: 'kemitraan.error',
            code: 'invalid-case',
            parameter: 'p',
            value: 'v',
            remedy: 'r',
            ...fields,
          };
        },
      });
    const remedies = (
      await all([
        like({}),
        like({ code: 'mine' }),
        like({ value: 5 }),
        like({ remedy: undefined }),
        like({ brand: undefined }),
      ])
    ).map((answer) => (answer.kind === 'refused' ? answer.error.remedy : ''));
    const none = 'Give a case as plain data, or what parseCase returned.';
    expect(remedies).toEqual(['r', none, none, none, none]);
  });
});

describe('options of a run', () => {
  test.each<[string, unknown, string, string]>([
    ['no object', 5, 'options', 'unknown-option'],
    ['null for a function', { onProgress: null }, 'options.onProgress', 'invalid-input'],
    ['an object for a function', { onProgress: {} }, 'options.onProgress', 'invalid-input'],
    ['null for a signal', { signal: null }, 'options.signal', 'invalid-input'],
    ['a word for a signal', { signal: { aborted: 'no' } }, 'options.signal', 'invalid-input'],
    ['a number for a signal', { signal: 0 }, 'options.signal', 'invalid-input'],
    ['no framework', { frameworks: ['none'] }, 'options.frameworks[0]', 'unknown-framework'],
  ])('%s is refused', (_, options, parameter, code) => {
    expect(thrownBy(() => readRun('test', options as never))).toMatchObject({
      function: 'test',
      parameter,
      code,
    });
  });

  test('are taken as they are', () => {
    const onProgress = () => undefined;
    const signal = { aborted: true };
    expect(readRun('test', { frameworks: [], asOf: '2020', onProgress, signal })).toEqual({
      asked: { scope: { asOf: '2020' }, definitions: [] },
      onProgress,
      signal,
    });
    const { asked } = readRun('test', { frameworks: ['power-layout'] });
    expect([asked.scope, asked.definitions.map(({ definition }) => definition.id)]).toEqual([
      {},
      ['power-layout'],
    ]);
  });
});
