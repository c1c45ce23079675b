import { describe, expect, test } from 'vitest';
import { assertCaseOf, checkedFor } from '../../src/explain/checked-verdict.js';
import { calendar } from '../../src/explain/dates.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { explain, explainer } from '../../src/explain/explain.js';
import { explainFault } from '../../src/explain/explain-fault.js';
import { explainValidation } from '../../src/explain/explain-validation.js';
import { entryTexts } from '../../src/explain/lookup-texts.js';
import { likeness, spell, wordsIn } from '../../src/explain/lookup-words.js';
import { nearestEntries } from '../../src/explain/nearest-entries.js';
import { overlay, plainly } from '../../src/explain/overlay.js';
import { sectionsOf, spoken } from '../../src/explain/own-dictionary.js';
import { classify } from '../../src/forms/classify.js';
import { auditHistory } from '../../src/forms/procedure/audit-history.js';
import { validateImplementationReport } from '../../src/programmes/implementation-report/validate.js';
import { thrownBy } from '../core/thrown-by.js';
import { catalogue, checklist, ladder, mine, ours, procedure, typology, village } from '../own/frameworks.js';

const told = (run: () => unknown) => {
  const { function: caller, parameter, code, remedy } = thrownBy(run);
  return [caller, parameter, code, remedy];
};

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

describe('a verdict, its definition and its case', () => {
  const verdict = classify(typology, {});
  const ofCase = classify(typology, village as never);
  const history = auditHistory(procedure, { events: [] } as never);

  test('belong together', () => {
    const checked = checkedFor('f', ofCase as never, typology as never, village as never);
    expect([checked.form, checked.definition, checked.verdict]).toEqual(['typology', typology, ofCase]);
    const read = checkedFor('f', history as never, procedure as never, undefined);
    expect([read.form, read.definition]).toEqual(['procedure', procedure]);
    expect(() => assertCaseOf('f', ofCase as never, village as never)).not.toThrow();
  });

  test.each<[string, () => unknown, string, string]>([
    [
      'a case of a record',
      () => checkedFor('f', verdict as never, typology as never, village as never),
      'options.case',
      'verdict-mismatch',
    ],
    [
      'another case',
      () => checkedFor('f', ofCase as never, typology as never, { ...village, id: 'x' } as never),
      'options.case',
      'verdict-mismatch',
    ],
    [
      'a case of a history',
      () => checkedFor('f', history as never, procedure as never, village as never),
      'options.case',
      'verdict-mismatch',
    ],
    [
      'another definition',
      () => checkedFor('f', verdict as never, checklist as never, undefined),
      'options.definition',
      'verdict-mismatch',
    ],
    [
      'another procedure',
      () => checkedFor('f', history as never, { ...procedure, version: '2.0.0' } as never, undefined),
      'options.definition',
      'verdict-mismatch',
    ],
  ])('%s is refused', (_, run, parameter, code) => {
    const error = thrownBy(run);
    expect([error.function, error.code]).toEqual(['f', code]);
    expect(error.parameter).toMatch(
      parameter === 'options.case' ? /^options\.case$/ : /definition|framework|verdict/,
    );
  });

  test('and whose case it is not is told', () => {
    expect(told(() => assertCaseOf('f', ofCase as never, { ...village, id: 'x' } as never))[3]).toBe(
      'Pass the case that it was computed from, village.',
    );
    expect(told(() => assertCaseOf('f', {}, village as never))[3]).not.toContain('village');
  });

  test.each<[string, unknown, object, readonly unknown[]]>([
    ['another language', verdict, { locale: 'fr' }, ['options.locale', 'unknown-locale']],
    ['another option', verdict, { x: 1 }, ['options', 'unknown-option']],
    ['a definition that is none', verdict, { definition: 5 }, ['options.definition', 'invalid-definition']],
    [
      'a definition that is a list',
      verdict,
      { definition: [] },
      ['options.definition', 'invalid-definition'],
    ],
    ['definitions that are none', verdict, { definitions: 5 }, ['options.definitions', 'invalid-definition']],
    ['a case that is none', verdict, { case: {} }, ['options.case', 'invalid-case']],
    ['another case', verdict, { case: village }, ['options.case', 'verdict-mismatch']],
    ['a dictionary that is none', verdict, { dictionary: 5 }, ['options.dictionary', 'invalid-dictionary']],
    [
      'a framework of nobody',
      { ...verdict, framework: { id: 'x', version: '1' } },
      {},
      ['verdict.framework.id', 'unknown-framework'],
    ],
    ['no plain data', new Map(), {}, ['verdict', 'invalid-input']],
  ])('%s is refused by its name', (_, given, more, [parameter, code]) => {
    const options = { locale: 'en', definitions: mine, ...more } as never;
    for (const run of [
      () => explain(given as never, options),
      () => explainer('explain', options).explain(given as never),
    ]) {
      const error = thrownBy(run);
      expect([error.function, error.parameter, error.code]).toEqual(['explain', parameter, code]);
    }
  });
});

