import { describe, expect, test } from 'vitest';
import { type AnyAssessment, assess } from '../../src/assess/assess.js';
import { assessAll } from '../../src/assess/assess-all.js';
import { compare } from '../../src/assess/compare.js';
import { nextQuestions } from '../../src/assess/next-questions.js';
import { comparePublished } from '../../src/assess/published.js';
import { replay } from '../../src/assess/replay.js';
import { sensitivity } from '../../src/assess/sensitivity.js';
import { triangulateVerdicts } from '../../src/assess/triangulate-verdicts.js';
import { assertBeside, assertComparison, assertDefinitions, definitionIn } from '../../src/assess/whole.js';
import { explainComparison } from '../../src/explain/explain-comparison.js';
import { classifyPowerLayout } from '../../src/frameworks/power-layout/classify.js';
import { powerLayout } from '../../src/frameworks/power-layout/definition.js';
import { thrownBy } from '../core/thrown-by.js';
import { catalogue, ladder, procedure, typology } from '../own/frameworks.js';
import { caseOf, judged } from './cases.js';

// What a caller is told at each door: which function, at which parameter, by which code, of which value, and what was thrown
// meanwhile where something was.

const told = (call: () => unknown) => {
  const { function: fn, parameter, code, value } = thrownBy(call);
  return [fn, parameter, code, value];
};
/** The message of what was thrown while something was read. */
const causeOf = (call: () => unknown) => {
  const { cause } = thrownBy(call);
  return cause instanceof Error ? cause.message : cause;
};
/** An object that has what another has, and a field that throws. */
const throwing = (fields: object, key: string) =>
  Object.defineProperty({ ...fields }, key, {
    enumerable: true,
    get: () => {
      throw new TypeError('no');
    },
  }) as never;
const revoked = Proxy.revocable([], {});
revoked.revoke();

const subject = caseOf({ observations: judged({ 'power-layout.parity': 'in' }) });
const one: AnyAssessment = assess(subject, { frameworks: ['power-layout', 'cg-stages'] });
const verdict = classifyPowerLayout(subject);
const none = { ...one, coverage: {} } as never;
/** A typology may have 16 types. */
const crowded = {
  ...typology,
  types: Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`t${at}`, typology.types['xq-one']])),
};
const unlike = { ...typology, version: '2.0.0' };

describe('an assessment', () => {
  test.each<[string, string, (given: never) => unknown]>([
    ['compare', 'before', (given) => compare(given, one)],
    ['compare', 'after', (given) => compare(one, given)],
    ['nextQuestions', 'assessment', (given) => nextQuestions(given, 3)],
    ['comparePublished', 'assessment', (given) => comparePublished(given, subject)],
  ])('%s at %s: what has not its shape, is not plain, or throws', (fn, parameter, call) => {
    expect(told(() => call(none))).toEqual([fn, parameter, 'invalid-input', 'an object']);
    expect(causeOf(() => call(none))).toBe(parameter);
    // A function in it is no data, wherever it stands.
    const impure = { ...one, more: { of: () => 1 } } as never;
    expect(told(() => call(impure))).toEqual([fn, parameter, 'invalid-input', 'an object']);
    expect(causeOf(() => call(impure))).toBe(parameter);
    const broken = throwing(one, 'coverage');
    expect(told(() => call(broken))).toEqual([fn, parameter, 'invalid-input', 'an object']);
    expect(causeOf(() => call(broken))).toBe('no');
    expect(thrownBy(() => call(none)).remedy).toBe('Give what assess returned, whole and unchanged.');
  });

  test('whose verdicts cannot be held against each other is refused with both', () => {
    const layout = one.verdicts['power-layout'] as object;
    // The shape of an assessment does not say what a type stands as: that is seen when it is compared.
    const odd = {
      ...one,
      verdicts: { 'power-layout': { ...layout, status: { 'linear-union': 5 } } },
    } as never;
    for (const call of [() => compare(odd, one), () => compare(one, odd)]) {
      expect(told(call)).toEqual(['compare', 'before or after', 'invalid-input', 'an object']);
      expect(causeOf(call)).toBe('standing');
      expect(thrownBy(call).remedy).toBe('Give what assess returned, whole and unchanged.');
    }
  });

  test('whose verdicts cannot be read beside what is published is refused', () => {
    const layout = one.verdicts['power-layout'] as object;
    const odd = { ...one, verdicts: { 'power-layout': { ...layout, form: 'propositions' } } } as never;
    const published = [
      { framework: 'power-layout', finding: 'f', holds: ['linear-union'], source: 's', locator: 'l' },
    ];
    const call = () => comparePublished(odd, { ...subject, published });
    expect(told(call)).toEqual(['comparePublished', 'assessment', 'invalid-input', 'an object']);
    expect(thrownBy(call).remedy).toBe('Give what assess returned, whole and unchanged.');
  });
});

