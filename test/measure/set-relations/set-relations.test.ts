import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.js';
import { type Fit, necessity, type SetMemberships, sufficiency } from '../../../src/evidence.js';
import { thrownBy } from '../../core/thrown-by.js';
import { notPlain } from '../../forms/plain-json.js';
import { intervals, memberships } from '../arbitrary.js';
import { fitsOf } from './oracle.js';

type Table = Readonly<Record<string, Interval>>;

function tableOf(values: readonly (Interval | number)[]): Record<string, Interval> {
  return Object.fromEntries(
    values.map((value, at) => [`c${at}`, typeof value === 'number' ? { lo: value, hi: value } : value]),
  );
}

/** All six parameters, by their names in the literature. */
function all(condition: SetMemberships, outcome: SetMemberships): Record<string, Fit> {
  const [suf, nec] = [sufficiency(condition, outcome), necessity(condition, outcome)];
  return {
    inclS: suf.consistency,
    pri: suf.pri,
    covS: suf.coverage,
    inclN: nec.consistency,
    covN: nec.coverage,
    ron: nec.relevance,
  };
}

const known = fc.array(fc.tuple(memberships, memberships), { minLength: 1, maxLength: 8 });
const open = fc.array(fc.tuple(intervals, intervals), { minLength: 1, maxLength: 3 });
const split = <T>(pairs: readonly (readonly [T, T])[]) =>
  [pairs.map(([x]) => x), pairs.map(([, y]) => y)] as const;

describe('known memberships', () => {
  // By hand, from the sums.
  test.each([
    ['a condition within the outcome', [0.2, 0.6], [0.4, 0.9], { inclS: 1, pri: 1, covS: 0.8 / 1.3 }],
    ['and the other way round', [0.4, 0.9], [0.2, 0.6], { inclN: 1, inclS: 0.8 / 1.3, covN: 0.8 / 1.3 }],
    [
      'low memberships: consistent with the outcome and its negation',
      [0.3, 0.2],
      [0.4, 0.6],
      { inclS: 1, pri: null },
    ],
    ['a condition that all have', [1, 1, 1, 1], [1, 0, 0, 0], { inclN: 1, covN: 0.25, ron: 0 }],
    ['a condition that few have', [1, 0, 0, 0], [1, 0, 0, 0], { inclN: 1, covN: 1, ron: 1 }],
    ['one case against it', [1, 0.8], [0.2, 0.9], { inclS: 1 / 1.8, pri: (1 - 0.3) / (1.8 - 0.3) }],
  ])('%s', (_, x, y, expected) => {
    const found = all(tableOf(x), tableOf(y));
    for (const [name, value] of Object.entries(expected)) {
      if (value === null) expect(found[name]?.value).toBeNull();
      else expect(found[name]?.value?.lo).toBeCloseTo(value, 12);
      expect(found[name]?.value?.lo).toBe(found[name]?.value?.hi);
    }
  });

  test('equal the definitions, whatever they are', () => {
    fc.assert(
      fc.property(known, (pairs) => {
        const [x, y] = split(pairs);
        const found = all(tableOf(x), tableOf(y));
        for (const [name, value] of Object.entries(fitsOf(x, y))) {
          const range = found[name]?.value ?? null;
          expect([name, range === null]).toEqual([name, value === null]);
          if (value === null || range === null) continue;
          expect(range.lo).toBeCloseTo(value, 9);
          expect(range.hi).toBe(range.lo);
        }
      }),
    );
  });

  test('of crisp sets they are shares of cases: every table of up to four cases', () => {
    for (let size = 1; size <= 4; size += 1)
      for (let code = 0; code < 4 ** size; code += 1) {
        const digits = Array.from({ length: size }, (_, at) => Math.floor(code / 4 ** at) % 4);
        const x = digits.map((digit) => digit % 2);
        const y = digits.map((digit) => Math.floor(digit / 2));
        const count = (want: (x: number, y: number) => boolean) =>
          x.filter((one, at) => want(one, y[at] ?? -1)).length;
        const both = count((a, b) => a === 1 && b === 1);
        const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
        const found = all(tableOf(x), tableOf(y));
        const expected = {
          inclS: share(
            both,
            count((a) => a === 1),
          ),
          pri: share(
            both,
            count((a) => a === 1),
          ),
          covS: share(
            both,
            count((_, b) => b === 1),
          ),
          inclN: share(
            both,
            count((_, b) => b === 1),
          ),
          covN: share(
            both,
            count((a) => a === 1),
          ),
          ron: share(
            count((a) => a === 0),
            size - both,
          ),
        };
        for (const [name, value] of Object.entries(expected)) expect(found[name]?.value?.lo).toBe(value);
      }
  });
});