describe('one rule on a document', () => {
  const finding = {
    rule: 'budget.amount',
    outcome: 'cannot-tell',
    severity: 'failure',
    basis: 'published',
    source: [{ ref: 'lan' }],
  };
  const say = (params: object, more: object = {}) =>
    explainValidation(
      {
        form: 'validation',
        document: 'pippk-proposal',
        version: '1.0.0',
        findings: [{ ...finding, ...more, params: { fields: [], missing: [], ...params } }],
      } as never,
      { locale: 'en' },
    ).findings[0];
  const text = (params: object, more: object = {}) => say(params, more)?.text.replace(/^“[^”]+”: /, '');
  const due = { first: '2016-02-01', last: '2016-02-01' };

  test.each<[string, object, object, string]>([
    ['cannot be told', {}, {}, 'cannot be told.'],
    ['passed', {}, { outcome: 'passed' }, 'met.'],
    ['failed', {}, { outcome: 'failed' }, 'not met.'],
    [
      'failed, and only to be noted',
      {},
      { outcome: 'failed', severity: 'note' },
      'not met; to be noted only: the source does not demand it.',
    ],
    ['passed, of a note', {}, { outcome: 'passed', severity: 'note' }, 'met.'],
    ['a limit', { limitRupiah: 100 }, {}, 'cannot be told; at most Rp 100.'],
    ['a limit of nothing', { limitRupiah: 0 }, {}, 'cannot be told; at most Rp 0.'],
    ['a sum', { limitRupiah: 100, totalRupiah: 50 }, {}, 'cannot be told; Rp 50 of at most Rp 100.'],
    ['a sum of nothing', { limitRupiah: 100, totalRupiah: 0 }, {}, 'cannot be told; Rp 0 of at most Rp 100.'],
    ['a sum without a limit', { totalRupiah: 50 }, {}, 'cannot be told.'],
    [
      'what is not listed',
      { unlisted: ['x', 'y'] },
      {},
      'cannot be told; not among those that there are: “x” and “y”.',
    ],
    ['nothing that is not listed', { unlisted: [] }, {}, 'cannot be told.'],
    ['a day', { due }, {}, 'cannot be told; due at the latest on 1 February 2016.'],
    [
      'a day and how late',
      { due, daysLate: { lo: 1, hi: 2 } },
      {},
      'cannot be told; due at the latest on 1 February 2016; 1 to 2 days late.',
    ],
    [
      'what is missing',
      { missing: ['institution', 'decision'] },
      {},
      'cannot be told; not told: the institution and the decision.',
    ],
    ['what is missing, of what failed', { missing: ['institution'] }, { outcome: 'failed' }, 'not met.'],
    [
      'what is later',
      { later: ['decision'] },
      {},
      'cannot be told; only later than the document is read up to: the decision.',
    ],
    ['what is later, of what passed', { later: ['decision'] }, { outcome: 'passed' }, 'met.'],
  ])('%s', (_, params, more, said) => {
    expect(text(params, more)).toBe(said);
  });

  test('is told with who speaks for it, and where', () => {
    expect(say({}, { basis: 'ours', source: [{ text: 'A decree', locator: 'art. 3' }] })).toEqual({
      rule: 'budget.amount',
      outcome: 'cannot-tell',
      severity: 'failure',
      label: 'the amount is no more than what one institution is given',
      text: '“the amount is no more than what one institution is given”: cannot be told.',
      basis: 'ours',
      source: ['A decree, art. 3'],
    });
  });

  test('all of them are counted', () => {
    const result = validateImplementationReport({});
    const { summary, document } = explainValidation(result, { locale: 'en' });
    const count = (outcome: string) => result.findings.filter((one) => one.outcome === outcome).length;
    expect(document).toBe('TJSL implementation report');
    expect(summary).toBe(
      `Rules of this TJSL implementation report: ${count('passed')} met, ${count('failed')} not met, ${count('cannot-tell')} that cannot be told, ${count('inapplicable')} that do not apply.`,
    );
  });
});