test('a comparison: what has not its shape, is not plain, or throws', () => {
  const between = compare(one, one);
  const call = (given: unknown) => () => assertComparison('test', given);
  expect(call(between)).not.toThrow();
  for (const [given, cause] of [
    [{ ...between, only: {} }, 'comparison'],
    [{ ...between, more: () => 1 }, 'comparison'],
    [throwing(between, 'only'), 'no'],
  ] as const) {
    expect(told(call(given))).toEqual(['test', 'comparison', 'invalid-input', 'an object']);
    expect(causeOf(call(given))).toBe(cause);
    expect(thrownBy(call(given)).remedy).toBe('Give what compare returned, whole and unchanged.');
  }
  // A comparison of nothing that moved is told without its halves being looked at.
  expect(told(() => explainComparison({ ...between, before: {} } as never, { locale: 'en' }))).toEqual([
    'explainComparison',
    'comparison',
    'invalid-input',
    'an object',
  ]);
});

describe('a case beside what was assessed', () => {
  test.each<[unknown, string, string, string]>([
    [{ ...subject, id: 'other' }, 'subject', 'verdict-mismatch', '"other"'],
    [null, 'subject', 'invalid-case', 'null'],
    [{ ...subject, parties: 5 }, 'input.parties', 'invalid-case', '5'],
  ])('%j is refused', (given, parameter, code, value) => {
    const expected = [parameter, code, value];
    expect(told(() => assertBeside('test', 'subject', given as never, 'case'))).toEqual([
      'test',
      ...expected,
    ]);
    expect(told(() => comparePublished(one, given as never))).toEqual(['comparePublished', ...expected]);
  });

  test('none, and the one that was assessed, are taken', () => {
    expect(() => assertBeside('test', 'subject', undefined, 'case')).not.toThrow();
    expect(() => assertBeside('test', 'subject', subject, 'case')).not.toThrow();
    expect(thrownBy(() => assertBeside('test', 'subject', subject, 'clinic')).remedy).toBe(
      'Pass the case that was assessed, clinic.',
    );
  });

  test('one that throws when it is read is refused', () => {
    expect(told(() => comparePublished(one, throwing(subject, 'published')))).toEqual([
      'comparePublished',
      'assessment',
      'invalid-input',
      'an object',
    ]);
  });
});

