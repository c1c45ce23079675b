import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import type { Case } from '../../src/case/case.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { audit } from '../../src/forms/audit.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import { classify } from '../../src/forms/classify.js';
import { type AnyDefinition, type Definition, readsCases } from '../../src/forms/definition.js';
import { score } from '../../src/forms/score.js';
import { validate } from '../../src/forms/validate.js';
import { classifyCommunication } from '../../src/frameworks/communication-convergence/classify.js';
import { validatePreconditions } from '../../src/frameworks/partnership-preconditions/validate.js';
import { powerLayout } from '../../src/frameworks/power-layout/definition.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { thrownBy } from '../core/thrown-by.js';
import { deepFreeze } from '../deep-freeze.js';
import { notPlain } from '../forms/plain-json.js';
import { caseOf, judged, knowsAnything, publishedCases } from './cases.js';

const all: readonly AnyDefinition[] = Object.values(frameworks);
const definitions = all.filter(readsCases);
/** Whose facts are read by code of their own, which the verbs of the forms do not know. */
const own: Readonly<Record<string, (subject: Case, options: { asOf?: string }) => unknown>> = {
  'partnership-preconditions': validatePreconditions,
  'communication-convergence': classifyCommunication,
};

/** What the framework's own verb says. */
function byItself(definition: Definition, subject: Case, options: { asOf?: string } = {}): unknown {
  const special = own[definition.id];
  if (special) return special(subject, options);
  switch (definition.form) {
    case 'typology':
      return classify(definition, subject, options);
    case 'ladder':
      return classify(definition, subject, options);
    case 'profile':
      return classify(definition, subject, options);
    case 'checklist':
      return score(definition, subject, options);
    case 'index':
      return score(definition, subject, options);
    case 'propositions':
      return validate(definition, subject, options);
    case 'role-model':
      return validate(definition, subject, options);
    case 'process':
      return audit(definition, subject, options);
  }
}

describe.each([...publishedCases])('%s', (_, subject) => {
  test.each([{}, { asOf: '2014' }])('every verdict is that of its own verb: %j', (options) => {
    const { verdicts } = assess(subject, options);
    expect(Object.keys(verdicts)).toEqual(definitions.map(({ id }) => id));
    for (const definition of definitions)
      expect([definition.id, Reflect.get(verdicts, definition.id)]).toEqual([
        definition.id,
        byItself(definition, subject, options),
      ]);
  });

  test('it is plain data, the same each time, from a frozen case', () => {
    const assessment = assess(deepFreeze(structuredClone(subject)));
    expect(notPlain(assessment)).toEqual([]);
    expect(assess(subject)).toEqual(assessment);
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
  });

  test('coverage counts what the verdicts count', () => {
    const { verdicts, coverage } = assess(subject);
    const lists = Object.values<Verdict | Verdict[]>(verdicts).map((one) => [one].flat());
    const known = lists
      .flat()
      .flatMap(({ inputs, unknown }) =>
        Object.entries(inputs).filter(([id, level]) => level !== 'not-applicable' && !unknown.includes(id)),
      );
    expect(coverage.known).toBe(known.length);
    expect(coverage.frameworks).toBe(lists.length);
    expect(coverage.answered).toBe(lists.filter((verdicts) => verdicts.some(knowsAnything)).length);
    expect(coverage.known).toBeLessThanOrEqual(coverage.applicable);
    expect(coverage.applicable).toBeLessThanOrEqual(coverage.total);
  });

  test('what it says of one framework does not hang on which others are asked', () => {
    const { verdicts } = assess(subject);
    const some = assess(subject, { frameworks: ['power-layout', 'partnership-archetypes'] });
    expect(Object.keys(some.verdicts)).toEqual(['power-layout', 'partnership-archetypes']);
    expect(some.verdicts['power-layout']).toEqual(verdicts['power-layout']);
    expect(some.verdicts['partnership-archetypes']).toEqual(verdicts['partnership-archetypes']);
  });

  test('no score stands over all of it', () => {
    const { verdicts, ...rest } = assess(subject);
    expect(Object.keys(rest).sort()).toEqual(['case', 'contradictions', 'counted', 'coverage', 'observed']);
    expect(JSON.stringify(rest)).not.toMatch(/"score"/);
  });
});

