import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { explain } from '../../src/explain/explain.js';
import { explainFault } from '../../src/explain/explain-fault.js';
import { classify } from '../../src/forms/classify.js';
import { flipSet } from '../../src/forms/flip-set.js';
import { nextQuestions } from '../../src/forms/next-questions.js';
import { pathTo } from '../../src/forms/path-to.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { partnershipArchetypes } from '../../src/frameworks/partnership-archetypes/definition.js';
import { validatePreconditions } from '../../src/frameworks/partnership-preconditions/validate.js';
import { parseCase } from '../../src/schema/parse-case.js';
import { thrownBy } from '../core/thrown-by.js';

const sound: Case = {
  schema: 'kemitraan/case@1',
  id: 'case',
  title: 'A case',
  parties: [
    { id: 'a', name: 'A', sector: 'government' },
    { id: 'b', name: 'B', sector: 'finance' },
  ],
  observations: [{ indicator: 'partnership-archetypes.balance', level: 'out' }],
};

/** Calls a function as plain JavaScript would, past the compiler. */
const call = (fn: (...args: never[]) => unknown, ...args: readonly unknown[]) =>
  thrownBy(() => Reflect.apply(fn, undefined, args));

describe('a case that parseCase would refuse gets no verdict', () => {
  test.each([
    ['a schema of another edition', { schema: 'kemitraan/case@2' }, 'input.schema'],
    ['parties that are no list', { parties: 'a' }, 'input.parties'],
    ['null for parties', { parties: null }, 'input.parties'],
    ['null for observations', { observations: null }, 'input.observations'],
    ['null for benefits', { benefits: null }, 'input.benefits'],
    ['a party that is no object', { parties: [null] }, 'input.parties[0]'],
    [
      'a standing that there is none of',
      { parties: [{ id: 'a', standing: 'guest' }] },
      'input.parties[0].standing',
    ],
    ['a text where lists are named', { complete: 'parties' }, 'input.complete'],
    ['a list that there is none of', { complete: ['people'] }, 'input.complete'],
    ['a period that is a text', { period: '2015' }, 'input.period'],
    ['a period that ends on no day', { period: { to: '2015-02-29' } }, 'input.period.to'],
    ['a case without an id', { id: undefined }, 'input.id'],
    ['a party without an id', { parties: [{ name: 'A' }] }, 'input.parties[0].id'],
    ['two parties of one id', { parties: [{ id: 'a' }, { id: 'a' }] }, 'input.parties[1].id'],
    ['an observation of nothing', { observations: [{ level: 'in' }] }, 'input.observations[0].indicator'],
    [
      'a key misspelt that would have narrowed what is said',
      { observations: [{ ...sound.observations?.[0], abuot: ['a'] }] },
      'input.observations[0]',
    ],
    [
      'a guess at the view of nobody',
      { observations: [{ ...sound.observations?.[0], attributedTo: null }] },
      'input.observations[0].attributedTo',
    ],
    ['frameworks that are no list', { defines: 5 }, 'input.defines'],
    [
      'a management function that there is none of',
      { observations: [{ ...sound.observations?.[0], function: 'dreaming' }] },
      'input.observations[0].function',
    ],
    [
      'an observation on no day',
      { observations: [{ ...sound.observations?.[0], date: 'yesterday' }] },
      'input.observations[0].date',
    ],
    [
      'an observation about a text',
      { observations: [{ ...sound.observations?.[0], about: 'a' }] },
      'input.observations[0].about',
    ],
  ])('%s', (_, change, parameter) => {
    for (const verb of [classifyArchetype, validatePreconditions]) {
      const error = call(verb, { ...sound, ...change });
      expect(error.parameter).toBe(parameter);
      expect(error.remedy).toContain('parseCase');
    }
  });

  test.each([
    ['of no kind', { kind: 'promise' }, 'input.agreements[0].kind'],
    ['on no day', { kind: 'mou', date: '2015-02-29' }, 'input.agreements[0].date'],
    ['between a text', { kind: 'mou', parties: 'a' }, 'input.agreements[0].parties'],
  ])('where agreements count: an agreement %s', (_, agreement, parameter) => {
    expect(call(validatePreconditions, { ...sound, agreements: [agreement] }).parameter).toBe(parameter);
  });

  test('options that name parties otherwise than in a list of some', () => {
    for (const parties of ['a', 5, { a: true }, null, []]) {
      expect(call(classifyArchetype, sound, { parties })).toMatchObject({
        code: 'invalid-input',
        parameter: 'options.parties',
      });
    }
  });
});