describe('nothing to divide by', () => {
  test.each([
    ['no case', {}, {}, ['no-cases', 'no-cases', 'no-cases', 'no-cases', 'no-cases', 'no-cases']],
    [
      'an empty condition',
      { a: 0, b: 0 },
      { a: 1, b: 0.5 },
      ['empty-condition', 'empty-condition', null, null, 'empty-condition', null],
    ],
    ['an empty outcome', { a: 1 }, { a: 0 }, [null, null, 'empty-outcome', 'empty-outcome', null, null]],
    ['all fully in both', { a: 1, b: 1 }, { a: 1, b: 1 }, [null, null, null, null, null, 'full-in-both']],
    ['a subset of both', { a: 0.5 }, { a: 0.5 }, [null, 'simultaneous-subset', null, null, null, null]],
    ['a share of thirds', { a: 1 / 3 }, { a: 2 / 3 }, [null, 'simultaneous-subset', null, null, null, null]],
  ])('%s', (_, condition: SetMemberships, outcome: SetMemberships, reasons) => {
    const found = Object.values(all(condition, outcome));
    expect(found.map((fit) => (fit.value === null ? fit.reason : null))).toEqual(reasons);
    for (const fit of found) expect(fit).not.toHaveProperty('unless');
  });

  test('where that is only possible, it is said beside the value', () => {
    const found = all({ a: 'unknown', b: 0 }, { a: 1, b: 0 });
    expect(found.inclS).toEqual({ value: { lo: 1, hi: 1 }, unless: 'empty-condition' });
    expect(found.pri).toEqual({ value: { lo: 1, hi: 1 }, unless: 'simultaneous-subset' });
    expect(found.covS).toEqual({ value: { lo: 0, hi: 1 } });
    // At 0.5 on both sides the condition would lie in the outcome and in its negation, though at neither end it does.
    expect(sufficiency({ a: 0.4 }, { a: { lo: 0.1, hi: 0.95 } }).pri).toHaveProperty(
      'unless',
      'simultaneous-subset',
    );
  });

  test('what does not apply leaves, and is listed', () => {
    const found = sufficiency({ c: 1, a: 1, b: 'not-applicable' }, { c: 'not-applicable', b: 0, a: 1 });
    expect(found).toMatchObject({
      cases: 1,
      inapplicable: ['b', 'c'],
      consistency: { value: { lo: 1, hi: 1 } },
    });
  });
});

