import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProfileOutcome, RowFit } from '../../src/forms/profile/verdict.js';
import { classifyCsrPhase } from '../../src/frameworks/csr-contribution-phases/classify.js';
import {
  type CsrPhase,
  type CsrRow,
  csrPhaseIds,
  csrRowIds,
} from '../../src/frameworks/csr-contribution-phases/definition.js';
import { notPlain } from '../forms/plain-json.js';

type Answer = RowFit<CsrPhase>;
type Answers = Readonly<Partial<Record<CsrRow, Answer>>>;
type Outcome = ProfileOutcome<CsrPhase>;

/** The seven subsets of the three columns, the whole being no answer, and that a row does not apply. */
const subsets: readonly (readonly CsrPhase[])[] = [1, 2, 3, 4, 5, 6, 7].map((bits) =>
  csrPhaseIds.filter((_, index) => (bits >> index) & 1),
);
const answers: readonly Answer[] = [...subsets, 'not-applicable'];
const fits = (answer: Answer | undefined, phase: CsrPhase) =>
  answer === undefined || answer === 'not-applicable' || answer.includes(phase);
const isAnswered = (answer: Answer | undefined) =>
  answer !== undefined && answer !== 'not-applicable' && answer.length < csrPhaseIds.length;

/**
 * Placed when the mission is answered and one column fits every answered row, mixed when none fits all, else
 * undetermined; where the mission does not apply there is nothing to place.
 */
function byTheWords(record: Answers): Outcome['kind'] {
  if (record.mission === 'not-applicable') return 'inapplicable';
  const answered = csrRowIds.filter((row) => isAnswered(record[row]));
  const fitting = csrPhaseIds.filter((phase) => answered.every((row) => fits(record[row], phase)));
  if (fitting.length === 0) return 'mixed';
  return isAnswered(record.mission) && fitting.length === 1 ? 'placed' : 'undetermined';
}

/** The one column, or mixed, for every way in which each row that applies turns out to fit one of the columns it leaves. */
function endsOf(record: Answers): Set<string> {
  // The columns that all rows so far may share; mixed once they share none.
  const rows = csrRowIds.map((row) => record[row] ?? csrPhaseIds).filter((one) => one !== 'not-applicable');
  const [first = [], ...others] = rows;
  let ends = new Set<string>(first);
  for (const answer of others)
    ends = new Set([...ends].flatMap((end) => answer.map((phase) => (phase === end ? end : 'mixed'))));
  return ends;
}

function expectByTheWords(record: Answers): void {
  const { outcome } = classifyCsrPhase(record);
  const title = JSON.stringify(record);
  expect(outcome.kind, title).toBe(byTheWords(record));
  const answered = csrRowIds.filter((row) => isAnswered(record[row]));
  if (outcome.kind === 'placed') {
    expect(
      answered.every((row) => fits(record[row], outcome.column)),
      title,
    ).toBe(true);
    const applicable = csrRowIds.filter((row) => record[row] !== 'not-applicable').length;
    expect([outcome.answered, outcome.applicable], title).toEqual([answered.length, applicable]);
  }
  if (outcome.kind === 'mixed') {
    const touched = csrPhaseIds.filter((phase) => answered.some((row) => fits(record[row], phase)));
    expect(outcome.columns, title).toEqual(touched);
    expect(endsOf(record), title).toEqual(new Set(['mixed']));
  }
  if (outcome.kind === 'undetermined') {
    const possible = outcome.possible.map((one) => (one.kind === 'mixed' ? one.kind : one.column));
    expect(new Set(possible), title).toEqual(endsOf(record));
    expect(possible, title).toEqual([...csrPhaseIds, 'mixed'].filter((one) => endsOf(record).has(one)));
  }
}

const three = ['mission', 'contribution', 'organisation'] as const;
const overThree: Answers[] = answers.flatMap((mission) =>
  answers.flatMap((contribution) => answers.map((organisation) => ({ mission, contribution, organisation }))),
);
const others = csrRowIds.filter((row) => !three.some((one) => one === row));
const without = Object.fromEntries(others.map((row) => [row, 'not-applicable'])) as Answers;

