import { describe, expect, expectTypeOf, test } from 'vitest';
import { explainEntry } from '../../src/explain/explain-entry.js';
import { entriesOf } from '../../src/forms/look-up.js';
import {
  type TjslField,
  tjslActivityIds,
  tjslFieldIds,
  tjslPriorityFields,
  tjslTargetIds,
} from '../../src/frameworks/tjsl-priority-fields/definition.js';

const isActivity = (id: string) => id.includes('.activity-');

describe('Table 4.3, counted in the print', () => {
  // The fields in the order of the sentence before the table; then targets, and the activities of each target.
  test.each([
    ['education', [4, 2, 2, 4]],
    ['health', [1, 1, 1, 1, 1, 1]],
    ['prosperity', [4, 3, 2, 2, 5]],
    ['environment', [3, 3]],
    ['arts-culture', [3, 3]],
    ['sport', [2, 3, 1]],
    ['religion', [1, 2]],
  ] as const)('%s', (field, activities) => {
    const expected = activities.flatMap((count, target) => [
      `${field}.target-${target + 1}`,
      ...Array.from({ length: count }, (_, n) => `${field}.target-${target + 1}.activity-${n + 1}`),
    ]);
    expect(entriesOf(tjslPriorityFields, field).map(({ id }) => id)).toEqual(expected);
  });

  test('seven fields, 24 targets and 55 activities, in one order everywhere', () => {
    const ids = Object.keys(tjslPriorityFields.entries);
    expect(Object.keys(tjslPriorityFields.groups)).toEqual([...tjslFieldIds]);
    expect(ids.filter((id) => !isActivity(id))).toEqual([...tjslTargetIds]);
    expect(ids.filter(isActivity)).toEqual([...tjslActivityIds]);
    expect([tjslFieldIds.length, tjslTargetIds.length, tjslActivityIds.length]).toEqual([7, 24, 55]);
    expectTypeOf<keyof typeof tjslPriorityFields.groups>().toEqualTypeOf<TjslField>();
  });

  test('everyday words are of the activities alone, and ours', () => {
    const worded = entriesOf(tjslPriorityFields).filter((entry) => 'columns' in entry);
    expect(worded.map(({ id }) => id)).toEqual([...tjslActivityIds]);
    expect(tjslPriorityFields.columns.everyday.basis).toBe('ours');
  });
});

describe('what is odd in the print is said where it is met, and kept as printed', () => {
  test.each([
    ['prosperity.target-3', 'ekonomi-kejaamaan', 'kejaamaan'],
    ['health.target-3', 'linakes', 'linakes'],
    ['health.target-5.activity-1', 'nafza', 'NAFZA'],
    ['prosperity.target-5.activity-5', 'road-building', ''],
    ['education.target-2.activity-2', 'school-levels', 'SM'],
    ['prosperity.target-1', 'misplaced-number', ''],
  ] as const)('%s', (entry, statement, printed) => {
    for (const locale of ['en', 'id'] as const) {
      const said = explainEntry(tjslPriorityFields, entry, { locale });
      expect(said.statements.map(({ id }) => id)).toContain(statement);
      expect(said.label).toContain(printed);
    }
  });
});
