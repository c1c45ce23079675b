import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { sensitivity } from '../../src/assess/sensitivity.js';
import type { Case } from '../../src/case/case.js';
import { explainCoorientation } from '../../src/explain/coorientation.js';
import { calendar } from '../../src/explain/dates.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { explain } from '../../src/explain/explain.js';
import { explainAssessment } from '../../src/explain/explain-assessment.js';
import { explainComparison } from '../../src/explain/explain-comparison.js';
import { explainEntry } from '../../src/explain/explain-entry.js';
import { explainFault } from '../../src/explain/explain-fault.js';
import { explainSensitivity } from '../../src/explain/explain-sensitivity.js';
import { overlay, plainly } from '../../src/explain/overlay.js';
import { sectionsOf, spoken } from '../../src/explain/own-dictionary.js';
import { toMethods } from '../../src/explain/to-methods.js';
import { explainTriangulation } from '../../src/explain/triangulation.js';
import { classify } from '../../src/forms/classify.js';
import { auditHistory } from '../../src/forms/procedure/audit-history.js';
import { triangulate } from '../../src/forms/triangulation/triangulate.js';
import { coorientation } from '../../src/frameworks/coorientation/coorientation.js';
import { thrownBy } from '../core/thrown-by.js';
import { assessed, catalogue, mine, procedure, typology, village } from '../own/frameworks.js';
import { told } from './told.js';

