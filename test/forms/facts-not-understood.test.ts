import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { validatePreconditions } from '../../src/frameworks/partnership-preconditions/validate.js';
import { classifyPowerLayout } from '../../src/frameworks/power-layout/classify.js';
import { thrownBy } from '../core/thrown-by.js';

const sound: Case = {
  schema: 'kemitraan/case@1',
  id: 'case',
  title: 'A case',
  parties: [
    { id: 'a', name: 'A', sector: 'government' },
    { id: 'b', name: 'B', sector: 'finance' },
  ],
};

const verbs = [classifyArchetype, classifyPowerLayout, validatePreconditions] as const;

/** What each verb throws at a case that plain JavaScript may pass. */
const faults = (change: object) =>
  verbs.map((verb) => {
    const { code, parameter, remedy } = thrownBy(() =>
      Reflect.apply(verb, undefined, [{ ...sound, ...change }]),
    );
    expect(remedy).toContain('parseCase');
    return { code, parameter };
  });

/** A sound row of each list. */
const rows = {
  contributions: { by: 'a', resource: 'people' },
  benefits: { to: 'a', kind: 'service' },
  activities: { subject: 'The work', by: ['a'] },
  dependencies: { of: 'a', on: 'b', kind: 'technical' },
} as const;
const lists = Object.keys(rows) as (keyof typeof rows)[];

/** A list as JavaScript may pass it: a sound row, then this one. */
const second = (list: keyof typeof rows, row: unknown) => faults({ [list]: [rows[list], row] });

describe.each(lists)('%s', (list) => {
  const row = rows[list];
  const at = (field: string) =>
    verbs.map(() => ({ code: 'invalid-case', parameter: `input.${list}[1]${field}` }));

  test('a sound row is read', () => {
    for (const verb of verbs) {
      expect(() => Reflect.apply(verb, undefined, [{ ...sound, [list]: [row, { ...row }] }])).not.toThrow();
    }
  });

  test.each([
    ['a text', 'a'],
    ['an object', { 0: row }],
    ['a number', 5],
    ['no', false],
  ])('%s instead of a list', (_, given) => {
    const expected = verbs.map(() => ({ code: 'invalid-case', parameter: `input.${list}` }));
    expect(faults({ [list]: given })).toEqual(expected);
  });

  test.each([
    ['nothing', null],
    ['a text', 'a'],
    ['a list', [row]],
    ['a hole', undefined],
  ])('%s instead of a row', (_, given) => {
    expect(second(list, given)).toEqual(at(''));
  });

  test.each([
    ['a number', 5],
    ['nothing', null],
    ['an object', {}],
  ])('an id that is %s', (_, id) => {
    expect(second(list, { ...row, id })).toEqual(at('.id'));
  });

  test('an id twice', () => {
    const twice = faults({
      [list]: [
        { ...row, id: 'one' },
        { ...row, id: 'one' },
      ],
    });
    expect(twice).toEqual(at('.id'));
  });

  test.each([
    ['that there is none of', 'dreaming'],
    ['as a list', ['planning']],
    ['as a number', 1],
  ])('a management function %s', (_, where) => {
    expect(second(list, { ...row, function: where })).toEqual(at('.function'));
  });

  test.each([
    ['no day', '2015-02-29'],
    ['a word', 'yesterday'],
    ['a number', 2015],
    ['an instant', new Date(0)],
  ])('a date that is %s', (_, date) => {
    const expected = verbs.map(() => ({ code: 'invalid-date', parameter: `input.${list}[1].date` }));
    expect(second(list, { ...row, date })).toEqual(expected);
  });
});

