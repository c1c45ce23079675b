import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import type { ProfileDefinition } from '../../../src/forms/profile/definition.js';
import { samples } from './arbitrary.js';
import { choicesOf, numbered, profileOf, type Rule, subsetsOf } from './made.js';
import { actualOf, expectedOf, type Fits, fitsOf } from './oracle.js';

/** Every reading of some rows: all decide or some do, and any of those that decide are required, or none is. */
function rulesOf(rows: readonly string[]): Rule[] {
  const some = subsetsOf(rows).filter((one) => one.length > 0);
  return [undefined, ...some].flatMap((deciding) =>
    subsetsOf(deciding ?? rows).map((required) => ({
      ...(required.length > 0 && { required }),
      ...(deciding && { deciding }),
    })),
  );
}

/** Profiles of the same rows and columns that have all of the readings between them, 16 at most in each. */
function profilesOf(rows: readonly string[], columns: readonly string[]): ProfileDefinition[] {
  const rules = rulesOf(rows).map((rule, index) => [`r${index}`, rule] as const);
  return Array.from({ length: Math.ceil(rules.length / 16) }, (_, index) =>
    profileOf(rows, columns, Object.fromEntries(rules.slice(index * 16, (index + 1) * 16))),
  );
}

describe.each([
  [2, 2],
  [2, 3],
  [3, 2],
  [3, 3],
])('every profile of %i rows and %i columns', (height, width) => {
  const rows = numbered('row', height);
  const columns = numbered('column', width);
  const answers = [...subsetsOf(columns).filter((one) => one.length > 0), 'not-applicable' as const];
  const records = choicesOf(rows.map(() => answers)).map(
    (one): Fits => Object.fromEntries(rows.map((row, index) => [row, one[index] ?? []])),
  );
  const profiles = profilesOf(rows, columns);

  test('is enumerated whole', () => {
    // Of n rows that may decide, each decides or not, and is required or not if it does; or all decide by default.
    const readings = 3 ** height - 1 + 2 ** height;
    expect(profiles.flatMap(({ readings: own }) => Object.keys(own))).toHaveLength(readings);
    expect(new Set(records.map((one) => JSON.stringify(one))).size).toBe((2 ** width) ** height);
  });

  test('comes out as the rule says, under every reading', () => {
    for (const definition of profiles) {
      for (const reading of Object.keys(definition.readings)) {
        const verdicts = records.map((fits) => actualOf(classify(definition, fits, { reading })));
        expect(verdicts).toEqual(records.map((fits) => expectedOf(definition, fits, reading)));
      }
    }
  });
});

test('of up to 6 rows and 4 columns, any verdict is what the rule says', () => {
  fc.assert(
    fc.property(samples, ({ definition, reading, answers }) => {
      const fits = fitsOf(definition, answers);
      expect(actualOf(classify(definition, answers, { reading }))).toEqual(
        expectedOf(definition, fits, reading),
      );
    }),
    { numRuns: 4000 },
  );
});

test('the samples have every kind of outcome, and every reason that a record can have', () => {
  const verdicts = fc
    .sample(samples, { numRuns: 1000, seed: 1 })
    .map(({ definition, reading, answers }) => classify(definition, answers, { reading }));
  expect(new Set(verdicts.map(({ outcome }) => outcome.kind))).toEqual(
    new Set(['placed', 'mixed', 'undetermined', 'inapplicable']),
  );
  expect(new Set(verdicts.flatMap(({ reasons }) => reasons.map(({ code }) => code)))).toEqual(
    new Set(['column-fits', 'column-ruled-out', 'column-open', 'column-inapplicable', 'rows-disagree']),
  );
});