describe('a table with a caller’s own in its place', () => {
  const table = {
    text: 'a',
    say: (given: string) => `<${given}>`,
    inner: { text: 'b', months: ['c', 'd'] },
    limits: ['e', 'f'],
  };
  const over = (own: unknown) => overlay('f', 'at', table, own);

  test('keeps what is left out, and does not change what was given', () => {
    expect(over({})).toEqual(table);
    const own = { text: 'x', inner: { months: ['y', 'z'] }, limits: ['w'] };
    const said = over(own);
    expect(said).toMatchObject({ text: 'x', inner: { text: 'b', months: ['y', 'z'] }, limits: ['w'] });
    expect(said.say('1')).toBe('<1>');
    expect(table.inner.months).toEqual(['c', 'd']);
    expect(said.limits).not.toBe(own.limits);
    expect(over({ limits: [] }).limits).toEqual([]);
    expect(over({ limits: ['1', '2', '3'] }).limits).toHaveLength(3);
    expect(over({ say: (given: string) => `[${given}]` }).say('1')).toBe('[1]');
  });

  const an = 'Give an object with sentences of your own, or leave it out.';
  test.each<[string, unknown, string, string]>([
    ['nothing', undefined, 'at', an],
    ['null', null, 'at', an],
    ['a text', 'x', 'at', an],
    ['a list', [], 'at', an],
    ['another key', { other: 'x' }, "at['other']", 'There are only text, say, inner, limits.'],
    ['another key inside', { inner: { other: 'x' } }, "at['inner']['other']", 'There are only text, months.'],
    ['a number for a text', { text: 5 }, "at['text']", 'Give a text.'],
    ['nothing for a text', { text: undefined }, "at['text']", 'Give a text.'],
    ['a text for a sentence', { say: 'x' }, "at['say']", 'Give a function that returns a text.'],
    ['nothing for a sentence', { say: undefined }, "at['say']", 'Give a function that returns a text.'],
    ['a text for a table', { inner: 'x' }, "at['inner']", an],
    ['a text for a list', { inner: { months: 'xy' } }, "at['inner']['months']", 'Give a list of 2 texts.'],
    [
      'a list that is too short',
      { inner: { months: ['x'] } },
      "at['inner']['months']",
      'Give a list of 2 texts.',
    ],
    [
      'a list that is too long',
      { inner: { months: ['x', 'y', 'z'] } },
      "at['inner']['months']",
      'Give a list of 2 texts.',
    ],
    ['a list of others', { inner: { months: ['x', 5] } }, "at['inner']['months']", 'Give a list of 2 texts.'],
    [
      'a list with a hole',
      { inner: { months: new Array(2) } },
      "at['inner']['months']",
      'Give a list of 2 texts.',
    ],
    ['limits that are none', { limits: 'x' }, "at['limits']", 'Give a list of texts.'],
    ['limits of others', { limits: [5] }, "at['limits']", 'Give a list of texts.'],
  ])('%s is refused with its place', (_, own, parameter, remedy) => {
    expect(told(() => over(own))).toEqual(['f', parameter, 'invalid-dictionary', remedy]);
  });

  test('of many keys forty are listed', () => {
    const keys = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${String(at).padStart(2, '0')}`, 'x']));
    const remedy = (count: number) => told(() => overlay('f', 'at', keys(count), { other: 'x' }))[3];
    expect(remedy(40)).toMatch(/^There are only k00, .*, k39\.$/);
    expect(remedy(41)).toMatch(/^There are only k00, .*, k39, …\.$/);
  });

  test('what cannot be read is refused', () => {
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new TypeError('no');
        },
      },
    );
    expect(told(() => over(throwing))).toEqual(['f', 'at', 'invalid-dictionary', an]);
    const prototype = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new TypeError('no');
        },
      },
    );
    expect(told(() => plainly('f', 'at', prototype))[3]).toBe(an);
    expect(plainly('f', 'at', { a: 1, b: 2 })).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    // A list whose length can be read, and whose entries cannot.
    const months = new Proxy(['x', 'y'], {
      get: (list, key) => {
        if (key === '1') throw new TypeError('no');
        return Reflect.get(list, key);
      },
    });
    expect(told(() => over({ inner: { months } }))).toEqual([
      'f',
      'at',
      'invalid-dictionary',
      'Give plain data that can be read.',
    ]);
  });

  test.each<[string, () => unknown, string]>([
    [
      'throws',
      () => Reflect.apply(undefined as never, undefined, []),
      'It threw: let it return a text whatever it is given.',
    ],
    ['gives nothing', () => undefined, 'It returned this: let it return a text.'],
    ['gives a number', () => 5, 'It returned this: let it return a text.'],
  ])('a sentence that %s is refused when it is said', (_, say, remedy) => {
    const said = over({ say });
    const error = thrownBy(() => said.say('1'));
    expect([error.function, error.parameter, error.code, error.remedy]).toEqual([
      'f',
      "at['say']",
      'invalid-dictionary',
      remedy,
    ]);
    expect(error.cause instanceof Error).toBe(remedy.startsWith('It threw'));
  });

  test('sections are kept apart from what is said of verdicts', () => {
    const { dictionary, section } = spoken('f', dictionaries.en, {
      and: 'lan',
      calendar: { between: () => 'x' },
    });
    expect(dictionary.and).toBe('lan');
    expect(dictionary.or).toBe('or');
    expect(section('calendar', calendar.en).between('a', 'b')).toBe('x');
    expect(section('calendar', calendar.en).from('a', 'b')).toBe('the time from a to b');
    expect(section('faults', 'as it is' as never)).toBe('as it is');
    expect(told(() => spoken('f', dictionaries.en, { other: 1 } as never, 'here'))[1]).toBe("here['other']");
    expect(told(() => spoken('f', dictionaries.en, 5 as never))[1]).toBe('options.dictionary');
    const wrong = spoken('f', dictionaries.en, { calendar: { from: 5 } } as never, 'here');
    expect(told(() => wrong.section('calendar', calendar.en))[1]).toBe("here.calendar['from']");
    const none = spoken('f', dictionaries.en, undefined);
    expect(none.dictionary).toBe(dictionaries.en);
    expect(none.section('calendar', calendar.en)).toBe(calendar.en);
    expect(sectionsOf('f', undefined)('calendar', calendar.en)).toBe(calendar.en);
    expect(sectionsOf('f', {})('calendar', calendar.en)).toBe(calendar.en);
    expect(sectionsOf('f', { calendar: { from: () => 'x' } })('calendar', calendar.en).from('a', 'b')).toBe(
      'x',
    );
    expect(told(() => sectionsOf('f', 5 as never))[1]).toBe('options.dictionary');
    expect(told(() => sectionsOf('f', { calendar: 5 } as never)('calendar', calendar.en))[1]).toBe(
      'options.dictionary.calendar',
    );
  });
});

describe('a sentence of a caller’s own is said by each that has a place for it', () => {
  const own = { locale: 'en', definitions: mine } as const;
  const all = assess(village as Case, { frameworks: assessed });
  const history = auditHistory(procedure, { events: [{ event: 'xq-send', date: '2022-01' }] } as never, {
    asOf: '2022-03-01',
  });
  const verdict = classify(typology, { 'xq-near': 'in' });
  const robust = sensitivity(typology as never, verdict as never, {
    seed: 1,
    replications: 2,
    vary: { levels: { by: 'one-step' } },
  });
  const comparison = {
    before: { case: 'village', asOf: '2021' },
    after: { case: 'village' },
    moved: [],
    unmoved: [],
    only: [{ framework: 'x', in: 'after' }],
  };
  const joining = { rule: 'weighted', by: 'coder', weights: { a: 1 } } as const;
  const varied = { ...robust, varied: [{ factor: 'triangulation', now: null, among: ['hull'] }] };

  test.each<[string, (dictionary: object) => unknown, object]>([
    ['explain', (dictionary) => explain(verdict, { ...own, dictionary }), { library: 'x', limits: ['said'] }],
    [
      'explain, of a history',
      (dictionary) => explain(history, { ...own, dictionary }),
      { procedure: { limits: ['said'] } },
    ],
    [
      'explain, of a day',
      (dictionary) => explain(history, { ...own, dictionary }),
      { calendar: { months: new Array(12).fill('said') } },
    ],
    [
      'explainAssessment',
      (dictionary) => explainAssessment(all, { ...own, dictionary }),
      { assessment: { answered: () => 'said' } },
    ],
    [
      'explainComparison',
      (dictionary) => explainComparison(comparison as never, { ...own, dictionary }),
      { assessment: { only: () => 'said' } },
    ],
    [
      'explainCoorientation',
      (dictionary) => explainCoorientation(coorientation(village as Case), { ...own, dictionary }),
      { coorientation: { caution: 'said' } },
    ],
    [
      'explainTriangulation',
      (dictionary) => explainTriangulation(triangulate([], 'hull'), { ...own, dictionary }),
      { triangulation: { caution: 'said' } },
    ],
    [
      'explainSensitivity',
      (dictionary) => explainSensitivity(robust as never, { ...own, dictionary }),
      { sensitivity: { caution: 'said' } },
    ],
    [
      'explainSensitivity, of how it stands',
      (dictionary) =>
        explainSensitivity(
          {
            ...robust,
            framework: { id: 'xq-propositions', version: '1.0.0' },
            form: 'propositions',
            varied: [],
            held: [],
            standings: {
              'xq-fairly': { now: 'cannot-tell', same: 2, share: 1, counts: { 'cannot-tell': 2 } },
            },
          } as never,
          { ...own, dictionary },
        ),
      { assessment: { undecided: 'said' } },
    ],
    [
      'explainEntry',
      (dictionary) => explainEntry(catalogue, 'xq-fund', { locale: 'en', dictionary }),
      { speaker: { ours: 'said' } },
    ],
    [
      'explainFault',
      (dictionary) =>
        explainFault({ code: 'blank', path: [], params: {} } as never, { locale: 'en', dictionary }),
      { faults: { document: 'said' } },
    ],
    [
      'toMethods',
      (dictionary) => toMethods(verdict, { ...own, dictionary, joining } as never),
      { methods: { say: { joining: { weighted: () => 'said' } } } },
    ],
    [
      'toMethods, of a history',
      (dictionary) => toMethods(history, { ...own, dictionary } as never),
      { methods: { say: { asOf: { day: () => 'said' } } } },
    ],
    [
      'toMethods, of the limits of a history',
      (dictionary) => toMethods(history, { ...own, dictionary } as never),
      { procedure: { limits: ['said'] } },
    ],
    [
      'toMethods, of the rules of a design',
      (dictionary) => toMethods(verdict, { ...own, dictionary, sensitivity: varied } as never),
      { sensitivity: { rules: { hull: 'said' } } },
    ],
  ])('%s', (_, tell, dictionary) => {
    expect(JSON.stringify(tell({}))).not.toContain('said"');
    expect(JSON.stringify(tell(dictionary))).toMatch(/\bsaid\b/);
    expect(JSON.stringify(tell({}))).not.toBe(JSON.stringify(tell(dictionary)));
  });
});