describe('what the document concludes', () => {
  const row = {
    framework: 'power-layout',
    finding: 'linear',
    holds: ['linear-union'],
    excludes: ['subordinate-union'],
    source: 's',
    locator: 'l',
  };
  const beside = (published: unknown) => () =>
    comparePublished(one, { ...subject, published } as never).map(({ standing }) => standing);

  test('may leave out what holds, or what does not', () => {
    const { holds: _, excludes: __, ...bare } = row;
    expect(beside([bare, { ...bare, holds: [] }, { ...bare, excludes: [] }])()).toEqual([
      'not-compared',
      'not-compared',
      'not-compared',
    ]);
    expect(beside(undefined)()).toEqual([]);
  });

  test.each<[unknown, string, string]>([
    ['x', 'subject.published', '"x"'],
    [null, 'subject.published', 'null'],
    [{}, 'subject.published', 'an object'],
    [[row, null], 'subject.published[1]', 'null'],
    [[row, 'x'], 'subject.published[1]', '"x"'],
    [[row, [row]], 'subject.published[1]', 'a list of 1'],
    [[{ ...row, framework: 5 }], 'subject.published[0]', 'an object'],
    [[row, { ...row, framework: undefined }], 'subject.published[1]', 'an object'],
    [[row, { ...row, finding: 5 }], 'subject.published[1]', 'an object'],
    [[row, { ...row, source: null }], 'subject.published[1]', 'an object'],
    [[row, { ...row, locator: undefined }, row], 'subject.published[1]', 'an object'],
    [[row, { ...row, holds: 'linear-union' }], 'subject.published[1]', 'an object'],
    [[row, { ...row, holds: [5] }], 'subject.published[1]', 'an object'],
    [[row, { ...row, excludes: null }], 'subject.published[1]', 'an object'],
    [[row, { ...row, excludes: ['x', 5] }], 'subject.published[1]', 'an object'],
  ])('%j is refused', (published, parameter, value) => {
    expect(told(beside(published))).toEqual(['comparePublished', parameter, 'invalid-case', value]);
  });
});

describe("definitions of a caller's own, beside an assessment", () => {
  const call = (definitions: unknown) => () => nextQuestions(one, 3, { definitions } as never);

  test.each<[string, unknown, string, string]>([
    ['no list', {}, 'options.definitions', 'an object'],
    ['a list that throws', revoked.proxy, 'options.definitions', 'an object'],
    ['none', [typology, 'x'], 'options.definitions[1]', '"x"'],
    ['one version twice', [typology, ladder, typology], 'options.definitions[2]', '"xq-typology 1.0.0"'],
    ['a hole', new Array(2), 'options.definitions[0]', 'undefined'],
  ])('%s is refused', (_, given, parameter, value) => {
    expect(told(call(given))).toEqual(['nextQuestions', parameter, 'invalid-definition', value]);
  });

  test('what is no list is told that it is to be one', () => {
    expect(thrownBy(call({})).remedy).toBe('Give a list of your own definitions.');
  });

  test('two versions are two, and what gives no verdict is passed over', () => {
    expect(assertDefinitions('test', [typology, unlike, catalogue, procedure, ladder])).toEqual([
      typology,
      unlike,
      ladder,
    ]);
    expect(assertDefinitions('test', [])).toEqual([]);
  });

  test('that of a verdict is the one of its version, else the first of its id', () => {
    const all = [ladder, typology, unlike];
    const of = (id: string, version?: string) =>
      definitionIn(all, version === undefined ? { id } : { id, version });
    expect(of('xq-typology', '1.0.0')).toBe(typology);
    expect(of('xq-typology', '2.0.0')).toBe(unlike);
    expect(of('xq-typology', '3.0.0')).toBe(typology);
    expect(of('xq-typology')).toBe(typology);
    // That two have a version in common says nothing.
    expect(of('xq-ladder', '2.0.0')).toBe(ladder);
    expect(of('xq-other', '1.0.0')).toBeUndefined();
    expect(definitionIn(all, undefined)).toBeUndefined();
  });
});

