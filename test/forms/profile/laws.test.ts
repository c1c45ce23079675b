import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import type { ProfileOutcome } from '../../../src/forms/profile/verdict.js';
import { notPlain } from '../plain-json.js';
import { type Sample, samples } from './arbitrary.js';
import { type Answers, type Fits, fitsOf } from './oracle.js';

const verdictOf = ({ definition, reading, answers }: Sample) => classify(definition, answers, { reading });

/** What an outcome leaves: the column that it gives, or all that it says may come. */
const possible = (outcome: ProfileOutcome): string[] => {
  if (outcome.kind === 'undetermined') return outcome.possible.map((one) => JSON.stringify(one));
  if (outcome.kind === 'placed') return [JSON.stringify({ kind: 'placed', column: outcome.column })];
  return [JSON.stringify({ kind: outcome.kind })];
};

/** A sample, and the same with some rows narrowed to a part of the columns that they leave. */
const narrowed = samples.chain((sample) => {
  const fits = fitsOf(sample.definition, sample.answers);
  const parts = Object.entries(fits).map(([row, fit]) =>
    (fit === 'not-applicable' ? fc.constant(fit) : fc.subarray([...fit], { minLength: 1 })).map(
      (part) => [row, part] as const,
    ),
  );
  return fc
    .tuple(...parts)
    .map((rows) => ({ sample, narrow: { ...sample, answers: Object.fromEntries(rows) as Fits } }));
});

describe('narrowing what a row leaves', () => {
  test('keeps what is mixed mixed, and adds nothing that is possible; only a placed profile may become mixed', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(narrowed, ({ sample, narrow }) => {
        const [before, after] = [verdictOf(sample), verdictOf(narrow)];
        for (const [reading, was] of Object.entries(before.readings)) {
          const is = after.readings[reading];
          if (!is) throw new Error('A verdict is under every reading.');
          met.add(`${was.kind} ${is.kind}`);
          // Placed says what the answers so far point at, not that no later one will point elsewhere.
          const mayBe = was.kind === 'placed' ? [...possible(was), '{"kind":"mixed"}'] : possible(was);
          expect(mayBe).toEqual(expect.arrayContaining(possible(is)));
        }
      }),
      { numRuns: 2000 },
    );
    // Each of these has been met, and no other: nothing that is settled opens again, and nothing applies on narrowing.
    expect([...met].sort()).toEqual([
      'inapplicable inapplicable',
      'mixed mixed',
      'placed mixed',
      'placed placed',
      'undetermined mixed',
      'undetermined placed',
      'undetermined undetermined',
    ]);
  });

  test('leaves an excluded column excluded, and every row against a column against it', () => {
    fc.assert(
      fc.property(narrowed, ({ sample, narrow }) => {
        const [before, after] = [verdictOf(sample), verdictOf(narrow)];
        for (const [column, rows] of Object.entries(before.against)) {
          expect(after.against[column]).toEqual(expect.arrayContaining([...rows]));
          if (before.status[column] === 'excluded') expect(after.status[column]).toBe('excluded');
        }
        expect(after.coverage.known).toBeGreaterThanOrEqual(before.coverage.known);
      }),
      { numRuns: 1000 },
    );
  });
});

/** What the decision rests on: not what is reported of rows beside it. */
const decidedBy = (sample: Sample) => {
  const { outcome, status } = verdictOf(sample);
  return { outcome, status };
};

test('a row that does not decide changes neither the outcome nor a status, whatever is answered to it', () => {
  const others = fc.constantFrom('alpha', 'constructor', 'unknown', 'not-applicable', undefined);
  let met = 0;
  fc.assert(
    fc.property(samples, others, (sample, answer) => {
      const { definition, reading, answers } = sample;
      const deciding = definition.readings[reading]?.deciding;
      const idle = Object.keys(definition.rows).filter((row) => deciding && !deciding.includes(row));
      met += idle.length;
      const changed: Answers = { ...answers, ...Object.fromEntries(idle.map((row) => [row, answer])) };
      expect(decidedBy({ ...sample, answers: changed })).toEqual(decidedBy(sample));
    }),
    { numRuns: 1000 },
  );
  expect(met).toBeGreaterThan(0);
});

describe('a verdict', () => {
  test('does not depend on the order of the rows of the record, nor of the columns of an answer', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const turned = Object.entries(sample.answers)
          .reverse()
          .map(([row, answer]) => [row, Array.isArray(answer) ? [...answer].reverse() : answer]);
        expect(JSON.stringify(verdictOf({ ...sample, answers: Object.fromEntries(turned) }))).toBe(
          JSON.stringify(verdictOf(sample)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('comes out the same when its rows are classified again', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const verdict = verdictOf(sample);
        expect(verdictOf({ ...sample, answers: verdict.rows })).toEqual(verdict);
      }),
      { numRuns: 500 },
    );
  });

  test('is the same for each way to answer nothing, and for a column by itself or in a list', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom('unknown', 'refused', undefined), (sample, nothing) => {
        const columns = Object.keys(sample.definition.columns);
        const fits = fitsOf(sample.definition, sample.answers);
        const otherwise = Object.entries(fits).map(([row, fit]) => {
          if (fit.length === columns.length) return [row, nothing];
          return [row, fit !== 'not-applicable' && fit.length === 1 ? fit[0] : fit];
        });
        const answers = Object.fromEntries(otherwise.filter(([, answer]) => answer !== undefined));
        expect(verdictOf({ ...sample, answers })).toEqual(verdictOf({ ...sample, answers: fits }));
      }),
      { numRuns: 500 },
    );
  });

  test('under the default reading is what no option gives', () => {
    fc.assert(
      fc.property(samples, ({ definition, answers }) => {
        const { defaultReading: reading } = definition;
        expect(classify(definition, answers)).toEqual(classify(definition, answers, { reading }));
      }),
      { numRuns: 200 },
    );
  });

  test('is plain JSON, and so are its questions, its paths and what it hangs on; nothing given is changed', () => {
    // Definitions and answers are frozen through and through: to write to one of them would throw.
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition } = sample;
        const verdict = verdictOf(sample);
        const before = structuredClone(verdict);
        const paths = Object.keys(definition.columns).map((column) => pathTo(definition, verdict, column));
        const all = [verdict, nextQuestions(definition, verdict), flipSet(definition, verdict), paths];
        expect(notPlain(all)).toEqual([]);
        expect(verdict).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test('is fresh: no answer or source in it can be changed through what was given', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const given: unknown[] = [verdictOf(sample)];
        for (let value = given.pop(); value !== undefined; value = given.pop()) {
          if (typeof value !== 'object' || value === null) continue;
          given.push(...Object.values(value));
          // Whatever is given here is frozen; a frozen part of a verdict would be a part of that.
          expect(Object.isFrozen(value)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
