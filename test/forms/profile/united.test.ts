import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import type { ProfileVerdict } from '../../../src/forms/profile/verdict.js';
import { caseOf, each, type Said, whole } from './told.js';

const all = ['loose', 'middle', 'formal'];

interface Expected {
  readonly row: readonly string[] | 'not-applicable';
  /** Whether observers are reported to differ. */
  readonly differ?: true;
}

// biome-ignore format: one row, one line
const table: readonly (readonly [string, readonly Omit<Said, 'about'>[], Expected])[] = [
  ['nothing', [], { row: all }],
  ['one column', [{ level: ['loose'] }], { row: ['loose'] }],
  ['several columns, which the row fits alike', [{ level: ['middle', 'loose'] }], { row: ['loose', 'middle'] }],
  ['all columns, which is no answer', [{ level: ['formal', 'middle', 'loose'] }], { row: all }],
  ['unknown', [{ level: 'unknown' }], { row: all }],
  ['refused', [{ level: 'refused' }], { row: all }],
  ['not applicable', [{ level: 'not-applicable' }], { row: 'not-applicable' }],

  ['the same by two observers', [{ level: ['loose'], coder: 'A' }, { level: ['loose'], coder: 'B' }], { row: ['loose'] }],
  ['the same columns in another order', [{ level: ['loose', 'formal'], coder: 'A' }, { level: ['formal', 'loose'], coder: 'B' }], { row: ['loose', 'formal'] }],
  ['two columns by two observers', [{ level: ['formal'], coder: 'A' }, { level: ['loose'], coder: 'B' }], { row: ['loose', 'formal'], differ: true }],
  ['by a coder and an informant', [{ level: ['formal'], coder: 'A' }, { level: ['loose'], informant: 'miller' }], { row: ['loose', 'formal'], differ: true }],
  ['by two sources of which nobody is named', [{ level: ['formal'], source: 'r' }, { level: ['loose'], source: 's' }], { row: ['loose', 'formal'], differ: true }],
  ['every column by some observer', all.map((column) => ({ level: [column], coder: column })), { row: all, differ: true }],
  ['a column beside that and another', [{ level: ['loose', 'middle'], coder: 'A' }, { level: ['loose'], coder: 'B' }], { row: ['loose', 'middle'], differ: true }],
  ['two pairs that share a column', [{ level: ['loose', 'middle'], coder: 'A' }, { level: ['middle', 'formal'], coder: 'B' }], { row: all, differ: true }],
  ['two of one and one of another', [...['A', 'B'].map((coder) => ({ level: ['loose'], coder })), { level: ['formal'], coder: 'C' }], { row: ['loose', 'formal'], differ: true }],

  ['another answer of the same observer later', [{ level: ['loose'], coder: 'A', date: '2014' }, { level: ['formal'], coder: 'A', date: '2015' }], { row: ['formal'] }],
  ['another answer of the same observer earlier', [{ level: ['loose'], coder: 'A', date: '2015-02' }, { level: ['formal'], coder: 'A', date: '2015-01-31' }], { row: ['loose'] }],
  ['a narrower answer of the same observer later', [{ level: ['loose', 'middle'], coder: 'A', date: '2014' }, { level: ['middle'], coder: 'A', date: '2015' }], { row: ['middle'] }],
  ['two answers of one observer in no order', [{ level: ['loose'], coder: 'A' }, { level: ['formal'], coder: 'A' }], { row: ['loose', 'formal'], differ: true }],
  ['an undated answer of one who gave a dated one', [{ level: ['loose'], coder: 'A' }, { level: ['formal'], coder: 'A', date: '2015' }], { row: ['loose', 'formal'], differ: true }],

  ['a column, and unknown by another', [{ level: 'unknown', coder: 'A' }, { level: ['loose'], coder: 'B' }], { row: ['loose'] }],
  ['a column, and refused later by the same', [{ level: ['loose'], coder: 'A', date: '2014' }, { level: 'refused', coder: 'A', date: '2015' }], { row: ['loose'] }],
  ['not applicable by two', [{ level: 'not-applicable', coder: 'A' }, { level: 'not-applicable', coder: 'B' }], { row: 'not-applicable' }],
  ['not applicable, and unknown by another', [{ level: 'not-applicable', coder: 'A' }, { level: 'unknown', coder: 'B' }], { row: 'not-applicable' }],
  ['not applicable by one of two', [{ level: 'not-applicable', coder: 'A' }, { level: ['loose'], coder: 'B' }], { row: ['loose'], differ: true }],
  ['not applicable, later by the same a column', [{ level: 'not-applicable', coder: 'A', date: '2014' }, { level: ['loose'], coder: 'A', date: '2015' }], { row: ['loose'] }],
  ['a column, later by the same not applicable', [{ level: ['loose'], coder: 'A', date: '2014' }, { level: 'not-applicable', coder: 'A', date: '2015' }], { row: 'not-applicable' }],

  ['a guess at the view of another', [{ level: ['loose'], holder: 'office', attributedTo: 'mill' }], { row: all }],
  ['a column, and a guess at the view of another', [{ level: ['loose'], coder: 'A' }, { level: ['formal'], coder: 'B', attributedTo: 'mill' }], { row: ['loose'] }],
];