describe('whom a row is about', () => {
  test.each([
    ['contributions', 'by', undefined],
    ['contributions', 'by', null],
    ['contributions', 'by', ['a']],
    ['contributions', 'by', 5],
    ['contributions', 'to', ['b']],
    ['benefits', 'to', undefined],
    ['benefits', 'to', null],
    ['benefits', 'to', ['a']],
    ['benefits', 'to', { id: 'a' }],
    ['activities', 'by', undefined],
    ['activities', 'by', null],
    ['activities', 'by', 'a'],
    ['activities', 'by', [null]],
    ['activities', 'by', ['a', 5]],
    ['activities', 'by', { 0: 'a' }],
    ['dependencies', 'of', undefined],
    ['dependencies', 'of', null],
    ['dependencies', 'of', ['a']],
    ['dependencies', 'on', null],
    ['dependencies', 'on', ['b']],
    ['dependencies', 'on', 5],
    ['dependencies', 'kind', null],
    ['dependencies', 'kind', ['technical']],
    ['dependencies', 'kind', 5],
  ] as const)('%s: %s as %j', (list, field, given) => {
    const expected = verbs.map(() => ({ code: 'invalid-case', parameter: `input.${list}[1].${field}` }));
    expect(second(list, { ...rows[list], [field]: given })).toEqual(expected);
  });
});

test.each([
  ['a text', 'contributions'],
  ['an object', { contributions: true }],
  ['a list that there is none of', ['contribution']],
  ['a list in a list', [['contributions']]],
  ['nothing in a list', [null]],
])('the lists that are complete given as %s', (_, complete) => {
  expect(faults({ complete })).toEqual(
    verbs.map(() => ({ code: 'invalid-case', parameter: 'input.complete' })),
  );
});

test.each<[string, object, string]>([
  ['work by nobody', { activities: [{ subject: 's', by: [] }] }, 'input.activities[0].by'],
  [
    'a giver that is no party',
    { contributions: [{ by: 'aa', resource: 'land' }] },
    'input.contributions[0].by',
  ],
  ['a gainer that is no party', { benefits: [{ to: 'aa', kind: 'income' }] }, 'input.benefits[0].to'],
  [
    'a worker that is no party',
    { activities: [{ subject: 's', by: ['a', 'aa'] }] },
    'input.activities[0].by',
  ],
  [
    'a tie to no party',
    { dependencies: [{ of: 'a', on: 'aa', kind: 'technical' }] },
    'input.dependencies[0].on',
  ],
  [
    'an amount that no document holds',
    { contributions: [{ by: 'a', resource: 'funds', amount: { value: 10n, currency: 'IDR' } }] },
    'input.contributions[0].amount',
  ],
])('%s', (_, facts, parameter) => {
  const parties = ['a', 'b'].map((id) => ({ id, name: id, sector: 'other' }));
  const subject = { schema: 'kemitraan/case@1', id: 'case', title: 'A case', parties, ...facts };
  const error = thrownBy(() => Reflect.apply(classifyArchetype, undefined, [subject]));
  expect(['invalid-case', 'unknown-party']).toContain(error.code);
  expect(error.parameter).toBe(parameter);
});

describe('an amount of a contribution', () => {
  const parties = ['a', 'b'].map((id) => ({ id, name: id, sector: 'other' }));
  const given = (amount: unknown) => () =>
    Reflect.apply(classifyArchetype, undefined, [
      {
        schema: 'kemitraan/case@1',
        id: 'case',
        title: 'A case',
        parties,
        contributions: [{ by: 'a', resource: 'funds', amount }],
      },
    ]);

  test('is a number with a currency', () => {
    expect(given({ value: 10, currency: 'IDR' })()).toEqual(given(undefined)());
  });

  test.each<[string, unknown]>([
    ['a number alone', 10],
    ['a text', '10 IDR'],
    ['a list', [10, 'IDR']],
    ['nothing', null],
    ['a number that is in a list', { value: [10], currency: 'IDR' }],
    ['a currency that is none', { value: 10, currency: null }],
  ])('is not %s', (_, amount) => {
    expect(thrownBy(given(amount))).toMatchObject({
      code: 'invalid-case',
      parameter: 'input.contributions[0].amount',
    });
  });
});
