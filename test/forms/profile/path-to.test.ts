import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { pathTo } from '../../../src/forms/path-to.js';
import type { ProfilePath } from '../../../src/forms/profile/path-to.js';
import { thrownBy } from '../../core/thrown-by.js';
import { type Sample, samples } from './arbitrary.js';
import { profileOf } from './made.js';
import { type Answer, expectedOf, fitsOf } from './oracle.js';

function pathsOf({ definition, reading, answers }: Sample): ProfilePath[] {
  const verdict = classify(definition, answers, { reading });
  return Object.keys(definition.columns).map((target) => pathTo(definition, verdict, target));
}

const outcomeWith = ({ definition, reading, answers }: Sample, steps: ProfilePath['steps']) => {
  const changed = Object.fromEntries(steps.map(({ indicator, to }) => [indicator, to]));
  return classify(definition, { ...answers, ...changed }, { reading }).outcome;
};

describe('a path', () => {
  test('places the profile at its target, unless something that it takes does not apply', () => {
    const met = new Set<boolean>();
    fc.assert(
      fc.property(samples, (sample) => {
        for (const { target, steps, inapplicable } of pathsOf(sample)) {
          const outcome = outcomeWith(sample, steps);
          met.add(inapplicable.length === 0);
          if (inapplicable.length > 0) expect(outcome).toEqual({ kind: 'inapplicable' });
          else expect(outcome).toMatchObject({ kind: 'placed', column: target });
        }
      }),
      { numRuns: 1500 },
    );
    expect(met.size).toBe(2);
  });

  test('is empty just where its target is given already, or nothing can be given', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { outcome } = classify(sample.definition, sample.answers, { reading: sample.reading });
        for (const { target, steps, inapplicable } of pathsOf(sample)) {
          if (inapplicable.length > 0) continue;
          expect(steps.length === 0).toBe(outcome.kind === 'placed' && outcome.column === target);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('changes every row that decides and disagrees, and no other; the rest of it is to be learned', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, reading, answers } = sample;
        const fits = fitsOf(definition, answers);
        const { against } = expectedOf(definition, fits, reading);
        const { deciding = Object.keys(fits) } = definition.readings[reading] ?? {};
        for (const { target, steps } of pathsOf(sample)) {
          const changes = steps.filter(({ kind }) => kind === 'change').map(({ indicator }) => indicator);
          expect(changes).toEqual((against[target] ?? []).filter((row) => deciding.includes(row)));
          for (const { indicator, kind, from, to } of steps) {
            expect(from).toEqual(fits[indicator]);
            expect(to).toBe(target);
            if (kind === 'learn') expect(from.length > 1 && from.includes(target)).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('asks of no row that does not decide, and lists its steps in the order of the rows', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const rows = Object.keys(sample.definition.rows);
        const { deciding = rows } = sample.definition.readings[sample.reading] ?? {};
        for (const { steps } of pathsOf(sample)) {
          const asked = steps.map(({ indicator }) => indicator);
          expect(asked).toEqual(rows.filter((row) => deciding.includes(row) && asked.includes(row)));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('names the rows that do not apply: those required, or all that decide where none of these applies', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { definition, reading, answers } = sample;
        const rows = Object.keys(definition.rows);
        const { required = [], deciding = rows } = definition.readings[reading] ?? {};
        const isIdle = (row: string) => answers[row] === 'not-applicable';
        const decides = rows.filter((row) => deciding.includes(row));
        for (const { inapplicable } of pathsOf(sample)) {
          const named = required.some(isIdle)
            ? required.filter(isIdle)
            : decides.every(isIdle)
              ? decides
              : [];
          expect([...inapplicable].sort()).toEqual([...named].sort());
        }
      }),
      { numRuns: 500 },
    );
  });
});

test.each<[string, readonly string[], Record<string, Answer>, [string, string][]]>([
  ['nothing known and nothing required: the first row tells', [], {}, [['one', 'learn']]],
  [
    'nothing known and two required: both tell',
    ['two', 'three'],
    {},
    [
      ['two', 'learn'],
      ['three', 'learn'],
    ],
  ],
  ['a first row that does not apply: the next tells', [], { one: 'not-applicable' }, [['two', 'learn']]],
  [
    'two required, of which one does not apply',
    ['two', 'three'],
    { two: 'not-applicable' },
    [['three', 'learn']],
  ],
  ['a row that points elsewhere', [], { one: 'y' }, [['one', 'change']]],
  ['a row that points at two others', [], { one: ['y', 'z'] }, [['one', 'change']]],
  ['a row that points there too: it is told apart', [], { one: ['x', 'y'] }, [['one', 'learn']]],
  ['two rows that only together point there', [], { one: ['x', 'y'], two: ['x', 'z'] }, []],
  ['a required row beside one that points there', ['three'], { one: 'x' }, [['three', 'learn']]],
  [
    'a required row that fits several beside one that points there',
    ['three'],
    { one: 'x', three: ['x', 'y'] },
    [],
  ],
  [
    'a row that points elsewhere beside a required one that fits several',
    ['three'],
    { one: 'z', three: ['x', 'y'] },
    [['one', 'change']],
  ],
  ['a row that disagrees beside one that agrees', [], { one: 'x', two: 'z' }, [['two', 'change']]],
])('to x, from %s', (_, required, answers, expected) => {
  const definition = profileOf(['one', 'two', 'three'], ['x', 'y', 'z'], { plain: { required } });
  const { steps } = pathTo(definition, classify(definition, answers), 'x');
  expect(steps.map(({ indicator, kind }) => [indicator, kind])).toEqual(expected);
});

test.each(['two', '', 'constructor', '__proto__'])('there is no path to a column %j', (target) => {
  const definition = profileOf(['one'], ['x', 'y']);
  expect(thrownBy(() => pathTo(definition, classify(definition, {}), target))).toMatchObject({
    code: 'unknown-column',
    function: 'pathTo',
    parameter: 'target',
  });
});