describe('unknown memberships', () => {
  const grid = [0, 0.25, 0.4, 0.5, 0.6, 0.75, 1];

  /** The range over every choice from a list of values of each membership, and whether one has no value. */
  function bruteForce(condition: Table, outcome: Table, values: (interval: Interval) => number[]) {
    const sets = [...Object.values(condition), ...Object.values(outcome)].map(values);
    const ranges: Record<string, { lo: number; hi: number; none: boolean }> = {};
    const walk = (chosen: number[]) => {
      const next = sets[chosen.length];
      if (next) {
        for (const value of next) walk([...chosen, value]);
        return;
      }
      const half = chosen.length / 2;
      for (const [name, value] of Object.entries(fitsOf(chosen.slice(0, half), chosen.slice(half)))) {
        const range = ranges[name] ?? { lo: 2, hi: -1, none: false };
        ranges[name] = {
          lo: Math.min(range.lo, value ?? 2),
          hi: Math.max(range.hi, value ?? -1),
          none: range.none || value === null,
        };
      }
    };
    walk([]);
    return ranges;
  }

  const onGrid = fc
    .tuple(fc.constantFrom(...grid), fc.constantFrom(...grid))
    .map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));

  test('hold every value on a grid, and their ends are on it: the corners are what decides', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(onGrid, onGrid), { minLength: 1, maxLength: 2 }), (pairs) => {
        const [x, y] = split(pairs).map(tableOf) as [Table, Table];
        // The grid is closed under 1 - x, so that every point where the sums can turn lies on it.
        const ranges = bruteForce(x, y, ({ lo, hi }) => grid.filter((one) => lo <= one && one <= hi));
        const found = all(x, y);
        for (const [name, { lo, hi, none }] of Object.entries(ranges)) {
          const fit = found[name];
          if (hi < 0) expect([name, fit?.value]).toEqual([name, null]);
          else {
            expect(fit?.value?.lo).toBeCloseTo(lo, 9);
            expect(fit?.value?.hi).toBeCloseTo(hi, 9);
            expect([name, 'unless' in (fit ?? {})]).toEqual([name, none]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('hold every value that is possible', () => {
    const withShares = fc.tuple(open, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })));
    fc.assert(
      fc.property(withShares, ([pairs, shares]) => {
        const [x, y] = split(pairs);
        const found = all(tableOf(x), tableOf(y));
        const pick = ({ lo, hi }: Interval) => Math.min(hi, lo + (shares.next().value ?? 0) * (hi - lo));
        for (let draw = 0; draw < 40; draw += 1)
          for (const [name, value] of Object.entries(fitsOf(x.map(pick), y.map(pick)))) {
            if (value === null) continue;
            expect(found[name]?.value?.lo).toBeLessThanOrEqual(value + 1e-9);
            expect(found[name]?.value?.hi).toBeGreaterThanOrEqual(value - 1e-9);
          }
      }),
    );
  });

  test('narrowing one never widens a parameter', () => {
    const ends = fc.array(memberships, { minLength: 4, maxLength: 4 }).map((all4) => {
      const [a = 0, b = 0, c = 0, d = 0] = [...all4].sort((p, q) => p - q);
      return { wide: { lo: a, hi: d }, narrow: { lo: b, hi: c } };
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(ends, ends), { minLength: 1, maxLength: 6 }), (pairs) => {
        const [x, y] = split(pairs);
        const wide = all(tableOf(x.map((one) => one.wide)), tableOf(y.map((one) => one.wide)));
        const narrow = all(tableOf(x.map((one) => one.narrow)), tableOf(y.map((one) => one.narrow)));
        for (const [name, fit] of Object.entries(narrow)) {
          if (fit.value === null) continue;
          expect(wide[name]?.value?.lo).toBeLessThanOrEqual(fit.value.lo + 1e-9);
          expect(wide[name]?.value?.hi).toBeGreaterThanOrEqual(fit.value.hi - 1e-9);
        }
      }),
    );
  });

  test('the order of the cases changes nothing, to the last bit', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(intervals, intervals), { minLength: 2, maxLength: 8 }), (pairs) => {
        const [x, y] = split(pairs).map(tableOf) as [Table, Table];
        const turned = Object.fromEntries(Object.entries(x).reverse());
        expect(all(turned, y)).toEqual(all(x, y));
      }),
    );
  });

  test('nor does it where only the upper end of the outcome differs, whose sum hangs on the order', () => {
    expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
    const upTo = (hi: number) => ({ lo: 0, hi });
    const found = [
      [0.1, 0.2, 0.3],
      [0.1, 0.3, 0.2],
      [0.2, 0.1, 0.3],
      [0.2, 0.3, 0.1],
      [0.3, 0.1, 0.2],
      [0.3, 0.2, 0.1],
    ].map(([a = 0, b = 0, c = 0]) => all({ a: 1, b: 1, c: 1 }, { a: upTo(a), b: upTo(b), c: upTo(c) }));
    for (const one of found) expect(one).toEqual(found[0]);
  });

  test('stay in [0, 1], and are plain data', () => {
    fc.assert(
      fc.property(open, (pairs) => {
        const [x, y] = split(pairs).map(tableOf) as [Table, Table];
        for (const fit of Object.values(all(x, y))) {
          expect(notPlain(fit)).toEqual([]);
          if (fit.value === null) continue;
          expect(0 <= fit.value.lo && fit.value.lo <= fit.value.hi && fit.value.hi <= 1).toBe(true);
        }
      }),
    );
  });

  test('two thousand cases of which nothing is known take no time to speak of', () => {
    const nothing = Object.fromEntries(
      Array.from({ length: 2000 }, (_, at) => [`c${at}`, 'unknown' as const]),
    );
    expect(all(nothing, nothing).ron).toEqual({ value: { lo: 0, hi: 1 }, unless: 'full-in-both' });
  });
});