describe('what is no definition, verdict or fault is refused by name', () => {
  const verdict = classifyArchetype({ balance: 'out' });

  test.each([
    ['nothing', null],
    ['an empty object', {}],
    ['a definition of another form', { ...partnershipArchetypes, form: 'propositions' }],
    ['types that are no objects', { ...partnershipArchetypes, types: { pseudo: null } }],
    ['a type that nothing defines', { ...partnershipArchetypes, types: { pseudo: {} } }],
    ['a reading without changes', { ...partnershipArchetypes, readings: { plain: {} } }],
  ])('as a typology: %s', (_, definition) => {
    expect(call(defineTypology, definition).code).toBe('invalid-definition');
    expect(call(classify, definition, {}).code).toBe('invalid-definition');
  });

  test('as definitions of parseCase', () => {
    for (const definitions of [5, [null], [{}], [{ id: 'x' }]]) {
      expect(call(parseCase, sound, { definitions }).code).toBe('invalid-definition');
    }
    expect(call(parseCase, sound, { definition: [] }).code).toBe('unknown-option');
    // The position that JavaScript's documents.map(parseCase) passes is no option.
    expect(Reflect.apply(parseCase, undefined, [sound, 1])).toMatchObject({ ok: true });
  });

  test.each([
    ['nothing', undefined],
    ['a verdict that is not whole', { form: 'typology', framework: verdict.framework, reading: 'surakarta' }],
    ['a verdict of another form', validatePreconditions({})],
  ])('as a verdict: %s', (_, given) => {
    for (const fn of [nextQuestions, flipSet, pathTo]) {
      expect(call(fn, partnershipArchetypes, given, 'pseudo').code).toBe('verdict-mismatch');
    }
    expect(call(explain, given, { locale: 'en', definition: partnershipArchetypes }).code).toBe(
      'verdict-mismatch',
    );
  });

  test('as a fault', () => {
    for (const fault of [undefined, null, {}, { code: 'no-such-code', path: [], params: {} }]) {
      expect(call(explainFault, fault, { locale: 'en' }).code).toBe('invalid-input');
    }
  });
});

describe('a verdict is not told with the names of a case that it was not computed from', () => {
  const other: Case = { ...sound, id: 'other' };

  test.each([
    ['another case', classifyArchetype(sound)],
    ['a record', classifyArchetype({ balance: 'out' })],
  ])('%s', (_, verdict) => {
    expect(call(explain, verdict, { locale: 'en', case: other })).toMatchObject({
      code: 'verdict-mismatch',
      parameter: 'options.case',
    });
  });

  test('its own case is fine', () => {
    expect(explain(classifyArchetype(sound), { locale: 'en', case: sound }).summary).not.toBe('');
  });
});

test('arguments in the wrong order are refused by name', () => {
  const verdict = classifyArchetype({ balance: 'out' });
  for (const fn of [nextQuestions, flipSet, pathTo]) {
    expect(call(fn, verdict, partnershipArchetypes, 'pseudo').code).toBe('invalid-definition');
  }
});

test('a verdict of other ids under the same name and version is refused', () => {
  const namesake = {
    ...partnershipArchetypes,
    types: { other: { ...partnershipArchetypes.types.pseudo } },
    readings: { surakarta: partnershipArchetypes.readings.surakarta },
  };
  const verdict = Reflect.apply(classify, undefined, [namesake, {}]);
  expect(call(explain, verdict, { locale: 'en' }).code).toBe('verdict-mismatch');
});

test('what a verdict holds is its own: nothing in it belongs to a definition', () => {
  const given: unknown[] = [classifyArchetype(sound), validatePreconditions(sound)];
  for (let value = given.pop(); value !== undefined; value = given.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    given.push(...Object.values(value));
    // The tables of the library are frozen throughout the tests; a frozen part would be one of theirs.
    expect(Object.isFrozen(value)).toBe(false);
  }
});
