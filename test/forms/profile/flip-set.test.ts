import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { type Sample, samples } from './arbitrary.js';
import { choicesOf, profileOf, subsetsOf } from './made.js';
import { type Answer, expectedOf, type Fits, fitsOf, statusesOf } from './oracle.js';

/** Every way to answer each of some rows otherwise: with a column, or with some that are not all. */
function changesOf(rows: readonly string[], fits: Fits, columns: readonly string[]): Fits[] {
  const others = rows.map((row) =>
    subsetsOf(columns).filter(
      (one) => one.length > 0 && one.length < columns.length && one.join() !== [fits[row]].flat().join(),
    ),
  );
  return choicesOf(others).map((choice) => ({
    ...fits,
    ...Object.fromEntries(rows.map((row, index) => [row, choice[index] ?? []])),
  }));
}

/** The smallest sets of answered rows that alter a status, each with the column it alters, by trying all of them. */
function smallestFlips({ definition, reading, answers }: Sample): string[] {
  const columns = Object.keys(definition.columns);
  const fits = fitsOf(definition, answers);
  const { unknown } = expectedOf(definition, fits, reading);
  const answered = Object.keys(fits).filter(
    (row) => fits[row] !== 'not-applicable' && !unknown.includes(row),
  );
  const before = statusesOf(definition, fits, reading);
  for (let size = 1; size <= answered.length; size += 1) {
    const found = new Set<string>();
    for (const rows of subsetsOf(answered).filter((one) => one.length === size)) {
      for (const changed of changesOf(rows, fits, columns)) {
        const after = statusesOf(definition, changed, reading);
        for (const column of columns)
          if (after[column] !== before[column]) found.add(`${column}: ${rows.join()}`);
      }
    }
    if (found.size > 0) return [...found].sort();
  }
  return [];
}

const flipsOf = ({ definition, reading, answers }: Sample) =>
  flipSet(definition, classify(definition, answers, { reading }));

/** Small enough to try every change of every set of rows. */
const small = samples.filter(({ definition }) => {
  const [rows, columns] = [Object.keys(definition.rows).length, Object.keys(definition.columns).length];
  return rows <= 3 || (rows <= 4 && columns <= 3);
});

describe('the levels of a flip set', () => {
  test('are the smallest sets of answered rows whose change alters a status, and all of them', () => {
    const sizes = new Set<number>();
    fc.assert(
      fc.property(small, (sample) => {
        const { levels } = flipsOf(sample);
        for (const { rows } of levels) sizes.add(rows.length);
        expect(levels.map(({ column, rows }) => `${column}: ${rows.join()}`).sort()).toEqual(
          smallestFlips(sample),
        );
      }),
      { numRuns: 1000 },
    );
    expect(sizes).toEqual(new Set([1, 2]));
  });

  test('come in the order of the columns, then of the rows', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { columns, rows } = sample.definition;
        const places = flipsOf(sample).levels.map(
          (one) =>
            Object.keys(columns).indexOf(one.column) * 10 + Object.keys(rows).indexOf(one.rows[0] ?? ''),
        );
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, Record<string, Answer>, { column: string; rows: string[] }[]]>([
    ['none where nothing is answered', {}, []],
    ['none where the required row does not apply', { one: 'not-applicable', two: 'x' }, []],
    ['none where only a row that does not decide is answered', { idle: 'x' }, []],
    [
      'the one row that decides all',
      { one: 'x' },
      ['x', 'y', 'z'].map((column) => ({ column, rows: ['one'] })),
    ],
    [
      'either of two rows that agree, for the column that they give; the others need both',
      { one: 'x', two: 'x' },
      ['one', 'two'].map((row) => ({ column: 'x', rows: [row] })),
    ],
    [
      'the row that alone keeps a column out of a mixed profile',
      { one: 'x', two: 'x', three: 'y' },
      [{ column: 'x', rows: ['three'] }],
    ],
    [
      'two rows where two keep each column out',
      { one: ['x'], two: ['y'], three: ['z'] },
      [
        { column: 'x', rows: ['two', 'three'] },
        { column: 'y', rows: ['one', 'three'] },
        { column: 'z', rows: ['one', 'two'] },
      ],
    ],
  ])('are %s', (_, answers, expected) => {
    const deciding = ['one', 'two', 'three'];
    const definition = profileOf([...deciding, 'idle'], ['x', 'y', 'z'], {
      plain: { required: ['one'], deciding },
    });
    expect(flipSet(definition, classify(definition, answers)).levels).toEqual(expected);
  });
});

test('a profile has neither thresholds nor weights to change', () => {
  fc.assert(
    fc.property(samples, (sample) => {
      expect(flipsOf(sample)).toMatchObject({ thresholds: null, weights: null });
    }),
    { numRuns: 100 },
  );
});