describe('small and large cases', () => {
  test.each([
    ['a party that tells itself', { communications: [{ from: 'firm', to: 'firm' }] }, 'communications[0].to'],
    [
      'a third direction',
      { communications: [{ from: 'firm', to: 'village', direction: 'both' }] },
      'communications[0].direction',
    ],
    ['a dependency on nobody', { dependencies: [{ of: 'firm', kind: 'technical' }] }, 'dependencies[0].on'],
    [
      'a dependency of no kind',
      { dependencies: [{ of: 'firm', on: 'village', kind: 'moon' }] },
      'dependencies[0].kind',
    ],
  ])('refuses %s, as what reads it by itself does', (_, facts, place) => {
    const fault = thrownBy(() => assess(caseOf(facts as never)));
    expect(fault).toMatchObject({ code: 'invalid-case', parameter: `input.${place}`, function: 'assess' });
  });

  test('an empty case: everything is open, nothing contradicts, no party is judged', () => {
    const { verdicts, coverage, contradictions, observed } = assess({
      schema: 'kemitraan/case@1',
      id: 'empty',
      title: 'Nothing known',
    });
    expect(coverage).toMatchObject({ answered: 0, known: 0 });
    expect(contradictions).toEqual([]);
    expect(observed).toEqual({});
    for (const definition of definitions) {
      const answer: unknown = Reflect.get(verdicts, definition.id);
      if ('each' in definition && definition.each)
        expect([definition.id, answer]).toEqual([definition.id, []]);
      else expect(answer).toMatchObject({ coverage: { known: 0 } });
    }
  });

  test('one party: the one precondition that a complete list of parties tells, and nothing invented', () => {
    const { verdicts } = assess(
      caseOf({ parties: [{ id: 'firm', name: 'Firm', sector: 'business' }], complete: ['parties'] }),
    );
    const { findings } = verdicts['partnership-preconditions'];
    expect(findings.find(({ rule }) => rule === 'two-parties')?.outcome).toBe('failed');
    expect(Object.values(verdicts['partnership-archetypes'].status)).not.toContain('certain');
  });

  test('500 parties', () => {
    const ids = Array.from({ length: 500 }, (_, place) => `p${place}`);
    const subject = caseOf({
      parties: ids.map((id) => ({ id, name: id, sector: 'business' })),
      communications: ids.slice(1).map((to) => ({ from: 'p0', to })),
      dependencies: ids.map((of, place) => ({ of, on: `p${(place + 1) % 500}`, kind: 'financial' })),
      observations: ids.map((id) => ({
        indicator: 'partnership-archetypes.importance',
        level: 'in',
        about: [id],
      })),
    });
    const { verdicts } = assess(subject);
    expect(verdicts['partnership-archetypes'].inputs.importance).toEqual({ lo: 1, hi: 1 });
    expect(verdicts['csr-contribution-phases']).toHaveLength(500);
  });
});

test('a framework of which one bound is known is answered in part, and told', () => {
  const four = caseOf({
    parties: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, sector: 'other' })),
    observations: [{ indicator: 'partnership-archetypes.balance', level: 'mostly-out', about: ['a'] }],
  });
  const assessment = assess(four, { frameworks: ['partnership-archetypes', 'power-layout'] });
  expect(assessment.verdicts['partnership-archetypes'].status.pseudo).toBe('certain');
  expect(assessment.coverage).toMatchObject({ answered: 1, known: 0 });
});

