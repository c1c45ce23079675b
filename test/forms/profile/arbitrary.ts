import fc from 'fast-check';
import type { ProfileDefinition } from '../../../src/forms/profile/definition.js';
import { deepFreeze } from '../../deep-freeze.js';
import { profileOf, type Rule } from './made.js';
import type { Answer, Answers } from './oracle.js';

/** A definition, one of its readings, and a record of answers for it; all frozen. */
export interface Sample {
  readonly definition: ProfileDefinition;
  readonly reading: string;
  readonly answers: Answers;
}

// One id of each list is also the name of something that every object inherits.
const rowIds = ['asked', 'constructor', 'third', 'fourth', 'fifth', 'sixth'];
const columnIds = ['alpha', 'constructor', 'gamma', 'delta'];
const readingIds = ['plain', 'constructor', 'other'];

/** Some rows that decide, or all; and some of these that are required. */
const ruleOf = (rows: readonly string[]): fc.Arbitrary<Rule> =>
  fc
    .option(fc.subarray([...rows], { minLength: 1 }), { nil: undefined })
    .chain((deciding) =>
      fc
        .option(fc.shuffledSubarray([...(deciding ?? rows)]), { nil: undefined })
        .map((required) => ({ ...(required && { required }), ...(deciding && { deciding }) })),
    );

/** What may be answered to one row: a column, several in any order, or none. */
const answerOf = (columns: readonly string[]): fc.Arbitrary<Answer> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...columns) },
    { weight: 4, arbitrary: fc.shuffledSubarray([...columns], { minLength: 1 }) },
    { weight: 1, arbitrary: fc.constantFrom('unknown', 'refused', undefined) },
    { weight: 1, arbitrary: fc.constant('not-applicable') },
  );

/** Profiles of up to 6 rows, 4 columns and 3 readings, each with an answer, or none, for every row. */
function samplesOf(ids: readonly string[]): fc.Arbitrary<Sample> {
  const sizes = fc.record({
    rows: fc.integer({ min: 1, max: ids.length }),
    columns: fc.integer({ min: 2, max: columnIds.length }),
    readings: fc.integer({ min: 1, max: readingIds.length }),
  });
  return sizes.chain((size) => {
    const rows = ids.slice(0, size.rows);
    const columns = columnIds.slice(0, size.columns);
    const readings = readingIds.slice(0, size.readings);
    return fc
      .record({
        rules: fc.tuple(...readings.map(() => ruleOf(rows))),
        answers: fc.tuple(...rows.map(() => answerOf(columns))),
        reading: fc.constantFrom(...readings),
      })
      .map(({ rules, answers, reading }) =>
        deepFreeze({
          definition: profileOf(
            rows,
            columns,
            Object.fromEntries(readings.map((id, index) => [id, rules[index] ?? {}])),
          ),
          reading,
          answers: Object.fromEntries(rows.map((row, index) => [row, answers[index]])),
        }),
      );
  });
}

export const samples = samplesOf(rowIds);