describe('a programmer’s mistake', () => {
  test.each([
    ['a list', [0, 1], { a: 1 }, 'invalid-input', 'condition'],
    ['nothing', undefined, { a: 1 }, 'invalid-input', 'condition'],
    ['a membership above 1', { a: 1.1 }, { a: 1 }, 'invalid-interval', "condition['a']"],
    ['no membership', { a: null }, { a: 1 }, 'invalid-interval', "condition['a']"],
    ['NaN', { a: Number.NaN }, { a: 1 }, 'invalid-interval', "condition['a']"],
    ['a text', { a: 1 }, { a: 'high' }, 'invalid-interval', "outcome['a']"],
    ['an interval upside down', { a: 1 }, { a: { lo: 0.7, hi: 0.3 } }, 'invalid-interval', "outcome['a']"],
    ['a case without an outcome', { a: 1, b: 1 }, { a: 1 }, 'invalid-input', "outcome['b']"],
    ['a case without a condition', { a: 1 }, { a: 1, b: 1 }, 'invalid-input', "condition['b']"],
    ['an inherited name', { toString: 1 }, {}, 'invalid-input', "outcome['toString']"],
  ])('%s', (_, condition, outcome, code, parameter) => {
    for (const call of [sufficiency, necessity])
      expect(thrownBy(() => call(condition as never, outcome as never))).toMatchObject({
        function: call.name,
        code,
        parameter,
      });
  });

  test('says what was given in place of a membership', () => {
    const shown = (given: unknown) => thrownBy(() => sufficiency({ a: given } as never, { a: 1 })).value;
    expect([null, 'high', 1.5].map(shown)).toEqual(['null', '"high"', '1.5']);
  });

  test('both ends of an interval are read once', () => {
    let reads = 0;
    const counting = {
      get lo() {
        reads += 1;
        return 0.25;
      },
      hi: 0.5,
    };
    expect(sufficiency({ a: 1 }, { a: counting }).consistency).toEqual({ value: { lo: 0.25, hi: 0.5 } });
    expect(reads).toBe(1);
  });

  test('an end that is a number only when it is asked again is none', () => {
    const answers: unknown[] = ['half', 0.5, 0.5];
    const turning = {
      lo: 0.25,
      get hi() {
        return answers.shift();
      },
    };
    expect(thrownBy(() => sufficiency({ a: 1 }, { a: turning } as never))).toMatchObject({
      code: 'invalid-interval',
      parameter: "outcome['a']",
    });
  });

  test('a case may be called as anything is', () => {
    const odd = JSON.parse('{ "__proto__": 1, "constructor": 0 }');
    expect(sufficiency(odd, odd)).toMatchObject({ cases: 2, consistency: { value: { lo: 1, hi: 1 } } });
  });
});
