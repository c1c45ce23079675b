import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { defineProfile } from '../../../src/forms/profile/define.js';
import type { ProfileDefinition } from '../../../src/forms/profile/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { asked, faultyChanges, good, reading, row } from './faulty.js';
import { numbered, ours, profileOf } from './made.js';

/** What is wrong with a definition, past the compiler, as plain JavaScript may give it. */
const errorOf = (change: object) =>
  thrownBy(() => Reflect.apply(defineProfile, undefined, [{ ...good, ...change }]));
const faultsOf = (change: object) => errorOf(change).remedy;

describe('a good definition', () => {
  const definition = defineProfile(good);
  const verdict = classify(definition, { records: 'loose' });

  test('comes back as it is', () => {
    expect(definition).toBe(good);
  });

  test('works with every function of the form', () => {
    // Meetings are required and unknown; the records leave one column, and the two may still part.
    expect(verdict.outcome).toEqual({
      kind: 'undetermined',
      possible: [{ kind: 'placed', column: 'loose' }, { kind: 'mixed' }],
    });
    expect(verdict.readings['by-records']).toEqual({
      kind: 'placed',
      column: 'loose',
      answered: 1,
      applicable: 1,
    });
    expect(nextQuestions(definition, verdict)).toEqual([
      { indicator: 'meetings', kind: 'ask', left: { loose: 1, formal: 1 }, now: 2 },
    ]);
    expect(pathTo(definition, verdict, 'formal').steps).toEqual([
      { indicator: 'meetings', kind: 'learn', from: ['loose', 'formal'], to: 'formal' },
      { indicator: 'records', kind: 'change', from: ['loose'], to: 'formal' },
    ]);
    expect(flipSet(definition, verdict).levels).toEqual([
      { column: 'loose', rows: ['records'] },
      { column: 'formal', rows: ['records'] },
    ]);
  });

  test('may have 64 rows, 16 columns and 16 readings, and no more', () => {
    const sized = (rows: number, columns: number, readings: number) =>
      profileOf(
        numbered('r', rows),
        numbered('c', columns),
        Object.fromEntries(numbered('way', readings).map((id) => [id, {}])),
      );
    const faultsIn = (own: ProfileDefinition) => thrownBy(() => defineProfile(own)).remedy;
    const largest = sized(64, 16, 16);
    expect(defineProfile(largest)).toBe(largest);
    expect(faultsIn(sized(65, 16, 16))).toBe('rows: at most 64.');
    expect(faultsIn(sized(64, 17, 16))).toBe('columns: at most 16.');
    expect(faultsIn(sized(64, 16, 17))).toBe('readings: at most 16.');
  });

  test('may be about one party at a time, and then asks of a party', () => {
    const each = profileOf(['one'], ['x', 'y'], { plain: {} }, ['business', 'finance']);
    expect(defineProfile(each)).toBe(each);
  });
});

describe('a bad definition', () => {
  test.each(faultyChanges)('is refused for %s', (_, change, fault) => {
    expect(errorOf(change)).toMatchObject({
      code: 'invalid-definition',
      function: 'defineProfile',
      parameter: 'definition',
    });
    expect(faultsOf(change)).toContain(fault);
  });

  test('is told all of its faults at once', () => {
    const changes = [{ id: 'Bad Id', colour: 1 }, row({ asks: 'party' }), reading({ required: ['far'] })];
    const columns = { columns: { unknown: ours } };
    const remedy = faultsOf(Object.assign({ defaultReading: 'none' }, ...changes, columns));
    for (const culprit of [
      'Bad Id',
      'colour',
      'records.asks',
      "'far'",
      'at least two',
      "'unknown'",
      "'none'",
    ])
      expect(remedy).toContain(culprit);
    // The statement of the good definition is about a column that is gone.
    expect(remedy).toContain("statements.rare.of: 'formal'");
  });

  test.each(['rows', 'columns', 'readings'])('is refused for __proto__ among its %s', (table) => {
    const json = JSON.stringify(good).replace(
      `"${table}":{`,
      `"${table}":{"__proto__":${JSON.stringify(asked)},`,
    );
    expect(thrownBy(() => defineProfile(JSON.parse(json))).remedy).toContain("'__proto__': write ids");
  });

  test.each<[string, object]>([
    ['columns that are a text', { columns: 'all' }],
    ['a row that is none', { rows: { meetings: null } }],
    ['required rows in a text', reading({ required: 'meetings' })],
    ['required rows that are null', reading({ required: null })],
    ['deciding rows in a table', reading({ deciding: { meetings: true } })],
    ['a sector that is no list', { each: 'business' }],
    ['no default reading', { defaultReading: undefined }],
  ])('has no shape at all with %s, and classify says so too', (_, change) => {
    expect(errorOf(change)).toMatchObject({ code: 'invalid-definition', function: 'defineProfile' });
    expect(faultsOf(change)).toContain('Give a profile');
    const run = () => Reflect.apply(classify, undefined, [{ ...good, ...change }, {}]);
    expect(thrownBy(run)).toMatchObject({ code: 'invalid-definition', function: 'classify' });
  });

  test('names a row that there is none of: it does not compile', () => {
    const { readings: _, ...rest } = good;
    expect(
      thrownBy(() =>
        // @ts-expect-error There is no row `meeting`.
        defineProfile({ ...rest, readings: { plain: { required: ['meeting'], ...ours } } }),
      ).remedy,
    ).toContain("'meeting' is no row");
  });
});