describe('over every record of mission, contribution and organisation', () => {
  test('there are 512', () => {
    expect(new Set(overThree.map((one) => JSON.stringify(one))).size).toBe(512);
  });

  test('the outcome is that of the words, where nothing else is known', () => {
    for (const record of overThree) expectByTheWords(record);
  });

  test('and where nothing else applies', () => {
    for (const record of overThree) expectByTheWords({ ...record, ...without });
  });

  test('the mission decides alone where it is to lead', () => {
    for (const record of overThree) {
      const { mission } = record;
      const only = { ...Object.fromEntries(csrRowIds.map((row) => [row, 'not-applicable'])), mission };
      const { outcome, readings } = classifyCsrPhase(record, { reading: 'mission-led' });
      expect(outcome).toEqual(classifyCsrPhase(only).outcome);
      expect(readings['all-rows']).toEqual(classifyCsrPhase(record).outcome);
    }
  });

  test('every column is reached, and every kind of outcome', () => {
    const outcomes = overThree.map((record) => classifyCsrPhase(record).outcome);
    const columns = outcomes.flatMap((one) => (one.kind === 'placed' ? [one.column] : []));
    expect(new Set(columns)).toEqual(new Set(csrPhaseIds));
    const kinds = new Set(outcomes.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['placed', 'mixed', 'undetermined', 'inapplicable']));
  });

  test('mixed stays mixed, whatever else is answered or told apart', () => {
    for (const record of overThree.filter((one) => byTheWords(one) === 'mixed'))
      for (const row of ['mission', 'motivation', 'beneficiary'] as const)
        for (const phase of csrPhaseIds) {
          const known = record[row] ?? csrPhaseIds;
          if (!fits(known, phase) || known === 'not-applicable') continue;
          expect(classifyCsrPhase({ ...record, [row]: [phase] }).outcome.kind).toBe('mixed');
        }
  });
});

describe('over samples of all seven rows', () => {
  const record = fc.record(Object.fromEntries(csrRowIds.map((row) => [row, fc.constantFrom(...answers)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Answers>;
  /** Rows that mostly go with one phase, so that not all of them are mixed. */
  const leaning = fc.constantFrom(...csrPhaseIds).chain((phase) => {
    const answer = fc.constantFrom(...answers.filter((one) => fits(one, phase)), csrPhaseIds, [phase]);
    return fc.record(Object.fromEntries(csrRowIds.map((row) => [row, answer])), { requiredKeys: [] });
  }) as fc.Arbitrary<Answers>;
  const either = fc.oneof(record, leaning);

  test('the outcome is that of the words', () => {
    fc.assert(fc.property(either, expectByTheWords), { numRuns: 2000 });
  });

  test('to answer a row never makes an outcome possible that was not', () => {
    const possibleAt = (one: Answers) => {
      const { outcome } = classifyCsrPhase(one);
      if (outcome.kind !== 'undetermined') return [outcome.kind === 'placed' ? outcome.column : outcome.kind];
      return outcome.possible.map((each) => (each.kind === 'mixed' ? each.kind : each.column));
    };
    fc.assert(
      fc.property(either, fc.constantFrom(...csrRowIds), fc.constantFrom(...subsets), (one, row, to) => {
        const from = one[row] ?? csrPhaseIds;
        if (from === 'not-applicable' || !to.every((phase) => from.includes(phase))) return;
        // A place may still become mixed: it says how many rows are answered.
        const before = classifyCsrPhase(one).outcome.kind === 'placed' ? ['mixed'] : [];
        expect([...possibleAt(one), ...before]).toEqual(
          expect.arrayContaining(possibleAt({ ...one, [row]: to })),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('the verdict is plain JSON, and the order of rows and columns does not count', () => {
    fc.assert(
      fc.property(either, (one) => {
        const verdict = classifyCsrPhase(one);
        expect(notPlain(verdict)).toEqual([]);
        const turned = Object.entries(one).map(([row, answer]) => {
          return [row, Array.isArray(answer) ? [...answer].reverse() : answer] as const;
        });
        expect(classifyCsrPhase(Object.fromEntries(turned.reverse()))).toEqual(verdict);
        expect(verdict.coverage.known).toBe(csrRowIds.filter((row) => isAnswered(one[row])).length);
      }),
    );
  });
});