describe('what is asked next', () => {
  test.each<[string, () => unknown, string, string, string]>([
    [
      'a verdict whose definition is not given',
      () => nextQuestions(assess(caseOf(), { frameworks: [typology] }), 3, { definitions: [ladder] }),
      'assessment.verdicts',
      'unknown-framework',
      '"xq-typology"',
    ],
    ['a count below 0', () => nextQuestions(one, -1), 'count', 'invalid-number', '-1'],
    ['a count that is none', () => nextQuestions(one, 0.5), 'count', 'invalid-number', '0.5'],
    ['no options', () => nextQuestions(one, 3, null as never), 'options', 'unknown-option', 'null'],
    [
      'an option that there is none of',
      () => nextQuestions(one, 3, { definition: [] } as never),
      'options',
      'unknown-option',
      '"definition"',
    ],
    [
      'what throws when it is asked what it is',
      () => nextQuestions(revoked.proxy as never, 3),
      'assessment',
      'invalid-input',
      'an object',
    ],
  ])('%s is refused', (_, call, parameter, code, value) => {
    expect(told(call)).toEqual(['nextQuestions', parameter, code, value]);
  });

  test.each([null, undefined, 5, 'x', () => 1, {}])(
    '%s is neither an assessment nor a definition',
    (given) => {
      // What is no assessment is asked whether it is a definition, and told what a definition is.
      const [fn, parameter, code] = told(() => nextQuestions(given as never, verdict as never));
      expect([fn, parameter, code]).toEqual(['nextQuestions', 'definition', 'invalid-definition']);
    },
  );

  test('it asks of ten, where no count is given, and takes none', () => {
    const all = assess(caseOf());
    expect(nextQuestions(all, undefined)).toHaveLength(10);
    expect(nextQuestions(all, 11)).toHaveLength(11);
    expect(nextQuestions(all, 0)).toEqual([]);
  });
});

describe('what to assess by', () => {
  const call = (options: unknown) => () => assess(subject, options as never);
  test.each<[string, unknown, string, string, string]>([
    ['no object', null, 'options', 'unknown-option', 'null'],
    ['options that throw', throwing({}, 'asOf'), 'options', 'invalid-input', 'an object'],
    ['a day that is none', { asOf: {} }, 'options.asOf', 'invalid-date', 'an object'],
    ['no list', { frameworks: {} }, 'options.frameworks', 'unknown-framework', 'an object'],
    [
      'a list that throws',
      { frameworks: revoked.proxy },
      'options.frameworks',
      'unknown-framework',
      'an object',
    ],
    [
      'a list in a list',
      { frameworks: [['cg-stages']] },
      'options.frameworks[0]',
      'unknown-framework',
      'a list of 1',
    ],
    [
      'an id twice',
      { frameworks: ['cg-stages', 'cg-stages'] },
      'options.frameworks[1]',
      'unknown-framework',
      '"cg-stages"',
    ],
    [
      'an id, and its definition',
      { frameworks: ['power-layout', powerLayout] },
      'options.frameworks[1]',
      'unknown-framework',
      '"power-layout"',
    ],
    [
      'a catalogue',
      { frameworks: [catalogue] },
      'options.frameworks[0]',
      'invalid-definition',
      '"xq-catalogue"',
    ],
    [
      'what throws',
      { frameworks: [ladder, throwing(typology, 'types')] },
      'options.frameworks[1]',
      'invalid-definition',
      'an object',
    ],
    [
      'what is beyond its limits',
      { frameworks: [crowded] },
      'definition',
      'invalid-definition',
      '"xq-typology: 2 attributes, 17 types"',
    ],
  ])('%s is refused', (_, options, parameter, code, value) => {
    expect(told(call(options))).toEqual(['assess', parameter, code, value]);
    expect(told(() => assessAll([], options as never))).toEqual(['assessAll', parameter, code, value]);
  });

  test('what is no list of cases is told what it is to be', () => {
    expect(thrownBy(() => assessAll(5 as never)).remedy).toBe(
      'Give a list of cases, or anything that can be iterated.',
    );
  });

  test('ids that there are of are told', () => {
    expect(thrownBy(call({ frameworks: ['power'] })).remedy).toMatch(/^Use one of [a-z-]+, .*power-layout/);
  });

  test.each<[string, unknown, string, string, string]>([
    ['no case', { parity: 'in' }, 'subject', 'invalid-input', 'an object'],
    ['nothing', undefined, 'subject', 'invalid-input', 'undefined'],
    ['a case that throws', throwing(subject, 'observations'), 'subject', 'invalid-input', 'an object'],
  ])('%s is refused', (_, given, parameter, code, value) => {
    expect(told(() => assess(given as never))).toEqual(['assess', parameter, code, value]);
  });
});

