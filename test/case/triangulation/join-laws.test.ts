import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Joining } from '../../../src/case/triangulation/rule.js';
import type { Interval } from '../../../src/core/interval.js';
import { triangulate } from '../../../src/forms/triangulation/triangulate.js';
import { byWorlds, type Row, type Rule } from './by-worlds.js';

const indicator = 'own.question';
const weights = { a: 1, b: 2, c: 0.5 };
const rules: readonly Rule[] = [
  { rule: 'hull' },
  { rule: 'median' },
  { rule: 'majority' },
  { rule: 'weighted', by: 'source', weights },
  { rule: 'weighted', by: 'coder', weights },
];

function levelOf(rows: readonly Row[], rule: Joining, asOf = '2015-06'): Interval {
  const { units } = triangulate(
    rows.map((row) => ({ ...row, indicator })),
    rule,
    { asOf },
  );
  const level = units[0]?.level;
  if (typeof level !== 'object' || level === null || !('lo' in level)) throw new Error(`no level: ${level}`);
  return level;
}

const isWithin = (inner: Interval, outer: Interval) =>
  outer.lo <= inner.lo + 1e-9 && inner.hi <= outer.hi + 1e-9;

const rowsWith = (
  dates: readonly (string | undefined)[],
  maxLength: number,
  levels = [0, 0.25, 0.5, 0.75, 1],
) =>
  fc
    .array(
      fc.record({
        level: fc.constantFrom(...levels),
        coder: fc.constantFrom('a', 'b', 'c'),
        source: fc.constantFrom('a', 'b'),
        date: fc.constantFrom(...dates),
      }),
      { minLength: 1, maxLength },
    )
    .map((rows) =>
      rows.map(
        ({ date, ...row }, index): Row => ({
          id: `row-${index}`,
          ...row,
          ...(date !== undefined && { date }),
        }),
      ),
    );

/** Who says one thing each, at once. */
const plainRows = fc
  .array(fc.constantFrom(0, 0.25, 1 / 3, 0.5, 2 / 3, 1), { minLength: 1, maxLength: 9 })
  .map((levels) =>
    levels.map(
      (level, index): Row => ({
        level,
        informant: `i${index}`,
        coder: 'abc'[index % 3] ?? 'a',
        source: 'ab'[index % 2] ?? 'a',
      }),
    ),
  );

test.each(rules)('where everybody says one thing, the rule is as written out: %o', (rule) => {
  fc.assert(
    fc.property(plainRows, (rows) => {
      const [level, expected] = [levelOf(rows, rule), byWorlds(rows, rule, 2015)];
      expect(level.lo).toBeCloseTo(expected.lo, 12);
      expect(level.hi).toBeCloseTo(expected.hi, 12);
    }),
  );
});

test.each(rules)('what cannot be ordered spans every order that it may have: %o', (rule) => {
  fc.assert(
    fc.property(rowsWith([undefined, '2012', '2013'], 6), (rows) => {
      const [level, expected] = [levelOf(rows, rule), byWorlds(rows, rule, 2015)];
      expect(isWithin(expected, level)).toBe(true);
      // Of a majority the bounds are not always reached.
      if (rule.rule === 'majority') return;
      expect(level.lo).toBeCloseTo(expected.lo, 12);
      expect(level.hi).toBeCloseTo(expected.hi, 12);
    }),
  );
});

test.each(rules)('what may be later spans all that it may be, and never decides alone: %o', (rule) => {
  fc.assert(
    fc.property(rowsWith([undefined, '2013', '2014', '2015', '2016'], 5), (rows) => {
      const isSure = rows.some(({ date }) => date === undefined || date < '2015');
      if (!rows.some(({ date }) => date === undefined || date < '2016')) return;
      const level = levelOf(rows, rule);
      if (isSure) expect(isWithin(byWorlds(rows, rule, 2015), level)).toBe(true);
      else expect(level).toEqual({ lo: 0, hi: 1 });
      if (isSure && rule.rule === 'hull') expect(level).toEqual(byWorlds(rows, rule, 2015));
    }),
  );
});

test.each(rules)('the order of rows changes nothing: %o', (rule) => {
  fc.assert(
    fc.property(
      rowsWith([undefined, '2014', '2015'], 8, [0, 0.1, 0.3, 0.7, 1])
        .filter((rows) => rows.some(({ date }) => date !== '2015'))
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        expect(levelOf(shuffled, rule)).toEqual(levelOf(rows, rule));
      },
    ),
  );
});

test.each(rules)(
  'the hull holds what any rule gives, and of one level nothing is made but itself: %o',
  (rule) => {
    fc.assert(
      fc.property(rowsWith([undefined, '2013', '2015'], 8), fc.constantFrom(0, 0.25, 1), (rows, level) => {
        expect(isWithin(levelOf(rows, rule), levelOf(rows, { rule: 'hull' }))).toBe(true);
        const same = [
          ...rows.map((row) => ({ ...row, level })),
          { level, coder: 'a', source: 'a', date: '2013' },
        ];
        expect(levelOf(same, rule)).toEqual({ lo: level, hi: level });
      }),
    );
  },
);

test.each(rules)('to learn which of two is the last never widens: %o', (rule) => {
  fc.assert(
    fc.property(rowsWith([undefined], 6), fc.nat(5), (rows, at) => {
      const learnt = rows.filter(
        (row, index) =>
          index === at % rows.length ||
          row.coder !== rows[at % rows.length]?.coder ||
          row.source !== rows[at % rows.length]?.source,
      );
      expect(isWithin(levelOf(learnt, rule), levelOf(rows, rule))).toBe(true);
    }),
  );
});

test('weights that are equal give the mean, and their size is nothing', () => {
  fc.assert(
    fc.property(plainRows, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (rows, weight) => {
      const byInformant = Object.fromEntries(rows.map(({ informant }) => [String(informant), weight]));
      const level = levelOf(rows, { rule: 'weighted', by: 'informant', weights: byInformant });
      const mean = rows.reduce((sum, { level }) => sum + level, 0) / rows.length;
      expect(level.lo).toBeCloseTo(mean, 9);
    }),
  );
});

test('a median is one of two that are said, and half say no more than it and half no less', () => {
  fc.assert(
    fc.property(plainRows, (rows) => {
      const { lo, hi } = levelOf(rows, { rule: 'median' });
      const count = (is: (level: number) => boolean) => rows.filter(({ level }) => is(level)).length;
      expect(rows.some(({ level }) => level === lo) && rows.some(({ level }) => level === hi)).toBe(true);
      expect(2 * count((level) => level <= lo)).toBeGreaterThanOrEqual(rows.length);
      expect(2 * count((level) => level >= hi)).toBeGreaterThanOrEqual(rows.length);
    }),
  );
});
