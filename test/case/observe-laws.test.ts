import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelNames } from '../../src/core/level.js';
import { holds, type Kind, type Row, read, specs } from './reading.js';

const kinds = Object.keys(specs) as Kind[];
const partners = ['a', 'b', 'c'];
const told = levelNames;
/** The place of a level on the scale, of which each step is a third. */
const places: readonly unknown[] = told;
const level = fc.constantFrom(...told, 'unknown' as const, 'not-applicable' as const);
const about = fc
  .subarray(partners, { minLength: 2, maxLength: 2 })
  .chain((pair) => fc.shuffledSubarray(pair, { minLength: 2 }));
const where = fc.option(fc.constantFrom('planning' as const, 'actuating' as const), { nil: undefined });

function rowOf(kind: Kind, levels: fc.Arbitrary<Row['level']> = level): fc.Arbitrary<Row> {
  const parts =
    kind === 'both' ? fc.constantFrom(undefined, 'gives' as const, 'gains' as const) : fc.constant(undefined);
  const whom = specs[kind].asks === 'partner' ? fc.subarray(partners, { minLength: 1 }) : about;
  return fc
    .record({
      level: levels,
      about: fc.option(whom, { nil: undefined }),
      part: parts,
      coder: fc.constantFrom('x', 'y'),
      function: where,
    })
    .map(({ about: whomever, part, function: at, ...row }) => ({
      ...row,
      ...(whomever && { about: whomever }),
      ...(part && { part }),
      ...(at && { function: at }),
    }));
}

test.each(kinds)('the order of undated rows changes nothing: %s', (kind) => {
  const rows = fc.array(rowOf(kind), { maxLength: 8 });
  fc.assert(
    fc.property(
      rows.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const [one, other] = [list, shuffled].map((each) => read(kind, each, { partners }));
        expect(other?.level).toEqual(one?.level);
        expect(other?.disagreements).toEqual(one?.disagreements);
        expect(new Set(other?.binding)).toEqual(new Set(one?.binding));
        expect([other?.functionsDiffer, other?.rows]).toEqual([one?.functionsDiffer, one?.rows]);
      },
    ),
  );
});

test.each(kinds)('to say the same again changes nothing: %s', (kind) => {
  fc.assert(
    fc.property(fc.array(rowOf(kind), { maxLength: 6 }), (rows) => {
      const [once, twice] = [rows, [...rows, ...rows]].map((each) => read(kind, each, { partners }));
      expect({ ...twice, rows: 0 }).toEqual({ ...once, rows: 0 });
    }),
  );
});

test.each(kinds)('to learn of one nobody spoke of never widens the level: %s', (kind) => {
  // One row at most on each, so that the row that is learned is the first on its subject; none on the whole, which would
  // stand for it. A second observer may well widen: that is a disagreement.
  const subjects =
    specs[kind].asks === 'partner'
      ? partners.map((id) => [id])
      : partners.flatMap((one) =>
          partners.filter((two) => two > one || 'directed' in specs[kind]).map((two) => [one, two]),
        );
  const each = subjects.flatMap((ends) => {
    if (new Set(ends).size < ends.length) return [];
    return kind === 'both'
      ? (['gives', 'gains'] as const).map((part) => ({ about: ends, part }))
      : [{ about: ends }];
  });
  const said = fc.tuple(...each.map(() => fc.constantFrom(...told, 'unknown' as const)));
  fc.assert(
    fc.property(said, fc.nat(each.length - 1), fc.constantFrom(...told), (levels, at, learned) => {
      const rows = each.map((subject, index) => ({
        ...subject,
        level: levels[index] ?? ('unknown' as const),
      }));
      fc.pre(rows[at]?.level === 'unknown');
      const after = rows.map((row, index) => (index === at ? { ...row, level: learned } : row));
      expect(holds(read(kind, rows, { partners }).level, read(kind, after, { partners }).level)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each(kinds)(
  'where the whole speaks for all, the level lies between the least and the greatest that was said: %s',
  (kind) => {
    const rows = fc.array(rowOf(kind, fc.constantFrom(...told)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...told), rows, (general, list) => {
        const found = read(kind, [{ level: general }, ...list], { partners }).level;
        const said = [general, ...list.map((row) => row.level)].map((name) => places.indexOf(name) / 3);
        expect(holds({ lo: Math.min(...said), hi: Math.max(...said) }, found)).toBe(true);
      }),
    );
  },
);

test.each(kinds)('rows dated after the day change nothing: %s', (kind) => {
  const options = { asOf: '2015-06' };
  fc.assert(
    fc.property(
      fc.array(rowOf(kind)),
      fc.array(rowOf(kind)),
      fc.constantFrom('2015-07', '2015-07-01', '2016'),
      (rows, late, date) => {
        const [without, joined] = [rows, [...rows, ...late.map((row) => ({ ...row, date }))]].map((list) =>
          read(kind, list, { partners, options }),
        );
        expect(joined).toEqual(without);
      },
    ),
  );
});

test.each(kinds)('what may be later leaves both possible, that it is and that it is not: %s', (kind) => {
  const options = { asOf: '2015-06' };
  const dates = {
    sure: '2014',
    open: '2015',
    early: '2015-01',
    last: '2015-06-30',
    late: '2015-12',
  } as const;
  const known = rowOf(kind, fc.constantFrom(...told));
  const row = fc.tuple(known, fc.constantFrom('sure' as const, 'open' as const));
  const world = fc.array(fc.constantFrom('early' as const, 'last' as const, 'late' as const), {
    minLength: 5,
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), world, (rows, choice) => {
      // A part of the whole and a judged level of the whole can say two things of a partner; only one is looked at.
      fc.pre(rows.every(([{ about: whom, part }]) => whom !== undefined || part === undefined));
      const seen = rows.map(([one, date]) => ({ ...one, date: dates[date] }));
      const truly = rows.map(([one, date], at) => ({
        ...one,
        date: dates[date === 'open' ? (choice[at] ?? 'late') : date],
      }));
      const [asKnown, asItWas] = [seen, truly].map((list) => read(kind, list, { partners, options }).level);
      expect(holds(asKnown ?? 'not-applicable', asItWas ?? 'not-applicable')).toBe(true);
    }),
    { numRuns: 500 },
  );
});