describe('what to assess by', () => {
  const wells = defineChecklist({
    form: 'checklist',
    id: 'wells',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: [{ text: 'Handbook of wells' }],
    groups: { all: { basis: 'ours', source: [{ text: 'Handbook of wells' }] } },
    items: {
      pump: {
        group: 'all',
        polarity: 'for',
        asks: 'partnership',
        basis: 'ours',
        rubric: 'ours',
        source: [{ text: 'Handbook of wells' }],
      },
    },
  });

  test("a caller's own definition stands beside the library's, under its id", () => {
    const subject = caseOf({ observations: judged({ 'wells.pump': 'in' }) });
    const { verdicts, observed } = assess(subject, { frameworks: [wells, 'power-layout'] });
    expect(Object.keys(verdicts)).toEqual(['wells', 'power-layout']);
    expect(verdicts.wells.groups.all.score).toEqual({ lo: 1, hi: 1 });
    expect(Object.keys(observed)).toEqual(['wells.pump']);
  });

  test("a library's own definition given as data is that framework", () => {
    const subject = caseOf({ observations: judged({ 'power-layout.parity': 'in' }) });
    expect(assess(subject, { frameworks: [powerLayout] }).verdicts).toEqual(
      assess(subject, { frameworks: ['power-layout'] }).verdicts,
    );
  });

  test('none at all is nothing to say', () => {
    expect(assess(caseOf(), { frameworks: [] })).toMatchObject({
      verdicts: {},
      contradictions: [],
      coverage: { answered: 0, frameworks: 0, known: 0, applicable: 0, total: 0 },
    });
  });

  test.each([
    ['an id that there is none of', ['power'], 'unknown-framework', 'options.frameworks[0]'],
    [
      'a catalogue, which gives no verdict',
      ['collaboration-goals'],
      'unknown-framework',
      'options.frameworks[0]',
    ],
    ['one framework twice', ['power-layout', 'power-layout'], 'unknown-framework', 'options.frameworks[1]'],
    ['no list', 'power-layout', 'unknown-framework', 'options.frameworks'],
    ['a hole', [undefined], 'unknown-framework', 'options.frameworks[0]'],
    ['no definition', [{ form: 'checklist', id: 'x' }], 'invalid-definition', 'options.frameworks[0]'],
    [
      'a form that there is none of',
      [{ form: 'poem', id: 'x' }],
      'invalid-definition',
      'options.frameworks[0]',
    ],
    ['an object without a form', [{}], 'invalid-definition', 'options.frameworks[0]'],
  ])('%s is refused', (_, given, code, parameter) => {
    const error = thrownBy(() => assess(caseOf(), { frameworks: given as never }));
    expect(error).toMatchObject({ function: 'assess', code, parameter });
  });

  test.each([
    ['a day that is none', { asOf: '2019-13' }, 'invalid-date'],
    ['an option that there is none of', { reading: 'surakarta' }, 'unknown-option'],
  ])('%s is refused, also where nothing is asked', (_, options, code) => {
    expect(thrownBy(() => assess(caseOf(), { frameworks: [], ...options } as never))).toMatchObject({ code });
  });

  test.each([
    ['a record of levels', { balance: 'in' }, 'invalid-input'],
    ['nothing', undefined, 'invalid-input'],
    ['a case whose rows dangle', caseOf({ decisions: [{ subject: 'x', by: ['nobody'] }] }), 'unknown-party'],
  ])('%s is refused', (_, subject, code) => {
    expect(thrownBy(() => assess(subject as never))).toMatchObject({ function: 'assess', code });
  });
});

test('the day up to which rows count holds for all verdicts', () => {
  const subject = caseOf({
    observations: [
      ...judged({ 'power-layout.parity': 'in', 'partnership-archetypes.balance': 'out' }, '2019'),
      ...judged({ 'power-layout.parity': 'out' }, '2020'),
    ],
  });
  const at = (asOf: string) => assess(subject, { asOf }).verdicts['power-layout'].inputs.parity;
  expect(at('2018')).toEqual({ lo: 0, hi: 1 });
  expect(at('2019')).toEqual({ lo: 1, hi: 1 });
  expect(at('2020')).toEqual({ lo: 0, hi: 0 });
  expect(assess(subject, { asOf: '2019' })).toMatchObject({ case: 'case', asOf: '2019' });
});