describe('the words of a text', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['Planting trees', ['planting', 'trees']],
    ['trees, TREES; trées', ['trees']],
    ['the trees of a river', ['trees', 'river']],
    ['pohon untuk sungai yang dan di', ['pohon', 'sungai']],
    ['no 4471!', ['no', '4471']],
    ['Straße ﬁsh', ['straße', 'fish']],
    ['植树 ok', ['植树', 'ok']],
  ])('“%s”', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test('are read up to a thousand characters, and to 64 of them', () => {
    expect(wordsIn(`${'x'.repeat(999)} y`)).toEqual(['x'.repeat(999)]);
    expect(wordsIn(`${'x'.repeat(998)} y`)).toEqual(['x'.repeat(998), 'y']);
    const many = Array.from({ length: 70 }, (_, at) => `w${at}`);
    expect(wordsIn(many.join(' '))).toEqual(many.slice(0, 64));
  });

  test('are alike by their triples, unless they are short or have a number', () => {
    expect([...spell('tree').triples]).toEqual(['_tr', 'tre', 'ree', 'ee_']);
    expect(spell('tre').triples.size).toBe(0);
    expect(spell('tree1').triples.size).toBe(0);
    expect(likeness(spell('tre'), spell('tre'))).toBe(1);
    expect(likeness(spell('tre'), spell('tree'))).toBe(0);
    expect(likeness(spell('tree'), spell('tre'))).toBe(0);
    // _tr tre ree ee_ and _tr tre ree ees es_: three of four and five.
    expect(likeness(spell('tree'), spell('trees'))).toBe(6 / 9);
    // _ab abc bcd cd_ and _ab abx bxy xy_: one of four and four is too little.
    expect(likeness(spell('abcd'), spell('abxy'))).toBe(0);
    // _ab abc bcd cde de_ and _ab abc bcx cxy xy_: two of five and five is just enough.
    expect(likeness(spell('abcde'), spell('abcxy'))).toBe(0.4);
  });
});

describe('the words of an entry', () => {
  const entry = catalogue.entries['xq-fund'];
  const textsOf = (definition: unknown, locale: 'en' | 'id' = 'en') =>
    entryTexts(definition as never, locale).map(({ id, group, words }) => [
      id,
      group,
      Object.fromEntries(words),
    ]);

  test('are those of its label, its description and its columns, and of its group by half', () => {
    const entries = {
      'xq-fund': {
        label: { en: 'Fund', id: 'Dana' },
        description: { en: 'money' },
        columns: { 'xq-limit': { en: 'yearly public' } },
      },
    };
    const definition = { ...catalogue, wording: { ...catalogue.wording, entries } };
    // Public and money are of the group as well, by half.
    expect(textsOf(definition)).toEqual([
      ['xq-fund', 'xq-public', { fund: 1, money: 1, yearly: 1, public: 1 }],
    ]);
    expect(textsOf(definition, 'id')).toEqual([
      ['xq-fund', 'xq-public', { si: 0.5, public: 0.5, money: 0.5, dana: 1 }],
    ]);
  });

  test('are its id and that of its group where there are no words', () => {
    const { wording, ...bare } = catalogue;
    expect(textsOf(bare)).toEqual([['xq-fund', 'xq-public', { xq: 1, public: 0.5, fund: 1 }]]);
    const blank = { 'xq-fund': { label: { en: ' ' }, description: 5, columns: 'x' } };
    expect(textsOf({ ...catalogue, wording: { entries: blank, groups: 5 } })).toEqual([
      ['xq-fund', 'xq-public', { xq: 1, public: 0.5, fund: 1 }],
    ]);
    expect(textsOf({ ...catalogue, wording: 'none', entries: { one: { ...ours } } })).toEqual([
      ['one', undefined, { one: 1 }],
    ]);
    expect(textsOf({ ...catalogue, entries: { toString: { ...entry, group: undefined } } })).toEqual([
      ['toString', undefined, { tostring: 1 }],
    ]);
  });

  test('a text that has them all is as near as can be, and one that has none is not there', () => {
    const [near] = nearestEntries(catalogue, 'the fund, the yearly public money');
    expect(near).toMatchObject({ id: 'xq-fund', group: 'xq-public', locale: 'en' });
    expect(nearestEntries(catalogue, 'penguin')).toEqual([]);
    expect(nearestEntries(catalogue, '')).toEqual([]);
  });

  test.each<[string, unknown, unknown, object, readonly unknown[]]>([
    ['another language', catalogue, 'a', { locale: 'fr' }, ['options.locale', 'unknown-locale']],
    ['another option', catalogue, 'a', { x: 1 }, ['options', 'unknown-option']],
    ['no limit', catalogue, 'a', { limit: 0 }, ['options.limit', 'invalid-number']],
    ['half a limit', catalogue, 'a', { limit: 1.5 }, ['options.limit', 'invalid-number']],
    ['no text', catalogue, 5, {}, ['text', 'invalid-input']],
    ['no catalogue', ladder, 'a', {}, ['definition.form', 'invalid-definition']],
    ['nothing', undefined, 'a', {}, ['definition', 'invalid-definition']],
  ])('%s is refused by its name', (_, definition, text, options, [parameter, code]) => {
    const error = thrownBy(() => nearestEntries(definition as never, text as never, options as never));
    expect([error.function, error.parameter, error.code]).toEqual(['nearestEntries', parameter, code]);
  });
});