describe('what a verdict is computed again from', () => {
  const design = { seed: 1, replications: 4, vary: { levels: { by: 'one-step' } } } as never;
  const doors: readonly [string, (definition: never, verdict: never, options?: never) => unknown][] = [
    ['replay', (definition, given, options) => replay(definition, given, {}, options)],
    ['sensitivity', (definition, given, options) => sensitivity(definition, given, design, options)],
  ];
  test.each(doors)('%s: without options, or a case in them, it is the verdict alone', (_, call) => {
    for (const options of [undefined, {}, { case: undefined }])
      expect(() => call(powerLayout as never, verdict as never, options as never)).not.toThrow();
  });

  test.each(doors)('%s: a verdict, a definition, options or a case that is none', (fn, call) => {
    const cases: readonly [unknown, unknown, unknown, string, string, string][] = [
      [powerLayout, throwing(verdict, 'inputs'), {}, 'verdict', 'verdict-mismatch', 'an object'],
      [powerLayout, undefined, {}, 'verdict', 'verdict-mismatch', 'undefined'],
      [typology, verdict, {}, 'verdict', 'verdict-mismatch', '"power-layout 1.0.0"'],
      [powerLayout, verdict, { cases: 1 }, 'options', 'unknown-option', '"cases"'],
      [powerLayout, verdict, null, 'options', 'unknown-option', 'null'],
      [powerLayout, verdict, { case: 5 }, 'options.case', 'invalid-case', '5'],
      [
        powerLayout,
        verdict,
        { case: { ...subject, id: 'other' } },
        'options.case',
        'verdict-mismatch',
        '"other"',
      ],
      [
        powerLayout,
        classifyPowerLayout({ parity: 'in' }),
        { case: subject },
        'options.case',
        'verdict-mismatch',
        'undefined',
      ],
    ];
    for (const [definition, given, options, parameter, code, value] of cases)
      expect(told(() => call(definition as never, given as never, options as never))).toEqual([
        fn,
        parameter,
        code,
        value,
      ]);
  });
});

describe('what verdicts of observers are triangulated from', () => {
  const call =
    (definition: unknown, given: unknown, joining: unknown = 'hull', options: unknown = {}) =>
    () =>
      triangulateVerdicts(definition as never, given as never, joining as never, options as never);
  test.each<[string, () => unknown, string, string, string]>([
    ['no case', call(powerLayout, { parity: 'in' }), 'subject', 'invalid-input', 'an object'],
    [
      'a case that throws',
      call(powerLayout, throwing(subject, 'observations')),
      'subject',
      'invalid-input',
      'an object',
    ],
    ['no rule', call(powerLayout, subject, 'mode'), 'joining.rule', 'unknown-rule', '"mode"'],
    ['no definition', call(undefined, subject), 'options.definitions', 'invalid-definition', 'undefined'],
    [
      'a definition that throws',
      call(throwing(typology, 'types'), subject),
      'definition',
      'invalid-definition',
      'an object',
    ],
    ['no options', call(powerLayout, subject, 'hull', null), 'options', 'unknown-option', 'null'],
    [
      'another option',
      call(powerLayout, subject, 'hull', { parties: ['firm'] }),
      'options',
      'unknown-option',
      '"parties"',
    ],
    [
      'a day that is none',
      call(powerLayout, subject, 'hull', { asOf: '2019-13' }),
      'options.asOf',
      'invalid-date',
      '"2019-13"',
    ],
    [
      'a communication with nobody',
      call(powerLayout, caseOf({ communications: [{ from: 'firm', to: 'firm' }] })),
      'input.communications[0].to',
      'invalid-case',
      '"firm"',
    ],
    [
      'a dependency of no kind',
      call(powerLayout, caseOf({ dependencies: [{ of: 'firm', on: 'village', kind: 'moon' as never }] })),
      'input.dependencies[0].kind',
      'invalid-case',
      '"moon"',
    ],
  ])('%s is refused', (_, run, parameter, code, value) => {
    expect(told(run)).toEqual(['triangulateVerdicts', parameter, code, value]);
  });
});