const about = (said: readonly Omit<Said, 'about'>[]) => said.map((one) => ({ ...one, about: ['mill'] }));

const verdictsOn: readonly (readonly [string, (said: readonly Omit<Said, 'about'>[]) => ProfileVerdict])[] = [
  ['of the partnership', (said) => classify(whole, caseOf('whole', said))],
  ['of one party', (said) => classify(each, caseOf('each', about(said)))[0] ?? fail()],
];
function fail(): never {
  throw new Error('The mill has a verdict.');
}

describe.each(verdictsOn)('observations %s', (_, verdictOn) => {
  test.each(table)('%s', (_, said, { row, differ }) => {
    const verdict = verdictOn(said);
    expect(verdict.rows).toEqual({ meetings: row, records: all });
    expect(verdict.inputs).toEqual(verdict.rows);
    expect(verdict.disagreements).toEqual(differ ? [{ indicator: 'meetings', kind: 'observers' }] : []);
    const applies = row !== 'not-applicable';
    const answered = applies && row.length < all.length;
    expect(verdict.coverage).toEqual({ known: answered ? 1 : 0, applicable: applies ? 2 : 1, total: 2 });
    // What observers differ about is not known, even if they agree in ruling a column out.
    const isUnknown = applies && (!answered || differ);
    expect(verdict.unknown).toEqual(isUnknown ? ['meetings', 'records'] : ['records']);
    const against = all.filter((column) => answered && !row.includes(column));
    for (const column of all)
      expect(Object.entries(verdict.against)).toContainEqual([
        column,
        against.includes(column) ? ['meetings'] : [],
      ]);
  });

  test('do not depend on the order in which they stand', () => {
    for (const [, said] of table) {
      const { reasons: _, ...verdict } = verdictOn(said);
      expect(verdictOn([...said].reverse())).toMatchObject(verdict);
    }
  });
});

test('a row that observers answer differently is to be reconciled, and an answer that nobody gave settles nothing', () => {
  const said = [
    { level: ['loose'], coder: 'A' },
    { level: ['middle'], coder: 'B' },
  ];
  const verdict = classify(whole, caseOf('whole', said));
  // Now: loose, middle or mixed. No row is required, so that either answer of one column places, or parts, the profile.
  expect(nextQuestions(whole, verdict)).toEqual([
    { indicator: 'records', kind: 'ask', left: { loose: 1, middle: 1, formal: 1 }, now: 3 },
    { indicator: 'meetings', kind: 'reconcile', left: { loose: 1, middle: 1, formal: 3 }, now: 3 },
  ]);
});
